import { createConfig, lintFromString } from '@redocly/openapi-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkObjectKeys } from '../../../../codegen/check/object-keys.js';
import type { Document } from '../../../../codegen/openapi/document.js';
import { pointerFragment } from '../../../../codegen/openapi/json-pointer.js';
import { repository } from '../../../support/mini-spec.js';
import { everyObject, objectsOfEachKind } from './every-object.js';

type Json = Record<string, unknown>;
type Key = string | number;

const messagesFor = (document: unknown) => checkObjectKeys(document as Document).map(({ message }) => message);
const pointersFor = (document: unknown) => checkObjectKeys(document as Document).map(({ pointer }) => pointerFragment(pointer));

/** The document with a key at a place. */
function withKey(document: Json, at: readonly Key[], key: string, value: unknown): Json {
  const copy = structuredClone(document);
  const object = at.reduce<unknown>((inner, name) => (inner as Record<Key, unknown>)[name], copy) as Json;
  object[key] = value;
  return copy;
}

/** A document with one schema. */
const withSchema = (schema: unknown, root: Json = {}) => ({
  openapi: '3.1.0',
  info: { title: 'A', version: '1' },
  paths: {},
  components: { schemas: { Thing: schema } },
  ...root,
});

describe('keys of objects', () => {
  it('a document with every kind of object has only known keys', () => {
    expect(checkObjectKeys(everyObject as unknown as Document)).toEqual([]);
  });

  it.each(objectsOfEachKind)('the $kind object has no unknown key, with or without a value', ({ kind, at }) => {
    for (const value of [null, 'the file', { of: 'the file' }]) {
      const [found, ...others] = checkObjectKeys(withKey(everyObject, at, 'of the file', value) as unknown as Document);
      expect([found?.pointer, others]).toEqual([[...at, 'of the file'], []]);
      expect(found?.message).toContain(`"of the file" is not a key of the ${kind} at ${pointerFragment(at)} (OpenAPI 3.1.0). `);
    }
    expect(checkObjectKeys(withKey(everyObject, at, 'x-of-the-file', null) as unknown as Document)).toEqual([]);
  });

  it.each([
    ['description', 'A name, of the file'],
    ['title', 'Name, of the file'],
  ])('a comma in the %s of a YAML flow mapping is reported with advice', (key, text) => {
    const schema: unknown = parse(`{ type: string, ${key}: ${text} }`);
    expect(messagesFor(withSchema(schema))).toEqual([
      '"of the file" is not a key of the Schema at #/components/schemas/Thing (OpenAPI 3.1.0). Text with a comma inside { } needs quotes in YAML.',
    ]);
  });

  it('a comma before a known key leaves the key without a value', () => {
    const schema: unknown = parse('{ type: object, properties: { name: { description: Name, title }, size } }');
    expect(messagesFor(withSchema(schema))).toEqual([
      '"title" at #/components/schemas/Thing/properties/name has no value. Add one, or remove the key. Text with a comma inside { } needs quotes in YAML.',
      '"size" at #/components/schemas/Thing/properties has no value. Add one, or remove the key. Text with a comma inside { } needs quotes in YAML.',
    ]);
  });

  it.each([
    [['components', 'schemas', 'Thing'], 'descripton', 'Did you mean description?'],
    [['components', 'schemas', 'Thing'], 'minlength', 'Did you mean minLength?'],
    [['components', 'schemas', 'Thing'], 'additionalproperties', 'Did you mean additionalProperties?'],
    [['components', 'schemas', 'Thing'], 'nullable', "Only OpenAPI 3.0 has it. List the types, such as [string, 'null']."],
    [['components', 'schemas', 'Thing'], 'of', 'Remove it, or begin its name with x- if it is an extension.'],
    [['components', 'parameters', 'P'], 'explod', 'Did you mean explode?'],
    [['paths', '/things', 'get'], 'operationID', 'Did you mean operationId?'],
    [['paths'], 'things', 'A path begins with /.'],
    [['paths', '/things', 'get', 'responses'], '20', 'Use a status such as 404, a range such as 4XX, or default.'],
  ] as const)('the fault of %j with the key %s has advice', (at, key, advice) => {
    const [message] = messagesFor(withKey(everyObject, at, key, { a: 1 }));
    expect(message?.slice(message.indexOf(').') + 3)).toBe(advice);
  });

  it('an unknown key beside a reference is found, and its summary and description are known', () => {
    const parameters = [{ $ref: '#/components/parameters/P', summary: 'A', description: 'B', 'of the file': null }];
    expect(pointersFor(withKey(everyObject, ['paths', '/things', 'get'], 'parameters', parameters))).toEqual([
      '#/paths/~1things/get/parameters/0/of the file',
    ]);
  });

  it('names of properties, schemas, headers and other entries are free', () => {
    const names = ['of', 'of the file', 'properties', 'x-of', '$ref', 'nullable', 'constructor'];
    const schemas = Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
    expect(messagesFor(withSchema({ properties: schemas, patternProperties: schemas, $defs: schemas, dependentSchemas: schemas }))).toEqual(
      [],
    );
    expect(pointersFor(withSchema({ properties: { 'x-of': { of: 1 } } }))).toEqual(['#/components/schemas/Thing/properties/x-of/of']);
    const headers = { 'x-rate': { schema: { of: 1 } } };
    expect(pointersFor(withKey(everyObject, ['components', 'responses', 'R'], 'headers', headers))).toEqual([
      '#/components/responses/R/headers/x-rate/schema/of',
    ]);
  });

  it('examples, defaults, constants, enums and extensions are data', () => {
    const data = { of: null, properties: { of: { of: null } }, $ref: null };
    const schema = { default: data, const: data, enum: [data, null], example: data, examples: [data], 'x-data': data };
    expect(
      messagesFor(withSchema({ ...schema, properties: { a: { default: null, const: null, example: null, 'x-data': null } } })),
    ).toEqual([]);
    const media = { example: data, examples: { one: { value: data }, two: { value: null } }, 'x-codeSamples': data };
    const link = { operationId: 'things.get', parameters: { of: data }, requestBody: data };
    expect(
      messagesFor(
        withKey(everyObject, ['components'], 'responses', { R: { description: 'A', content: { a: media }, links: { l: link } } }),
      ),
    ).toEqual([]);
  });

  it('a scope without a description is found', () => {
    const at = ['components', 'securitySchemes', 'oauth', 'flows', 'implicit', 'scopes'];
    expect(pointersFor(withKey(everyObject, at, 'and more', null))).toEqual([pointerFragment([...at, 'and more'])]);
  });

  it('a value of another type than its key requires is not a matter of keys', () => {
    expect(messagesFor(withSchema({ properties: [{ of: 1 }], items: true, additionalProperties: false, allOf: { of: 1 } }))).toEqual([]);
  });

  it('a document that declares another dialect may have any keyword in its schemas', () => {
    const dialects = [
      'https://spec.openapis.org/oas/3.1/dialect/base',
      'https://json-schema.org/draft/2020-12/schema',
      'https://example.com/own',
    ];
    const found = dialects.map(
      (jsonSchemaDialect) => pointersFor(withSchema({ unit: 'm', properties: { a: { unit: 'm' } } }, { jsonSchemaDialect })).length,
    );
    expect(found).toEqual([2, 2, 0]);
  });
});

/** The document with the same unknown key in every object, also in those that hold data. The linter does not read what is beside a reference. */
function inEveryObject(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inEveryObject);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inEveryObject(each)]));
  return '$ref' in value ? inner : { ...inner, 'of the file': 'text' };
}

describe('keys of objects, compared with the linter', { timeout: 120_000 }, () => {
  it.each([
    ['a document with every kind of object', () => everyObject],
    ['the document of this package', () => JSON.parse(readFileSync(join(repository, 'generated/openapi.json'), 'utf8')) as Json],
  ])('the check finds an unknown key in the same objects of %s', async (_, read) => {
    const document = read();
    expect(messagesFor(document)).toEqual([]);
    const faulty = inEveryObject(document);
    const config = await createConfig({ rules: { struct: 'error' } });
    const problems = await lintFromString({ source: JSON.stringify(faulty), config });
    const expected = problems
      .filter(({ message }) => message.startsWith('Property `of the file` is not expected here'))
      .flatMap(({ location: [first] }) => (first?.pointer === undefined ? [] : [decodeURIComponent(first.pointer)]));
    expect(expected.length).toBeGreaterThan(30);
    expect(pointersFor(faulty).sort()).toEqual([...new Set(expected)].sort());
  });
});
