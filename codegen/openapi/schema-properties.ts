import type { Document, Reference, Schema } from './document.js';
import { refName, resolve } from './references.js';

export interface SchemaProperty {
  schema: Schema;
  /** The named schema that contains the property, for a type like `FileUpdate['name']`. */
  owner: string | undefined;
}

/** The properties of an object schema, including those from references and `allOf`. `undefined` for a union, an array or a free-form map. */
export function propertiesOf(
  document: Document,
  schema: Schema,
): { properties: Map<string, SchemaProperty>; required: Set<string> } | undefined {
  const owner = refName(schema);
  const target = resolve(document, schema as Schema | Reference);
  if (target.oneOf !== undefined || target.anyOf !== undefined || target.items !== undefined) return undefined;
  if (target.properties === undefined && target.allOf === undefined) return undefined;
  const properties = new Map<string, SchemaProperty>();
  const required = new Set(target.required ?? []);
  for (const part of target.allOf ?? []) {
    const inner = propertiesOf(document, part);
    if (inner === undefined) {
      if (Object.keys(part).some((key) => key !== 'required')) return undefined;
      for (const name of part.required ?? []) required.add(name);
      continue;
    }
    for (const [name, property] of inner.properties) properties.set(name, { schema: property.schema, owner: owner ?? property.owner });
    for (const name of inner.required) required.add(name);
  }
  for (const [name, property] of Object.entries(target.properties ?? {})) properties.set(name, { schema: property, owner });
  return { properties, required };
}
