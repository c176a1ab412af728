import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it, onTestFinished } from 'vitest';
import openApi from '../../../../generated/openapi.json' with { type: 'json' };
import { operationsOf, referencesOf, type Node, type OpenApiDocument } from '../../../../src/testing/contract/document.js';
import { withClosedObjects } from '../../../../src/testing/contract/unknown-properties.js';
import { createValidator } from '../../../../src/testing/contract/validator.js';
import type { MockBoxOptions } from '../../../../src/testing/index.js';
import { mockWithClient, uploadApi, fileForm } from '../mock-client.js';

const strictValidator = (document: OpenApiDocument) =>
  withClosedObjects(document, createValidator(document, { Ajv: Ajv2020, addFormats: addFormats.default }));

const validatorOf = (schemas: Record<string, unknown>) => {
  const validator = strictValidator({ paths: {}, components: { schemas } } as OpenApiDocument);
  return (value: unknown) => validator.check(['components', 'schemas', 'One'], value, 'body').map(({ location }) => location);
};

const text = { type: 'string' };
const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });

describe('closed objects', () => {
  it('unknown properties are reported at every depth, in objects and arrays', () => {
    const check = validatorOf({
      One: object({ parent: object({ id: text }), list: { type: 'array', items: { $ref: '#/components/schemas/Two' } } }),
      Two: object({ id: text }),
    });
    expect(check({ parent: { id: 'a' }, list: [{ id: 'b' }] })).toEqual([]);
    expect(check({ extra: 1, parent: { extra: 1 }, list: [{ id: 'b' }, { extra: 1 }] })).toEqual([
      'body/extra',
      'body/parent/extra',
      'body/list/1/extra',
    ]);
  });

  it('a schema that is composed of others knows the properties of all of them', () => {
    const check = validatorOf({ One: { allOf: [object({ a: text }), object({ b: object({ c: text }) })], ...object({ d: text }) } });
    expect(check({ a: '', b: { c: '' }, d: '' })).toEqual([]);
    expect(check({ a: '', e: '', b: { d: '' } })).toEqual(['body/e', 'body/b/d']);
  });

  it('a union knows the properties of the member that the value conforms to', () => {
    const kind = (name: string) => ({ type: 'string', const: name });
    const members = [
      object({ kind: kind('a'), a: text }, { required: ['kind'] }),
      object({ kind: kind('b'), b: text }, { required: ['kind'] }),
    ];
    const check = validatorOf({ One: { oneOf: members } });
    expect(check({ kind: 'a', a: '' })).toEqual([]);
    expect(check({ kind: 'a', b: '' })).toEqual(['body/b']);
  });

  it('schemas without properties, and those that declare additional ones, are open', () => {
    const check = validatorOf({
      One: object({
        free: { type: 'object' },
        open: object({ a: text }, { additionalProperties: true }),
        map: { type: 'object', additionalProperties: object({ a: text }) },
      }),
    });
    expect(check({ free: { x: { y: 1 } }, open: { a: '', x: 1 }, map: { x: { a: '' } } })).toEqual([]);
    expect(check({ map: { x: { b: '' } } })).toEqual(['body/map/x/b']);
  });
});

describe('strict mode and the document', () => {
  const document = openApi as unknown as OpenApiDocument;
  const validator = strictValidator(document);
  const { at, follow } = referencesOf(document);
  const bodies = operationsOf(document).flatMap(({ id, body }) =>
    [...(body?.media ?? [])].filter(([type]) => type.endsWith('json')).map(([type, media]) => ({ id, type, media })),
  );

  /** The examples of a request body in the document. */
  function examplesOf(id: string, type: string): unknown[] {
    const [template = '', method = ''] =
      Object.entries(document.paths).flatMap(([path, item]) =>
        Object.entries(item).flatMap(([key, node]) => ((node as Node)['operationId'] === id ? [[path, key]] : [])),
      )[0] ?? [];
    const { pointer } = follow(['paths', template, method, 'requestBody']);
    const media = at([...pointer, 'content', type]);
    return 'example' in media
      ? [media['example']]
      : Object.keys((media['examples'] ?? {}) as Node).map((name) => follow([...pointer, 'content', type, 'examples', name]).node['value']);
  }

  it('no example of a request body has an unknown property', () => {
    const problems = bodies.flatMap(({ id, type, media }) =>
      examplesOf(id, type).flatMap((example) => validator.check(media.pointer, example, id)),
    );
    expect(problems).toEqual([]);
    expect(bodies.flatMap(({ id, type }) => examplesOf(id, type)).length).toBeGreaterThan(100);
  });

  it('a property that the document does not list is reported for almost every request body', () => {
    const accepting = bodies.filter(({ id, type, media }) => {
      const [example] = examplesOf(id, type);
      if (typeof example !== 'object' || example === null || Array.isArray(example)) return false;
      return validator.check(media.pointer, { ...example, nonsense: 1 }, 'body').length === 0;
    });
    // Values of metadata: the template decides which properties there are.
    expect(accepting.map(({ id }) => id).sort()).toEqual(['files.metadata.create', 'folders.metadata.create']);
  });
});

describe('strict mode of the mock', () => {
  const open = async (options: MockBoxOptions = {}) => {
    const box = await mockWithClient({ strict: true, ...options });
    onTestFinished(() => box.mock.close());
    return box;
  };
  const folder = { name: 'Reports', parent: { id: '0', nonsense: true } };

  it('an unknown property of a body is a violation with its path, and the request is not executed', async () => {
    const { mock, call } = await open();
    const { status, body } = await call('POST', '/folders', folder);
    expect([status, body.message]).toEqual([400, expect.stringContaining('body/parent/nonsense')]);
    expect(mock.violations).toMatchObject([
      { kind: 'request', operationId: 'folders.create', location: 'body/parent/nonsense', message: 'is not a property of this object' },
    ]);
    expect(mock.state.find('/Reports')).toBeUndefined();
  });

  it('without strict mode the same request succeeds', async () => {
    const { mock, call } = await open({ strict: false });
    expect((await call('POST', '/folders', folder)).status).toBe(201);
    mock.assertConforms();
  });

  it('an unknown property of the attributes of an upload is a violation', async () => {
    const { mock, call } = await open();
    const form = fileForm({ name: 'a.txt', parent: { id: '0' }, nonsense: 1 }, 'a');
    expect((await call('POST', `${uploadApi}/files/content`, form)).status).toBe(400);
    expect(mock.violations).toMatchObject([{ location: 'body/attributes/nonsense' }]);
  });

  it('an unknown field of a form is a violation', async () => {
    const { mock } = await open();
    const { clientId, clientSecret } = mock.credentials;
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret, nonsense: '1' });
    const response = await mock.fetch('https://api.box.com/oauth2/token', { method: 'POST', body });
    expect(response.status).toBe(400);
    expect(mock.violations).toMatchObject([{ location: 'body/nonsense' }]);
  });

  it('accepted variants of a request stay accepted, and are violations with acceptVariants: false', async () => {
    const lock = { lock: { access: 'lock' } };
    const seed = { tree: { 'a.txt': 'a' } };
    const lenient = await open({ seed });
    const { id } = lenient.mock.state.find('/a.txt') ?? { id: '' };
    expect((await lenient.call('PUT', `/files/${id}`, lock)).status).toBe(200);
    lenient.mock.assertConforms();
    const documented = await open({ seed, acceptVariants: false });
    expect((await documented.call('PUT', `/files/${id}`, lock)).status).toBe(400);
    expect(documented.mock.violations).not.toEqual([]);
  });

  it('the option strict rejects another value by name', async () => {
    await expect(open({ strict: 'yes' } as unknown as MockBoxOptions)).rejects.toThrow('strict: must be true or false.');
  });
});
