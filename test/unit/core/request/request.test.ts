import { describe, expect, it } from 'vitest';
import { developerToken } from '../../../../src/auth/grants/developer-token.js';
import { createBoxClient, type BoxClient } from '../../../../src/client.js';
import { BoxApiError, BoxDecodeError, BoxNotFoundError } from '../../../../src/core/errors/box-errors.js';
import { request } from '../../../../src/core/request/request.js';
import { createBoxCore } from '../../../../src/create-core.js';
import { empty, json, networkFailure, scriptedFetch } from '../../../support/fake-fetch.js';
import { recordingHooks } from '../../../support/recording-hooks.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith, testClient } from '../../../support/test-client.js';

describe('box.request', () => {
  it('sends a request that the document does not contain, with the token', async () => {
    const { box, requests } = testClient(json({ reports: 1 }));
    const result = await box.request('POST', '/reports', { query: { tags: ['a', 'b c'] }, body: { name: 'x' }, headers: { 'x-a': '1' } });
    expect(result).toEqual({ reports: 1 });
    const [sent] = requests;
    expect([sent?.method, sent?.url.href, sent?.body]).toEqual(['POST', 'https://api.box.com/2.0/reports?tags=a,b%20c', '{"name":"x"}']);
    expect(['authorization', 'content-type', 'x-a'].map((name) => sent?.headers.get(name))).toEqual([
      'Bearer token-1',
      'application/json',
      '1',
    ]);
  });

  it('fills a template of the document and keeps the rules of its operation', async () => {
    const { box, requests } = testClient(json({ type: 'file', id: 'a/1' }), json({ entries: [] }));
    await box.request('GET', '/files/{file_id}', { path: { file_id: 'a/1' }, query: { fields: ['name'] } });
    await box.request('GET', '/hubs');
    expect(requests.map(({ url }) => url.href)).toEqual([
      'https://api.box.com/2.0/files/a%2F1?fields=name',
      'https://api.box.com/2.0/hubs',
    ]);
    expect(requests.map(({ headers }) => headers.get('box-version'))).toEqual([null, '2025.0']);
  });

  it('recognizes the operation of a path and of a URL with values', async () => {
    const hooks = recordingHooks();
    const fake = scriptedFetch(json({ entries: [] }), json({ entries: [] }), json({}));
    const { box } = clientWith(fake, { hooks });
    await box.request('POST', '/files/12/content', { body: new FormData() });
    await box.request('GET', 'https://api.box.com/2.0/folders/7/items?limit=1');
    await box.request('GET', '/private/Secret-7/parts');
    expect(fake.requests.map(({ url }) => url.href)).toEqual([
      'https://upload.box.com/api/2.0/files/12/content',
      'https://api.box.com/2.0/folders/7/items?limit=1',
      'https://api.box.com/2.0/private/Secret-7/parts',
    ]);
    expect([...new Set(hooks.calls)].map(({ operationId, pathTemplate }) => [operationId, pathTemplate])).toEqual([
      ['files.content.uploadVersion', '/files/{file_id}/content'],
      ['folders.items.list', '/folders/{folder_id}/items'],
      ['request', '/private/{value}/parts'],
    ]);
  });

  it('retries and reports errors like every other call', async () => {
    const { box, requests } = testClient(networkFailure('ECONNRESET'), empty(503), json({ code: 'not_found' }, 404));
    const error = await rejection(box.request('GET', '/reports/1'), BoxNotFoundError);
    expect([error.operationId, error.attempts, requests.length]).toEqual(['request', 3, 3]);
  });

  it('does not resend a POST that may have taken effect', async () => {
    const { box, requests } = testClient(empty(500), json({}));
    await rejection(box.request('POST', '/reports', { body: {} }), BoxApiError);
    expect(requests).toHaveLength(1);
  });

  it('resolves with any JSON value, and undefined without a body', async () => {
    const { box } = testClient(json([1, 2]), empty(204), new Response('', { status: 200 }), json('text'), empty(200));
    const results = [];
    for (let count = 0; count < 4; count++) results.push(await box.request('DELETE', '/reports'));
    results.push(await box.request('HEAD', '/reports'));
    expect(results).toEqual([[1, 2], undefined, undefined, 'text', undefined]);
  });

  it('rejects a response that is not JSON, which asResponse returns', async () => {
    const csv = () => new Response('a;b', { headers: { 'content-type': 'text/csv' } });
    const { box } = testClient(csv(), csv(), csv());
    const error = await rejection(box.request('GET', '/reports/1.csv'), BoxDecodeError);
    expect(error.message).toContain('(200, text/csv) is not JSON. Use asResponse()');
    expect(await (await box.request('GET', '/reports/1.csv').asResponse()).text()).toBe('a;b');
    const withResponse = rejection(box.request('GET', '/reports/1.csv').withResponse(), BoxDecodeError);
    expect((await withResponse).kind).toBe('decode');
  });

  it('returns the response of an operation that returns bytes', async () => {
    const { box } = testClient(new Response('abc'));
    const response = await box.request('GET', '/files/{file_id}/content', { path: { file_id: '1' } });
    expect(await response.text()).toBe('abc');
  });

  it('uses the operations of the document that the client has', async () => {
    const { fetch, requests } = scriptedFetch(json({}));
    const operations = { 'beta.get': { method: 'GET', path: '/beta', host: 'upload', version: '2027.0' } } as const;
    const document = {
      operations,
      hosts: { api: 'https://api.box.com/2.0', upload: 'https://upload.box.com/api/2.0', content: 'https://dl.boxcloud.com/2.0' },
    };
    const box = createBoxClient({ auth: developerToken('t'), fetch, document }) as BoxClient;
    await box.request('GET', '/beta');
    expect([requests[0]?.url.href, requests[0]?.headers.get('box-version')]).toEqual(['https://upload.box.com/api/2.0/beta', '2027.0']);
  });

  it('is a standalone function for a core, and knows the operations of the document', async () => {
    const { fetch, requests } = scriptedFetch(json({ id: '1' }), json({}));
    const core = createBoxCore({ auth: developerToken('t'), fetch, asUser: '7' });
    expect(await request(core, 'GET', '/users/me')).toEqual({ id: '1' });
    await request(core, 'GET', '/hubs');
    expect(requests.map(({ headers }) => [headers.get('as-user'), headers.get('box-version')])).toEqual([
      ['7', null],
      ['7', '2025.0'],
    ]);
  });
});
