import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Example {
  page: string;
  /** Line of the page on which it begins. */
  line: number;
  code: string;
  /** What follows it, up to the next heading. */
  section: string;
}

/** The TypeScript examples of a Markdown page, in their order. */
export function examplesOf(path: string): Example[] {
  const page = basename(path);
  const text = readFileSync(path, 'utf8');
  return Array.from(text.matchAll(/^```ts\n([\s\S]*?)^```$/gm), (match) => ({
    page,
    line: text.slice(0, match.index).split('\n').length + 1,
    code: String(match[1]),
    section: text.slice(match.index).split(/^## /m)[0] ?? '',
  }));
}

/** The pages that a person wrote. */
export const handWritten = [join(root, 'README.md'), ...markdownIn('docs')].filter((path) => !path.endsWith('reconciliation.md'));
/** The pages of the reference. */
export const reference = markdownIn('docs/reference');

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(root, folder, name));
}

/** What an example may use without saying where it comes from. */
const givens = ['box', 'mock', 'clientId', 'clientSecret', 'enterpriseId', 'userId', 'fileId', 'folderId', 'etag', 'bytes'];
const importable = new Map([
  ['createBoxClient', 'box-openapi-sdk'],
  ['developerToken', 'box-openapi-sdk'],
  ['clientCredentials', 'box-openapi-sdk'],
  ['createMockBox', 'box-openapi-sdk/testing'],
]);
const importStatement = /^import [\s\S]*?;$/gm;

/** An example as a module of its own: a function that does what the example says, given what it takes for granted. */
export function moduleOf({ code }: Example): string {
  const imports = Array.from(code.matchAll(importStatement), ([statement]) => statement).join('\n');
  const body = code.replace(importStatement, '');
  const mentions = (text: string, name: string) => new RegExp(String.raw`\b${name}\b`).test(text);
  const declares = (name: string) => new RegExp(String.raw`\bconst (${name} =|\{[^}]*\b${name}\b[^}]*\} =)`).test(body);
  const missing = [...importable].filter(([name]) => mentions(body, name) && !mentions(imports, name));
  const used = givens.filter((name) => mentions(body, name) && !declares(name));
  return [
    "import type { BoxClient } from 'box-openapi-sdk';",
    "import type { MockBox } from 'box-openapi-sdk/testing';",
    imports,
    ...missing.map(([name, from]) => `import { ${name} } from '${from}';`),
    'interface Strings { clientId: string; clientSecret: string; enterpriseId: string; userId: string; fileId: string; folderId: string; etag: string }',
    'export interface Givens extends Strings { box: BoxClient; mock: MockBox; bytes: Uint8Array }',
    `export async function example({ ${used.join(', ')} }: Givens): Promise<void> {`,
    body,
    '}',
    '',
  ].join('\n');
}
