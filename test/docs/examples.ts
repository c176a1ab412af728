import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Example {
  /** Its path from the root, with slashes. */
  page: string;
  /** Line of the page on which it begins. */
  line: number;
  code: string;
  /** The examples before it on the page. */
  earlier: readonly string[];
  /** What follows it, up to the next heading. */
  section: string;
}

/** The TypeScript examples of a Markdown page, in their order. */
export function examplesOf(path: string): Example[] {
  const page = pageOf(path);
  const text = readFileSync(path, 'utf8');
  const found = [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)];
  const codes = found.map(([, code]) => String(code));
  return found.map((match, index) => ({
    page,
    line: text.slice(0, match.index).split('\n').length + 1,
    code: String(codes[index]),
    earlier: codes.slice(0, index),
    section: text.slice(match.index).split(/^## /m)[0] ?? '',
  }));
}

export function pageOf(path: string): string {
  return relative(root, path).split(sep).join('/');
}

/** The pages that a person wrote. */
export const handWritten = [join(root, 'README.md'), ...markdownIn('docs')].filter(
  (path) => !/^docs\/(reference\/|decisions\/|reconciliation\.md$)/.test(pageOf(path)),
);
/** The pages of the reference. */
export const reference = markdownIn('docs/reference');

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(root, folder, name));
}

/** What an example may use without saying where it comes from. */
const givens = [
  ...['box', 'mock', 'clientId', 'clientSecret', 'enterpriseId', 'userId', 'fileId', 'folderId', 'etag', 'bytes'],
  ...['store', 'keyService', 'query', 'test'],
];
const importable = new Map([
  ['createBoxClient', 'box-openapi-sdk'],
  ['developerToken', 'box-openapi-sdk'],
  ['clientCredentials', 'box-openapi-sdk'],
  ['createMockBox', 'box-openapi-sdk/testing'],
]);
const importStatement = /^import [\s\S]*?;$/gm;

/**
 * An example as a module of its own: a function that does what the example says, given what it takes for granted, and gives the `server`
 * that it has started. Functions of earlier examples of the page come along when it calls them.
 */
export function moduleOf({ code, earlier }: Example): string {
  const called = earlier.filter((one) => functionsOf(one).some((name) => mentions(code, name) && !functionsOf(code).includes(name)));
  const whole = [...called, code].join('\n');
  const imports = [...new Set(Array.from(whole.matchAll(importStatement), ([statement]) => statement))].join('\n');
  const body = whole.replace(importStatement, '');
  const declares = (name: string) => new RegExp(String.raw`\bconst (${name} =|\{[^}]*\b${name}\b[^}]*\} =)`).test(body);
  const missing = [...importable].filter(([name]) => mentions(body, name) && !mentions(imports, name));
  const used = givens.filter((name) => mentions(body, name) && !declares(name));
  return [
    "import type { BoxClient as GivenClient, TokenStore as GivenStore } from 'box-openapi-sdk';",
    "import type { MockBox as GivenMock } from 'box-openapi-sdk/testing';",
    imports,
    ...missing.map(([name, from]) => `import { ${name} } from '${from}';`),
    'interface Strings { clientId: string; clientSecret: string; enterpriseId: string; userId: string; fileId: string; folderId: string; etag: string }',
    'interface Services { store: GivenStore; keyService: { sign(bytes: Uint8Array): Promise<Uint8Array> }; test: (name: string, run: () => Promise<void>) => void }',
    'interface Database { query(sql: string, values: unknown[]): Promise<{ rows: Record<string, unknown>[]; rowCount: number | null }> }',
    'export interface Givens extends Strings, Services, Database { box: GivenClient; mock: GivenMock; bytes: Uint8Array }',
    `export async function example({ ${used.join(', ')} }: Givens): Promise<unknown> {`,
    body,
    `return ${declares('server') ? 'server' : 'undefined'};`,
    '}',
    '',
  ].join('\n');
}

function mentions(text: string, name: string): boolean {
  return new RegExp(String.raw`\b${name}\b`).test(text);
}

function functionsOf(code: string): string[] {
  return Array.from(code.matchAll(/^(?:async )?function (\w+)/gm), ([, name]) => String(name));
}
