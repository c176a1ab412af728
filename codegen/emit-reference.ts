import { property } from './emit-api.js';
import { needsParams } from './emit-signature.js';
import { pageBanner, row, table } from './markdown.js';
import type { Body, Method, Param } from './model.js';
import { camelCase } from './model.js';

/** The reference, a page for each tag: what each method takes, gives and refuses, with a call that compiles. */
export function emitReference(methods: readonly Method[], tags: readonly { name: string; description?: string }[]): Map<string, string> {
  const pages = tags.map(({ name, description }) => {
    const own = methods.filter(({ tag }) => tag === name);
    const contents = own.map(({ operationId, summary }) => `- [\`box.${operationId}\`](#${anchor(operationId)}): ${summary}`);
    const text = [
      pageBanner,
      `# ${name}`,
      '',
      ...(description === undefined ? [] : [description, '']),
      ...contents,
      '',
      ...own.map(section),
    ].join('\n');
    return [`${name}.md`, text] as const;
  });
  const index = tags.map(({ name, description }) => {
    const count = methods.filter(({ tag }) => tag === name).length;
    return row([`[${name}](${name}.md)`, String(count), description ?? '']);
  });
  const overview = [
    pageBanner,
    '# Reference',
    '',
    `${String(methods.length)} methods, by tag of the document.`,
    '',
    table(['tag', 'methods', 'what'], index),
    '',
  ].join('\n');
  return new Map([['README.md', overview], ...pages]);
}

/** As the usual renderers make it from the heading. */
export function anchor(operationId: string): string {
  return `box${operationId.replace(/\./g, '')}`.toLowerCase();
}

function section(method: Method): string {
  const { operationId, summary, description, pathParams, pagination, httpMethod, path } = method;
  const params = `params${needsParams(method) ? '' : '?'}`;
  const call = `box.${operationId}(${[...pathParams.map(({ wire }) => camelCase(wire)), params, 'options?'].join(', ')})`;
  return [
    `## box.${operationId}`,
    '',
    `\`${call}\` sends \`${httpMethod.toUpperCase()} ${path}\``,
    '',
    `${summary}. ${description ?? ''}`.trim(),
    ...notes(method),
    '',
    '```ts',
    example(method),
    '```',
    '',
    ...parameters(method),
    `Gives ${gives(method)}.`,
    ...(pagination === undefined || pagination.style === 'single' ? [] : ['Iterate it for the items of every page.']),
    '',
    table(
      ['status', 'when'],
      method.statuses.map(({ status, description: when }) => row([status, when])),
    ),
    '',
  ].join('\n');
}

function notes({ authenticated, version, beta, deprecated, replacedBy, host }: Method): string[] {
  const all = [
    authenticated ? undefined : 'It sends no access token.',
    version === undefined ? undefined : `It belongs to version ${version} of the service.`,
    beta ? 'It is in beta: the service may change it.' : undefined,
    deprecated ? `It is deprecated.${replacedBy === undefined ? '' : ` Use \`${replacedBy}\`.`}` : undefined,
    host === 'api' ? undefined : `It goes to the ${host} host.`,
  ].filter((note) => note !== undefined);
  return all.length === 0 ? [] : ['', all.join(' ')];
}

function gives({ result, pagination }: Method): string {
  if (result.kind === 'void') return 'nothing';
  if (result.kind === 'binary') return 'the unread `Response`';
  const type = result.schema ?? 'the answer';
  return pagination === undefined || pagination.style === 'nested' ? `\`${type}\`` : `a list; a page is \`${type}\``;
}

function parameters({ queryParams, headerParams, body }: Method): string[] {
  const properties = body?.kind === 'merged' ? body.properties : [];
  const line = (where: string) => (param: Pick<Param, 'name' | 'required' | 'description'>) =>
    row([`\`${param.name}\``, where, param.required ? 'yes' : '', param.description ?? '']);
  const rows = [
    ...queryParams.map(line('query')),
    ...headerParams.map(line('header')),
    ...properties.map(line('body')),
    ...wholeBody(body),
  ];
  return rows.length === 0 ? [] : [table(['params', 'goes to', 'needed', 'what'], rows), ''];
}

function wholeBody(body: Body | undefined): string[] {
  if (body === undefined || body.kind === 'merged') return [];
  return [row(['`body`', 'body', body.required ? 'yes' : '', `Sent as ${body.mediaType}.`])];
}

/** A call with what is needed and, where the document has one, the example of the body. */
function example(method: Method): string {
  const { operationId, pathParams, pagination, result } = method;
  const args = pathParams.map((param) => sampleArgument(param));
  const params = exampleParams(method);
  if (params !== undefined) args.push(params);
  const call = `box.${operationId}(${args.join(', ')})`;
  if (pagination !== undefined && pagination.style !== 'nested') return `for await (const item of ${call}) console.log(item);`;
  return result.kind === 'void' ? `await ${call};` : `const result = await ${call};`;
}

function sampleArgument({ wire, type, list, example: given }: Param): string {
  if (given !== undefined) return code(given, '  ');
  const first = /^"[^"]*"/.exec(type)?.[0];
  if (first !== undefined) return `'${first.slice(1, -1)}'`;
  if (list) return '[]';
  if (type === 'number') return '1';
  return wire.endsWith('_id') ? "'12345'" : `'${wire}'`;
}

function exampleParams(method: Method): string | undefined {
  const { queryParams, headerParams, body, bodyExample } = method;
  const needed = [...queryParams, ...headerParams]
    .filter(({ required }) => required)
    .map((param) => `${property(param.name)}: ${sampleArgument(param)}`);
  const fromBody =
    body === undefined ? [] : body.kind === 'merged' ? mergedExample(body, bodyExample) : [`body: ${wholeExample(body, bodyExample)}`];
  const all = [...needed, ...fromBody];
  if (all.length === 0) return undefined;
  return `{\n${all.map((entry) => `  ${entry},\n`).join('')}}`;
}

/** Bytes stand as text in the document's examples. */
function wholeExample({ kind, binaryParts }: Exclude<Body, { kind: 'merged' }>, value: unknown): string {
  if (kind === 'binary') return bytes;
  const text = code(value ?? {}, '  ');
  return binaryParts.reduce((whole, part) => whole.replace(new RegExp(`^( *${part}: ).*,$`, 'm'), `$1${bytes},`), text);
}

const bytes = 'new Uint8Array(8)';

function mergedExample(body: Extract<Body, { kind: 'merged' }>, value: unknown): string[] {
  const given = (value ?? {}) as Record<string, unknown>;
  return body.properties
    .filter(({ wire, required }) => wire in given || required)
    .map(({ name, wire }) => `${property(name)}: ${code(given[wire], '  ')}`);
}

function code(value: unknown, indent: string): string {
  if (typeof value === 'string') return `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n')}'`;
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return value.length === 0 ? '[]' : `[\n${value.map((entry) => `${inner}${code(entry, inner)},\n`).join('')}${indent}]`;
  if (value === null || typeof value !== 'object') return value === undefined ? 'undefined' : JSON.stringify(value);
  const entries = Object.entries(value);
  return entries.length === 0
    ? '{}'
    : `{\n${entries.map(([key, entry]) => `${inner}${property(key)}: ${code(entry, inner)},\n`).join('')}${indent}}`;
}
