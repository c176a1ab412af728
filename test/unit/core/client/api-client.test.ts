import { describe, expect, it } from 'vitest';
import { BoxApiError, BoxError, BoxNetworkError, BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import { trustedUrl } from '../../../../src/core/encoding/trusted-url.js';
import { operationNamed } from '../../../../src/core/schema.js';
import { clientCredentials } from '../../../../src/auth/grants/client-credentials.js';
import { empty, hanging, json, networkFailure, respondingFetch, scriptedFetch, untilAborted } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientOver, testClient } from '../../../support/test-client.js';

describe('a call', () => {
  it('goes to the host of its operation with token, user agent and JSON body', async () => {
    const { box, requests } = clientOver(scriptedFetch(json({ type: 'folder', id: '5' }, 201)), { application: 'invoices/2.1' });
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

  it('without a body names no content type', async () => {
    const { box, requests } = testClient(json({}));
    await box.files.get('1');
    expect(requests[0]?.headers.has('content-type')).toBe(false);
    expect(requests[0]?.body).toBeUndefined();
  });

  it('takes asUser and headers from the options, and these replace its own', async () => {
    const { box, requests } = testClient(json({}));
    await box.files.get('1', { ifNoneMatch: '1' }, { asUser: '77', headers: { 'If-None-Match': '2', 'x-own': 'a' } });
    const { headers } = requests[0] ?? {};
    expect([headers?.get('as-user'), headers?.get('if-none-match'), headers?.get('x-own')]).toEqual(['77', '2', 'a']);
  });

  it('of a void operation resolves to undefined, one for bytes to the unread response', async () => {
    const { box } = testClient(empty(204), new Response('bytes'));
    const { data } = await box.files.delete('1').withResponse();
    expect(data).toBeUndefined();
    const response = await box.files.content.download('1');
    expect([response.bodyUsed, await response.text()]).toEqual([false, 'bytes']);
  });

  it('sends a variant with what it fixes', async () => {
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

describe('a URL that the service handed out', () => {
  const operation = operationNamed('uploadSessions.parts.list');
  const send = async (url: string) => {
    const { api, requests } = testClient(json({ entries: [] }));
    await api.send(operation, ['9', { limit: 5 }], trustedUrl('uploadSessions.parts.list', url, api.settings));
    return requests[0]?.url.href;
  };

  it('takes the place of host and path', async () => {
    expect(await send('https://fupload.box.com/s/9/parts')).toBe('https://fupload.box.com/s/9/parts?limit=5');
  });

  it('keeps a query of its own', async () => {
    expect(await send('https://fupload.box.com/s/9/parts?ticket=x')).toBe('https://fupload.box.com/s/9/parts?ticket=x&limit=5');
  });
});

describe('the time for a call', () => {
  it('includes the reading of its answer', async () => {
    const { box } = clientOver(respondingFetch(({ signal }) => hanging('{"type":', signal)));
    const call = box.files.get('1', {}, { timeoutMs: 20 });
    const late = new Promise((resolve) => setTimeout(resolve, 400, 'still waiting'));
    const error = await rejection(
      Promise.race([call, late]).then(() => undefined),
      BoxTimeoutError,
    );
    expect(error.message).toContain('files.get');
  });

  it('that a "not yet" outlasts ends in an error, not in an answer without bytes', async () => {
    const { box, clock } = testClient(empty(202, { 'retry-after': '30' }));
    await rejection(box.files.content.download('1', {}, { timeoutMs: 10_000 }), BoxError);
    expect(clock.sleeps).toEqual([]);
  });

  it('that a Retry-After outlasts ends at once, with the time in the error', async () => {
    const { box, clock, requests } = testClient(empty(429, { 'retry-after': '3600' }));
    const error = await rejection(box.files.get('1'), BoxApiError);
    expect([error.status, error.retryAfter, clock.sleeps, requests.length]).toEqual([429, 3600, [], 1]);
  });
});

describe("the caller's signal", () => {
  const auth = clientCredentials({ clientId: 'id', clientSecret: 'secret', enterpriseId: '1' });

  it.each(['answer', 'token'])('ends a call that waits for its %s, with its own reason', async (what) => {
    const { fetch, requests } = respondingFetch((request) => {
      const isToken = request.url.pathname === '/oauth2/token';
      if (isToken && what === 'answer') return json({ access_token: 'a', expires_in: 3600 });
      return isToken ? new Promise<Response>(() => undefined) : untilAborted(request);
    });
    const { box } = clientOver({ fetch, requests }, { auth });
    const controller = new AbortController();
    const call = box.files.get('1', {}, { signal: controller.signal });
    const reason = new Error('enough');
    setTimeout(() => {
      controller.abort(reason);
    }, 5);
    const late = new Promise((resolve) => setTimeout(resolve, 400, 'still waiting'));
    await expect(Promise.race([call, late])).rejects.toBe(reason);
  });

  it('ends the reading of an answer, with its own reason', async () => {
    const { box } = clientOver(respondingFetch(({ signal }) => hanging('{"type":', signal)));
    const controller = new AbortController();
    const call = box.files.get('1', {}, { signal: controller.signal });
    const reason = new Error('enough');
    setTimeout(() => {
      controller.abort(reason);
    }, 5);
    await expect(call).rejects.toBe(reason);
  });
});

describe('a DELETE that had to be sent again', () => {
  it('resolves when the service then has no such item: the first one had arrived', async () => {
    const { box, requests } = testClient(networkFailure('ECONNRESET'), json({ code: 'not_found' }, 404));
    const { data } = await box.files.delete('1').withResponse();
    expect([data, requests.length]).toEqual([undefined, 2]);
  });

  it('rejects when the very first answer says so', async () => {
    expect((await rejection(testClient(json({ code: 'not_found' }, 404)).box.files.delete('1'), BoxApiError)).status).toBe(404);
  });
});

describe('the attempts of a call', () => {
  it('are five at most also when it is the token that cannot be had', async () => {
    const auth = clientCredentials({ clientId: 'id', clientSecret: 'secret', enterpriseId: '1' });
    const fake = respondingFetch(() => {
      throw networkFailure('ECONNREFUSED');
    });
    await rejection(clientOver(fake, { auth }).box.files.get('1'), BoxNetworkError);
    expect(fake.requests.length).toBe(5);
  });

  it('do not multiply endless redirects', async () => {
    const fake = respondingFetch(() => empty(302, { location: 'https://dl.boxcloud.com/again' }));
    await rejection(clientOver(fake).box.files.content.download('1'), BoxNetworkError);
    expect(fake.requests.length).toBe(6);
  });
});
