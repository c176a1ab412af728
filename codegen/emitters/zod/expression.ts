import { literal, propertyKey, quote } from '../../literal.js';
import type { Document, Schema } from '../../openapi/document.js';
import { refName, resolve } from '../../openapi/references.js';
import { objectParts, type ObjectParts } from './object-parts.js';

/** The keywords of JSON Schema that only this emitter reads. */
interface Constraints extends Schema {
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
}

/** A schema as an expression of zod. References become the names of the other schemas. `if`, `not` and `uniqueItems` are not expressed. */
export function zodExpression(document: Document, schema: Schema): string {
  return refName(schema) ?? valueExpression(document, schema);
}

function valueExpression(document: Document, schema: Schema): string {
  if (schema.const !== undefined) return `z.literal(${literal(schema.const)})`;
  if (schema.enum !== undefined) return `z.literal(${literal(schema.enum)})`;
  const parts = objectParts(document, schema);
  if (parts !== undefined) return nullable(schema, objectExpression(document, parts));
  const all = [
    ...(schema.allOf ?? []).filter(hasContent).map((part) => zodExpression(document, part)),
    ...(schema.oneOf === undefined ? [] : [unionExpression(document, schema, schema.oneOf)]),
    ...(schema.anyOf === undefined ? [] : [unionExpression(document, schema, schema.anyOf)]),
  ];
  const [first, ...others] = all;
  if (first !== undefined) return others.reduce((whole, part) => `z.intersection(${whole}, ${part})`, first);
  const types = [schema.type ?? []].flat().filter((type) => type !== 'null');
  const expressions = types.map((type) => typeExpression(document, schema, type));
  if (expressions.length === 0) return [schema.type].flat().includes('null') ? 'z.null()' : 'z.unknown()';
  return nullable(schema, expressions.length === 1 ? String(expressions[0]) : `z.union([${expressions.join(', ')}])`);
}

function hasContent(schema: Schema): boolean {
  return Object.keys(schema).some((key) => !['required', 'description'].includes(key));
}

function nullable({ type }: Schema, expression: string): string {
  return Array.isArray(type) && type.includes('null') ? `${expression}.nullable()` : expression;
}

function typeExpression(document: Document, schema: Constraints, type: string): string {
  switch (type) {
    case 'string':
      return stringExpression(schema);
    case 'integer':
      // z.int() rejects numbers above 2^53, which an int64 can be.
      return `${schema.format === 'int64' ? 'z.number().multipleOf(1)' : 'z.int()'}${bounds(schema)}`;
    case 'number':
      return `z.number()${bounds(schema)}`;
    case 'boolean':
      return 'z.boolean()';
    case 'array':
      return `z.array(${schema.items === undefined ? 'z.unknown()' : zodExpression(document, schema.items)})${limits(schema.minItems, schema.maxItems)}`;
    case 'object':
      return mapExpression(document, schema);
    default:
      return 'z.unknown()';
  }
}

function stringExpression({ format, minLength, maxLength, pattern, 'x-box-known-values': known }: Constraints): string {
  if (known !== undefined) return `openSet([${known.map(quote).join(', ')}])`;
  if (format === 'binary') return 'z.custom<BinaryBody>()';
  const base = format === 'date-time' ? 'z.iso.datetime({ offset: true })' : format === 'date' ? 'z.iso.date()' : 'z.string()';
  const regex = pattern === undefined ? '' : `.regex(new RegExp(${quote(pattern)}, 'u'))`;
  // JSON Schema counts characters, zod UTF-16 code units.
  const longest = maxLength === undefined ? '' : `.refine(hasAtMost(${String(maxLength)}))`;
  return `${base}${limits(minLength, undefined)}${regex}${longest}`;
}

function bounds({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Constraints): string {
  return [
    limits(minimum, maximum),
    exclusiveMinimum === undefined ? '' : `.gt(${String(exclusiveMinimum)})`,
    exclusiveMaximum === undefined ? '' : `.lt(${String(exclusiveMaximum)})`,
  ].join('');
}

function limits(min: number | undefined, max: number | undefined): string {
  return `${min === undefined ? '' : `.min(${String(min)})`}${max === undefined ? '' : `.max(${String(max)})`}`;
}

/** An object without named properties. */
function mapExpression(document: Document, { additionalProperties }: Schema): string {
  if (typeof additionalProperties === 'object') return `z.record(z.string(), ${zodExpression(document, additionalProperties)})`;
  return additionalProperties === false ? 'z.strictObject({})' : 'z.looseObject({})';
}

function objectExpression(document: Document, { properties, required, additionalProperties }: ObjectParts): string {
  const members = [...properties].map(([name, schemas]) => {
    const [first = 'z.unknown()', ...others] = schemas.map((schema) => zodExpression(document, schema));
    const value = others.reduce((whole, part) => `z.intersection(${whole}, ${part})`, first);
    return `${propertyKey(name)}: ${value}${required.has(name) ? '' : '.optional()'}`;
  });
  const shape = `{ ${members.join(', ')} }`;
  if (additionalProperties === false) return `z.strictObject(${shape})`;
  return typeof additionalProperties === 'object'
    ? `z.object(${shape}).catchall(${zodExpression(document, additionalProperties)})`
    : `z.looseObject(${shape})`;
}

/** A union, discriminated by the property that the document names if each member has another constant there. */
function unionExpression(document: Document, schema: Schema, members: readonly Schema[]): string {
  const others = members.filter(({ type }) => type !== 'null');
  const expressions = others.map((member) => zodExpression(document, member));
  const key = (schema.discriminator as { propertyName?: string } | undefined)?.propertyName;
  const [only, second] = expressions;
  const union =
    only !== undefined && second === undefined
      ? only
      : key !== undefined && isDiscriminated(document, key, others)
        ? `union(${quote(key)}, [${expressions.join(', ')}])`
        : `z.union([${expressions.join(', ')}])`;
  return others.length < members.length ? `${union}.nullable()` : union;
}

function isDiscriminated(document: Document, key: string, members: readonly Schema[]): boolean {
  const constants = members.map((member) => {
    const parts = objectParts(document, resolve(document, member as Schema & { $ref: string }));
    const [property] = parts?.properties.get(key) ?? [];
    return parts?.required.has(key) === true ? property?.const : undefined;
  });
  return constants.every((value) => value !== undefined) && new Set(constants).size === constants.length;
}
