import { isDeepStrictEqual } from 'node:util';
import type { Document, Schema } from '../openapi/document.js';
import { refName, resolve } from '../openapi/references.js';

/** A schema and the document that its references point into. */
export interface SchemaIn {
  readonly document: Document;
  readonly schema: Schema;
}

/** A schema of any OpenAPI 3 document, in one form for 3.0 and 3.1. */
export interface SchemaView {
  /** The types that it accepts, without null. Empty if it states none. */
  readonly types: ReadonlySet<string>;
  readonly nullable: boolean;
  /** The values of `const`, `enum` and `x-box-known-values`, except null. */
  readonly values: ReadonlySet<string>;
  readonly properties: ReadonlyMap<string, SchemaIn>;
  readonly required: ReadonlySet<string>;
  readonly items: SchemaIn | undefined;
  /** The schema of additional properties. */
  readonly additional: SchemaIn | undefined;
  /** The alternatives of a union of objects, by the value of their property `type`. Empty for other schemas. */
  readonly alternatives: ReadonlyMap<string, SchemaIn>;
  /** The bounds by keyword. */
  readonly bounds: ReadonlyMap<BoundKeyword, number>;
  readonly deprecated: boolean;
}

export const boundKeywords = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const;
export type BoundKeyword = (typeof boundKeywords)[number];

/** What a schema states about null: that it is allowed, that it is not, or nothing. `nullable` of OpenAPI 3.0 overrides everything else. */
type NullStatement = 'nullable' | 'allowed' | 'excluded' | undefined;

interface Part {
  readonly schema: Schema;
  readonly null: NullStatement;
  readonly alternatives: readonly Schema[];
}

/** Reads a schema with everything that its references, its `allOf` and its alternatives state. */
export function viewOf(of: SchemaIn): SchemaView {
  return readView(of, new Set());
}

/** `open` has the schemas that contain this one as an alternative. An alternative that leads back to one of them states nothing new. */
function readView({ document, schema }: SchemaIn, open: ReadonlySet<Schema>): SchemaView {
  const within = (inner: Schema): SchemaIn => ({ document, schema: inner });
  const parts = partsOf(document, schema, new Set());
  const inside = new Set([...open, ...parts.map((part) => part.schema)]);
  const statements = parts.map((part) => part.null);
  const branches = parts
    .flatMap(({ alternatives }) => alternatives)
    .filter((branch) => !inside.has(resolve(document, branch)))
    .map((branch) => ({ branch: within(branch), view: readView(within(branch), inside) }));
  const views = branches.map(({ view }) => view);
  const tagged = branches.map(({ branch, view }) => ({ branch, tags: tagsOf(view) }));
  const isTagged = tagged.length > 0 && tagged.every(({ tags }) => tags.length > 0);
  return {
    types: withoutNarrower([...parts.flatMap((part) => typesOf(part.schema)), ...views.flatMap(({ types }) => [...types])]),
    nullable:
      statements.includes('nullable') ||
      views.some(({ nullable }) => nullable) ||
      (statements.includes('allowed') && !statements.includes('excluded')),
    values: new Set([...parts.flatMap((part) => valuesOf(part.schema)), ...views.flatMap(({ values }) => [...values])]),
    properties: new Map([
      ...inAnyOf(views.map(({ properties }) => properties)),
      ...parts.flatMap((part) => Object.entries(part.schema.properties ?? {}).map(([name, inner]) => [name, within(inner)] as const)),
    ]),
    required: new Set([...parts.flatMap((part) => part.schema.required ?? []), ...inAll(views.map(({ required }) => required))]),
    items:
      parts
        .map((part) => part.schema.items)
        .filter(isSchema)
        .map(within)[0] ?? views.map(({ items }) => items).find(isPresent),
    additional:
      parts
        .map((part) => part.schema.additionalProperties)
        .filter(isSchema)
        .map(within)[0] ?? views.map(({ additional }) => additional).find(isPresent),
    alternatives: new Map(isTagged ? tagged.toReversed().flatMap(({ branch, tags }) => tags.map((tag) => [tag, branch] as const)) : []),
    bounds: new Map(
      boundKeywords.flatMap((keyword) => {
        const found = parts.map((part) => part.schema[keyword]).find((value) => value !== undefined);
        return found === undefined ? [] : [[keyword, found] as const];
      }),
    ),
    deprecated: parts.some((part) => part.schema.deprecated === true),
  };
}

/**
 * The name of the component that a schema consists of: a reference, also next to keywords that only restrict it or allow null. A union of
 * components has their names, `A | B`.
 */
export function componentName({ document, schema }: SchemaIn): string | undefined {
  const own = refName(schema);
  if (own !== undefined) return own;
  const { allOf = [], oneOf = [], anyOf = [], properties } = schema;
  if (properties !== undefined || (allOf.length > 0 && oneOf.length + anyOf.length > 0)) return undefined;
  const members = [...allOf, ...oneOf, ...anyOf].filter((member) => !onlyNull(member) && !isEmpty(member));
  if (members.length === 0 || (allOf.length > 0 && members.length > 1)) return undefined;
  const names = members.map((member) => componentName({ document, schema: member }));
  return names.includes(undefined) ? undefined : [...new Set(names)].sort().join(' | ');
}

/** The schema and everything in its `allOf`, with references resolved. A single alternative besides null counts as part of it. */
function partsOf(document: Document, schema: Schema, seen: Set<Schema>): Part[] {
  const target: Schema = resolve(document, schema);
  // A reference that leads back to itself states nothing.
  if (seen.has(target)) return [];
  seen.add(target);
  // OpenAPI 3.0 ignores keywords next to a reference, but authors mean them.
  const beside: Schema = schema.$ref === undefined ? {} : { ...schema };
  delete beside.$ref;
  const listed = [...(target.oneOf ?? []), ...(target.anyOf ?? [])];
  const alternatives = listed.filter((member) => !onlyNull(member));
  const hasNull = alternatives.length < listed.length;
  const [single] = alternatives;
  const inner = [...(target.allOf ?? []), ...(alternatives.length === 1 && single !== undefined ? [single] : [])];
  return [
    {
      schema: target,
      null: hasNull ? 'nullable' : nullStatement(target),
      alternatives: alternatives.length > 1 ? alternatives : [],
    },
    ...(Object.keys(beside).length === 0 ? [] : [{ schema: beside, null: nullStatement(beside), alternatives: [] }]),
    ...inner.flatMap((part) => partsOf(document, part, seen)),
  ];
}

function nullStatement({ nullable, type, enum: values, const: only }: Schema): NullStatement {
  if (nullable === true) return 'nullable';
  if ([type].flat().includes('null') || values?.includes(null) === true) return 'allowed';
  return type !== undefined || values !== undefined || only !== undefined ? 'excluded' : undefined;
}

function typesOf({ type, const: only, enum: values, properties, items, additionalProperties }: Schema): string[] {
  if (type !== undefined) return [type].flat().filter((name) => name !== 'null');
  if (only !== undefined) return [jsonType(only)];
  if (values !== undefined) return values.filter((value) => value !== null).map(jsonType);
  if (properties !== undefined || additionalProperties !== undefined) return ['object'];
  return items === undefined ? [] : ['array'];
}

/** A number may be an integer. */
function withoutNarrower(types: readonly string[]): Set<string> {
  return new Set(types.filter((type) => type !== 'integer' || !types.includes('number')));
}

function valuesOf({ const: only, enum: values = [], 'x-box-known-values': known = [] }: Schema): string[] {
  return [...(only === undefined ? [] : [only]), ...values, ...known].filter((value) => value !== null).map(String);
}

function tagsOf({ properties, alternatives }: SchemaView): string[] {
  if (alternatives.size > 0) return [...alternatives.keys()];
  const type = properties.get('type');
  return type === undefined ? [] : [...viewOf(type).values];
}

function jsonType(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value;
}

/** The properties of all alternatives. One that several of them describe differently is a union. */
function inAnyOf(all: readonly ReadonlyMap<string, SchemaIn>[]): Map<string, SchemaIn> {
  const merged = new Map<string, SchemaIn>();
  for (const [name, property] of all.flatMap((properties) => [...properties])) {
    const earlier = merged.get(name);
    merged.set(name, earlier === undefined ? property : unionOf(earlier, property));
  }
  return merged;
}

function unionOf(first: SchemaIn, { document, schema }: SchemaIn): SchemaIn {
  const known = first.schema.oneOf ?? [first.schema];
  return known.some((each) => isDeepStrictEqual(each, schema)) ? first : { document, schema: { oneOf: [...known, schema] } };
}

function inAll(sets: readonly ReadonlySet<string>[]): string[] {
  const [first, ...others] = sets;
  return first === undefined ? [] : [...first].filter((name) => others.every((other) => other.has(name)));
}

const isPresent = <T>(value: T | undefined): value is T => value !== undefined;
const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;
const onlyNull = ({ type }: Schema): boolean => type === 'null';
/** `{ nullable: true }`, or a description. */
const isEmpty = (schema: Schema): boolean =>
  schema.$ref === undefined &&
  [schema.type, schema.const, schema.enum, schema.properties, schema.items, schema.allOf, schema.oneOf, schema.anyOf].every(
    (keyword) => keyword === undefined,
  );
