import type { Schema } from '../openapi/document.js';
import { refName } from '../openapi/references.js';

/**
 * A schema as an inline TypeScript type, if that is short enough to read in an editor: a schema name, a primitive, up to eight enum values,
 * or an array of these. `undefined` for any other schema, which is then addressed by its path in the generated types.
 */
export function simpleType(schema: Schema | undefined): string | undefined {
  const name = refName(schema);
  if (name !== undefined) return name;
  if (schema === undefined || schema['x-box-known-values'] !== undefined || schema.format === 'binary') return undefined;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.length > 8 ? undefined : schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const types = [schema.type ?? []].flat();
  if (types.length === 0) return undefined;
  const parts = types.map((type) => (type === 'array' ? arrayType(schema) : primitives[type]));
  return parts.every((part) => part !== undefined) ? parts.join(' | ') : undefined;
}

const primitives: Record<string, string> = { string: 'string', integer: 'number', number: 'number', boolean: 'boolean', null: 'null' };

function arrayType({ items }: Schema): string | undefined {
  const type = simpleType(items);
  if (type === undefined) return undefined;
  return type.includes('|') ? `readonly (${type})[]` : `readonly ${type}[]`;
}
