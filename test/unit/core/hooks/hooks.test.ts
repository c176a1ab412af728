import { describe, expect, it } from 'vitest';
import { clientCredentials } from '../../../../src/auth/grants/client-credentials.js';
import { developerToken } from '../../../../src/auth/grants/developer-token.js';
import { BoxApiError, BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import type { BoxHooks, CallInfo, ResponseInfo } from '../../../../src/core/options/hooks.js';
import type { BoxOptions } from '../../../../src/core/options/options.js';
import { fakeClock } from '../../../support/clocks/fake-clock.js';
import { empty, json, networkFailure, respondingFetch, scriptedFetch, type Step } from '../../../support/fake-fetch.js';
import { recordingHooks } from '../../../support/recording-hooks.js';
import { rejection } from '../../../support/rejection.js';
import { clientOver } from '../../../support/test-client.js';
import { testBytes, uploadService } from '../../../support/servers/upload-service.js';

const file = () => json({ type: 'file', id: '1' });
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 2));

function observed(hooks: BoxOptions['hooks'], ...steps: Step[]) {
  return clientOver(scriptedFetch(...steps), { hooks });
}

describe('hooks', () => {
  it('see one attempt, its answer and the end of a call that succeeds', async () => {
    const hooks = recordingHooks();
    await observed(hooks, file()).box.files.get('1');
    expect(hooks.seen).toEqual([
      ['onRequest', 1],
      ['onResponse', 1, 200],
      ['onEnd', 1, undefined],
    ]);
  });

  it('see every attempt, every answer and every wait, an attempt without answer included', async () => {
    const hooks = recordingHooks();
    await observed(hooks, empty(503), networkFailure('ECONNRESET'), file()).box.files.get('1');
    expect(hooks.seen).toEqual([
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

  it('see the failure of a call once, after its last attempt', async () => {
    const hooks = recordingHooks();
    const { box } = clientOver(scriptedFetch(empty(502), empty(502)), { hooks, retry: { attempts: 2 } });
    const error = await rejection(box.files.get('1'), BoxApiError);
    expect(hooks.names()).toEqual(['onRequest', 'onResponse', 'onRetry', 'onRequest', 'onResponse', 'onError', 'onEnd']);
    expect(hooks.seen.slice(-2)).toEqual([
      ['onError', error],
      ['onEnd', 2, error],
    ]);
    expect(hooks.seen.at(-2)?.[1]).toBe(error);
  });

  it('see a "not yet" as an answer and a wait', async () => {
    const hooks = recordingHooks();
    await observed(hooks, empty(202, { 'retry-after': '2' }), new Response('bytes')).box.files.content.download('1');
    expect(hooks.names()).toEqual(['onRequest', 'onResponse', 'onRetry', 'onRequest', 'onResponse', 'onEnd']);
  });

  it('see no attempt of a call that cannot be sent', async () => {
    const hooks = recordingHooks();
    const { box, requests } = observed(hooks);
    const error = await rejection(box.files.get('1', {}, { headers: { 'x-own': 'a\nb' } }), BoxConfigError);
    expect(hooks.seen).toEqual([
      ['onError', error],
      ['onEnd', 0, error],
    ]);
    expect(requests.length).toBe(0);
  });

  it('are awaited one after the other, in the order given', async () => {
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
    const { box } = clientOver(sent, { hooks: [slow('a'), slow('b')], clock });
    await rejection(box.files.get('1'), BoxApiError);
    const both = (hook: string) => [`a ${hook}`, 'a done', `b ${hook}`, 'b done'];
    const attempt = [...both('onRequest'), 'sent', ...both('onResponse')];
    const ending = ['a onError', 'a done', 'a onEnd', 'a done', 'b onError', 'b done', 'b onEnd', 'b done'];
    expect(order).toEqual([...attempt, ...both('onRetry'), 'sleep', ...attempt, ...ending]);
  });

  it('get the same object for a call from its beginning to its end, and another for the next', async () => {
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

  it('get times: of an attempt, of a wait, of the whole call', async () => {
    const times: unknown[] = [];
    const clock = fakeClock();
    const slowly = respondingFetch(() => {
      clock.advance(40);
      return slowly.requests.length === 1 ? empty(429, { 'retry-after': '3' }) : file();
    });
    const hooks: BoxHooks = {
      onRequest: () => {
        clock.advance(5);
      },
      onResponse: ({ durationMs }) => void times.push(durationMs),
      onRetry: ({ waitMs }) => void times.push(waitMs),
      onEnd: ({ durationMs }) => void times.push(durationMs),
    };
    await clientOver(slowly, { hooks, clock, limiter: false }).box.files.get('1');
    expect(times).toEqual([40, 3000, 40, 3090]);
  });
});

describe('a header that a hook sets', () => {
  it('is sent with that attempt only', async () => {
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

  it('is seen by the hooks behind it, and stands in for the token when it is the authorization', async () => {
    const seen: (string | null)[] = [];
    const set: BoxHooks = {
      onRequest: ({ headers }) => {
        headers.set('authorization', 'Bearer own');
      },
    };
    const look: BoxHooks = { onRequest: ({ headers }) => void seen.push(headers.get('authorization')) };
    const { box, requests } = observed([look, set, look], file());
    await box.files.get('1');
    expect(seen).toEqual([null, 'Bearer own']);
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer own');
  });
});

describe('what hooks do not see', () => {
  it('are tokens, and the requests for them', async () => {
    const texts: string[] = [];
    const note = (info: { url: string; headers: unknown }) => void texts.push(info.url, JSON.stringify([...(info.headers as Headers)]));
    const hooks: BoxHooks = { onRequest: note, onResponse: note };
    const { fetch, requests } = respondingFetch(({ url }) =>
      url.pathname === '/oauth2/token' ? json({ access_token: 'SECRET', expires_in: 3600 }) : file(),
    );
    const auth = clientCredentials({ clientId: 'id', clientSecret: 'HUSH', enterpriseId: '1' });
    await clientOver({ fetch, requests }, { auth, hooks }).box.files.get('1');
    expect(requests.map(({ url }) => url.pathname)).toEqual(['/oauth2/token', '/2.0/files/1']);
    expect(requests[1]?.headers.get('authorization')).toBe('Bearer SECRET');
    expect(texts.length).toBe(4);
    expect(texts.join()).not.toMatch(/SECRET|HUSH|oauth2/);
  });

  it('is a token that is refused and replaced on the way: one attempt, though it is sent twice', async () => {
    const hooks = recordingHooks();
    const tokens = ['old', 'new', 'new'];
    const auth = () => ({ getToken: () => Promise.resolve(tokens.shift() ?? ''), invalidate: () => undefined });
    const { box, requests } = clientOver(scriptedFetch(empty(401), empty(503), file()), { auth, hooks });
    await box.files.get('1');
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer old', 'Bearer new', 'Bearer new']);
    expect(hooks.seen).toEqual([
      ['onRequest', 1],
      ['onResponse', 1, 503],
      ['onRetry', 1, 503],
      ['onRequest', 2],
      ['onResponse', 2, 200],
      ['onEnd', 3, undefined],
    ]);
  });

  it('is where a redirect leads, whose address opens a file by itself', async () => {
    const seen: ResponseInfo[] = [];
    const hooks: BoxHooks = { onResponse: (info) => void seen.push(info) };
    const { box } = observed(hooks, empty(302, { location: 'https://dl.boxcloud.com/d?signature=SECRET' }), new Response('bytes'));
    await box.files.content.download('1');
    expect(seen.map(({ url, status }) => [url, status])).toEqual([['https://api.box.com/2.0/files/1/content', 200]]);
  });
});

describe('hooks are called for', () => {
  it('raw calls, whose refusals are no errors', async () => {
    const hooks = recordingHooks();
    const { error } = await observed(hooks, json({ code: 'not_found' }, 404)).box.raw.GET('/files/{file_id}', {
      params: { path: { file_id: '1' } },
    });
    expect(error).toEqual({ code: 'not_found' });
    expect(hooks.seen).toEqual([
      ['onRequest', 1],
      ['onResponse', 1, 404],
      ['onEnd', 1, undefined],
    ]);
    expect(hooks.calls[0]?.operationId).toBe('files.get');
  });

  it('every page of a list, as a call of its own', async () => {
    const hooks = recordingHooks();
    const page = (next: string | null) => json({ entries: [{ type: 'file', id: '1' }], limit: 1, next_marker: next });
    const { box } = observed(hooks, page('m2'), page('m3'), page(null));
    const ids: string[] = [];
    for await (const { id } of box.folders.items.list('0', { usemarker: true })) ids.push(id);
    expect([ids.length, new Set(hooks.calls).size]).toEqual([3, 3]);
    expect(hooks.names().filter((name) => name === 'onEnd').length).toBe(3);
  });

  it('every call of an upload', async () => {
    const hooks = recordingHooks();
    const { box } = clientOver(uploadService({ partSize: 10 }), { hooks });
    await box.uploads.upload({ source: testBytes(25), name: 'film.mov', parentId: '0', partsFromBytes: 1 });
    const ended = hooks.calls.filter((_, index) => hooks.seen[index]?.[0] === 'onEnd').map(({ operationId }) => operationId);
    expect(ended.sort()).toEqual([
      'uploadSessions.commit',
      'uploadSessions.create',
      ...Array.from({ length: 3 }, () => 'uploadSessions.parts.upload'),
    ]);
  });

  it('the clients that are made of a client', async () => {
    const hooks = recordingHooks();
    const { box } = observed(hooks, file(), file());
    await box.asUser('7').files.get('1');
    await box.withAuth(developerToken('other')).files.get('1');
    expect(hooks.names().filter((name) => name === 'onRequest').length).toBe(2);
  });
});

describe('what is no hook', () => {
  it.each([
    ['hooks', [5]],
    ['hooks', [null]],
    ['hooks: onEnd', { onEnd: 'end' }],
  ])('is refused by name before anything is sent: %s', async (name, hooks) => {
    const { box, requests } = observed(hooks as never);
    expect((await rejection(box.files.get('1'), BoxConfigError)).message).toContain(name);
    expect(requests.length).toBe(0);
  });
});
