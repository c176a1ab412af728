import { refName, type Schema } from './document.js';

/**
 * A schema as a TypeScript type where that is short enough to read in an editor: a primitive, a closed set of values, a list of these.
 * Anything else is undefined and referred to by its place in the generated types.
 */
export function simpleType(schema: Schema | undefined): string | undefined {
  const name = refName(schema);
  if (name !== undefined) return name;
  if (schema === undefined || schema['x-box-known-values'] !== undefined || schema.format === 'binary') return undefined;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.length > 8 ? undefined : schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const types = [schema.type ?? []].flat();
  if (types.length === 0) return undefined;
  const parts = types.map((type) => (type === 'array' ? listType(schema) : primitives[type]));
  return parts.every((part) => part !== undefined) ? parts.join(' | ') : undefined;
}

const primitives: Record<string, string> = { string: 'string', integer: 'number', number: 'number', boolean: 'boolean', null: 'null' };

function listType({ items }: Schema): string | undefined {
  const type = simpleType(items);
  if (type === undefined) return undefined;
  return type.includes('|') ? `readonly (${type})[]` : `readonly ${type}[]`;
}
