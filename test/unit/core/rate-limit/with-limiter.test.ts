import { getEventListeners } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { clientCredentials } from '../../../../src/auth/grants/client-credentials.js';
import { systemClock } from '../../../../src/core/util/clock.js';
import { BoxApiError, BoxConfigError, BoxError, BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import { NonRetryableFailure } from '../../../../src/core/call/attempt-result.js';
import type { RateLimiter } from '../../../../src/core/types/rate-limiter.js';
import type { Send } from '../../../../src/core/call/context.js';
import { withLimiter } from '../../../../src/core/rate-limit/with-limiter.js';
import { requestParts } from '../../../support/request-parts.js';
import { callContext } from '../../../support/call-context.js';
import { fakeClock, clockStart } from '../../../support/clocks/fake-clock.js';
import { empty, json, respondingFetch, scriptedFetch } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith } from '../../../support/test-client.js';

const request = requestParts('https://api.box.com/2.0/files/1');
const tooMany = (headers: Record<string, string> = { 'retry-after': '7' }) => json({ code: 'rate_limit_exceeded' }, 429, headers);
const accept: Send = () => Promise.resolve(empty(200));

/** A limiter that records its calls and delegates them to the given methods. */
function recordingLimiter(methods: Partial<RateLimiter> = {}) {
  const calls: unknown[][] = [];
  const limiter: RateLimiter = {
    acquire(kind, signal) {
      calls.push(['acquire', kind]);
      return methods.acquire?.(kind, signal) ?? Promise.resolve();
    },
    slowDown(kind, waitMs, sentAt) {
      calls.push(['slowDown', kind, waitMs, sentAt]);
      return methods.slowDown?.(kind, waitMs, sentAt) ?? Promise.resolve();
    },
  };
  return { limiter, calls };
}

const never = () => new Promise<void>(() => undefined);

describe('custom limiter', () => {
  it('acquires before each attempt and reports each rejection with its wait and send time', async () => {
    const { limiter, calls } = recordingLimiter();
    const { box, clock, requests } = clientWith(scriptedFetch(tooMany(), tooMany({}), json({ type: 'file', id: '1' })), { limiter });
    await box.files.get('1');
    expect(requests.length).toBe(3);
    expect(calls).toEqual([
      ['acquire', 'call'],
      ['slowDown', 'call', 7000, clockStart],
      ['acquire', 'call'],
      ['slowDown', 'call', undefined, clockStart + 7000],
      ['acquire', 'call'],
    ]);
    expect(clock.sleeps[0]).toBe(7000);
  });

  it('does not report other failures to slowDown', async () => {
    const { limiter, calls } = recordingLimiter();
    const { box } = clientWith(scriptedFetch(empty(503, { 'retry-after': '1' }), json({ code: 'not_found' }, 404)), { limiter });
    await rejection(box.files.get('1'), BoxApiError);
    expect(calls).toEqual([
      ['acquire', 'call'],
      ['acquire', 'call'],
    ]);
  });

  it('passes the limit kind to acquire', async () => {
    const { limiter, calls } = recordingLimiter();
    const { box } = clientWith(
      respondingFetch(() => json({ entries: [], total_count: 0 })),
      { limiter },
    );
    await box.search.query({ query: 'film' });
    await box.files.content.upload({ body: { attributes: { name: 'a', parent: { id: '0' } }, file: new Blob(['a']) } });
    expect(calls.map(([, kind]) => kind)).toEqual(['search', 'upload']);
  });

  it('sends a call only after acquire resolves', async () => {
    let release: (() => void) | undefined;
    const { limiter } = recordingLimiter({ acquire: () => new Promise((resolve) => (release = resolve)) });
    const next = vi.fn(accept);
    const response = withLimiter(next, fakeClock(), limiter)(request, callContext());
    await vi.waitFor(() => {
      expect(release).toBeDefined();
    });
    expect(next).not.toHaveBeenCalled();
    release?.();
    expect((await response).status).toBe(200);
  });

  it('does not call the limiter for part uploads', async () => {
    const { limiter, calls } = recordingLimiter();
    const response = await withLimiter(
      () => Promise.resolve(tooMany()),
      fakeClock(),
      limiter,
    )(request, callContext({ operationId: 'uploadSessions.parts.upload' }));
    expect(response.status).toBe(429);
    expect(calls).toEqual([]);
  });

  it('does not call the limiter for token requests and calls without a token', async () => {
    const { limiter, calls } = recordingLimiter();
    const token = () => json({ access_token: 'token-2', expires_in: 3600, token_type: 'bearer' });
    const auth = clientCredentials({ clientId: 'id', clientSecret: 'secret', enterpriseId: '1' });
    const { box, requests } = clientWith(scriptedFetch(tooMany(), token, json({ type: 'file', id: '1' }), tooMany(), empty(200)), {
      limiter,
      auth,
    });
    await box.files.get('1');
    await box.authorization.revokeToken({ body: { client_id: 'id', client_secret: 'secret', token: 'token-2' } });
    expect(requests.length).toBe(5);
    expect(calls).toEqual([['acquire', 'call']]);
  });
});

describe('failing limiter', () => {
  const failure = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:6379'), { code: 'ECONNREFUSED' });
  const failures: [string, Partial<RateLimiter>][] = [
    ['acquire rejects', { acquire: () => Promise.reject(failure) }],
    [
      'acquire throws',
      {
        acquire: () => {
          throw failure;
        },
      },
    ],
    ['slowDown rejects', { slowDown: () => Promise.reject(failure) }],
  ];

  it.each(failures)('rejects the call without a retry when %s', async (_, methods) => {
    const { limiter, calls } = recordingLimiter(methods);
    const failsInSlowDown = methods.slowDown !== undefined;
    const { box, requests, clock } = clientWith(scriptedFetch(tooMany()), { limiter });
    const error = await rejection(box.files.get('1'), BoxError);
    expect(error.message).toBe('files.get: the rate limiter failed');
    expect(error.cause).toMatchObject({ message: 'connect ECONNREFUSED', code: 'ECONNREFUSED' });
    expect([requests.length, calls.length, clock.sleeps]).toEqual([failsInSlowDown ? 1 : 0, failsInSlowDown ? 2 : 1, []]);
  });

  it('passes on a BoxError unchanged', async () => {
    const limiterError = new BoxConfigError('limiter: no such budget');
    const { limiter } = recordingLimiter({ acquire: () => Promise.reject(limiterError) });
    const { box } = clientWith(scriptedFetch(), { limiter });
    await expect(box.files.get('1')).rejects.toBe(limiterError);
  });

  it('counts only attempts that were sent', async () => {
    const { limiter } = recordingLimiter({ acquire: () => Promise.reject(failure) });
    const context = callContext({ attempts: 3 });
    await rejection(withLimiter(accept, fakeClock(), limiter)(request, context), NonRetryableFailure);
    expect(context.attempts).toBe(2);
  });
});

describe('calls that wait for the limiter', () => {
  it('rejects a waiting call on abort and aborts the signal passed to the limiter', async () => {
    const controller = new AbortController();
    let signal: AbortSignal | undefined;
    const { limiter } = recordingLimiter({
      acquire(_, given) {
        signal = given;
        return never();
      },
    });
    const { box, requests } = clientWith(scriptedFetch(), { limiter });
    const response = box.files.get('1', {}, { signal: controller.signal });
    await vi.waitFor(() => {
      expect(signal).toBeDefined();
    });
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(response).rejects.toBe(reason);
    expect([signal?.aborted, signal?.reason, requests.length]).toEqual([true, reason, 0]);
    expect(getEventListeners(controller.signal, 'abort').length).toBe(0);
  });

  it('rejects a waiting call at its deadline with an error that mentions the limiter wait', async () => {
    let signal: AbortSignal | undefined;
    const { limiter } = recordingLimiter({
      acquire(_, given) {
        signal = given;
        return never();
      },
    });
    const onEnd = vi.fn();
    const { box, requests } = clientWith(scriptedFetch(), { limiter, clock: systemClock, hooks: { onEnd } });
    const begun = performance.now();
    const error = await rejection(box.files.get('1', {}, { timeoutMs: 400 }), BoxTimeoutError);
    expect(error.message).toBe('files.get: the call timed out while waiting for the rate limiter');
    expect(performance.now() - begun).toBeGreaterThan(300);
    expect([signal?.aborted, requests.length]).toEqual([true, 0]);
    expect(onEnd.mock.calls[0]?.[0]).toMatchObject({ attempts: 0, error });
  });

  it('rejects a call at its deadline while slowDown is pending', async () => {
    const { limiter } = recordingLimiter({ slowDown: never });
    const { box } = clientWith(scriptedFetch(tooMany()), { limiter });
    await rejection(box.files.get('1', {}, { timeoutMs: 100 }), BoxTimeoutError);
  });

  it('does not send a call when acquire resolves after an abort', async () => {
    const controller = new AbortController();
    const { limiter } = recordingLimiter({
      acquire() {
        return Promise.resolve().then(() => {
          controller.abort(new Error('just now'));
        });
      },
    });
    const next = vi.fn(accept);
    const response = withLimiter(next, fakeClock(), limiter)(request, callContext({ signal: controller.signal }));
    await expect(response).rejects.toThrow('just now');
    expect(next).not.toHaveBeenCalled();
  });

  it('leaves no timer and no listener after acquire resolves', async () => {
    const { limiter } = recordingLimiter();
    const { signal } = new AbortController();
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const send = withLimiter(accept, fakeClock(), limiter);
    const first = callContext({ signal });
    await send(request, first);
    first.scope.end();
    const before = timers();
    for (let count = 0; count < 20; count++) {
      const context = callContext({ signal });
      await send(request, context);
      context.scope.end();
    }
    expect(timers()).toBe(before);
    expect(getEventListeners(signal, 'abort').length).toBe(0);
  });
});

describe('default limiter', () => {
  it('does not delay calls before the first rejection', async () => {
    const { box, clock } = clientWith(respondingFetch(() => json({ type: 'file', id: '1' })));
    await Promise.all(Array.from({ length: 1500 }, () => box.files.get('1')));
    expect(clock.sleeps).toEqual([]);
  });

  it('adapts to calls sent before its creation and to all rejections', async () => {
    const clock = fakeClock();
    let rejecting = false;
    const send = withLimiter(() => Promise.resolve(rejecting ? tooMany({ 'retry-after': '1' }) : empty(200)), clock, undefined);
    const call = () => send(request, callContext());
    await Promise.all(Array.from({ length: 50 }, call));
    rejecting = true;
    // These concurrent calls load the limiter together.
    await Promise.all(Array.from({ length: 30 }, call));
    expect(clock.sleeps).toEqual([]);
    rejecting = false;
    await Promise.all(Array.from({ length: 41 }, call));
    // 50 accepted within the second: a wait of about one second, then 40 per second with the increase of the rate.
    const elapsedMs = clock.now() - clockStart;
    expect(elapsedMs).toBeGreaterThanOrEqual(1950);
    expect(elapsedMs).toBeLessThanOrEqual(2080);
  });

  it('distinguishes kinds among calls sent before its creation', async () => {
    const clock = fakeClock();
    const send = withLimiter(
      (_, { operationId }) => Promise.resolve(operationId === 'search.query' ? tooMany({ 'retry-after': '1' }) : empty(200)),
      clock,
      undefined,
    );
    await Promise.all(Array.from({ length: 50 }, () => send(request, callContext())));
    const search = () => send(request, callContext({ operationId: 'search.query' }));
    await search();
    await search();
    const before = clock.now();
    await search();
    // No search was accepted: one every four seconds, regardless of the 50 calls.
    expect(clock.now() - before).toBeGreaterThan(3500);
  });

  it('uses a separate limiter for each subject', async () => {
    const { box, clock } = clientWith(
      respondingFetch(({ headers }) =>
        headers.get('as-user') === null ? json({ type: 'file', id: '1' }) : tooMany({ 'retry-after': '9' }),
      ),
      { retry: { attempts: 1 } },
    );
    await rejection(box.asUser('12').files.get('1'), BoxApiError);
    await Promise.all(Array.from({ length: 50 }, () => box.files.get('1')));
    expect(clock.sleeps).toEqual([]);
  });
});

describe('`limiter: false`', () => {
  it('leaves rejections to the retry logic', async () => {
    const { box, clock } = clientWith(scriptedFetch(tooMany(), json({ type: 'file' }), json({ type: 'file' })), { limiter: false });
    await box.files.get('1');
    await box.files.get('1');
    expect(clock.sleeps).toEqual([7000]);
  });

  it('omits the limiter step from the pipeline', () => {
    expect(withLimiter(accept, fakeClock(), false)).toBe(accept);
  });
});
