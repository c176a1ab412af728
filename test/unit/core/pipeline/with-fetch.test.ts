import { afterEach, describe, expect, it, vi } from 'vitest';
import { developerToken } from '../../../../src/auth/grants/developer-token.js';
import { createBoxClient } from '../../../../src/client.js';
import { BoxNetworkError } from '../../../../src/core/errors/box-errors.js';
import { NonRetryableFailure } from '../../../../src/core/call/attempt-result.js';
import { withFetch } from '../../../../src/core/pipeline/with-fetch.js';
import { requestParts } from '../../../support/request-parts.js';
import { callContext } from '../../../support/call-context.js';
import { empty, respondingFetch, scriptedFetch, type FakeReply } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';

const secrets = {
  authorization: 'Bearer secret',
  'as-user': '77',
  boxapi: 'shared_link=https://app.box.com/s/abc&shared_link_password=pw',
  'x-own': 'mine',
  cookie: 'a=b',
  'if-none-match': '3',
};
const safeHeaders = { range: 'bytes=0-9', 'if-range': '"e"', accept: '*/*', 'user-agent': 'box-openapi-sdk' };

function send(replies: FakeReply[], init: { method?: string; body?: unknown } = {}) {
  const { fetch, requests } = scriptedFetch(...replies);
  const { body, method } = init;
  const request = requestParts('https://api.box.com/2.0/files/1/content', {
    headers: { ...secrets, ...safeHeaders },
    body,
    ...(method === undefined ? {} : { method }),
  });
  return { response: withFetch(fetch)(request, callContext()), requests };
}

const redirect = (location: string, status = 302) => empty(status, { location });

describe('redirects', () => {
  it.each([301, 302, 303, 307, 308])('follows a redirect with status %i', async (status) => {
    const { response, requests } = send([redirect('https://dl.boxcloud.com/d/1', status), new Response('bytes')]);
    expect(await (await response).text()).toBe('bytes');
    expect(requests.map(({ url, redirect: mode }) => [url.href, mode])).toEqual([
      ['https://api.box.com/2.0/files/1/content', 'manual'],
      ['https://dl.boxcloud.com/d/1', 'manual'],
    ]);
  });

  it('sends only Range and content negotiation headers to another origin, no credentials', async () => {
    const { response, requests } = send([redirect('https://dl.boxcloud.com/d/1'), empty(200)]);
    await response;
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({ ...secrets, ...safeHeaders });
    expect(Object.fromEntries(requests[1]?.headers ?? [])).toEqual(safeHeaders);
  });

  it.each(['http://api.box.com/2.0/x', 'https://api.box.com:8443/2.0/x', 'https://API.box.com.evil.com/', '//evil.com/x'])(
    'treats a redirect to %s as cross-origin',
    async (location) => {
      const { response, requests } = send([redirect(location), empty(200)]);
      await response;
      expect(requests[1]?.headers.has('authorization')).toBe(false);
    },
  );

  it.each(['https://api.box.com/2.0/other', '/2.0/other', 'https://api.box.com:443/2.0/other'])(
    'keeps every header on a same-origin redirect to %s',
    async (location) => {
      const { response, requests } = send([redirect(location), empty(200)]);
      await response;
      expect(requests[1]?.url.href).toBe('https://api.box.com/2.0/other');
      expect(Object.fromEntries(requests[1]?.headers ?? [])).toEqual({ ...secrets, ...safeHeaders });
    },
  );

  it('does not send the token again when a redirect returns to the first origin', async () => {
    const { response, requests } = send([redirect('https://evil.com/'), redirect('https://api.box.com/2.0/users/me'), empty(200)]);
    await response;
    expect(requests[2]?.headers.has('authorization')).toBe(false);
  });

  it.each([
    ['data:application/json,{"id":"1"}', 'a URL that is neither http nor https (data:)'],
    ['file:///etc/passwd', 'a URL that is neither http nor https (file:)'],
    ['javascript:alert(1)', 'a URL that is neither http nor https (javascript:)'],
    ['blob:https://api.box.com/1', 'a URL that is neither http nor https (blob:)'],
    ['ftp://api.box.com/a', 'a URL that is neither http nor https (ftp:)'],
    ['about:blank', 'a URL that is neither http nor https (about:)'],
    ['secret-1:x', 'a URL that is neither http nor https'],
    ['https://', 'an invalid URL'],
    ['https://user:secret@dl.boxcloud.com/a', 'a URL with a user name or password'],
  ])('rejects a redirect to %s without sending anything or a retry', async (location, what) => {
    const { response, requests } = send([redirect(location)]);
    const { error } = await rejection(response, NonRetryableFailure);
    expect(error).toBeInstanceOf(BoxNetworkError);
    expect((error as Error).message).toContain(`: the response redirects to ${what}. Nothing was sent to it.`);
    expect((error as Error).message).not.toContain('secret');
    expect(requests.length).toBe(1);
  });

  it('rejects a redirect to data: after one to https', async () => {
    const { response, requests } = send([redirect('https://dl.boxcloud.com/1'), redirect('data:,x')]);
    await rejection(response, NonRetryableFailure);
    expect(requests.length).toBe(2);
  });

  it('follows at most five redirects', async () => {
    const five = Array.from({ length: 5 }, (_, hop) => redirect(`https://dl.boxcloud.com/${String(hop)}`));
    expect((await send([...five, empty(200)]).response).status).toBe(200);
    const endless = respondingFetch(() => redirect('https://dl.boxcloud.com/again'));
    const response = withFetch(endless.fetch)(requestParts('https://api.box.com/2.0/x'), callContext());
    const { error } = await rejection(response, NonRetryableFailure);
    expect(error).toBeInstanceOf(BoxNetworkError);
    expect((error as Error).message).toContain('5 redirects');
    expect(endless.requests.length).toBe(6);
  });

  it('returns a redirect without a location, or of a DELETE, to the caller', async () => {
    expect((await send([empty(302)]).response).status).toBe(302);
    const { response, requests } = send([redirect('https://evil.com/')], { method: 'DELETE' });
    expect((await response).status).toBe(302);
    expect(requests.length).toBe(1);
  });

  it('cancels the body of the redirect response', async () => {
    let cancelled = false;
    const body = new ReadableStream({ cancel: () => void (cancelled = true) });
    await send([new Response(body, { status: 302, headers: { location: '/x' } }), empty(200)]).response;
    expect(cancelled).toBe(true);
  });
});

describe('opaque redirects of browsers', () => {
  /** The response to `redirect: 'manual'` in browsers (Fetch standard, section 2.2.6). */
  const opaque = () => Object.defineProperties(empty(200), { type: { value: 'opaqueredirect' }, status: { value: 0 } });

  it('lets the platform follow the redirect, without custom headers', async () => {
    const { response, requests } = send([opaque(), new Response('bytes')]);
    expect(await (await response).text()).toBe('bytes');
    expect(requests.map(({ url, redirect: mode }) => [url.href, mode])).toEqual([
      ['https://api.box.com/2.0/files/1/content', 'manual'],
      ['https://api.box.com/2.0/files/1/content', 'follow'],
    ]);
    expect(Object.fromEntries(requests[1]?.headers ?? [])).toEqual({ ...safeHeaders, authorization: 'Bearer secret' });
  });

  it('sends a call without a redirect once, with all headers', async () => {
    const { response, requests } = send([empty(200)]);
    await response;
    expect(requests.map(({ headers }) => Object.fromEntries(headers))).toEqual([{ ...secrets, ...safeHeaders }]);
  });
});

describe('request bodies', () => {
  it('sends a body with redirect "error", so that Node does not buffer it', async () => {
    const { response, requests } = send([empty(201)], { method: 'POST', body: 'text' });
    await response;
    expect([requests[0]?.redirect, requests[0]?.body, requests[0]?.duplex]).toEqual(['error', 'text', 'half']);
  });

  it('sends a stream body half duplex', async () => {
    const body = new ReadableStream();
    const { response, requests } = send([empty(201)], { method: 'PUT', body });
    await response;
    expect([requests[0]?.body, requests[0]?.duplex]).toEqual([body, 'half']);
  });

  it('calls a body function once for each attempt', async () => {
    let calls = 0;
    const body = () => `body ${String((calls += 1))}`;
    const { fetch, requests } = scriptedFetch(empty(500), empty(500));
    const transport = withFetch(fetch);
    const request = requestParts('https://upload.box.com/', { method: 'PUT', body });
    await transport(request, callContext());
    await transport(request, callContext());
    expect(requests.map(({ body: sent }) => sent)).toEqual(['body 1', 'body 2']);
    expect(calls).toBe(2);
  });
});

describe('modes that the platform may not support', () => {
  /** A `Request` that throws for some values, as that of Workers does. */
  function stubRequest(unsupported: RequestInit): void {
    vi.stubGlobal('Request', function (this: { redirect?: unknown }, _: string, init: RequestInit) {
      this.redirect = init.redirect;
      for (const name of ['cache', 'redirect'] as const)
        if (init[name] !== undefined && init[name] === unsupported[name]) throw new TypeError('not implemented');
    });
  }
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each<[string, RequestInit, RequestCache | undefined, RequestRedirect]>([
    ['every mode', {}, 'no-store', 'error'],
    ['no cache mode', { cache: 'no-store' }, undefined, 'error'],
    ['no redirect mode "error"', { redirect: 'error' }, 'no-store', 'manual'],
    ['neither', { cache: 'no-store', redirect: 'error' }, undefined, 'manual'],
  ])('sends the modes that the platform knows: %s', async (_, unsupported, cache, redirectOfBody) => {
    stubRequest(unsupported);
    const { fetch, requests } = scriptedFetch(empty(200), empty(201), redirect('/x'), empty(200));
    const transport = withFetch(fetch);
    await transport(requestParts('https://api.box.com/'), callContext());
    await transport(requestParts('https://api.box.com/', { method: 'POST', body: 'text' }), callContext());
    await transport(requestParts('https://api.box.com/'), callContext());
    expect(requests.map((request) => [request.redirect, request.cache])).toEqual([
      ['manual', cache],
      [redirectOfBody, cache],
      ['manual', cache],
      ['manual', cache],
    ]);
  });

  it('works without a Request class', async () => {
    vi.stubGlobal('Request', undefined);
    const { response, requests } = send([empty(201)], { method: 'POST', body: 'text' });
    expect((await response).status).toBe(201);
    expect([requests[0]?.redirect, requests[0]?.cache]).toEqual(['manual', undefined]);
  });

  it.each([300, 301, 302, 303, 307, 308])('rejects a response with status %i to a request with a body', async (status) => {
    const body = new ReadableStream({ cancel: () => void (cancelled = true) });
    let cancelled = false;
    const { response } = send([new Response(body, { status, headers: { location: '/x' } })], { method: 'POST', body: 'text' });
    const { error } = await rejection(response, NonRetryableFailure);
    expect((error as Error).message).toContain('redirected a request with a body');
    expect(cancelled).toBe(true);
  });

  it('returns a 304 to a request with a body', async () => {
    expect((await send([empty(304)], { method: 'POST', body: 'text' }).response).status).toBe(304);
  });
});

it('a patched fetch that caches GET requests unless they say no-store serves no stale response', async () => {
  // As the fetch of Next.js does.
  const cached = new Map<string, Response>();
  let version = 0;
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const hit = init.cache === 'no-store' ? undefined : cached.get(url);
    if (hit !== undefined) return hit.clone();
    const response = new Response(JSON.stringify({ id: String((version += 1)) }));
    cached.set(url, response.clone());
    return Promise.resolve(response);
  };
  const box = createBoxClient({ auth: developerToken('t'), fetch });
  expect([(await box.users.me()).id, (await box.users.me()).id]).toEqual(['1', '2']);
});
