import * as platform from '#testing-platform';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeEach, describe, expect, it } from 'vitest';
import { documentedOnly } from '../../../../src/testing/contract/accepted-variants.js';
import { typeReader } from '../../../../src/testing/contract/coerce.js';
import { createDispatch } from '../../../../src/testing/dispatch/dispatch.js';
import { operationsOf, referencesOf, type OpenApiDocument } from '../../../../src/testing/contract/document.js';
import { createLatency } from '../../../../src/testing/faults/latency.js';
import { createFaults } from '../../../../src/testing/faults/faults.js';
import { createJournal } from '../../../../src/testing/journal/journal.js';
import { incomingRequest } from '../../../../src/testing/http/request.js';
import { createRouter } from '../../../../src/testing/contract/router.js';
import { settingsFrom } from '../../../../src/testing/options/settings.js';
import { createWorld } from '../../../../src/testing/state/world.js';
import { createValidator } from '../../../../src/testing/contract/validator.js';
import { mockWithClient } from '../mock-client.js';

/** The response of a mock whose document has one operation with these responses. */
async function respondWith(responses: Record<string, unknown>, operation: object = {}, query = ''): Promise<Response> {
  const document = {
    servers: [{ url: 'https://api.box.com/2.0' }],
    paths: { '/things': { get: { operationId: 'things.get', security: [], responses, ...operation } } },
    components: {
      schemas: { Square: { type: 'object', required: ['side'], properties: { side: { type: 'integer' } } } },
      examples: { thing: { value: { id: 'referred' } } },
    },
  } as OpenApiDocument;
  const operations = operationsOf(document);
  const world = createWorld(settingsFrom({}), platform, platform.createContentStore(0), 1);
  const validator = createValidator(document, { Ajv: Ajv2020, addFormats: addFormats.default });
  const dispatch = createDispatch({
    operations,
    router: createRouter(operations),
    requestValidator: validator,
    validator,
    typesOf: typeReader(referencesOf(document).follow),
    variants: documentedOnly,
    faults: createFaults(),
    latency: createLatency({ min: 0, max: 0 }),
    rateLimiter: undefined,
    journal: createJournal(0),
    world: () => world,
    stopSignal: () => new AbortController().signal,
  });
  return dispatch(incomingRequest(`https://api.box.com/2.0/things${query}`));
}

const jsonOf = (media: object) => ({ content: { 'application/json': { schema: { type: 'object' }, ...media } } });
const thing = jsonOf({ example: { id: 'own' } });

describe('stateless operation', () => {
  it.each<[string, Record<string, unknown>, [number, unknown]]>([
    ['the example of its media type', { 200: thing }, [200, { id: 'own' }]],
    [
      'the first of several examples',
      { 200: jsonOf({ examples: { a: { value: { id: 'first' } }, b: { value: {} } } }) },
      [200, { id: 'first' }],
    ],
    ['a referenced example', { 200: jsonOf({ examples: { a: { $ref: '#/components/examples/thing' } } }) }, [200, { id: 'referred' }]],
    ['the status that has a body', { 202: {}, 204: {}, 201: thing }, [201, { id: 'own' }]],
    ['an uncommon success status with a body', { 204: {}, 207: thing }, [207, { id: 'own' }]],
    ['no status with x-box-not-yet', { 200: { ...thing, 'x-box-not-yet': true }, 201: thing }, [201, { id: 'own' }]],
    ['no error status', { 404: thing, 302: {}, 204: {} }, [204, undefined]],
    ['a status without a body', { 202: { description: 'Taken on' } }, [202, undefined]],
  ])('returns %s', async (_, responses, expected) => {
    const response = await respondWith(responses);
    const text = await response.text();
    expect([response.status, text === '' ? undefined : JSON.parse(text)]).toEqual(expected);
  });

  it.each([
    ['image/png', {}, /^\x89PNG/],
    ['image/jpeg', {}, /^\xff\xd8/],
    ['text/html', {}, /^<!doctype html>/],
    ['text/html', { example: '<p>Own' }, /^<p>Own$/],
    ['application/octet-stream', {}, /./],
  ])('returns bytes of the media type %s for %o', async (mediaType, media, expected) => {
    const response = await respondWith({ 200: { content: { [mediaType]: media } } });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, mediaType]);
    expect(Buffer.from(await response.arrayBuffer()).toString('latin1')).toMatch(expected);
  });

  it('returns the example of the matching variant', async () => {
    const examples = { circle: { value: { radius: 1 } }, square: { value: { side: 2 } } };
    const parameters = [{ name: 'shape', in: 'query', schema: { type: 'string' } }];
    const operation = { parameters, 'x-box-variants': [{ query: { shape: 'square' }, result: 'Square' }] };
    const responses = { 200: jsonOf({ examples }) };
    expect(await (await respondWith(responses, operation)).json()).toEqual({ radius: 1 });
    expect(await (await respondWith(responses, operation, '?shape=square')).json()).toEqual({ side: 2 });
  });

  it('returns the example that shows the requested fields', async () => {
    const examples = { plain: { value: { link: null } }, linked: { value: { link: { url: 'https://example.com' } } } };
    const parameters = [{ name: 'fields', in: 'query', explode: false, schema: { type: 'array', items: { type: 'string' } } }];
    const responses = { 200: jsonOf({ examples }) };
    expect(await (await respondWith(responses, { parameters })).json()).toEqual({ link: null });
    expect(await (await respondWith(responses, { parameters }, '?fields=link')).json()).toEqual({ link: { url: 'https://example.com' } });
  });

  const strict = { type: 'object', required: ['id'], properties: { id: { type: 'string' } } };
  it.each<[string, Record<string, unknown>, string, string]>([
    ['an example that violates its schema', { 200: jsonOf({ schema: strict, example: {} }) }, 'mock_response_invalid', "property 'id'"],
    [
      'no value for a required header',
      { 200: { ...thing, headers: { 'x-count': { required: true } } } },
      'mock_response_invalid',
      'header x-count',
    ],
    ['no example', { 200: jsonOf({}), default: jsonOf({}) }, 'mock_failed', 'no example for things.get'],
    ['no success', { 302: {}, default: jsonOf({}) }, 'mock_failed', 'no success for things.get'],
  ])('returns 501 when the document has %s', async (_, responses, code, message) => {
    const response = await respondWith(responses);
    expect(response.status).toBe(501);
    expect(await response.json()).toMatchObject({ code, message: expect.stringContaining(message) as string });
  });
});

describe('stateless mock operation', () => {
  let box: Awaited<ReturnType<typeof mockWithClient>>;
  beforeEach(async () => {
    box = await mockWithClient();
  });
  const avatar = (name: string): FormData => {
    const form = new FormData();
    form.append(name, new Blob(['bytes'], { type: 'image/png' }), 'me.png');
    return form;
  };

  it('requires a token and a documented request', async () => {
    expect((await box.mock.fetch('https://api.box.com/2.0/webhooks')).status).toBe(401);
    expect((await box.call('GET', '/webhooks')).status).toBe(200);
    box.mock.assertConforms();
    expect((await box.call('POST', '/webhooks', { address: 5 })).status).toBe(400);
    expect(box.mock.violations).toMatchObject([{ operationId: 'webhooks.create' }]);
  });

  it('validates the parts of a form against the document', async () => {
    expect((await box.call('POST', '/users/33001/avatar', avatar('pic'))).body['pic_urls']).toBeDefined();
    box.mock.assertConforms();
    expect((await box.call('POST', '/users/33001/avatar', avatar('picture'))).status).toBe(400);
    expect((await box.call('POST', '/users/33001/avatar', new FormData())).status).toBe(400);
    expect(box.mock.violations.map(({ location: place, message }) => `${place} ${message}`)).toEqual([
      'body/picture is not a part of this operation',
      'body/pic is required',
    ]);
  });
});
