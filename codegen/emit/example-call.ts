import { propertyKey } from '../literal.js';
import type { Body, Method, Param } from '../model/method.js';

/** A call with the required arguments and, if the document has one, the example body. */
export function exampleCall(method: Method): string {
  const { operationId, pathParams, pagination, result } = method;
  const args = pathParams.map((param) => exampleArgument(param));
  const params = exampleParams(method);
  if (params !== undefined) args.push(params);
  const call = `box.${operationId}(${args.join(', ')})`;
  if (pagination !== undefined && pagination.style !== 'nested') return `for await (const item of ${call}) console.log(item);`;
  return result.kind === 'void' ? `await ${call};` : `const result = await ${call};`;
}

function exampleArgument({ wire, type, list, example }: Param): string {
  if (example !== undefined) return code(example, '  ');
  const enumValue = /^"[^"]*"/.exec(type)?.[0];
  if (enumValue !== undefined) return `'${enumValue.slice(1, -1)}'`;
  if (list) return '[]';
  if (type === 'number') return '1';
  return wire.endsWith('_id') ? "'12345'" : `'${wire}'`;
}

function exampleParams(method: Method): string | undefined {
  const { queryParams, headerParams, body, bodyExample } = method;
  const required = [...queryParams, ...headerParams]
    .filter((param) => param.required)
    .map((param) => `${propertyKey(param.name)}: ${exampleArgument(param)}`);
  const fromBody =
    body === undefined ? [] : body.kind === 'merged' ? mergedExample(body, bodyExample) : [`body: ${wholeExample(body, bodyExample)}`];
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

function mergedExample(body: Extract<Body, { kind: 'merged' }>, value: unknown): string[] {
  const values = (value ?? {}) as Record<string, unknown>;
  return body.properties
    .filter(({ wire, required }) => wire in values || required)
    .map(({ name, wire }) => `${propertyKey(name)}: ${code(values[wire], '  ')}`);
}

/** A JSON value as TypeScript, with a line for each property and element. */
function code(value: unknown, indent: string): string {
  if (typeof value === 'string') return `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n')}'`;
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return value.length === 0 ? '[]' : `[\n${value.map((entry) => `${inner}${code(entry, inner)},\n`).join('')}${indent}]`;
  if (value === null || typeof value !== 'object') return value === undefined ? 'undefined' : JSON.stringify(value);
  const entries = Object.entries(value);
  return entries.length === 0
    ? '{}'
    : `{\n${entries.map(([key, entry]) => `${inner}${propertyKey(key)}: ${code(entry, inner)},\n`).join('')}${indent}}`;
}
