import { createRequire } from 'node:module';
import crossFetch from 'cross-fetch';
import nodeFetch from 'node-fetch';
import * as undici from 'undici';
import * as undici6 from 'undici-6';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BoxConfigError, BoxNetworkError, BoxNotFoundError, createBoxClient, developerToken, type BoxClient } from 'box-openapi-sdk';
import { createMockBox, type MockBox } from 'box-openapi-sdk/testing';
import { rejection } from '../../support/rejection.js';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

let mock: MockBox;
let baseUrl: string;
beforeAll(async () => {
  mock = await createMockBox({ acceptVariants: false, uploadSessions: { minBytes: 1, partBytes: 2 ** 20 } });
  baseUrl = (await mock.listen()).url;
});
afterAll(() => mock.close());

function clientOver(fetch: unknown): BoxClient {
  return createBoxClient({ auth: developerToken(mock.issueToken()), baseUrl, fetch: fetch as Fetch, retry: { attempts: 1 } });
}

/** The usual recipe for a proxy: a `fetch` of undici with a dispatcher. */
function withDispatcher(library: { fetch: unknown; Agent: new () => object }): Fetch {
  const dispatcher = new library.Agent();
  return (url, init) => (library.fetch as Fetch)(url, { ...init, dispatcher } as RequestInit);
}

/** A response with only the parts that the client reads. */
function minimalResponse({ status, ok, headers, body }: Response): Response {
  const reduced = { get: (name: string) => headers.get(name), [Symbol.iterator]: () => headers[Symbol.iterator]() };
  return {
    status,
    ok,
    headers: reduced,
    body: body === null ? null : { getReader: () => body.getReader(), cancel: () => body.cancel() },
  } as unknown as Response;
}

const fetches: [string, Fetch][] = [
  ['of undici 6 with a dispatcher', withDispatcher(undici6)],
  ['of undici 7 with a dispatcher', withDispatcher(undici)],
  ['that copies the init', (url, init) => fetch(url, { ...init })],
  ['that creates a Request', (url, init) => fetch(new Request(url, init))],
  ['that ignores the signal', (url, init) => fetch(url, { ...init, signal: null })],
  ['whose responses have only the parts that are read', async (url, init) => minimalResponse(await fetch(url, init))],
];

describe.each(fetches)('a fetch %s', (_, transport) => {
  it.each([
    ['small', 17, 2 ** 30],
    ['large', 2 ** 21, 2 ** 30],
    ['chunked', 3 * 2 ** 20, 1],
  ])('carries a %s upload and its download', async (kind, size, partsFromBytes) => {
    const box = clientOver(transport);
    const source = Uint8Array.from({ length: size }, (_value, index) => index % 251);
    const name = `${kind} "${crypto.randomUUID()}".bin`;
    const { file } = await box.uploads.upload({ source, name, parentId: '0', partsFromBytes });
    expect(Buffer.compare((await box.downloads.download(file.id)).bytes, source)).toBe(0);
    expect((await box.files.get(file.id)).name).toBe(name);
  });

  it('carries an error response', async () => {
    expect((await rejection(clientOver(transport).files.get('404'), BoxNotFoundError)).status).toBe(404);
  });
});

const libraries: [string, unknown][] = [
  ['node-fetch 3', nodeFetch],
  ['node-fetch 2', createRequire(import.meta.url)('node-fetch-2')],
  ['cross-fetch', crossFetch],
  ['a wrapper of node-fetch', (url: string, init: object) => nodeFetch(url, { ...init })],
];
const firstCalls: [string, (box: BoxClient) => Promise<unknown>][] = [
  ['request without a body', (box) => box.users.me()],
  ['request with JSON', (box) => box.folders.create({ name: crypto.randomUUID(), parent: { id: '0' } })],
  ['small upload', (box) => box.files.content.upload({ body: formOf(10) })],
  ['large upload', (box) => box.files.content.upload({ body: formOf(2 ** 21) })],
  ['download', (box) => box.files.content.download('1')],
];
const formOf = (size: number) => ({
  attributes: { name: crypto.randomUUID(), parent: { id: '0' } },
  file: new Blob([new Uint8Array(size)]),
});

describe.each(libraries)('%s as the fetch', (_, transport) => {
  it.each(firstCalls)('is rejected by name at the first call, a %s', async (_call, call) => {
    const { message } = await rejection(call(clientOver(transport)), BoxConfigError);
    expect(message).toMatch(/^fetch: .*node-fetch and cross-fetch are not supported\. Use the platform's fetch/);
  });
});

describe('a response without a necessary part', () => {
  const standard = () => ({ status: 200, ok: true, headers: new Headers(), body: new Blob(['{}']).stream() });
  it.each<[string, unknown]>([
    ['status', { ...standard(), status: undefined }],
    ['headers.get()', { ...standard(), headers: { 'content-type': 'a/b' } }],
    ['body.getReader()', { ...standard(), body: undefined }],
    ['body.getReader()', { ...standard(), body: '{}' }],
    ['status, headers.get(), body.getReader()', undefined],
    ['status, headers.get(), body.getReader()', 'text'],
  ])('is rejected with the name of the missing %s', async (part, response) => {
    const box = clientOver(() => Promise.resolve(response));
    for (const call of [box.users.me(), box.folders.create({ name: 'a', parent: { id: '0' } })]) {
      expect((await rejection(call, BoxConfigError)).message).toContain(`has no ${part},`);
    }
  });
});

describe('a redirect of a request with a body', () => {
  it.each([
    ['is returned by the fetch', () => new Response(null, { status: 307, headers: { location: '/' } })],
    ['was hidden by the fetch', () => Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' })],
    ['was followed by the fetch', () => Object.defineProperty(new Response('{}'), 'redirected', { value: true })],
  ])('is rejected and not retried if it %s', async (_, respond) => {
    let sent = 0;
    const box = createBoxClient({ auth: developerToken('t'), fetch: () => Promise.resolve((sent++, respond())) });
    const call = box.files.update('1', { name: 'a' });
    expect((await rejection(call, BoxNetworkError)).message).toMatch(/^files\.update: the server redirected a request with a body/);
    expect(sent).toBe(1);
  });
});
