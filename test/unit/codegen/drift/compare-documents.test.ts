import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compareDocuments } from '../../../../codegen/drift/compare-documents.js';
import type { Document } from '../../../../codegen/openapi/document.js';
import { repository } from '../../../support/mini-spec.js';

const read = (name: string) => parse(readFileSync(join(repository, 'test/fixtures/vendor', name), 'utf8')) as Document;

/** The differences after a change of the vendor's description, as rows: place, aspect, ours, theirs. */
function after(change: (theirs: Loose) => unknown): string[][] {
  const theirs = read('openapi.yaml');
  change(theirs as unknown as Loose);
  return compareDocuments(read('document.yaml'), [theirs]).map(({ at, aspect, ours, theirs: other }) => [at, aspect, ours, other]);
}

/** Any part of a document, for changes by path. */
interface Loose {
  [key: string]: Loose;
}
const set = (target: Loose | undefined, key: string, value: unknown) => Reflect.set(target ?? {}, key, value);
const remove = (target: Loose | undefined, key: string) => Reflect.deleteProperty(target ?? {}, key);
const full = (theirs: Loose) => theirs['components']?.['schemas']?.['Box--Full']?.['allOf']?.[1]?.['properties'];
const createBody = (theirs: Loose) => theirs['paths']?.['/boxes']?.['post']?.['requestBody']?.['content']?.['application/json']?.['schema'];

describe('the comparison of two descriptions', () => {
  it('finds no difference between OpenAPI 3.0 and 3.1, other names of components and path parameters, and variants of a path', () => {
    expect(after(() => undefined)).toEqual([]);
  });

  it.each<[string, (theirs: Loose) => unknown, string[]]>([
    [
      'an operation that only the other has',
      (t) => set(t['paths']?.['/boxes'], 'delete', { operationId: 'delete_boxes', responses: {} }),
      ['DELETE /boxes', 'operation', '', 'delete_boxes'],
    ],
    [
      'an operation that only this document has',
      (t) => remove(t['paths']?.['/boxes'], 'post'),
      ['POST /boxes', 'operation', 'boxes.create', ''],
    ],
    [
      'a deprecated operation',
      (t) => set(t['paths']?.['/boxes']?.['get'], 'deprecated', true),
      ['GET /boxes', 'deprecated', 'false', 'true'],
    ],
    [
      'a parameter that only the other has',
      (t) => set(t['paths']?.['/boxes']?.['post'], 'parameters', [{ name: 'notify', in: 'query', schema: {} }]),
      ['POST /boxes query notify', 'parameter', '', 'present'],
    ],
    [
      'a parameter that only this document has',
      (t) => set(t['paths']?.['/boxes']?.['get'], 'parameters', []),
      ['GET /boxes query limit', 'parameter', 'present', ''],
    ],
    [
      'a required parameter',
      (t) => set(t['paths']?.['/boxes']?.['get']?.['parameters']?.[0], 'required', true),
      ['GET /boxes query limit', 'required', 'false', 'true'],
    ],
    [
      'a bound of a parameter',
      (t) => set(t['paths']?.['/boxes']?.['get']?.['parameters']?.[0]?.['schema'], 'maximum', 500),
      ['GET /boxes query limit', 'maximum', '1000', '500'],
    ],
    [
      'the type of a parameter',
      (t) => set(t['paths']?.['/boxes']?.['get']?.['parameters']?.[0]?.['schema'], 'type', 'string'),
      ['GET /boxes query limit', 'type', 'integer', 'string'],
    ],
    [
      'a required body',
      (t) => set(t['paths']?.['/boxes']?.['post']?.['requestBody'], 'required', true),
      ['POST /boxes body', 'required', 'false', 'true'],
    ],
    ['a missing body', (t) => remove(t['paths']?.['/boxes']?.['post'], 'requestBody'), ['POST /boxes body', 'body', 'present', '']],
    [
      'a media type',
      (t) => set(t['paths']?.['/boxes']?.['post']?.['requestBody']?.['content'], 'text/csv', {}),
      ['POST /boxes body', 'media type', '', 'text/csv'],
    ],
    [
      'a status',
      (t) => set(t['paths']?.['/boxes']?.['get']?.['responses'], '404', { description: 'None.' }),
      ['GET /boxes', 'status', '', '404'],
    ],
    [
      'a property of a request',
      (t) => set(createBody(t)?.['properties'], 'size', { type: 'integer' }),
      ['BoxCreate.size', 'property', '', 'present'],
    ],
    [
      'a property inside an object of a request',
      (t) => set(createBody(t)?.['properties']?.['parent']?.['properties'], 'type', {}),
      ['BoxCreate.parent.type', 'property', '', 'present'],
    ],
    ['a property that only this document has', (t) => remove(full(t), 'weight'), ['BoxFull.weight', 'property', 'present', '']],
    ['a required property', (t) => set(createBody(t), 'required', ['name', 'color']), ['BoxCreate.color', 'required', 'false', 'true']],
    [
      'a value of an enum',
      (t) => set(createBody(t)?.['properties']?.['color'], 'enum', ['red', 'blue', 'black']),
      ['BoxCreate.color', 'values', '', 'black'],
    ],
    [
      'a value that only this document has',
      (t) => set(full(t)?.['color'], 'enum', ['red', 'green']),
      ['BoxFull.color', 'values', 'blue', ''],
    ],
    ['nullability', (t) => set(full(t)?.['closed_at'], 'nullable', true), ['BoxFull.closed_at', 'nullable', 'false', 'true']],
    ['a deprecated property', (t) => set(full(t)?.['weight'], 'deprecated', true), ['BoxFull.weight', 'deprecated', 'false', 'true']],
    ['a property of a recursive schema', (t) => set(full(t), 'lid', {}), ['BoxFull.lid', 'property', '', 'present']],
    [
      'an alternative of a union',
      (t) =>
        set(t['components']?.['schemas']?.['Boxes']?.['properties']?.['entries']?.['items'], 'oneOf', [
          { $ref: '#/components/schemas/Crate' },
          { properties: { type: { enum: ['bag'] } } },
        ]),
      ['BoxMini | Crate', 'alternatives', '', 'bag'],
    ],
    [
      'a property in a union',
      (t) => set(t['components']?.['schemas']?.['Crate']?.['properties'], 'lid', {}),
      ['Crate.lid', 'property', '', 'present'],
    ],
  ])('finds %s', (_, change, row) => {
    expect(after(change)).toContainEqual(row);
  });

  it('reports a place once if the other description has several statements, and none if one of them agrees', () => {
    const lists = (theirs: Loose) => theirs['paths']?.['/boxes']?.['post']?.['responses']?.['201']?.['content'];
    const other = (weight: unknown) => (theirs: Loose) => {
      set(lists(theirs)?.['application/json'], 'schema', { properties: { weight } });
      set(full(theirs), 'weight', { type: 'string', minimum: 0 });
    };
    expect(after(other({ type: 'boolean', minimum: 0 })).filter(([at]) => at === 'BoxFull.weight')).toEqual([
      ['BoxFull.weight', 'type', 'integer', 'boolean or string'],
    ]);
    expect(after(other({ type: 'integer', minimum: 0 })).filter(([at]) => at === 'BoxFull.weight')).toEqual([]);
  });

  it('ends for a schema that contains itself as an alternative or in properties of alternatives', () => {
    const schemas = (theirs: Loose) => theirs['components']?.['schemas'];
    const differences = after((theirs) => {
      set(schemas(theirs), 'Loop', { oneOf: [{ $ref: '#/components/schemas/Loop' }, { $ref: '#/components/schemas/Box--Full' }] });
      set(schemas(theirs), 'Round', {
        oneOf: [
          { properties: { children: { type: 'array', items: { $ref: '#/components/schemas/Round' } } } },
          { $ref: '#/components/schemas/Loop' },
        ],
      });
      set(theirs['paths']?.['/boxes/{id}']?.['get']?.['responses']?.['200']?.['content']?.['application/json'], 'schema', {
        $ref: '#/components/schemas/Round',
      });
    });
    expect(differences).toEqual([]);
  });
});
