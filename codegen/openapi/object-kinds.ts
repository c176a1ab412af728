import { normalizeTypes, Oas3_1Types, Oas3_2Types, Oas3Types, type NodeType, type NormalizedNodeType } from '@redocly/openapi-core';
import type { Document } from './document.js';

/**
 * A kind of object in an OpenAPI document: its keys with the kinds of their values. `additionalProperties` is the kind of the values in a map, and
 * `items` the kind of the elements of a list. A key with the kind null, or whose kind is not resolvable, holds any data.
 */
export type ObjectKind = NormalizedNodeType;

/**
 * The kinds of objects by name. The whole document is `Root`. The tables are those of the linter, with what they lack.
 * `dialect` is the document's `jsonSchemaDialect`. The keywords of an unknown dialect are unknown, so its schemas may have any.
 */
export function objectKinds(version: string, dialect?: string): Readonly<Record<string, ObjectKind>> {
  const tables = tablesOf(version);
  const named: Record<string, NodeType> = {
    ...Oas3_1Types,
    ...tables,
    ...(tables === Oas3_2Types ? additionsTo32 : {}),
    Schema: schemaKind(tables, dialect === undefined || knownDialects.test(dialect)),
    Dependencies: { properties: {}, additionalProperties: (value: unknown) => (Array.isArray(value) ? { type: 'array' } : 'Schema') },
    Scopes: { properties: {}, additionalProperties: { type: 'string' } },
  };
  const all = Object.entries(named).map(([name, kind]) => [name, withScopes(kind)] as const);
  return normalizeTypes(Object.fromEntries(all), { doNotResolveExamples: true });
}

/** The kind of a whole document, by its version and dialect. */
export function rootKind({ openapi = '3.1', jsonSchemaDialect }: Document): ObjectKind {
  const root = objectKinds(openapi, jsonSchemaDialect)['Root'];
  if (root === undefined) throw new Error('The tables of OpenAPI have no kind for the document.');
  return root;
}

export type ValueKind = Exclude<ObjectKind['items'], (...args: never[]) => unknown>;

/** The kind of a value. Some kinds depend on the value. */
export function kindOf(kind: ObjectKind['items'], value: unknown, key: string): ValueKind {
  return typeof kind === 'function' ? kind(value, key) : kind;
}

/** The kind of the value of a key. */
export function kindOfKey({ properties, additionalProperties }: ObjectKind, value: unknown, key: string): ValueKind {
  return kindOf(Object.hasOwn(properties, key) ? properties[key] : additionalProperties, value, key);
}

export function isObjectKind(kind: ValueKind): kind is ObjectKind {
  return typeof kind?.name === 'string';
}

type Tables = Readonly<Record<string, NodeType>>;

/** A later version than the tables know is read as the last one. */
function tablesOf(version: string): Tables {
  if (version.startsWith('3.0')) return Oas3Types;
  return version.startsWith('3.1') ? Oas3_1Types : Oas3_2Types;
}

const knownDialects = /^https:\/\/(spec\.openapis\.org\/oas\/3\.\d+\/|json-schema\.org\/draft\/2020-12\/)/;

/** The keywords of JSON Schema 2020-12 are accepted in every version, also those that the generator does not use. */
function schemaKind(tables: Tables, isClosed: boolean): NodeType {
  const properties = { ...Oas3_1Types.Schema.properties, ...tables['Schema']?.properties, ...furtherKeywords };
  const keywords = Object.fromEntries(Object.entries(properties).filter(([name]) => !notKeywords.has(name)));
  return { properties: keywords, extensionsPrefix: 'x-', ...(isClosed ? {} : { additionalProperties: null }) };
}

/** The linter accepts both, but neither OpenAPI nor JSON Schema 2020-12 has them. */
const notKeywords: ReadonlySet<string> = new Set(['id', 'summary']);

/** Keywords of JSON Schema 2020-12 that the linter does not know. All but the first are deprecated. */
const furtherKeywords: NodeType['properties'] = {
  $ref: { type: 'string' },
  $recursiveRef: { type: 'string' },
  $recursiveAnchor: { type: 'boolean' },
  dependencies: 'Dependencies',
};

/** Fields of OpenAPI 3.2 that the linter's tables lack. */
const additionsTo32: Record<string, NodeType> = {
  NamedMediaTypes: { properties: {}, additionalProperties: 'MediaType' },
  Encoding: {
    ...Oas3_2Types.Encoding,
    properties: {
      ...Oas3_2Types.Encoding.properties,
      encoding: 'EncodingMap',
      prefixEncoding: 'EncodingList',
      itemEncoding: 'Encoding',
    },
  },
  MediaType: { ...Oas3_2Types.MediaType, properties: { ...Oas3_2Types.MediaType.properties, description: { type: 'string' } } },
  EncodingList: { properties: {}, items: 'Encoding' },
};

/** The linter does not look into the scopes of OAuth flows. */
function withScopes(kind: NodeType): NodeType {
  return 'scopes' in kind.properties ? { ...kind, properties: { ...kind.properties, scopes: 'Scopes' } } : kind;
}
