import { referencesOf, type Node, type OpenApiDocument, type Pointer } from './document.js';
import type { Problem } from '../http/errors.js';
import type { Validator } from './validator.js';

/**
 * A validator that also rejects properties that the document does not list, at any depth. A schema that lists properties is complete, unless
 * it declares additional ones. A schema without properties, such as the values of metadata, accepts every property.
 */
export function withClosedObjects(document: OpenApiDocument, validator: Validator): Validator {
  const { follow } = referencesOf(document);
  return {
    check(pointer, value, location) {
      const problems = validator.check(pointer, value, location);
      return problems.length > 0 ? problems : unknownProperties([pointer], value, location);
    },
  };

  function unknownProperties(pointers: readonly Pointer[], value: unknown, location: string): Problem[] {
    if (typeof value !== 'object' || value === null) return [];
    const schemas = pointers.flatMap((pointer) => composed(pointer, value));
    if (Array.isArray(value)) {
      const items = schemas.filter(({ node }) => isSchema(node['items'])).map(({ pointer }) => [...pointer, 'items']);
      return value.flatMap((item, index) => unknownProperties(items, item, `${location}/${String(index)}`));
    }
    const isClosed = schemas.some(({ node }) => isSchema(node['properties'])) && !schemas.some(({ node }) => isOpen(node));
    return Object.entries(value).flatMap(([name, inner]) => {
      const declared = schemas.flatMap((schema) => schemasOf(schema, name));
      if (declared.length === 0) return isClosed ? [{ location: `${location}/${name}`, message: 'is not a property of this object' }] : [];
      return unknownProperties(declared, inner, `${location}/${name}`);
    });
  }

  /** The schema, and those that it is composed of. Of a union, only the members that the value conforms to. */
  function composed(pointer: Pointer, value: unknown): Located[] {
    const found = follow(pointer);
    const members = (key: string): Pointer[] => {
      const list = found.node[key];
      return Array.isArray(list) ? list.map((_, index) => [...found.pointer, key, String(index)]) : [];
    };
    const union = [...members('oneOf'), ...members('anyOf')];
    const matching = union.filter((member) => validator.check(member, value, '').length === 0);
    return [found, ...[...members('allOf'), ...matching].flatMap((member) => composed(member, value))];
  }
}

interface Located {
  readonly pointer: Pointer;
  readonly node: Node;
}

const isSchema = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Whether a schema declares that it accepts other properties than the listed ones. */
const isOpen = ({ additionalProperties }: Node): boolean => additionalProperties === true || isSchema(additionalProperties);

/** The schemas of a property of an object. */
function schemasOf({ pointer, node }: Located, name: string): Pointer[] {
  const { properties, additionalProperties } = node;
  if (isSchema(properties) && Object.hasOwn(properties, name)) return [[...pointer, 'properties', name]];
  return isSchema(additionalProperties) ? [[...pointer, 'additionalProperties']] : [];
}
