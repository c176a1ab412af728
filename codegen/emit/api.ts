import { propertyKey } from '../literal.js';
import type { RuntimeModules } from '../emitter.js';
import type { Method } from '../model/method.js';
import { pascalCase } from '../model/names.js';
import { deprecationTag } from './deprecation-text.js';
import { docComment } from './doc-comment.js';
import { methodComment } from './method-comment.js';
import { fieldsTypeParameter, hasParams, paramsName, selectsFields, sharedParams, type ParamsMember } from './params.js';
import { signature } from './signature.js';
import { typeImports } from './type-imports.js';

/** `api.ts`: an interface for each namespace of methods, and one for the params of each method. */
export function emitApi(methods: readonly Method[], schemaNames: readonly string[], { types }: Pick<RuntimeModules, 'types'>): string {
  const params = methods.filter(hasParams).map((method) => ({ method, members: paramsMembers(method) }));
  const shared = sharedParams(params.map(({ members }) => members));
  const body = [
    ...Array.from(shared.values(), ({ name, text }) => `interface ${name} {\n${text}\n}\n`),
    ...params.map(({ method, members }) => paramsInterface(method, members, shared)),
    namespaceInterfaces(methods),
  ].join('\n');
  return `${typeImports(body, types, schemaNames)}\n${body}`;
}

function paramsMembers(method: Method): ParamsMember[] {
  const { body } = method;
  const members = [
    ...method.queryParams,
    ...method.headerParams,
    ...(body?.kind === 'merged' ? body.properties : []),
    ...(body === undefined || body.kind === 'merged'
      ? []
      : [
          {
            name: 'body',
            required: body.required,
            description: `The request body, sent as ${body.mediaType}.`,
            deprecation: undefined,
            type: body.type,
          },
        ]),
  ].map((member) => (member.name === 'fields' && selectsFields(method) ? { ...member, type: 'readonly F[]', required: false } : member));
  return members.map(({ name, required, description, deprecation, type }) => {
    const comment = docComment([description, deprecationTag(deprecation)], '  ');
    const text = `${comment}  ${propertyKey(name)}${required ? '' : '?'}: ${type}${required ? '' : ' | undefined'};`;
    return { name, text, typeArguments: type === 'readonly F[]' ? '<F>' : '' };
  });
}

function paramsInterface(method: Method, members: readonly ParamsMember[], shared: ReadonlyMap<string, ParamsMember>): string {
  const bases = members.flatMap(({ text }) => shared.get(text)?.name ?? []);
  const own = members.filter(({ text }) => !shared.has(text)).map(({ text }) => `${text}\n`);
  const comment = docComment([`Parameters of ${method.operationId}.`]);
  const heritage = bases.length === 0 ? '' : ` extends ${bases.join(', ')}`;
  return `${comment}export interface ${paramsName(method)}${fieldsTypeParameter(method)}${heritage} {\n${own.join('')}}\n`;
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
  return [...childrenFirst(root)].map(namespaceInterface).join('\n');
}

function* childrenFirst(node: Namespace): Generator<Namespace> {
  for (const child of node.children.values()) yield* childrenFirst(child);
  yield node;
}

function namespaceInterface({ id, methods, children }: Namespace): string {
  const members = [
    ...methods.map((method) => `${methodComment(method, '  ')}  ${String(method.operationId.split('.').at(-1))}${signature(method)};`),
    ...[...children].map(([name, child]) => `  ${name}: ${namespaceType(child)};`),
  ];
  const comment = id === '' ? docComment(['Every operation of the Box API, as a method.']) : '';
  return `${comment}export interface ${pascalCase(id)}${id === '' ? 'BoxOperations' : 'Api'} {\n${members.join('\n')}\n}\n`;
}

/** The interface of a namespace. With values of metadata templates, it is typed by the templates that an application declares. */
function namespaceType({ id, methods }: Namespace): string {
  const name = `${pascalCase(id)}Api`;
  return methods.some(({ templateTyped }) => templateTyped) ? `TemplateTyped<${name}>` : name;
}
