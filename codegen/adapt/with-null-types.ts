import type { Document } from '../openapi/document.js';
import { mapObjects, type Keywords } from '../openapi/map-objects.js';

/**
 * Writes the schemas of OpenAPI 3.0 as later versions and JSON Schema do: `nullable` becomes the type null, and a Boolean `exclusiveMinimum` or
 * `exclusiveMaximum` becomes the number that it refers to. Documents of other versions stay as they are.
 */
export function withNullTypes(document: Document): Document {
  if (document.openapi?.startsWith('3.0') !== true) return document;
  const changed = mapObjects(document, (object, { kind, original }) => (kind === 'Schema' ? withoutOldKeywords(object, original) : object));
  return { ...changed, openapi: '3.1.0' };
}

function withoutOldKeywords(object: Keywords, original: Keywords): Keywords {
  const { nullable: _, ...schema } = withNumericLimits(object);
  return allowsNull(original) ? orNull(schema) : schema;
}

/** Keys that describe a schema and restrict nothing. */
const annotations = new Set(['title', 'description', 'deprecated', 'example', 'readOnly', 'writeOnly', 'xml', 'externalDocs']);
const isAnnotation = (key: string): boolean => annotations.has(key) || key.startsWith('x-');

/** Some descriptions write `nullable` into a part of `allOf` that restricts nothing, beside a reference. By itself, it has no effect there. */
function allowsNull({ nullable, allOf }: Keywords): boolean {
  const parts = Array.isArray(allOf) ? (allOf as Keywords[]) : [];
  const states = (part: Keywords) => part['nullable'] === true && Object.keys(part).every((key) => key === 'nullable' || isAnnotation(key));
  return nullable === true || parts.some(states);
}

/** The schema, or null. */
function orNull(schema: Keywords): Keywords {
  const { type, enum: values, oneOf, anyOf, allOf, $ref } = schema;
  const nothing = { type: 'null' };
  if (allOf !== undefined || $ref !== undefined) {
    const entries = Object.entries(schema);
    const notes = Object.fromEntries(entries.filter(([key]) => isAnnotation(key)));
    return { ...notes, anyOf: [Object.fromEntries(entries.filter(([key]) => !isAnnotation(key))), nothing] };
  }
  return {
    ...schema,
    ...(typeof type === 'string' ? { type: [type, 'null'] } : {}),
    ...(Array.isArray(values) && !values.includes(null) ? { enum: [...(values as unknown[]), null] } : {}),
    ...(Array.isArray(oneOf) ? { oneOf: [...(oneOf as unknown[]), nothing] } : {}),
    ...(Array.isArray(anyOf) ? { anyOf: [...(anyOf as unknown[]), nothing] } : {}),
  };
}

const limits = [
  ['minimum', 'exclusiveMinimum'],
  ['maximum', 'exclusiveMaximum'],
] as const;

function withNumericLimits(schema: Keywords): Keywords {
  let result = schema;
  for (const [limit, exclusive] of limits) {
    const { [limit]: value, [exclusive]: isExclusive, ...others } = result;
    if (typeof isExclusive !== 'boolean') continue;
    result = value === undefined ? others : { ...others, [isExclusive ? exclusive : limit]: value };
  }
  return result;
}
