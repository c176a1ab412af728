import { propertyKey, quote } from '../literal.js';
import type { Body, Method, Param } from '../model/method.js';

/** A call with the required arguments and, if the document has one, the example body. */
export function exampleCall(method: Method): string {
  const call = callOf(method, exampleParams(method, mergedExample));
  if (isIterated(method)) return `for await (const item of ${call}) console.log(item);`;
  return method.result.kind === 'void' ? `await ${call};` : `const result = await ${call};`;
}

/** A call on one line, with the required arguments. A method without required properties gets the first property of its example. */
export function exampleLine(method: Method): string {
  const call = callOf(method, exampleParams(method, shortExample));
  // The line breaks of strings are escaped, so that every line break is between tokens.
  const line = call
    .replace(/([{[])\n */g, '$1 ')
    .replace(/,\n *([}\]])/g, ' $1')
    .replace(/\n */g, ' ');
  return isIterated(method) ? `for await (const item of ${line}) console.log(item);` : `await ${line};`;
}

function callOf({ operationId, pathParams }: Method, params: string | undefined): string {
  const args = pathParams.map((param) => exampleArgument(param));
  return `box.${operationId}(${[...args, ...(params === undefined ? [] : [params])].join(', ')})`;
}

function isIterated({ pagination }: Method): boolean {
  return pagination !== undefined && pagination.style !== 'nested';
}

type MergedBody = Extract<Body, { kind: 'merged' }>;

function shortExample(body: MergedBody, value: unknown): string[] {
  const example = Object.keys(value ?? {});
  const needed = body.properties.filter(({ required }) => required);
  const shown = needed.length > 0 || !body.required ? needed : body.properties.filter(({ wire }) => example.includes(wire)).slice(0, 1);
  return mergedExample({ ...body, properties: shown }, value);
}

function exampleArgument({ wire, type, list, example }: Param): string {
  if (example !== undefined) return code(example, '  ');
  const enumValue = /^"[^"]*"/.exec(type)?.[0];
  if (enumValue !== undefined) return `'${enumValue.slice(1, -1)}'`;
  if (list) return '[]';
  if (type === 'number') return '1';
  return wire.endsWith('_id') ? "'12345'" : `'${wire}'`;
}

function exampleParams(method: Method, propertiesOf: (body: MergedBody, value: unknown) => string[]): string | undefined {
  const { queryParams, headerParams, body, bodyExample } = method;
  const required = [...queryParams, ...headerParams]
    .filter((param) => param.required)
    .map((param) => `${propertyKey(param.name)}: ${exampleArgument(param)}`);
  const fromBody =
    body === undefined ? [] : body.kind === 'merged' ? propertiesOf(body, bodyExample) : [`body: ${wholeExample(body, bodyExample)}`];
  const all = [...required, ...fromBody];
  if (all.length === 0) return undefined;
  return `{\n${all.map((entry) => `  ${entry},\n`).join('')}}`;
}

/** The document's examples contain text in place of bytes. */
function wholeExample({ kind, binaryParts }: Exclude<Body, { kind: 'merged' }>, value: unknown): string {
  if (kind === 'binary') return exampleBytes;
  const text = code(value ?? {}, '  ');
  return binaryParts.reduce((whole, part) => whole.replace(new RegExp(`^( *${part}: ).*,$`, 'm'), `$1${exampleBytes},`), text);
}

const exampleBytes = 'new Uint8Array(8)';

function mergedExample(body: MergedBody, value: unknown): string[] {
  const values = (value ?? {}) as Record<string, unknown>;
  return body.properties
    .filter(({ wire, required }) => wire in values || required)
    .map(({ name, wire }) => `${propertyKey(name)}: ${code(values[wire], '  ')}`);
}

/** A JSON value as TypeScript, with a line for each property and element. */
function code(value: unknown, indent: string): string {
  if (typeof value === 'string') return quote(value);
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return value.length === 0 ? '[]' : `[\n${value.map((entry) => `${inner}${code(entry, inner)},\n`).join('')}${indent}]`;
  if (value === null || typeof value !== 'object') return value === undefined ? 'undefined' : JSON.stringify(value);
  const entries = Object.entries(value);
  return entries.length === 0
    ? '{}'
    : `{\n${entries.map(([key, entry]) => `${inner}${propertyKey(key)}: ${code(entry, inner)},\n`).join('')}${indent}}`;
}
