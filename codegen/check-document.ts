import { extensions } from '../spec/plugins/extensions.js';
import { operationsOf, type Document } from './document.js';
import type { Method } from './model.js';
import type { Problem } from './problems.js';
import type { Sources } from './sources.js';

type Pointer = (string | number)[];
interface Finding {
  pointer: Pointer;
  message: string;
}

/** What the client has beside the operations. */
const ofTheClient = new Set(['raw', 'asUser', 'withAuth', 'downscope', 'close', 'uploads', 'downloads', 'jobs']);

/** What would make something else of an object. */
const reserved = new Set(['then', 'constructor']);

/** Methods that stand beside those of the operations. */
const helpers = new Set(['folders.walk', 'folders.resolvePath', 'folders.ensurePath', 'events.stream']);

/** What the generator refuses to build on: see spec/README.md for the rules. An empty list means that the document is fit. */
export function checkDocument(document: Document, methods: readonly Method[], sources: Sources): Problem[] {
  return [
    ...unknownExtensions(document, []),
    ...duplicateIds(methods),
    ...badIds(methods),
    ...collisions(methods),
    ...missingNames(document, methods),
    ...hosts(document, methods),
  ].map(({ pointer, message }) => ({ place: sources.locate(pointer), message }));
}

function unknownExtensions(value: unknown, pointer: Pointer): Finding[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...pointer, Array.isArray(value) ? Number(key) : key];
    const found =
      key.startsWith('x-box-') && !(key in extensions)
        ? [{ pointer: at, message: `Unknown extension ${key}. Known are ${Object.keys(extensions).join(', ')}.` }]
        : [];
    return [...found, ...unknownExtensions(inner, at)];
  });
}

function duplicateIds(methods: readonly Method[]): Finding[] {
  const seen = new Map<string, Method>();
  return methods.flatMap((method) => {
    const first = seen.get(method.operationId);
    seen.set(method.operationId, first ?? method);
    if (first === undefined) return [];
    const other = `${first.httpMethod.toUpperCase()} ${first.path}`;
    return [
      {
        pointer: [...method.pointer, 'operationId'],
        message: `operationId ${method.operationId} is taken by ${other}. Give one of them another name.`,
      },
    ];
  });
}

function badIds(methods: readonly Method[]): Finding[] {
  const ids = new Set(methods.map(({ operationId }) => operationId));
  const namespaces = new Set(methods.flatMap(({ operationId }) => prefixes(operationId)));
  return methods.flatMap(({ operationId, pointer }) => {
    const at = [...pointer, 'operationId'];
    const taken = operationId.split('.').find((segment, index) => reserved.has(segment) || (index === 0 && ofTheClient.has(segment)));
    if (!/^[a-z][a-zA-Z0-9]*(\.[a-z][a-zA-Z0-9]*)+$/.test(operationId)) {
      return [{ pointer: at, message: `operationId ${operationId} is not of the form resource.verb in camelCase.` }];
    }
    if (taken !== undefined) return [{ pointer: at, message: `operationId ${operationId} uses the reserved name ${taken}.` }];
    if (helpers.has(operationId)) return [{ pointer: at, message: `operationId ${operationId} is the name of a helper of the client.` }];
    if (namespaces.has(operationId)) {
      const inside = [...ids].find((id) => id.startsWith(`${operationId}.`));
      return [{ pointer: at, message: `operationId ${operationId} is a method and a namespace at once (${String(inside)}).` }];
    }
    return [];
  });
}

function prefixes(operationId: string): string[] {
  const parts = operationId.split('.');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
}

/** Query, headers and the properties of a JSON body stand side by side in one params object, so their names must differ. */
function collisions(methods: readonly Method[]): Finding[] {
  return methods.flatMap((method) => {
    const owners = new Map<string, string>();
    const bodyNames =
      method.body === undefined ? [] : method.body.kind === 'merged' ? method.body.properties.map(({ name }) => name) : ['body'];
    const entries = [
      ...method.queryParams.map(({ name, pointer }) => ({ name, where: 'query parameter', pointer })),
      ...method.headerParams.map(({ name, pointer }) => ({ name, where: 'header parameter', pointer })),
      ...bodyNames.map((name) => ({ name, where: 'body property', pointer: method.body?.pointer ?? method.pointer })),
    ];
    return entries.flatMap(({ name, where, pointer }) => {
      const other = owners.get(name);
      owners.set(name, where);
      if (other === undefined) return [];
      return [{ pointer, message: `${method.operationId}: ${where} and ${other} are both called ${name}. Rename one with x-box-name.` }];
    });
  });
}

/** Linters do not follow the names that stand in extensions, so they are followed here. */
function missingNames(document: Document, methods: readonly Method[]): Finding[] {
  const exists = (name: string) => name in document.components.schemas;
  const named = methods.flatMap(({ fields, pointer, operationId }) => {
    const names = fields === undefined ? [] : [fields.standard, fields.full];
    return names.map((name) => ({ name, pointer: [...pointer, 'x-box-fields'], operationId }));
  });
  const variants = operationsOf(document).flatMap(({ path, method, operation }) =>
    (operation['x-box-variants'] ?? []).flatMap(({ body, result, operationId }, index) =>
      [body, result]
        .filter((name) => name !== undefined)
        .map((name) => ({ name, pointer: ['paths', path, method, 'x-box-variants', index], operationId })),
    ),
  );
  const missing = [...named, ...variants]
    .filter(({ name }) => !exists(name))
    .map(({ name, pointer, operationId }) => ({
      pointer,
      message: `${operationId} names the schema ${name}, which the bundled document does not have. List it under components in openapi.yaml.`,
    }));
  const withoutProperty = Object.entries(document.components.schemas).flatMap(([name, schema]) =>
    (schema['x-box-standard'] ?? [])
      .filter((property) => !hasProperty(document, name, property))
      .map((property) => ({
        pointer: ['components', 'schemas', name, 'x-box-standard'],
        message: `x-box-standard of ${name} names ${property}, which is no property of it.`,
      })),
  );
  return [...missing, ...withoutProperty];
}

function hasProperty(document: Document, schemaName: string, property: string): boolean {
  const schema = document.components.schemas[schemaName];
  if (schema === undefined) return false;
  if (schema.properties !== undefined && property in schema.properties) return true;
  return (schema.allOf ?? []).some((part) => {
    const name = part.$ref?.split('/').at(-1);
    return name === undefined ? part.properties !== undefined && property in part.properties : hasProperty(document, name, property);
  });
}

function hosts(document: Document, methods: readonly Method[]): Finding[] {
  const known = document['x-box-hosts'];
  return methods
    .filter(({ host }) => !(host in known))
    .map(({ host, pointer, operationId }) => ({
      pointer: [...pointer, 'servers'],
      message: `${operationId} is served from ${host}, which is none of x-box-hosts (${Object.values(known).join(', ')}).`,
    }));
}
