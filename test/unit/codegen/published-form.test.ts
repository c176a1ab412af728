import { describe, expect, it } from 'vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { publishedForm } from '../../../codegen/openapi/published-form.js';
import type { Document, Schema } from '../../../codegen/openapi/document.js';

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const base: Schema = {
  type: 'object',
  required: ['type', 'id'],
  properties: { type: { type: 'string' }, id: { type: 'string', minLength: 1 } },
};

/** A document with one operation, which returns the schema `Root`. */
function documentWith(schemas: Record<string, Schema>, more: Partial<Document['paths'][string]['get']> = {}): Document {
  const response = { description: 'Found.', content: { 'application/json': { schema: ref('Root') } } };
  const failure = { description: 'Failed.', content: { 'application/json': { schema: ref('Failure') } } };
  return {
    tags: [],
    paths: {
      '/things': {
        get: { operationId: 'things.list', responses: { '200': response, default: { $ref: '#/components/responses/Failed' } }, ...more },
      },
    },
    'x-box-hosts': { api: 'https://api.mini.test' },
    components: { schemas: { Failure: { type: 'object' }, ...schemas }, responses: { Failed: failure } },
  };
}

const rootOf = (schemas: Record<string, Schema>): Schema => publishedForm(documentWith(schemas)).components.schemas['Root'] as Schema;

/** For each value, whether the schema `Root` accepts it. */
function verdictsOf(document: Document, values: readonly unknown[]): boolean[] {
  const ajv = new Ajv2020({ strict: false, validateSchema: false });
  ajv.addSchema(document, 'api');
  return values.map((value) => ajv.validate('api#/components/schemas/Root', value));
}

describe('the published form of a schema that extends others', () => {
  it('lists the properties, required names and standard properties of all of them', () => {
    const Root: Schema = {
      description: 'A thing.',
      'x-box-standard': ['size'],
      allOf: [ref('Named'), { type: 'object', required: ['size'], properties: { size: { type: 'integer' } } }],
    };
    const Named: Schema = {
      'x-box-standard': ['name'],
      allOf: [ref('Base'), { type: 'object', properties: { name: { type: 'string' } } }],
    };
    expect(rootOf({ Root, Named, Base: base })).toEqual({
      description: 'A thing.',
      type: 'object',
      required: ['type', 'id', 'size'],
      'x-box-standard': ['name', 'size'],
      properties: { type: { type: 'string' }, id: { type: 'string', minLength: 1 }, name: { type: 'string' }, size: { type: 'integer' } },
    });
  });

  const cases: { name: string; schemas: Record<string, Schema> }[] = [
    {
      name: 'a narrower property',
      schemas: { Root: { allOf: [ref('Base'), { type: 'object', properties: { type: { const: 'thing' } } }] } },
    },
    {
      name: 'contradicting bounds',
      schemas: { Root: { allOf: [ref('Base'), { type: 'object', properties: { id: { type: 'string', minLength: 3 } } }] } },
    },
    {
      name: 'objects inside objects',
      schemas: {
        Root: {
          allOf: [
            { type: 'object', properties: { a: { type: 'object', required: ['b'] } } },
            { type: 'object', properties: { a: { type: 'object', required: ['c'] } } },
          ],
        },
      },
    },
    {
      name: 'a bound of the object itself',
      schemas: {
        Root: {
          allOf: [
            { type: 'object', minProperties: 2 },
            { type: 'object', minProperties: 1 },
          ],
        },
      },
    },
    {
      name: 'a union',
      schemas: {
        Root: { allOf: [{ oneOf: [ref('Base'), { type: 'object', required: ['other'] }] }, { type: 'object', required: ['name'] }] },
      },
    },
    {
      name: 'a closed object',
      schemas: {
        Root: {
          allOf: [
            { type: 'object', properties: { id: {} }, additionalProperties: false },
            { type: 'object', properties: { name: {} } },
          ],
        },
      },
    },
  ];
  const values = [
    {},
    { type: 'thing' },
    { type: 'thing', id: 'abc' },
    { type: 'other', id: 'abc' },
    { type: 'thing', id: 'a' },
    { type: 'thing', id: '' },
    { a: { b: 1 } },
    { a: { c: 1 } },
    { a: { b: 1, c: 1 } },
    { name: 'x', other: 1 },
    { name: 'x' },
    { id: 'abc' },
    { id: 'abc', name: 'x' },
    [],
    'text',
  ];
  it.each(cases)('accepts the same values as before, with $name', ({ schemas }) => {
    const document = documentWith({ ...schemas, Base: base });
    const verdicts = verdictsOf(document, values);
    expect(new Set(verdicts).size).toBe(2);
    expect(verdictsOf(publishedForm(document), values)).toEqual(verdicts);
  });

  it('keeps allOf if a member is not a plain object', () => {
    const Root: Schema = { allOf: [{ oneOf: [{ type: 'object' }] }, { type: 'object' }] };
    expect(rootOf({ Root })).toEqual(Root);
  });
});

describe('the published document', () => {
  it('contains the response for unexpected errors in each operation', () => {
    const { paths, components } = publishedForm(documentWith({ Root: base }));
    expect(paths['/things']?.get?.responses['default']).toMatchObject({ description: 'Failed.' });
    expect(components.responses).toEqual({});
  });

  it('has no component that nothing uses, and refers to those that only extensions name', () => {
    const variant = { operationId: 'things.narrow', summary: 'Narrow', body: 'Body', result: 'ThingFull' };
    const schemas = { Root: base, Unused: ref('AlsoUnused'), AlsoUnused: {}, Body: ref('Part'), Part: {}, ThingFull: {}, Thing: {} };
    const published = publishedForm(documentWith(schemas, { 'x-box-variants': [variant] }));
    expect(Object.keys(published.components.schemas).sort()).toEqual(['Body', 'Failure', 'Part', 'Root', 'Thing', 'ThingFull']);
    expect(published['x-box-schemas']).toEqual(['Body', 'Thing', 'ThingFull'].map(ref));
  });

  it('has parameters that several operations have as components, and the same parameters', () => {
    const id = { name: 'thing_id', in: 'path', required: true, schema: { type: 'string' } } as const;
    const other = { ...id, description: 'Another thing.' };
    const own = { ...id, description: 'Used once.' };
    const document = documentWith({ Root: base });
    const [first] = Object.values(document.paths);
    document.paths = Object.fromEntries(
      [[id], [id], [other], [other, own]].map((parameters, index) => [
        `/things${String(index)}`,
        { ...structuredClone(first), get: { ...structuredClone(first?.get), parameters } },
      ]),
    ) as typeof document.paths;
    const { paths, components } = publishedForm(document);
    const parametersOf = (path: string) => paths[path]?.get?.parameters;
    expect(parametersOf('/things0')).toEqual([{ $ref: '#/components/parameters/ThingId' }]);
    expect(parametersOf('/things3')).toEqual([{ $ref: '#/components/parameters/ThingId2' }, own]);
    expect(components.parameters).toEqual({ ThingId: id, ThingId2: other });
  });

  it('leaves the document itself unchanged', () => {
    const document = documentWith({ Root: { allOf: [base] }, Unused: {} });
    const before = structuredClone(document);
    publishedForm(document);
    expect(document).toEqual(before);
  });
});
