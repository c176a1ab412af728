import { propertyKey } from '../literal.js';
import type { RuntimeModules } from '../emitter.js';
import type { Method } from '../model/method.js';
import { pascalCase } from '../model/names.js';
import { deprecationTag } from './deprecation-text.js';
import { docComment } from './doc-comment.js';
import { methodComment } from './method-comment.js';
import { fieldsTypeParameter, hasParams, paramsName, selectsFields } from './params.js';
import { signature } from './signature.js';
import { typeImports } from './type-imports.js';

/** `api.ts`: an interface for each namespace of methods, and one for the params of each method. */
export function emitApi(methods: readonly Method[], schemaNames: readonly string[], { types }: Pick<RuntimeModules, 'types'>): string {
  const body = [...methods.filter(hasParams).map(paramsInterface), namespaceInterfaces(methods)].join('\n');
  return `${typeImports(body, types, schemaNames)}\n${body}`;
}

function paramsInterface(method: Method): string {
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
  const lines = members.map(({ name, required, description, deprecation, type }) => {
    const comment = docComment([description, deprecationTag(deprecation)], '  ');
    return `${comment}  ${propertyKey(name)}${required ? '' : '?'}: ${type}${required ? '' : ' | undefined'};`;
  });
  const comment = docComment([`Parameters of ${method.operationId}.`]);
  return `${comment}export interface ${paramsName(method)}${fieldsTypeParameter(method)} {\n${lines.join('\n')}\n}\n`;
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
