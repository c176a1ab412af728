import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Example {
  /** The path of the page from the root, with slashes. */
  page: string;
  /** The line on which the example begins. */
  line: number;
  code: string;
  /** The preceding examples of the page. */
  earlier: readonly string[];
  /** The Markdown from the example to the next heading. */
  section: string;
}

/** The TypeScript examples of a Markdown page, in order. */
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

/** The README and all guide pages: every page that is not generated and not a decision record. */
export const guidePages = [join(root, 'README.md'), ...markdownIn('docs')].filter(
  (path) => !/^docs\/(reference\/|decisions\/|reconciliation\.md$)/.test(pageOf(path)),
);
/** Their examples import a generated folder, so test/package/cli runs them in a project that has one. */
export const generatedExamples: ReadonlySet<string> = new Set(['docs/guides/command-line/generate.md']);
/** Their examples need proxies, gateways or databases, so test/docs/networks and test/docs/token-stores run them as processes. */
export const processExamples = /^docs\/guides\/(networks|deployment|authentication\/token-stores)\//;
/** The generated reference pages. */
export const referencePages = markdownIn('docs/reference');

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(root, folder, name));
}

/** Variables that an example may use without declaring them. */
const implicitVariables = [
  ...['box', 'mock', 'clientId', 'clientSecret', 'enterpriseId', 'userId', 'fileId', 'folderId', 'etag', 'bytes'],
  ...['store', 'keyService', 'test'],
];
const importable = new Map([
  ['createBoxClient', 'box-openapi-sdk'],
  ['developerToken', 'box-openapi-sdk'],
  ['clientCredentials', 'box-openapi-sdk'],
  ['createMockBox', 'box-openapi-sdk/testing'],
]);
const importStatement = /^import [\s\S]*?;$/gm;

/** The code of an example with what it needs from outside. */
interface ExampleParts {
  /** Import statements, also of names that the example uses without importing them. */
  imports: readonly string[];
  /** Functions from earlier examples of the page that the example calls, and its code, without imports. */
  body: string;
  /** The implicit variables that it uses. */
  used: readonly string[];
  declares: (name: string) => boolean;
}

/** @public The playground of the site uses it. */
export function partsOf({ code, earlier }: Pick<Example, 'code' | 'earlier'>): ExampleParts {
  const called = earlier.filter((one) => functionsOf(one).some((name) => mentions(code, name) && !functionsOf(code).includes(name)));
  const whole = [...called, code].join('\n');
  const imports = [...new Set(Array.from(whole.matchAll(importStatement), ([statement]) => statement))];
  const body = whole.replace(importStatement, '');
  const declares = (name: string) => new RegExp(String.raw`\bconst (${name} =|\{[^}]*\b${name}\b[^}]*\} =)`).test(body);
  const missing = [...importable].filter(([name]) => mentions(body, name) && !mentions(imports.join('\n'), name));
  return {
    imports: [...imports, ...missing.map(([name, from]) => `import { ${name} } from '${from}';`)],
    body,
    used: implicitVariables.filter((name) => mentions(body, name) && !declares(name)),
    declares,
  };
}

/**
 * Turns an example into a module that exports a function. The function receives the undeclared variables and returns the `server`, if the
 * example starts one. Functions from earlier examples of the page are included if the example calls them.
 */
export function moduleOf(example: Example): string {
  const { imports, body, used, declares } = partsOf(example);
  return [
    "import type { BoxClient as ContextClient, TokenStore as ContextStore } from 'box-openapi-sdk';",
    "import type { MockBox as ContextMock } from 'box-openapi-sdk/testing';",
    ...imports,
    'interface Strings { clientId: string; clientSecret: string; enterpriseId: string; userId: string; fileId: string; folderId: string; etag: string }',
    'interface Services { store: ContextStore; keyService: { sign(bytes: Uint8Array): Promise<Uint8Array> }; test: (name: string, run: () => Promise<void>) => void }',
    'export interface Context extends Strings, Services { box: ContextClient; mock: ContextMock; bytes: Uint8Array }',
    `export async function example({ ${used.join(', ')} }: Context): Promise<unknown> {`,
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
