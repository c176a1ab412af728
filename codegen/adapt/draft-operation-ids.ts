import { stringify } from 'yaml';
import { checkOperationIds, clientMembers, reservedNames } from '../check/operation-ids.js';
import { camelCase, pascalCase } from '../model/names.js';
import { methodsOf } from '../model/methods.js';
import type { Document, Response } from '../openapi/document.js';
import { operationsOf, type LocatedOperation } from '../openapi/operations.js';
import { resolve } from '../openapi/references.js';
import { propertiesOf } from '../openapi/schema-properties.js';

/**
 * An overlay (YAML) that sets an `operationId` of the form resource.verb for each operation that has none that can be the name of a method. The
 * resource is the path, and the verb follows from the HTTP method. Empty if every operation has one.
 */
export function draftOperationIds(document: Document): string {
  const faulty = new Set(checkOperationIds(methodsOf(document)).map(({ pointer: [, path, method] }) => JSON.stringify([path, method])));
  const operations = operationsOf(document);
  const isFaulty = ({ path, method }: LocatedOperation) => faulty.has(JSON.stringify([path, method]));
  const used = new Set(operations.filter((located) => !isFaulty(located)).map(({ operation }) => operation.operationId));
  const actions = operations.filter(isFaulty).map((located) => {
    const operationId = unused(operationIdOf(document, located), used);
    used.add(operationId);
    return { target: `$.paths[${jsonPathText(located.path)}].${located.method}`, update: { operationId } };
  });
  if (actions.length === 0) return '';
  return stringify({ overlay: '1.1.0', info: { title: 'Names of methods', version: '1.0.0' }, actions }, { lineWidth: 0 });
}

function operationIdOf(document: Document, located: LocatedOperation): string {
  const [path = '', variant = ''] = located.path.split('#');
  const resources = path.split('/').filter((segment) => segment !== '' && !segment.startsWith('{'));
  const names = (resources.length === 0 ? ['root'] : resources).map(resourceName);
  return `${names.join('.')}.${verbOf(document, located)}${pascalCase(camelCase(identifier(variant)))}`;
}

const verbs = { post: 'create', put: 'update', patch: 'update', delete: 'delete', options: 'options', head: 'head' };

function verbOf(document: Document, { method, operation }: LocatedOperation): string {
  if (method !== 'get') return verbs[method];
  return returnsEntries(document, operation.responses['200']) ? 'list' : 'get';
}

function returnsEntries(document: Document, response: LocatedOperation['operation']['responses'][string] | undefined): boolean {
  if (response === undefined) return false;
  const schema = resolve<Response>(document, response).content?.['application/json']?.schema;
  return schema !== undefined && propertiesOf(document, schema)?.properties.has('entries') === true;
}

/** A resource cannot have the name of a method, because an operationId is never both a method and a namespace. */
const notResources = new Set(['list', 'get', ...Object.values(verbs), ...clientMembers, ...reservedNames]);

function resourceName(segment: string): string {
  const name = camelCase(identifier(segment.replace(/\{[^}]*\}/g, '')));
  if (!/^[a-z]/.test(name)) return `v${name.replace(/^[^A-Za-z0-9]+/, '')}`;
  return notResources.has(name) ? `${name}Resource` : name;
}

/** Only letters, digits and single underscores inside. */
function identifier(text: string): string {
  return text.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_|_$/g, '');
}

function unused(operationId: string, used: ReadonlySet<string>): string {
  let name = operationId;
  for (let count = 2; used.has(name); count += 1) name = `${operationId}${String(count)}`;
  return name;
}

/** A text in a JSONPath (RFC 9535, section 2.3.1.1). */
function jsonPathText(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
