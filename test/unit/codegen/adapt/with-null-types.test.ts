import { describe, expect, it } from 'vitest';
import type { ZodType } from 'zod';
import { withNullTypes } from '../../../../codegen/adapt/with-null-types.js';
import { zodEmitter } from '../../../../codegen/emitters/zod/zod.js';
import { methodsOf } from '../../../../codegen/model/methods.js';
import type { Document } from '../../../../codegen/openapi/document.js';
import { importOutput } from '../emitters/real-model.js';

const object = { type: 'object', properties: { name: { type: 'string', nullable: true } } };

/** A document with these schemas and one response that contains the first of them. */
function documentWith(schemas: Record<string, object>, openapi = '3.0.3'): Document {
  const [schema] = Object.values(schemas);
  const response = { description: 'A.', content: { 'application/json': { schema } } };
  const operation = { operationId: 'things.get', responses: { 200: response, default: response } };
  return { openapi, info: {}, paths: { '/things': { get: operation } }, components: { schemas } } as unknown as Document;
}

const adapted = (schema: object) => withNullTypes(documentWith({ Thing: schema })).components.schemas['Thing'];

describe('a schema of OpenAPI 3.0', () => {
  it.each<[string, object, object]>([
    ['a type', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
    ['a type that is not nullable', { type: 'string', nullable: false }, { type: 'string' }],
    ['a set of values', { type: 'string', enum: ['a'], nullable: true }, { type: ['string', 'null'], enum: ['a', null] }],
    ['a property', object, { ...object, properties: { name: { type: ['string', 'null'] } } }],
    [
      'a reference with a part of allOf that states it',
      { allOf: [{ $ref: '#/components/schemas/Other' }, { description: 'A thing.', nullable: true }], description: 'B.' },
      { description: 'B.', anyOf: [{ allOf: [{ $ref: '#/components/schemas/Other' }, { description: 'A thing.' }] }, { type: 'null' }] },
    ],
    [
      'a reference with allOf',
      { nullable: true, allOf: [{ $ref: '#/components/schemas/Other' }] },
      { anyOf: [{ allOf: [{ $ref: '#/components/schemas/Other' }] }, { type: 'null' }] },
    ],
    ['a union', { nullable: true, oneOf: [{ type: 'string' }] }, { oneOf: [{ type: 'string' }, { type: 'null' }] }],
    ['an open union', { nullable: true, anyOf: [{ type: 'string' }] }, { anyOf: [{ type: 'string' }, { type: 'null' }] }],
    ['an exclusive minimum', { type: 'integer', minimum: 0, exclusiveMinimum: true }, { type: 'integer', exclusiveMinimum: 0 }],
    ['an inclusive maximum', { type: 'integer', maximum: 9, exclusiveMaximum: false }, { type: 'integer', maximum: 9 }],
    [
      'values that are data',
      { example: { nullable: true }, default: { nullable: true } },
      { example: { nullable: true }, default: { nullable: true } },
    ],
    [
      'a property with the name of a keyword',
      { type: 'object', properties: { nullable: { type: 'boolean' }, default: { type: 'string', nullable: true } } },
      { type: 'object', properties: { nullable: { type: 'boolean' }, default: { type: ['string', 'null'] } } },
    ],
  ])('%s', (_, schema, expected) => {
    expect(adapted(schema)).toEqual(expected);
  });

  it('is adapted in every response, and the document has the version that fits', () => {
    const document = withNullTypes(documentWith({ Thing: { type: 'string', nullable: true } }));
    const responses = Object.values(document.paths['/things']?.get?.responses ?? {}) as unknown as { content: object }[];
    expect(responses.map(({ content }) => content)).toEqual(
      [1, 2].map(() => ({ 'application/json': { schema: { type: ['string', 'null'] } } })),
    );
    expect(document.openapi).toBe('3.1.0');
  });

  it('stays as it is in a document of another version', () => {
    const document = documentWith({ Thing: { type: 'integer', exclusiveMinimum: 0 } }, '3.1.0');
    expect(withNullTypes(document)).toBe(document);
  });

  it('accepts null in the schemas of zod', async () => {
    const document = withNullTypes(
      documentWith({
        Other: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] },
        Maybe: { allOf: [{ $ref: '#/components/schemas/Other' }, { nullable: true }] },
        Choice: { type: 'string', enum: ['a'], nullable: true },
        Required: { type: 'string', nullable: false },
        Text: { type: 'string', nullable: true },
        Thing: { type: 'object', nullable: true, properties: { name: { type: 'string' } } },
      }),
    );
    const { Maybe, Choice, Required, Text, Thing } = await importOutput<Record<string, ZodType | undefined>>(zodEmitter, 'zod.ts', {
      document,
      methods: methodsOf(document),
    });
    const accepted = (schema: ZodType | undefined, ...values: unknown[]) => values.map((value) => schema?.safeParse(value).success);
    expect(accepted(Maybe, null, { name: 'a' }, {})).toEqual([true, true, false]);
    expect(accepted(Choice, null, 'a', 'b')).toEqual([true, true, false]);
    expect(accepted(Required, null, 'a')).toEqual([false, true]);
    expect(accepted(Text, null, 5)).toEqual([true, false]);
    expect(accepted(Thing, null, { name: null })).toEqual([true, false]);
  });
});
