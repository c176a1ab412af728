/**
 * The report of the extractor in the form that is committed: without its marks on each declaration and with indentation of two spaces, which
 * saves a quarter. Deprecations and release tags other than `public` stay.
 */
export function formatReport(specifier: string, report: string): string {
  const [, code] = /```ts\n([\s\S]*?)\n```/.exec(report.replaceAll('\r\n', '\n')) ?? [];
  if (code === undefined) throw new Error(`The report of ${specifier} contains no declarations.`);
  const lines = code
    .split('\n')
    .filter((line) => !/^\s*\/\/ (@public|\(undocumented\)|@public \(undocumented\)|\(No @packageDocumentation comment .*)$/.test(line))
    .map((line) => line.replace(/^(?: {4})+/, (indentation) => ' '.repeat(indentation.length / 2)));
  const text = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return `# The API of \`${specifier}\`\n\nWritten by \`npm run api:report\`. See docs/decisions/releases.md.\n\n\`\`\`ts\n${text}\n\`\`\`\n`;
}

/** The declarations in a committed report. */
export function declarationsOf(report: string): string {
  return /```ts\n([\s\S]*)\n```/.exec(report)?.[1] ?? '';
}
