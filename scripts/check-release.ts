import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Placeholder addresses in `package.json` that a published package must not contain. Returns one message per field. */
export function placeholderAddresses(manifest: Readonly<Record<string, unknown>>): string[] {
  return ['repository', 'homepage', 'bugs'].flatMap((field) => {
    const text = JSON.stringify(manifest[field] ?? '');
    if (text === '""') return [`package.json: ${field} is missing.`];
    return text.includes('example.com')
      ? [`package.json: ${field} is a placeholder (${text}). Set the real address before you publish.`]
      : [];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(fileURLToPath(new URL('..', import.meta.url)), 'package.json');
  const problems = placeholderAddresses(JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
