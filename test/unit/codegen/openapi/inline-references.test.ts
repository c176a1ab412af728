import { describe, expect, it } from 'vitest';
import { checkReferences } from '../../../../codegen/check/references.js';
import type { Document } from '../../../../codegen/openapi/document.js';
import { inlineReferences } from '../../../../codegen/openapi/inline-references.js';

const schemas = (all: object): Document => ({ openapi: '3.1.0', paths: {}, components: { schemas: all } }) as unknown as Document;
const owner = { type: 'object', description: 'A user.', properties: { id: { type: 'string' } } };
const toOwner = '#/components/schemas/File/properties/owner';

describe('a reference to a part of a component', () => {
  it('is replaced by a copy, whose keys those beside the reference replace', () => {
    const document = schemas({
      File: { type: 'object', properties: { owner } },
      Folder: {
        type: 'object',
        properties: { owner: { $ref: toOwner, description: 'Another user.' }, file: { $ref: '#/components/schemas/File' } },
      },
    });
    expect(checkReferences(document)).toEqual([]);
    expect(inlineReferences(document).components.schemas['Folder']).toEqual({
      type: 'object',
      properties: { owner: { ...owner, description: 'Another user.' }, file: { $ref: '#/components/schemas/File' } },
    });
  });

  it('may lead to a part with another one, and to a part of a path', () => {
    const parameter = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
    const document = {
      ...schemas({
        File: { properties: { owner, by: { items: { $ref: toOwner } } } },
        By: { $ref: '#/components/schemas/File/properties/by' },
      }),
      paths: { '/a/{id}': { parameters: [parameter] }, '/b/{id}': { parameters: [{ $ref: '#/paths/~1a~1%7Bid%7D/parameters/0' }] } },
    } as unknown as Document;
    expect(checkReferences(document)).toEqual([]);
    const { components, paths } = inlineReferences(document);
    expect(components.schemas['By']).toEqual({ items: owner });
    expect(paths['/b/{id}']).toEqual({ parameters: [parameter] });
  });

  it.each([
    ['to itself', { File: { properties: { owner: { properties: { again: { $ref: toOwner } } } } } }, 1],
    [
      'through another one',
      {
        File: { properties: { owner: { items: { $ref: '#/components/schemas/Folder/properties/files' } } } },
        Folder: { properties: { files: { items: { $ref: toOwner } } } },
      },
      2,
    ],
    ['to itself in percent-encoding', { 'a b': { properties: { again: { $ref: '#/components/schemas/a%20b/properties' } } } }, 1],
  ])('is reported if it leads %s', (_, all, count) => {
    const findings = checkReferences(schemas(all));
    expect(findings).toHaveLength(count);
    expect(findings[0]?.message).toMatch(/^The reference #\S+ leads to a part that contains it\. Move that part to components\.schemas/);
  });

  it('is left alone in examples, defaults and other data', () => {
    const data = { $ref: toOwner };
    const document = schemas({ File: { example: data, default: data, enum: [data], 'x-data': data } });
    expect(checkReferences(document)).toEqual([]);
    expect(inlineReferences(document)).toEqual(document);
  });
});

describe('a reference that leads nowhere', () => {
  it.each(['default', '200'])('is reported in the response %s', (status) => {
    const responses = { [status]: { $ref: '#/components/responses/Missing' } };
    const document = { ...schemas({}), paths: { '/a': { get: { operationId: 'a.get', responses } } } } as unknown as Document;
    expect(checkReferences(document)).toEqual([
      { pointer: ['paths', '/a', 'get', 'responses', status], message: 'The reference #/components/responses/Missing leads nowhere.' },
    ]);
  });
});
