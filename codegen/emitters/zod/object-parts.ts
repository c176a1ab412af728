import type { Document, Schema } from '../../openapi/document.js';
import { resolve } from '../../openapi/references.js';

/** An object schema with the parts of its `allOf` in one place. */
export interface ObjectParts {
  /** Every schema that a property must conform to. */
  readonly properties: ReadonlyMap<string, readonly Schema[]>;
  readonly required: ReadonlySet<string>;
  readonly additionalProperties: boolean | Schema | undefined;
}

/** `undefined` unless the schema and all parts of its `allOf` are objects with named properties. A discriminated union needs such members. */
export function objectParts(document: Document, schema: Schema): ObjectParts | undefined {
  const properties = new Map<string, Schema[]>();
  const required = new Set<string>();
  let additionalProperties: boolean | Schema | undefined;
  const add = (part: Schema): boolean => {
    const target = resolve(document, part as Schema & { $ref: string });
    if ((target.oneOf ?? target.anyOf ?? target.items ?? target.const ?? target.enum) !== undefined) return false;
    const isObject = target.properties !== undefined || target.allOf !== undefined || target.required !== undefined;
    if (!isObject || !(target.allOf ?? []).every(add)) return false;
    for (const [name, property] of Object.entries(target.properties ?? {}))
      properties.set(name, [...(properties.get(name) ?? []), property]);
    for (const name of target.required ?? []) required.add(name);
    additionalProperties ??= target.additionalProperties;
    return true;
  };
  if (!add(schema) || properties.size === 0) return undefined;
  for (const name of required) if (!properties.has(name)) properties.set(name, [{}]);
  return { properties, required, additionalProperties };
}
