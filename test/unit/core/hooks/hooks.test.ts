import { describe, expect, it } from 'vitest';
import { clientCredentials } from '../../../../src/auth/grants/client-credentials.js';
import { developerToken } from '../../../../src/auth/grants/developer-token.js';
import { BoxApiError, BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import type { BoxHooks, CallInfo, ResponseInfo } from '../../../../src/core/options/hooks.js';
import type { BoxOptions } from '../../../../src/core/options/options.js';
import { fakeClock } from '../../../support/clocks/fake-clock.js';
import { empty, json, networkFailure, respondingFetch, scriptedFetch, type FakeReply } from '../../../support/fake-fetch.js';
import { recordingHooks } from '../../../support/recording-hooks.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith } from '../../../support/test-client.js';
import { testBytes, uploadService } from '../../../support/servers/upload-service.js';

const file = () => json({ type: 'file', id: '1' });
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 2));

function observed(hooks: BoxOptions['hooks'], ...replies: FakeReply[]) {
  return clientWith(scriptedFetch(...replies), { hooks });
}

describe('hooks', () => {
  it('calls onRequest, onResponse and onEnd for a successful call', async () => {
    const hooks = recordingHooks();
    await observed(hooks, file()).box.files.get('1');
    expect(hooks.events).toEqual([
      ['onRequest', 1],
      ['onResponse', 1, 200],
      ['onEnd', 1, undefined],
    ]);
  });

  it('calls a hook for every attempt, response and retry, including attempts without a response', async () => {
    const hooks = recordingHooks();
    await observed(hooks, empty(503), networkFailure('ECONNRESET'), file()).box.files.get('1');
    expect(hooks.events).toEqual([
      ['onRequest', 1],
      ['onResponse', 1, 503],
      ['onRetry', 1, 503],
      ['onRequest', 2],
      ['onRetry', 2, 'BoxNetworkError'],
      ['onRequest', 3],
      ['onResponse', 3, 200],
      ['onEnd', 3, undefined],
    ]);
  });

  it('calls onError once, after the last attempt', async () => {
    const hooks = recordingHooks();
    const { box } = clientWith(scriptedFetch(empty(502), empty(502)), { hooks, retry: { attempts: 2 } });
    const error = await rejection(box.files.get('1'), BoxApiError);
    expect(hooks.names()).toEqual(['onRequest', 'onResponse', 'onRetry', 'onRequest', 'onResponse', 'onError', 'onEnd']);
    expect(hooks.events.slice(-2)).toEqual([
      ['onError', error],
      ['onEnd', 2, error],
    ]);
    expect(hooks.events.at(-2)?.[1]).toBe(error);
  });

  it('reports a 202 pending response to onResponse and onRetry', async () => {
    const hooks = recordingHooks();
    await observed(hooks, empty(202, { 'retry-after': '2' }), new Response('bytes')).box.files.content.download('1');
    expect(hooks.names()).toEqual(['onRequest', 'onResponse', 'onRetry', 'onRequest', 'onResponse', 'onEnd']);
  });

  it('calls onError and onEnd without onRequest for a call that cannot be sent', async () => {
    const hooks = recordingHooks();
    const { box, requests } = observed(hooks);
    const error = await rejection(box.files.get('1', {}, { headers: { 'x-own': 'a\nb' } }), BoxConfigError);
    expect(hooks.events).toEqual([
      ['onError', error],
      ['onEnd', 0, error],
    ]);
    expect(requests.length).toBe(0);
  });

  it('awaits hooks one after another, in registration order', async () => {
    const order: string[] = [];
    const slow = (name: string): BoxHooks => {
      const run = (hook: string) => async () => {
        order.push(`${name} ${hook}`);
        await pause();
        order.push(`${name} done`);
      };
      return {
        onRequest: run('onRequest'),
        onResponse: run('onResponse'),
        onRetry: run('onRetry'),
        onError: run('onError'),
        onEnd: run('onEnd'),
      };
    };
    const sent = respondingFetch(() => (order.push('sent'), empty(sent.requests.length === 1 ? 503 : 404)));
    const clock = fakeClock();
    const sleep = clock.sleep.bind(clock);
    clock.sleep = (...args) => (order.push('sleep'), sleep(...args));
    const { box } = clientWith(sent, { hooks: [slow('a'), slow('b')], clock });
    await rejection(box.files.get('1'), BoxApiError);
    const both = (hook: string) => [`a ${hook}`, 'a done', `b ${hook}`, 'b done'];
    const attempt = [...both('onRequest'), 'sent', ...both('onResponse')];
    const ending = ['a onError', 'a done', 'a onEnd', 'a done', 'b onError', 'b done', 'b onEnd', 'b done'];
    expect(order).toEqual([...attempt, ...both('onRetry'), 'sleep', ...attempt, ...ending]);
  });

  it('passes one CallInfo object to all hooks of a call and a new one for the next call', async () => {
    const hooks = recordingHooks();
    const { box, clock } = observed(hooks, empty(503), file(), file());
    const startedAt = clock.now();
    await box.files.get('1', { fields: ['name'] });
    const first = new Set(hooks.calls);
    expect([...first]).toEqual([{ operationId: 'files.get', method: 'GET', pathTemplate: '/files/{file_id}', startedAt }]);
    hooks.calls.length = 0;
    await box.files.get('1');
    expect(first.has(hooks.calls[0] as CallInfo)).toBe(false);
  });

  it('reports the duration of attempts, waits and the whole call', async () => {
    const times: unknown[] = [];
    const clock = fakeClock();
    const slowFetch = respondingFetch(() => {
      clock.advance(40);
      return slowFetch.requests.length === 1 ? empty(429, { 'retry-after': '3' }) : file();
    });
    const hooks: BoxHooks = {
      onRequest: () => {
        clock.advance(5);
      },
      onResponse: ({ durationMs }) => void times.push(durationMs),
      onRetry: ({ waitMs }) => void times.push(waitMs),
      onEnd: ({ durationMs }) => void times.push(durationMs),
    };
    await clientWith(slowFetch, { hooks, clock, limiter: false }).box.files.get('1');
    expect(times).toEqual([40, 3000, 40, 3090]);
  });
});

describe('headers set by hooks', () => {
  it('sends a header set in onRequest with that attempt only', async () => {
    const hooks: BoxHooks = {
      onRequest({ attempt, headers }) {
        if (attempt === 1) headers.set('x-first', 'yes');
        headers.set('x-attempt', String(attempt));
      },
    };
    const { box, requests } = observed(hooks, empty(503), file());
    await box.files.get('1');
    expect(requests.map(({ headers }) => [headers.get('x-first'), headers.get('x-attempt')])).toEqual([
      ['yes', '1'],
      [null, '2'],
    ]);
  });

  it('shows a header to later hooks, and sends an authorization header in place of the token', async () => {
    const seen: (string | null)[] = [];
    const setter: BoxHooks = {
      onRequest: ({ headers }) => {
        headers.set('authorization', 'Bearer custom');
      },
    };
    const reader: BoxHooks = { onRequest: ({ headers }) => void seen.push(headers.get('authorization')) };
    const { box, requests } = observed([reader, setter, reader], file());
    await box.files.get('1');
    expect(seen).toEqual([null, 'Bearer custom']);
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer custom');
  });
});

describe('data hidden from hooks', () => {
  it('hides tokens and token requests from hooks', async () => {
    const texts: string[] = [];
    const note = (info: { url: string; headers: unknown }) => void texts.push(info.url, JSON.stringify([...(info.headers as Headers)]));
    const hooks: BoxHooks = { onRequest: note, onResponse: note };
    const { fetch, requests } = respondingFetch(({ url }) =>
      url.pathname === '/oauth2/token' ? json({ access_token: 'SECRET', expires_in: 3600 }) : file(),
    );
    const auth = clientCredentials({ clientId: 'id', clientSecret: 'HUSH', enterpriseId: '1' });
    await clientWith({ fetch, requests }, { auth, hooks }).box.files.get('1');
    expect(requests.map(({ url }) => url.pathname)).toEqual(['/oauth2/token', '/2.0/files/1']);
    expect(requests[1]?.headers.get('authorization')).toBe('Bearer SECRET');
    expect(texts.length).toBe(4);
    expect(texts.join()).not.toMatch(/SECRET|HUSH|oauth2/);
  });

  it('reports one attempt when a rejected token is replaced and the request resent', async () => {
    const hooks = recordingHooks();
    const tokens = ['old', 'new', 'new'];
    const auth = () => ({ getToken: () => Promise.resolve(tokens.shift() ?? ''), invalidate: () => undefined });
    const { box, requests } = clientWith(scriptedFetch(empty(401), empty(503), file()), { auth, hooks });
    await box.files.get('1');
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer old', 'Bearer new', 'Bearer new']);
    expect(hooks.events).toEqual([
      ['onRequest', 1],
      ['onResponse', 1, 503],
      ['onRetry', 1, 503],
      ['onRequest', 2],
      ['onResponse', 2, 200],
      ['onEnd', 3, undefined],
    ]);
  });

  it('hides the target of a redirect, which grants access without a token', async () => {
    const seen: ResponseInfo[] = [];
    const hooks: BoxHooks = { onResponse: (info) => void seen.push(info) };
    const { box } = observed(hooks, empty(302, { location: 'https://dl.boxcloud.com/d?signature=SECRET' }), new Response('bytes'));
    await box.files.content.download('1');
    expect(seen.map(({ url, status }) => [url, status])).toEqual([['https://api.box.com/2.0/files/1/content', 200]]);
  });
});

describe('calls that run hooks', () => {
  it('runs hooks for raw calls, whose error responses are not errors', async () => {
    const hooks = recordingHooks();
    const { error } = await observed(hooks, json({ code: 'not_found' }, 404)).box.raw.GET('/files/{file_id}', {
      params: { path: { file_id: '1' } },
    });
    expect(error).toEqual({ code: 'not_found' });
    expect(hooks.events).toEqual([
      ['onRequest', 1],
      ['onResponse', 1, 404],
      ['onEnd', 1, undefined],
    ]);
    expect(hooks.calls[0]?.operationId).toBe('files.get');
  });

  it('runs hooks for every page of a list as a separate call', async () => {
    const hooks = recordingHooks();
    const page = (next: string | null) => json({ entries: [{ type: 'file', id: '1' }], limit: 1, next_marker: next });
    const { box } = observed(hooks, page('m2'), page('m3'), page(null));
    const ids: string[] = [];
    for await (const { id } of box.folders.items.list('0', { usemarker: true })) ids.push(id);
    expect([ids.length, new Set(hooks.calls).size]).toEqual([3, 3]);
    expect(hooks.names().filter((name) => name === 'onEnd').length).toBe(3);
  });

  it('runs hooks for every call of an upload', async () => {
    const hooks = recordingHooks();
    const { box } = clientWith(uploadService({ partSize: 10 }), { hooks });
    await box.uploads.upload({ source: testBytes(25), name: 'film.mov', parentId: '0', partsFromBytes: 1 });
    const ended = hooks.calls.filter((_, index) => hooks.events[index]?.[0] === 'onEnd').map(({ operationId }) => operationId);
    expect(ended.sort()).toEqual([
      'uploadSessions.commit',
      'uploadSessions.create',
      ...Array.from({ length: 3 }, () => 'uploadSessions.parts.upload'),
    ]);
  });

  it('runs hooks for clients created with asUser and withAuth', async () => {
    const hooks = recordingHooks();
    const { box } = observed(hooks, file(), file());
    await box.asUser('7').files.get('1');
    await box.withAuth(developerToken('other')).files.get('1');
    expect(hooks.names().filter((name) => name === 'onRequest').length).toBe(2);
  });
});

describe('invalid hooks', () => {
  it.each([
    ['hooks', [5]],
    ['hooks', [null]],
    ['hooks: onEnd', { onEnd: 'end' }],
  ])('rejects an invalid hook with an error about %s before sending a request', async (name, hooks) => {
    const { box, requests } = observed(hooks as never);
    expect((await rejection(box.files.get('1'), BoxConfigError)).message).toContain(name);
    expect(requests.length).toBe(0);
  });
});
