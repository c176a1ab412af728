import { describe, expect, it } from 'vitest';
import type { RequestParts } from '../../../../src/core/call/observer.js';
import { BoxAuthError, BoxNetworkError, BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import type { CallContext } from '../../../../src/core/call/context.js';
import { withRetry } from '../../../../src/core/retry/with-retry.js';
import { withBufferedBody } from '../../../../src/core/body/with-buffered-body.js';
import { requestParts } from '../../../support/request-parts.js';
import { callContext } from '../../../support/call-context.js';
import { fakeClock, startOfTime, stoppedClock } from '../../../support/clocks/fake-clock.js';
import { empty, json, networkFailure } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';

const options = { attempts: 5, baseMs: 1000, maxMs: 60_000 };

/** A step of the pipeline that answers from a list and repeats its last entry. */
function answering(...steps: (() => Response)[]) {
  const sent: RequestParts[] = [];
  const next = (request: RequestParts) => {
    sent.push(request);
    const step = steps[Math.min(sent.length, steps.length) - 1];
    return Promise.resolve().then(() => step?.() ?? empty(599));
  };
  return { sent, next };
}

const status = (code: number, headers?: Record<string, string>) => () => empty(code, headers);
const failing = (error: unknown) => () => {
  throw error;
};

function run(steps: (() => Response)[], changes: Partial<CallContext> = {}, request = requestParts('https://api.box.com/2.0/x')) {
  const { sent, next } = answering(...steps);
  const clock = fakeClock();
  const context = callContext(changes);
  const whole = withBufferedBody(next, { maxBytes: 1000, idleMs: 1000 });
  const answer = withRetry(whole, clock, () => 0.5, options)(request, context);
  return { answer, sent, clock, context };
}

describe('the number of attempts', () => {
  it('is one when the answer stands', async () => {
    const { answer, sent, clock, context } = run([status(200)]);
    expect((await answer).status).toBe(200);
    expect([sent.length, context.attempts, clock.sleeps]).toEqual([1, 1, []]);
  });

  it('is exactly the limit when the service stays down, with a growing jittered wait between', async () => {
    const { answer, sent, clock, context } = run([status(502)]);
    expect((await answer).status).toBe(502);
    expect(sent.length).toBe(5);
    expect(context.attempts).toBe(5);
    expect(clock.sleeps).toEqual([500, 1000, 2000, 4000]);
  });

  it('ends with the first answer that stands', async () => {
    const { answer, sent } = run([status(500), failing(networkFailure('ECONNRESET')), status(404), status(200)]);
    expect((await answer).status).toBe(404);
    expect(sent.length).toBe(3);
  });

  it('does not count "not yet"', async () => {
    const later = status(202, { 'retry-after': '2' });
    const { answer, sent, clock } = run([...Array.from({ length: 9 }, () => later), status(200)], { hasPendingStatus: true });
    expect((await answer).status).toBe(200);
    expect(sent.length).toBe(10);
    expect(clock.sleeps).toEqual(Array.from({ length: 9 }, () => 2000));
  });

  it('is one for an unsafe call that broke off, and the error names operation and cause', async () => {
    const cause = networkFailure('ECONNRESET');
    const { answer, sent } = run([failing(cause)], { retry: 'unsafe' });
    const error = await rejection(answer, BoxNetworkError);
    expect(sent.length).toBe(1);
    expect(error.message).toContain('things.get');
    expect(error.message).toContain('connect ECONNRESET');
    expect(error.cause).toMatchObject({ name: 'TypeError', message: 'fetch failed', cause: { code: 'ECONNRESET' } });
  });

  it('is the limit for a connection that is always refused, safe or not', async () => {
    const { answer, sent } = run([failing(networkFailure('ECONNREFUSED'))], { retry: 'unsafe' });
    await rejection(answer, BoxNetworkError);
    expect(sent.length).toBe(5);
  });

  it('is one when no token was to be had', async () => {
    const { answer, sent } = run([failing(new BoxAuthError('refused'))]);
    await rejection(answer, BoxAuthError);
    expect(sent.length).toBe(1);
  });

  it('goes on after a time limit of a safe call', async () => {
    const { answer, sent } = run([failing(new BoxTimeoutError('no answer')), status(200)]);
    expect((await answer).status).toBe(200);
    expect(sent.length).toBe(2);
  });
});

describe('the wait', () => {
  it('is what Retry-After asks for, in seconds or until a date', async () => {
    const until = new Date(startOfTime + 7000 + 11_000).toUTCString();
    const { answer, clock } = run([status(429, { 'retry-after': '7' }), status(503, { 'retry-after': until }), status(200)]);
    await answer;
    expect(clock.sleeps).toEqual([7000, 11_000]);
  });

  it('is left out, and the answer handed on at once, when it would end at or after the deadline', async () => {
    const { answer, sent, clock } = run([status(429, { 'retry-after': '30' })], { deadline: startOfTime + 30_000 });
    expect((await answer).status).toBe(429);
    expect([sent.length, clock.sleeps]).toEqual([1, []]);
  });

  it('is taken when it ends just before the deadline', async () => {
    const { answer, sent } = run([status(429, { 'retry-after': '30' }), status(200)], { deadline: startOfTime + 30_001 });
    expect((await answer).status).toBe(200);
    expect(sent.length).toBe(2);
  });

  it('rejects with the reason of the signal that aborts during it, and sends nothing more', async () => {
    const controller = new AbortController();
    const clock = stoppedClock();
    const { sent, next } = answering(status(503));
    const answer = withRetry(next, clock, () => 0.5, options)(requestParts('https://x.test/'), callContext({ signal: controller.signal }));
    await clock.whenAsleep;
    const reason = new Error('the user closed the window');
    controller.abort(reason);
    await expect(answer).rejects.toBe(reason);
    expect(sent.length).toBe(1);
  });

  it('rejects with the reason of a signal that aborted while the request was on its way', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const abort = () => {
      controller.abort(reason);
      throw new DOMException('This operation was aborted', 'AbortError');
    };
    const { answer, sent } = run([abort], { signal: controller.signal });
    await expect(answer).rejects.toBe(reason);
    expect(sent.length).toBe(1);
  });
});

describe('the body', () => {
  it('that is a stream is never sent twice', async () => {
    const request = requestParts('https://x.test/', { method: 'PUT', body: new ReadableStream() });
    const { answer, sent } = run([status(429, { 'retry-after': '1' })], {}, request);
    expect((await answer).status).toBe(429);
    expect(sent.length).toBe(1);
  });

  it('that is text, bytes or a function is sent again', async () => {
    for (const body of ['text', new Uint8Array(2), () => new ReadableStream()]) {
      const { answer, sent } = run([status(500), status(200)], {}, requestParts('https://x.test/', { method: 'PUT', body }));
      await answer;
      expect(sent.map((request) => request.body)).toEqual([body, body]);
    }
  });
});

describe('an answer of 409', () => {
  it('is tried again for a code that passes', async () => {
    const blocked = () => json({ type: 'error', code: 'operation_blocked_temporary' }, 409);
    const { answer, sent } = run([blocked, status(200)], { retry: 'unsafe' });
    expect((await answer).status).toBe(200);
    expect(sent.length).toBe(2);
  });

  it('that stands can still be read in full', async () => {
    const body = { type: 'error', code: 'item_name_in_use', context_info: { conflicts: { id: '1' } } };
    const { answer } = run([() => json(body, 409, { 'box-request-id': 'abc' })]);
    const response = await answer;
    expect([response.status, response.headers.get('box-request-id')]).toEqual([409, 'abc']);
    expect(JSON.parse(await response.text())).toEqual(body);
  });

  it.each(['', '<html>', 'null', '[]', '{"code":7}'])('with the body %j stands', async (body) => {
    const { answer, sent } = run([() => new Response(body, { status: 409 })]);
    expect((await answer).status).toBe(409);
    expect(sent.length).toBe(1);
  });
});
