import { describe, expect, it } from 'vitest';
import { BoxConfigError, BoxDecodeError, BoxNetworkError } from '../../../../src/core/errors/box-errors.js';
import { empty, json, networkFailure } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { testClient } from '../../../support/test-client.js';

describe('box.raw', () => {
  it('returns data and response for a path of the document', async () => {
    const { box, requests } = testClient(json({ type: 'file', id: '1' }));
    const result = await box.raw.GET('/files/{file_id}', {
      params: { path: { file_id: 'a/1' }, query: { fields: ['name', 'a,b'] }, header: { 'if-none-match': '3' } },
      asUser: '77',
    });
    expect(result.data).toEqual({ type: 'file', id: '1' });
    expect(result.error).toBeUndefined();
    expect(result.response.status).toBe(200);
    expect(requests[0]?.url.href).toBe('https://api.box.com/2.0/files/a%2F1?fields=name,a%2Cb');
    const { headers } = requests[0] ?? {};
    expect(['authorization', 'if-none-match', 'as-user'].map((name) => headers?.get(name))).toEqual(['Bearer token-1', '3', '77']);
  });

  it('returns an error response as error instead of rejecting', async () => {
    const body = { type: 'error', status: 404, code: 'not_found' };
    const { box } = testClient(json(body, 404));
    const { data, error, response } = await box.raw.GET('/files/{file_id}', { params: { path: { file_id: '1' } } });
    expect([data, error, response.status]).toEqual([undefined, body, 404]);
  });

  it('returns the error status in the response when the body is empty', async () => {
    const result = await testClient(empty(404)).box.raw.GET('/users/me');
    expect([result.data, result.response.ok, result.response.status]).toEqual([undefined, false, 404]);
  });

  it('sends requests to the host of the operation', async () => {
    const { box, requests } = testClient(json({}), json({}));
    await box.raw.GET('/files/upload_sessions/{upload_session_id}', { params: { path: { upload_session_id: '9' } } });
    await box.raw.POST('/oauth2/token', { body: { grant_type: 'client_credentials', client_id: 'c' } } as never);
    expect(requests.map(({ url }) => url.href)).toEqual([
      'https://upload.box.com/api/2.0/files/upload_sessions/9',
      'https://api.box.com/oauth2/token',
    ]);
    expect(requests.map(({ headers }) => headers.has('authorization'))).toEqual([true, false]);
    expect(requests[1]?.body).toBe('grant_type=client_credentials&client_id=c');
  });

  it('sends a JSON body unchanged', async () => {
    const { box, requests } = testClient(json({}));
    await box.raw.PUT('/files/{file_id}', { params: { path: { file_id: '1' } }, body: { shared_link: null } });
    expect([requests[0]?.method, requests[0]?.body]).toEqual(['PUT', '{"shared_link":null}']);
    expect(requests[0]?.url.search).toBe('');
  });

  it('omits undefined query and header parameters', async () => {
    const { box, requests } = testClient(json({}));
    const params = { path: { file_id: '1' }, query: { fields: undefined }, header: { 'if-none-match': undefined } };
    await box.raw.GET('/files/{file_id}', { params } as never);
    expect(requests[0]?.url.search).toBe('');
    expect(requests[0]?.headers.has('if-none-match')).toBe(false);
  });

  it.each([{}, { file_id: undefined }, { file_id: '' }, { file_id: '..' }, { other: '1' }])(
    'rejects the path parameters %j before sending a request',
    async (path) => {
      const { box, requests } = testClient();
      const error = await rejection(box.raw.GET('/files/{file_id}', { params: { path } } as never), BoxConfigError);
      expect(error.message).toContain('fileId');
      expect(requests).toEqual([]);
    },
  );

  it.each(['/files/1', '/nowhere', '/folders/{folder_id}/copy'])('rejects GET %s, which is not in the document', async (path) => {
    const { box, requests } = testClient();
    const error = await rejection(box.raw.GET(path as '/users/me'), BoxConfigError);
    expect(error.message).toContain(`GET ${path}`);
    expect(requests).toEqual([]);
  });

  it('retries and rejects transport failures like the client methods', async () => {
    const { box, requests } = testClient(empty(503), json({ id: '1' }));
    expect((await box.raw.GET('/users/me')).data).toEqual({ id: '1' });
    expect(requests.length).toBe(2);
    const failing = testClient(...Array.from({ length: 5 }, () => networkFailure('ECONNRESET')));
    await rejection(failing.box.raw.GET('/users/me'), BoxNetworkError);
  });

  it('parses the response according to parseAs', async () => {
    const userResponse = () => new Response('{"id":"1"}');
    const { box } = testClient(userResponse(), userResponse(), userResponse(), userResponse());
    expect((await box.raw.GET('/users/me', { parseAs: 'text' })).data).toBe('{"id":"1"}');
    expect(new TextDecoder().decode((await box.raw.GET('/users/me', { parseAs: 'arrayBuffer' })).data)).toBe('{"id":"1"}');
    expect((await box.raw.GET('/users/me', { parseAs: 'blob' })).data).toBeInstanceOf(Blob);
    expect((await box.raw.GET('/users/me', { parseAs: 'stream' })).data).toBeInstanceOf(ReadableStream);
  });

  it('rejects a successful response that is not JSON', async () => {
    await rejection(testClient(new Response('<html>')).box.raw.GET('/users/me'), BoxDecodeError);
  });

  it('returns undefined for a successful response without a body', async () => {
    const { data, error } = await testClient(empty(204)).box.raw.DELETE('/files/{file_id}', { params: { path: { file_id: '1' } } });
    expect([data, error]).toEqual([undefined, undefined]);
  });

  it('returns the same raw object on every access', () => {
    const { box } = testClient();
    expect(box.raw).toBe(box.raw);
  });
});
