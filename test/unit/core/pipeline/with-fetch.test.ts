import { describe, expect, it } from 'vitest';
import { BoxNetworkError } from '../../../../src/core/errors/box-errors.js';
import { NonRetryableFailure } from '../../../../src/core/call/attempt-result.js';
import { withFetch } from '../../../../src/core/pipeline/with-fetch.js';
import { requestParts } from '../../../support/request-parts.js';
import { callContext } from '../../../support/call-context.js';
import { empty, respondingFetch, scriptedFetch, type Step } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';

const secrets = {
  authorization: 'Bearer secret',
  'as-user': '77',
  boxapi: 'shared_link=https://app.box.com/s/abc&shared_link_password=pw',
  'x-own': 'mine',
  cookie: 'a=b',
  'if-none-match': '3',
};
const harmless = { range: 'bytes=0-9', 'if-range': '"e"', accept: '*/*', 'user-agent': 'box-openapi-sdk' };

function send(steps: Step[], init: { method?: string; body?: unknown } = {}) {
  const { fetch, requests } = scriptedFetch(...steps);
  const { body, method } = init;
  const request = requestParts('https://api.box.com/2.0/files/1/content', {
    headers: { ...secrets, ...harmless },
    body,
    ...(method === undefined ? {} : { method }),
  });
  return { answer: withFetch(fetch)(request, callContext()), requests };
}

const redirect = (location: string, status = 302) => empty(status, { location });

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('of %i is followed', async (status) => {
    const { answer, requests } = send([redirect('https://dl.boxcloud.com/d/1', status), new Response('bytes')]);
    expect(await (await answer).text()).toBe('bytes');
    expect(requests.map(({ url, redirect: mode }) => [url.href, mode])).toEqual([
      ['https://api.box.com/2.0/files/1/content', 'manual'],
      ['https://dl.boxcloud.com/d/1', 'manual'],
    ]);
  });

  it('to another origin takes along Range and what says what is wanted, nothing that says who asks', async () => {
    const { answer, requests } = send([redirect('https://dl.boxcloud.com/d/1'), empty(200)]);
    await answer;
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({ ...secrets, ...harmless });
    expect(Object.fromEntries(requests[1]?.headers ?? [])).toEqual(harmless);
  });

  it.each(['http://api.box.com/2.0/x', 'https://api.box.com:8443/2.0/x', 'https://API.box.com.evil.com/', '//evil.com/x'])(
    'to %s is one to another origin',
    async (location) => {
      const { answer, requests } = send([redirect(location), empty(200)]);
      await answer;
      expect(requests[1]?.headers.has('authorization')).toBe(false);
    },
  );

  it.each(['https://api.box.com/2.0/other', '/2.0/other', 'https://api.box.com:443/2.0/other'])(
    'within the origin, to %s, keeps every header',
    async (location) => {
      const { answer, requests } = send([redirect(location), empty(200)]);
      await answer;
      expect(requests[1]?.url.href).toBe('https://api.box.com/2.0/other');
      expect(Object.fromEntries(requests[1]?.headers ?? [])).toEqual({ ...secrets, ...harmless });
    },
  );

  it('that leads back to the first origin does not bring the token back', async () => {
    const { answer, requests } = send([redirect('https://evil.com/'), redirect('https://api.box.com/2.0/users/me'), empty(200)]);
    await answer;
    expect(requests[2]?.headers.has('authorization')).toBe(false);
  });

  it('is followed five times and not a sixth', async () => {
    const five = Array.from({ length: 5 }, (_, hop) => redirect(`https://dl.boxcloud.com/${String(hop)}`));
    expect((await send([...five, empty(200)]).answer).status).toBe(200);
    const endless = respondingFetch(() => redirect('https://dl.boxcloud.com/again'));
    const answer = withFetch(endless.fetch)(requestParts('https://api.box.com/2.0/x'), callContext());
    const { error } = await rejection(answer, NonRetryableFailure);
    expect(error).toBeInstanceOf(BoxNetworkError);
    expect((error as Error).message).toContain('5 redirects');
    expect(endless.requests.length).toBe(6);
  });

  it('without a location, and one of a DELETE, is handed on', async () => {
    expect((await send([empty(302)]).answer).status).toBe(302);
    const { answer, requests } = send([redirect('https://evil.com/')], { method: 'DELETE' });
    expect((await answer).status).toBe(302);
    expect(requests.length).toBe(1);
  });

  it('frees the connection of the answer that it came in', async () => {
    let cancelled = false;
    const body = new ReadableStream({ cancel: () => void (cancelled = true) });
    await send([new Response(body, { status: 302, headers: { location: '/x' } }), empty(200)]).answer;
    expect(cancelled).toBe(true);
  });
});

describe('where the platform hides a redirect, as a browser does,', () => {
  /** What `redirect: 'manual'` gives there (Fetch standard, section 2.2.6). */
  const opaque = () => Object.defineProperties(empty(200), { type: { value: 'opaqueredirect' }, status: { value: 0 } });

  it('it is followed by the platform, with no custom header that would go along', async () => {
    const { answer, requests } = send([opaque(), new Response('bytes')]);
    expect(await (await answer).text()).toBe('bytes');
    expect(requests.map(({ url, redirect: mode }) => [url.href, mode])).toEqual([
      ['https://api.box.com/2.0/files/1/content', 'manual'],
      ['https://api.box.com/2.0/files/1/content', 'follow'],
    ]);
    expect(Object.fromEntries(requests[1]?.headers ?? [])).toEqual({ ...harmless, authorization: 'Bearer secret' });
  });

  it('a call that is not redirected keeps its headers and is sent once', async () => {
    const { answer, requests } = send([empty(200)]);
    await answer;
    expect(requests.map(({ headers }) => Object.fromEntries(headers))).toEqual([{ ...secrets, ...harmless }]);
  });
});

describe('a body', () => {
  it('is sent with redirect "error", so that Node does not keep it', async () => {
    const { answer, requests } = send([empty(201)], { method: 'POST', body: 'text' });
    await answer;
    expect([requests[0]?.redirect, requests[0]?.body, requests[0]?.duplex]).toEqual(['error', 'text', 'half']);
  });

  it('that is a stream is sent half duplex', async () => {
    const body = new ReadableStream();
    const { answer, requests } = send([empty(201)], { method: 'PUT', body });
    await answer;
    expect([requests[0]?.body, requests[0]?.duplex]).toEqual([body, 'half']);
  });

  it('that is a function is made once for each attempt', async () => {
    let made = 0;
    const body = () => `body ${String((made += 1))}`;
    const { fetch, requests } = scriptedFetch(empty(500), empty(500));
    const transport = withFetch(fetch);
    const request = requestParts('https://upload.box.com/', { method: 'PUT', body });
    await transport(request, callContext());
    await transport(request, callContext());
    expect(requests.map(({ body: sent }) => sent)).toEqual(['body 1', 'body 2']);
    expect(made).toBe(2);
  });
});
