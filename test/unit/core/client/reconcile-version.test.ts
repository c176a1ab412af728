import { describe, expect, it } from 'vitest';
import { BoxApiError, BoxError, BoxNetworkError, BoxPreconditionFailedError } from '../../../../src/core/errors/box-errors.js';
import type { BoxHooks, BoxOptions } from '../../../../src/index.js';
import { clockStart } from '../../../support/clocks/fake-clock.js';
import { empty, json, networkFailure, respondingFetch, type FakeFetch } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith, type TestClient } from '../../../support/test-client.js';
import { sha1, testBytes } from '../../../support/servers/upload-service.js';

const content = testBytes(95);
const at = (seconds: number) => new Date(clockStart + seconds * 1000).toISOString().replace('.000Z', '+00:00');
const before = { type: 'file', id: '5', etag: '3', name: 'a.txt', sha1: 'f'.repeat(40), size: 95, modified_at: at(-60) };
const after = { ...before, etag: '4', sha1: sha1(content).digest('hex'), modified_at: at(0) };
const changedByOther = { ...before, etag: '8', modified_at: at(0) };

/**
 * What the service does with an attempt. `lost`: executed without a response; `dropped`: neither; `late`: executed when the next attempt
 * arrives; `changed`: someone else changes the file.
 */
type Attempt = 'lost' | 'dropped' | 'late' | 'changed' | 'ok' | (() => Response);

/** A service with one file that stores versions, checks If-Match and counts the versions. */
function versionService(attempts: readonly Attempt[], { start = before, date = true, canRead = true } = {}) {
  let file = start;
  let versions = 1;
  let isLate = false;
  const remaining = [...attempts];
  const store = () => {
    versions += 1;
    file = after;
  };
  const fake = respondingFetch(({ method, url, headers }) => {
    if (method === 'GET') {
      if (!canRead) return json({ code: 'not_found' }, 404);
      const fields = url.searchParams.get('fields')?.split(',');
      const kept = Object.entries(file).filter(([name]) => fields === undefined || ['type', 'id', 'etag', ...fields].includes(name));
      return json(Object.fromEntries(kept), 200, date ? { date: new Date(clockStart).toUTCString() } : {});
    }
    const attempt = remaining.shift() ?? 'ok';
    if (isLate) store();
    isLate = false;
    const etag = headers.get('if-match');
    if (etag !== null && etag !== file.etag) return json({ code: 'precondition_failed' }, 412);
    if (typeof attempt === 'function') return attempt();
    if (attempt === 'lost' || attempt === 'ok') store();
    if (attempt === 'changed') file = changedByOther;
    if (attempt === 'late') isLate = true;
    if (attempt === 'ok') return json({ total_count: 1, entries: [file] }, 201);
    throw new TypeError('fetch failed', { cause: new Error('other side closed') });
  });
  return { fake, versions: () => versions };
}

const posts = ({ requests }: FakeFetch) => requests.filter(({ method }) => method === 'POST');

const calls: { name: string; call: (client: TestClient, options?: object, ifMatch?: string) => Promise<unknown> }[] = [
  {
    name: 'files.content.uploadVersion',
    call: async ({ box }, options, ifMatch) =>
      (await box.files.content.uploadVersion('5', { ifMatch, body: { attributes: {}, file: new Blob([content]) } }, options)).entries[0],
  },
  {
    name: 'uploads.upload',
    call: async ({ box }, options, ifMatch) => (await box.uploads.upload({ fileId: '5', ifMatch, source: content, ...options })).file,
  },
];

describe.each(calls)('a new version by $name', ({ call }) => {
  const open = (service: ReturnType<typeof versionService>, options?: Partial<BoxOptions>) => clientWith(service.fake, options);

  it('sends one request if nothing fails', async () => {
    const service = versionService(['ok']);
    expect(await call(open(service))).toEqual(after);
    expect(service.fake.requests.length).toBe(1);
  });

  it('is returned without a second upload if its response was lost', async () => {
    const service = versionService(['lost']);
    expect(await call(open(service))).toEqual(after);
    expect([posts(service.fake).length, service.versions()]).toEqual([1, 2]);
  });

  it('is recognized by its content where responses have no Date', async () => {
    const service = versionService(['lost'], { date: false });
    expect(await call(open(service))).toEqual(after);
    expect(posts(service.fake).length).toBe(1);
  });

  it('is resent on condition that the file is unchanged, if the lost request was not carried out', async () => {
    const service = versionService(['dropped', 'dropped', 'ok']);
    expect(await call(open(service))).toEqual(after);
    expect(posts(service.fake).map(({ headers }) => headers.get('if-match'))).toEqual([null, '3', '3']);
    expect(service.versions()).toBe(2);
  });

  it('is created once if the lost request is carried out after the file was read', async () => {
    const service = versionService(['late']);
    expect(await call(open(service))).toEqual(after);
    expect([posts(service.fake).length, service.versions()]).toEqual([2, 2]);
  });

  it('is resent if the file already had the same content before', async () => {
    const service = versionService(['dropped', 'ok'], { start: { ...after, etag: '3', modified_at: at(-60) } });
    await call(open(service));
    expect([posts(service.fake).length, service.versions()]).toEqual([2, 2]);
  });

  it.each([500, 502, 503, 504, 408])('is resent after status %i if it was not created', async (status) => {
    const service = versionService([() => empty(status), 'ok']);
    expect(await call(open(service))).toEqual(after);
    expect(service.versions()).toBe(2);
  });

  it("keeps the caller's etag when it is resent", async () => {
    const service = versionService(['dropped', 'lost']);
    expect(await call(open(service), {}, '3')).toEqual(after);
    expect(posts(service.fake).map(({ headers }) => headers.get('if-match'))).toEqual(['3', '3']);
    expect(service.versions()).toBe(2);
  });

  it('rejects with the 412 if the file was changed by someone else and the caller has set an etag', async () => {
    const service = versionService(['changed']);
    await rejection(call(open(service), {}, '3'), BoxPreconditionFailedError);
    expect(service.versions()).toBe(1);
  });

  it('rejects with the first 412 without reading the file', async () => {
    const service = versionService(['ok']);
    await rejection(call(open(service), {}, '2'), BoxPreconditionFailedError);
    expect(service.fake.requests.length).toBe(1);
  });

  it('rejects with the failure if the file cannot be read', async () => {
    const service = versionService(['lost'], { canRead: false });
    await rejection(call(open(service)), BoxNetworkError);
    expect(posts(service.fake).length).toBe(1);
  });

  it('rejects with the last failure after five attempts', async () => {
    const service = versionService(['dropped', 'dropped', 'dropped', 'dropped', 'dropped']);
    await rejection(call(open(service)), BoxNetworkError);
    expect(posts(service.fake).length).toBe(5);
  });

  it('is sent once with reconcile: false', async () => {
    for (const [options, callOptions] of [
      [{ reconcile: false }, {}],
      [{}, { reconcile: false }],
    ] as const) {
      const service = versionService(['lost']);
      await rejection(call(open(service, options), callOptions), BoxNetworkError);
      expect(service.fake.requests.length).toBe(1);
    }
  });

  it.each<[string, () => Response]>([
    [
      'refused connections',
      () => {
        throw networkFailure('ECONNREFUSED');
      },
    ],
    ['503 with Retry-After', () => empty(503, { 'retry-after': '1' })],
  ])('rejects after five times %s without reading the file, because nothing was carried out', async (_, attempt) => {
    const service = versionService([attempt, attempt, attempt, attempt, attempt]);
    await rejection(call(open(service)), BoxError);
    expect(service.fake.requests.length).toBe(5);
    expect(posts(service.fake).length).toBe(5);
  });

  it('rejects with an error of the service without reading the file', async () => {
    const service = versionService([() => json({ code: 'access_denied_insufficient_permissions' }, 403)]);
    expect((await rejection(call(open(service)), BoxApiError)).status).toBe(403);
    expect(service.fake.requests.length).toBe(1);
  });
});

describe('the reconciled version', () => {
  const upload = (client: TestClient, attributes: object, fields?: ['size']) =>
    client.box.files.content.uploadVersion('5', { fields, body: { attributes, file: content } });

  it('has the fields that the caller requested', async () => {
    const { entries } = await upload(clientWith(versionService(['lost']).fake), {}, ['size']);
    expect(entries).toEqual([{ type: 'file', id: '5', etag: '4', size: 95 }]);
  });

  it('must have the name that the caller requested', async () => {
    const service = versionService(['lost', 'ok']);
    await upload(clientWith(service.fake), { name: 'b.txt' });
    expect(posts(service.fake).map(({ headers }) => headers.get('if-match'))).toEqual([null, '4']);
  });

  it('reports each attempt to hooks', async () => {
    const seen: unknown[] = [];
    const hooks: BoxHooks = { onRetry: ({ attempt, error }) => void seen.push([attempt, error?.name]) };
    await upload(clientWith(versionService(['dropped', 'ok']).fake, { hooks }), {});
    expect(seen).toEqual([[1, 'BoxNetworkError']]);
  });
});
