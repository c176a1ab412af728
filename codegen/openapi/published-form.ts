import { isDeepStrictEqual } from 'node:util';
import type { Document, Reference, Response, Schema } from './document.js';
import { operationsOf } from './operations.js';
import { resolve } from './references.js';
import { shareParameters } from './shared-parameters.js';
import { withoutUnused } from './used-components.js';

/**
 * The document in the form that is published: with the same meaning, but easier to read for tools. An object that extends others lists all of
 * its properties itself, and each operation contains its response for unexpected errors. Parameters that several operations have are components.
 * spec/README.md has the reasons.
 */
export function publishedForm(document: Document): Document {
  const published = structuredClone(document);
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    const merged = schema.allOf === undefined ? undefined : mergedObject(document, schema);
    if (merged !== undefined) published.components.schemas[name] = merged;
  }
  for (const { operation } of operationsOf(published)) {
    const response = operation.responses['default'];
    if (response !== undefined) operation.responses['default'] = structuredClone(resolve<Response>(published, response));
  }
  shareParameters(published);
  return withoutUnused(published);
}

/** Keywords of an object schema that can be combined with those of another one. */
const mergeable = new Set(['type', 'properties', 'required', 'allOf', 'x-box-standard', 'minProperties']);

/** Keywords that describe and do not validate. */
const annotations = new Set(['title', 'description', 'deprecated', 'example', 'examples', 'externalDocs']);

/** An object schema with the properties of all schemas in its `allOf`. `undefined` if one of them is not a plain object. */
function mergedObject(document: Document, value: Schema): Schema | undefined {
  const schema = resolve(document, value as Schema | Reference);
  if (Object.keys(schema).some((key) => !mergeable.has(key) && !annotations.has(key))) return undefined;
  if (schema.type !== undefined && schema.type !== 'object') return undefined;
  const { allOf = [], properties = {}, required = [], ...rest } = schema;
  const parts: (Schema | undefined)[] = allOf.map((part) => mergedObject(document, part));
  if (parts.includes(undefined)) return undefined;
  const all = [...(parts as Schema[]), { properties, required, ...rest }];
  const merged: Record<string, Schema> = {};
  for (const part of all) {
    for (const [name, property] of Object.entries(part.properties ?? {})) {
      const other = merged[name];
      merged[name] = other === undefined ? property : bothOf(other, property);
    }
  }
  const names = [...new Set(all.flatMap((part) => part.required ?? []))];
  const standard = [...new Set(all.flatMap((part) => part['x-box-standard'] ?? []))];
  const least = Math.max(...all.map(({ minProperties = 0 }) => minProperties));
  return {
    ...rest,
    type: 'object',
    ...(names.length === 0 ? {} : { required: names }),
    ...(standard.length === 0 ? {} : { 'x-box-standard': standard }),
    ...(least === 0 ? {} : { minProperties: least }),
    properties: merged,
  };
}

/** A schema that accepts what both accept: one schema if their keywords are independent. */
function bothOf(first: Schema, second: Schema): Schema {
  if (isDeepStrictEqual(first, second)) return first;
  const [a, b] = [first, second] as unknown as [Record<string, unknown>, Record<string, unknown>];
  const isIndependent =
    [a, b].every((one) => Object.keys(one).every((key) => independent.has(key) || annotations.has(key))) &&
    Object.keys(a).every((key) => annotations.has(key) || !(key in b) || isDeepStrictEqual(a[key], b[key]));
  return isIndependent ? { ...first, ...second } : { allOf: [first, second] };
}

/** Keywords whose meaning does not depend on the keywords beside them. */
const independent = new Set([
  'type',
  'const',
  'enum',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'x-box-known-values',
  'x-box-name',
  'x-box-deprecated',
]);
