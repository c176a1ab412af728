import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { BoxApiError, BoxError, BoxNetworkError, BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import { trustedUrl } from '../../../../src/core/encoding/trusted-url.js';
import { operationNamed } from '../../../../src/core/schema.js';
import { clientCredentials } from '../../../../src/auth/grants/client-credentials.js';
import {
  empty,
  stallingResponse,
  json,
  networkFailure,
  respondingFetch,
  scriptedFetch,
  untilAborted,
} from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith, testClient } from '../../../support/test-client.js';

describe('client calls', () => {
  it('sends token, user agent and JSON body to the host of the operation', async () => {
    const { box, requests } = clientWith(scriptedFetch(json({ type: 'folder', id: '5' }, 201)), { application: 'invoices/2.1' });
    await box.folders.create({ name: 'New', parent: { id: '0' }, fields: ['name'] });
    const [sent] = requests;
    expect([sent?.method, sent?.url.href]).toEqual(['POST', 'https://api.box.com/2.0/folders?fields=name']);
    expect(Object.fromEntries(sent?.headers ?? [])).toEqual({
      authorization: 'Bearer token-1',
      'content-type': 'application/json',
      'user-agent': 'box-openapi-sdk invoices/2.1',
    });
    expect(sent?.body).toBe('{"name":"New","parent":{"id":"0"}}');
  });

  it('sends no content type without a body', async () => {
    const { box, requests } = testClient(json({}));
    await box.files.get('1');
    expect(requests[0]?.headers.has('content-type')).toBe(false);
    expect(requests[0]?.body).toBeUndefined();
  });

  it('sends asUser and headers from the options, which override header parameters', async () => {
    const { box, requests } = testClient(json({}));
    await box.files.get('1', { ifNoneMatch: '1' }, { asUser: '77', headers: { 'If-None-Match': '2', 'x-own': 'a' } });
    const { headers } = requests[0] ?? {};
    expect([headers?.get('as-user'), headers?.get('if-none-match'), headers?.get('x-own')]).toEqual(['77', '2', 'a']);
  });

  it('resolves a void operation to undefined and a binary one to the unread response', async () => {
    const { box } = testClient(empty(204), new Response('bytes'));
    const { data } = await box.files.delete('1').withResponse();
    expect(data).toBeUndefined();
    const response = await box.files.content.download('1');
    expect([response.bodyUsed, await response.text()]).toEqual([false, 'bytes']);
  });

  it('sends a variant with its fixed query and body', async () => {
    const { box, requests } = testClient(json({}));
    await box.files.sharedLink.delete('1', { fields: ['name'], ifMatch: '4' });
    const [sent] = requests;
    expect([sent?.method, sent?.url.search, sent?.body]).toEqual(['PUT', '?fields=shared_link,name', '{"shared_link":null}']);
    expect(sent?.headers.get('if-match')).toBe('4');
  });

  it('sends no token for an anonymous operation', async () => {
    const { box, requests } = testClient(json({ access_token: 'a', expires_in: 1, token_type: 'bearer' }));
    await box.authorization.refreshToken({ body: { client_id: 'c', client_secret: 's', refresh_token: 'r' } });
    expect(requests[0]?.headers.has('authorization')).toBe(false);
    expect(String(requests[0]?.body)).toContain('grant_type=refresh_token');
    expect(requests[0]?.url.href).toBe('https://api.box.com/oauth2/token');
  });
});

describe('URLs returned by the service', () => {
  const operation = operationNamed('uploadSessions.parts.list');
  const send = async (url: string) => {
    const { api, requests } = testClient(json({ entries: [] }));
    await api.send(operation, ['9', { limit: 5 }], trustedUrl('uploadSessions.parts.list', url, api.settings));
    return requests[0]?.url.href;
  };

  it('sends the request to a URL from the service instead of host and path', async () => {
    expect(await send('https://fupload.box.com/s/9/parts')).toBe('https://fupload.box.com/s/9/parts?limit=5');
  });

  it('keeps the query of a URL from the service', async () => {
    expect(await send('https://fupload.box.com/s/9/parts?ticket=x')).toBe('https://fupload.box.com/s/9/parts?ticket=x&limit=5');
  });
});

describe('call timeout', () => {
  it('counts reading the response toward the call timeout', async () => {
    const { box } = clientWith(respondingFetch(({ signal }) => stallingResponse('{"type":', signal)));
    const call = box.files.get('1', {}, { timeoutMs: 20 });
    // Shorter than the idle timeout of 60 s, which would reject with the same class.
    const guard = sleep(30_000, 'still waiting', { ref: false });
    const error = await rejection(
      Promise.race([call, guard]).then(() => undefined),
      BoxTimeoutError,
    );
    expect(error.message).toContain('files.get');
  });

  it('rejects when a pending response would outlast the timeout', async () => {
    const { box, clock } = testClient(empty(202, { 'retry-after': '30' }));
    await rejection(box.files.content.download('1', {}, { timeoutMs: 10_000 }), BoxError);
    expect(clock.sleeps).toEqual([]);
  });

  it('rejects immediately, with retryAfter, when Retry-After would outlast the timeout', async () => {
    const { box, clock, requests } = testClient(empty(429, { 'retry-after': '3600' }));
    const error = await rejection(box.files.get('1'), BoxApiError);
    expect([error.status, error.retryAfter, clock.sleeps, requests.length]).toEqual([429, 3600, [], 1]);
  });
});

describe("caller's abort signal", () => {
  const auth = clientCredentials({ clientId: 'id', clientSecret: 'secret', enterpriseId: '1' });

  it.each(['response', 'token'])('rejects a call that waits for its %s with the abort reason', async (pending) => {
    const { fetch, requests } = respondingFetch((request) => {
      const isToken = request.url.pathname === '/oauth2/token';
      if (isToken && pending === 'response') return json({ access_token: 'a', expires_in: 3600 });
      return isToken ? new Promise<Response>(() => undefined) : untilAborted(request);
    });
    const { box } = clientWith({ fetch, requests }, { auth });
    const controller = new AbortController();
    const call = box.files.get('1', {}, { signal: controller.signal });
    const reason = new Error('enough');
    setTimeout(() => {
      controller.abort(reason);
    }, 5);
    await expect(call).rejects.toBe(reason);
  });

  it('rejects with the abort reason while reading a response', async () => {
    const { box } = clientWith(respondingFetch(({ signal }) => stallingResponse('{"type":', signal)));
    const controller = new AbortController();
    const call = box.files.get('1', {}, { signal: controller.signal });
    const reason = new Error('enough');
    setTimeout(() => {
      controller.abort(reason);
    }, 5);
    await expect(call).rejects.toBe(reason);
  });
});

describe('retried DELETE calls', () => {
  it('resolves when the retry returns 404, because the first request had succeeded', async () => {
    const { box, requests } = testClient(networkFailure('ECONNRESET'), json({ code: 'not_found' }, 404));
    const { data } = await box.files.delete('1').withResponse();
    expect([data, requests.length]).toEqual([undefined, 2]);
  });

  it('rejects when the first response is 404', async () => {
    expect((await rejection(testClient(json({ code: 'not_found' }, 404)).box.files.delete('1'), BoxApiError)).status).toBe(404);
  });
});

describe('attempt limit', () => {
  it('limits token requests to five attempts', async () => {
    const auth = clientCredentials({ clientId: 'id', clientSecret: 'secret', enterpriseId: '1' });
    const fake = respondingFetch(() => {
      throw networkFailure('ECONNREFUSED');
    });
    await rejection(clientWith(fake, { auth }).box.files.get('1'), BoxNetworkError);
    expect(fake.requests.length).toBe(5);
  });

  it('does not retry endless redirects', async () => {
    const fake = respondingFetch(() => empty(302, { location: 'https://dl.boxcloud.com/again' }));
    await rejection(clientWith(fake).box.files.content.download('1'), BoxNetworkError);
    expect(fake.requests.length).toBe(6);
  });
});
