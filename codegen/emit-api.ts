import { comment } from './emit-comment.js';
import { hasParams, paramsName, pascalCase, projects, signature } from './emit-signature.js';
import type { Method } from './model.js';
import { quote } from './model.js';

/** The client's methods as plain interfaces, one a namespace, and one for the parameters of each method. */
export function emitApi(methods: readonly Method[], schemaNames: readonly string[]): string {
  const body = [...methods.filter(hasParams).map(paramsInterface), namespaceInterfaces(methods)].join('\n');
  return `${typeImports(body, schemaNames)}\n${body}`;
}

/** Imports for what the text mentions: the named schemas and the helpers of `core/types`. */
export function typeImports(text: string, schemaNames: readonly string[], extra: readonly string[] = []): string {
  const words = new Set(text.match(/\b\w+\b/g));
  const pick = (names: readonly string[]) => names.filter((name) => words.has(name)).sort();
  const helpers = pick([
    'BinaryBody',
    'BoxList',
    'BoxPages',
    'BoxPromise',
    'CallOptions',
    'FieldOf',
    'Fields',
    'ListOptions',
    'NoParams',
    'WebResponse',
    'WithEntries',
  ]);
  return [
    `import type { ${helpers.join(', ')} } from '../src/core/types/types.js';`,
    `import type { ${pick(['operations', ...schemaNames]).join(', ')} } from './openapi.js';`,
    ...extra,
    '',
  ].join('\n');
}

function paramsInterface(method: Method): string {
  const generic = projects(method) ? `<F extends FieldOf<${String(method.fields?.full)}> = never>` : '';
  const members = [
    ...method.queryParams,
    ...method.headerParams,
    ...(method.body?.kind === 'merged' ? method.body.properties : []),
    ...(method.body === undefined || method.body.kind === 'merged'
      ? []
      : [{ name: 'body', required: method.body.required, description: bodyNote(method), deprecated: false, type: method.body.type }]),
  ].map((member) => (member.name === 'fields' && projects(method) ? { ...member, type: 'readonly F[]', required: false } : member));
  const lines = members.map(({ name, required, description, deprecated, type }) => {
    const doc = comment([description, deprecated ? '@deprecated' : undefined], '  ');
    return `${doc}  ${property(name)}${required ? '' : '?'}: ${type}${required ? '' : ' | undefined'};`;
  });
  return `${comment([`Parameters of ${method.operationId}.`])}export interface ${paramsName(method)}${generic} {\n${lines.join('\n')}\n}\n`;
}

function bodyNote({ body }: Method): string {
  return `The request body, sent as ${String(body?.mediaType)}.`;
}

export function property(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
}

/** What an editor shows on a method. */
export function methodComment(method: Method, indent: string): string {
  const throws = method.authenticated ? undefined : 'Sends no access token.';
  const replaced = method.replacedBy === undefined ? '' : ` Use ${method.replacedBy}.`;
  return comment(
    [
      `${method.summary}.`,
      method.description,
      throws,
      method.beta ? 'Beta: the service may change it.' : undefined,
      `${method.httpMethod.toUpperCase()} ${method.path}`,
      method.deprecated ? `@deprecated${replaced}` : undefined,
    ],
    indent,
  );
}

interface Namespace {
  id: string;
  methods: Method[];
  children: Map<string, Namespace>;
}

function namespaceInterfaces(methods: readonly Method[]): string {
  const root: Namespace = { id: '', methods: [], children: new Map() };
  for (const method of methods) {
    const parts = method.operationId.split('.');
    let node = root;
    for (const [index, part] of parts.slice(0, -1).entries()) {
      const child = node.children.get(part) ?? { id: parts.slice(0, index + 1).join('.'), methods: [], children: new Map() };
      node.children.set(part, child);
      node = child;
    }
    node.methods.push(method);
  }
  return [...flatten(root)].map(namespaceInterface).join('\n');
}

function* flatten(node: Namespace): Generator<Namespace> {
  for (const child of node.children.values()) yield* flatten(child);
  yield node;
}

function namespaceInterface({ id, methods, children }: Namespace): string {
  const members = [
    ...methods.map((method) => `${methodComment(method, '  ')}  ${String(method.operationId.split('.').at(-1))}${signature(method)};`),
    ...[...children].map(([name, child]) => `  ${name}: ${pascalCase(child.id)}Api;`),
  ];
  const doc = id === '' ? comment(['Every operation of the service, as methods.']) : '';
  return `${doc}export interface ${pascalCase(id)}${id === '' ? 'BoxOperations' : 'Api'} {\n${members.join('\n')}\n}\n`;
}
