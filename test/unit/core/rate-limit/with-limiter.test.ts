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
import { fakeClock, startOfTime } from '../../../support/clocks/fake-clock.js';
import { empty, json, respondingFetch, scriptedFetch } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientOver } from '../../../support/test-client.js';

const request = requestParts('https://api.box.com/2.0/files/1');
const tooMany = (headers: Record<string, string> = { 'retry-after': '7' }) => json({ code: 'rate_limit_exceeded' }, 429, headers);
const taken: Send = () => Promise.resolve(empty(200));

/** A limiter that notes what it is asked, and does what it is told. */
function noting(behaviour: Partial<RateLimiter> = {}) {
  const asked: unknown[][] = [];
  const limiter: RateLimiter = {
    acquire(kind, signal) {
      asked.push(['acquire', kind]);
      return behaviour.acquire?.(kind, signal) ?? Promise.resolve();
    },
    slowDown(kind, waitMs, sentAt) {
      asked.push(['slowDown', kind, waitMs, sentAt]);
      return behaviour.slowDown?.(kind, waitMs, sentAt) ?? Promise.resolve();
    },
  };
  return { limiter, asked };
}

const never = () => new Promise<void>(() => undefined);

describe("a limiter of the user's", () => {
  it('is asked before each attempt, and told of each refusal: for how long, and when the call went out', async () => {
    const { limiter, asked } = noting();
    const { box, clock, requests } = clientOver(scriptedFetch(tooMany(), tooMany({}), json({ type: 'file', id: '1' })), { limiter });
    await box.files.get('1');
    expect(requests.length).toBe(3);
    expect(asked).toEqual([
      ['acquire', 'call'],
      ['slowDown', 'call', 7000, startOfTime],
      ['acquire', 'call'],
      ['slowDown', 'call', undefined, startOfTime + 7000],
      ['acquire', 'call'],
    ]);
    expect(clock.sleeps[0]).toBe(7000);
  });

  it('is not told of other failures', async () => {
    const { limiter, asked } = noting();
    const { box } = clientOver(scriptedFetch(empty(503, { 'retry-after': '1' }), json({ code: 'not_found' }, 404)), { limiter });
    await rejection(box.files.get('1'), BoxApiError);
    expect(asked).toEqual([
      ['acquire', 'call'],
      ['acquire', 'call'],
    ]);
  });

  it('is asked for the kind', async () => {
    const { limiter, asked } = noting();
    const { box } = clientOver(
      respondingFetch(() => json({ entries: [], total_count: 0 })),
      { limiter },
    );
    await box.search.query({ query: 'film' });
    await box.files.content.upload({ body: { attributes: { name: 'a', parent: { id: '0' } }, file: new Blob(['a']) } });
    expect(asked.map(([, kind]) => kind)).toEqual(['search', 'upload']);
  });

  it('lets a call go only when it says so', async () => {
    let letGo: (() => void) | undefined;
    const { limiter } = noting({ acquire: () => new Promise((resolve) => (letGo = resolve)) });
    const next = vi.fn(taken);
    const answer = withLimiter(next, fakeClock(), limiter)(request, callContext());
    await vi.waitFor(() => {
      expect(letGo).toBeDefined();
    });
    expect(next).not.toHaveBeenCalled();
    letGo?.();
    expect((await answer).status).toBe(200);
  });

  it('is neither asked nor told of parts of an upload', async () => {
    const { limiter, asked } = noting();
    const answer = await withLimiter(
      () => Promise.resolve(tooMany()),
      fakeClock(),
      limiter,
    )(request, callContext({ operationId: 'uploadSessions.parts.upload' }));
    expect(answer.status).toBe(429);
    expect(asked).toEqual([]);
  });

  it('is neither asked nor told of calls without a token, nor of requests for one', async () => {
    const { limiter, asked } = noting();
    const token = () => json({ access_token: 'token-2', expires_in: 3600, token_type: 'bearer' });
    const auth = clientCredentials({ clientId: 'id', clientSecret: 'secret', enterpriseId: '1' });
    const { box, requests } = clientOver(scriptedFetch(tooMany(), token, json({ type: 'file', id: '1' }), tooMany(), empty(200)), {
      limiter,
      auth,
    });
    await box.files.get('1');
    await box.authorization.revokeToken({ body: { client_id: 'id', client_secret: 'secret', token: 'token-2' } });
    expect(requests.length).toBe(5);
    expect(asked).toEqual([['acquire', 'call']]);
  });
});

describe('a limiter that fails', () => {
  const failure = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:6379'), { code: 'ECONNREFUSED' });
  const ways: [string, Partial<RateLimiter>][] = [
    ['rejects when asked', { acquire: () => Promise.reject(failure) }],
    [
      'throws when asked',
      {
        acquire: () => {
          throw failure;
        },
      },
    ],
    ['rejects when told', { slowDown: () => Promise.reject(failure) }],
  ];

  it.each(ways)('and %s ends the call with its error, without another attempt', async (_, behaviour) => {
    const { limiter, asked } = noting(behaviour);
    const isTold = behaviour.slowDown !== undefined;
    const { box, requests, clock } = clientOver(scriptedFetch(tooMany()), { limiter });
    const error = await rejection(box.files.get('1'), BoxError);
    expect(error.message).toBe('files.get: the limiter failed');
    expect(error.cause).toMatchObject({ message: 'connect ECONNREFUSED', code: 'ECONNREFUSED' });
    expect([requests.length, asked.length, clock.sleeps]).toEqual([isTold ? 1 : 0, isTold ? 2 : 1, []]);
  });

  it('hands on a BoxError as it is', async () => {
    const own = new BoxConfigError('limiter: no such budget');
    const { limiter } = noting({ acquire: () => Promise.reject(own) });
    const { box } = clientOver(scriptedFetch(), { limiter });
    await expect(box.files.get('1')).rejects.toBe(own);
  });

  it('leaves the count of attempts at what was sent', async () => {
    const { limiter } = noting({ acquire: () => Promise.reject(failure) });
    const context = callContext({ attempts: 3 });
    await rejection(withLimiter(taken, fakeClock(), limiter)(request, context), NonRetryableFailure);
    expect(context.attempts).toBe(2);
  });
});

describe('a call that waits for its turn', () => {
  it('ends with its signal, in the same moment, and tells the limiter so', async () => {
    const controller = new AbortController();
    let signal: AbortSignal | undefined;
    const { limiter } = noting({
      acquire(_, given) {
        signal = given;
        return never();
      },
    });
    const { box, requests } = clientOver(scriptedFetch(), { limiter });
    const answer = box.files.get('1', {}, { signal: controller.signal });
    await vi.waitFor(() => {
      expect(signal).toBeDefined();
    });
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(answer).rejects.toBe(reason);
    expect([signal?.aborted, signal?.reason, requests.length]).toEqual([true, reason, 0]);
    expect(getEventListeners(controller.signal, 'abort').length).toBe(0);
  });

  it('ends with its deadline, and the error says that it waited for its turn', async () => {
    let signal: AbortSignal | undefined;
    const { limiter } = noting({
      acquire(_, given) {
        signal = given;
        return never();
      },
    });
    const onEnd = vi.fn();
    const { box, requests } = clientOver(scriptedFetch(), { limiter, clock: systemClock, hooks: { onEnd } });
    const begun = performance.now();
    const error = await rejection(box.files.get('1', {}, { timeoutMs: 400 }), BoxTimeoutError);
    expect(error.message).toBe('files.get: the time for the call ran out while it waited for its turn');
    expect(performance.now() - begun).toBeGreaterThan(300);
    expect([signal?.aborted, requests.length]).toEqual([true, 0]);
    expect(onEnd.mock.calls[0]?.[0]).toMatchObject({ attempts: 0, error });
  });

  it('ends with its deadline while the limiter is told of a refusal', async () => {
    const { limiter } = noting({ slowDown: never });
    const { box } = clientOver(scriptedFetch(tooMany()), { limiter });
    await rejection(box.files.get('1', {}, { timeoutMs: 100 }), BoxTimeoutError);
  });

  it('is not sent when its turn comes as it gives up', async () => {
    const controller = new AbortController();
    const { limiter } = noting({
      acquire() {
        return Promise.resolve().then(() => {
          controller.abort(new Error('just now'));
        });
      },
    });
    const next = vi.fn(taken);
    const answer = withLimiter(next, fakeClock(), limiter)(request, callContext({ signal: controller.signal }));
    await expect(answer).rejects.toThrow('just now');
    expect(next).not.toHaveBeenCalled();
  });

  it('leaves no timer and no listener when its turn comes', async () => {
    const { limiter } = noting();
    const { signal } = new AbortController();
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const send = withLimiter(taken, fakeClock(), limiter);
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

describe("a client's own limiter", () => {
  it('does not touch calls before the first refusal', async () => {
    const { box, clock } = clientOver(respondingFetch(() => json({ type: 'file', id: '1' })));
    await Promise.all(Array.from({ length: 1500 }, () => box.files.get('1')));
    expect(clock.sleeps).toEqual([]);
  });

  it('learns from what went out before it, and one limiter learns from all refusals', async () => {
    const clock = fakeClock();
    let refusing = false;
    const send = withLimiter(() => Promise.resolve(refusing ? tooMany({ 'retry-after': '1' }) : empty(200)), clock, undefined);
    const call = () => send(request, callContext());
    await Promise.all(Array.from({ length: 50 }, call));
    refusing = true;
    // They are on their way together, and load it together.
    await Promise.all(Array.from({ length: 30 }, call));
    expect(clock.sleeps).toEqual([]);
    refusing = false;
    await Promise.all(Array.from({ length: 41 }, call));
    // 50 taken within the second: a second and a little, then 40 in the next, but for what the rate grows.
    const passed = clock.now() - startOfTime;
    expect(passed).toBeGreaterThanOrEqual(1950);
    expect(passed).toBeLessThanOrEqual(2080);
  });

  it('tells kinds apart in what went out before it', async () => {
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
    // No search was taken: one in four seconds, and none sooner for the 50 calls.
    expect(clock.now() - before).toBeGreaterThan(3500);
  });

  it('is one for each subject', async () => {
    const { box, clock } = clientOver(
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
  it('leaves refusals to retries alone', async () => {
    const { box, clock } = clientOver(scriptedFetch(tooMany(), json({ type: 'file' }), json({ type: 'file' })), { limiter: false });
    await box.files.get('1');
    await box.files.get('1');
    expect(clock.sleeps).toEqual([7000]);
  });

  it('is the pipeline without the step', () => {
    expect(withLimiter(taken, fakeClock(), false)).toBe(taken);
  });
});
