import { describe, expect, it } from 'vitest';
import type { RequestParts } from '../../../../src/core/call/observer.js';
import { BoxAuthError, BoxNetworkError, BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import type { CallContext } from '../../../../src/core/call/context.js';
import { withRetry } from '../../../../src/core/retry/with-retry.js';
import { withBufferedBody } from '../../../../src/core/body/with-buffered-body.js';
import { requestParts } from '../../../support/request-parts.js';
import { callContext } from '../../../support/call-context.js';
import { fakeClock, clockStart, stoppedClock } from '../../../support/clocks/fake-clock.js';
import { empty, json, networkFailure } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';

const options = { attempts: 5, baseMs: 1000, maxMs: 60_000 };

/** A pipeline step that returns the given responses in order and repeats the last one. */
function respondWith(...replies: (() => Response)[]) {
  const sent: RequestParts[] = [];
  const next = (request: RequestParts) => {
    sent.push(request);
    const reply = replies[Math.min(sent.length, replies.length) - 1];
    return Promise.resolve().then(() => reply?.() ?? empty(599));
  };
  return { sent, next };
}

const status = (code: number, headers?: Record<string, string>) => () => empty(code, headers);
const failing = (error: unknown) => () => {
  throw error;
};

function run(replies: (() => Response)[], changes: Partial<CallContext> = {}, request = requestParts('https://api.box.com/2.0/x')) {
  const { sent, next } = respondWith(...replies);
  const clock = fakeClock();
  const context = callContext(changes);
  const buffered = withBufferedBody(next, { maxBytes: 1000, idleMs: 1000 });
  const response = withRetry(buffered, clock, () => 0.5, options)(request, context);
  return { response, sent, clock, context };
}

describe('number of attempts', () => {
  it('sends one request when the response is final', async () => {
    const { response, sent, clock, context } = run([status(200)]);
    expect((await response).status).toBe(200);
    expect([sent.length, context.attempts, clock.sleeps]).toEqual([1, 1, []]);
  });

  it('stops at the attempt limit, with exponential jittered waits between attempts', async () => {
    const { response, sent, clock, context } = run([status(502)]);
    expect((await response).status).toBe(502);
    expect(sent.length).toBe(5);
    expect(context.attempts).toBe(5);
    expect(clock.sleeps).toEqual([500, 1000, 2000, 4000]);
  });

  it('returns the first response that is not retryable', async () => {
    const { response, sent } = run([status(500), failing(networkFailure('ECONNRESET')), status(404), status(200)]);
    expect((await response).status).toBe(404);
    expect(sent.length).toBe(3);
  });

  it('does not count pending responses as attempts', async () => {
    const pending = status(202, { 'retry-after': '2' });
    const { response, sent, clock } = run([...Array.from({ length: 9 }, () => pending), status(200)], { hasPendingStatus: true });
    expect((await response).status).toBe(200);
    expect(sent.length).toBe(10);
    expect(clock.sleeps).toEqual(Array.from({ length: 9 }, () => 2000));
  });

  it('does not retry an unsafe call after a broken connection, and names operation and cause', async () => {
    const cause = networkFailure('ECONNRESET');
    const { response, sent } = run([failing(cause)], { retry: 'unsafe' });
    const error = await rejection(response, BoxNetworkError);
    expect(sent.length).toBe(1);
    expect(error.message).toContain('things.get');
    expect(error.message).toContain('connect ECONNRESET');
    expect(error.cause).toMatchObject({ name: 'TypeError', message: 'fetch failed', cause: { code: 'ECONNRESET' } });
  });

  it('retries refused connections up to the limit, even for unsafe calls', async () => {
    const { response, sent } = run([failing(networkFailure('ECONNREFUSED'))], { retry: 'unsafe' });
    await rejection(response, BoxNetworkError);
    expect(sent.length).toBe(5);
  });

  it('does not retry when no token is available', async () => {
    const { response, sent } = run([failing(new BoxAuthError('rejected'))]);
    await rejection(response, BoxAuthError);
    expect(sent.length).toBe(1);
  });

  it('retries a safe call after an attempt timeout', async () => {
    const { response, sent } = run([failing(new BoxTimeoutError('no response')), status(200)]);
    expect((await response).status).toBe(200);
    expect(sent.length).toBe(2);
  });
});

describe('wait between attempts', () => {
  it('follows Retry-After, in seconds or as a date', async () => {
    const until = new Date(clockStart + 7000 + 11_000).toUTCString();
    const { response, clock } = run([status(429, { 'retry-after': '7' }), status(503, { 'retry-after': until }), status(200)]);
    await response;
    expect(clock.sleeps).toEqual([7000, 11_000]);
  });

  it('returns the response immediately when the wait would end at or after the deadline', async () => {
    const { response, sent, clock } = run([status(429, { 'retry-after': '30' })], { deadline: clockStart + 30_000 });
    expect((await response).status).toBe(429);
    expect([sent.length, clock.sleeps]).toEqual([1, []]);
  });

  it('waits when the wait ends just before the deadline', async () => {
    const { response, sent } = run([status(429, { 'retry-after': '30' }), status(200)], { deadline: clockStart + 30_001 });
    expect((await response).status).toBe(200);
    expect(sent.length).toBe(2);
  });

  it('rejects with the abort reason during a wait and sends nothing more', async () => {
    const controller = new AbortController();
    const clock = stoppedClock();
    const { sent, next } = respondWith(status(503));
    const response = withRetry(
      next,
      clock,
      () => 0.5,
      options,
    )(requestParts('https://x.test/'), callContext({ signal: controller.signal }));
    await clock.whenAsleep;
    const reason = new Error('the user closed the window');
    controller.abort(reason);
    await expect(response).rejects.toBe(reason);
    expect(sent.length).toBe(1);
  });

  it('rejects with the abort reason when the signal aborts during a request', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const abort = () => {
      controller.abort(reason);
      throw new DOMException('This operation was aborted', 'AbortError');
    };
    const { response, sent } = run([abort], { signal: controller.signal });
    await expect(response).rejects.toBe(reason);
    expect(sent.length).toBe(1);
  });
});

describe('request bodies of retries', () => {
  it('never sends a stream body twice', async () => {
    const request = requestParts('https://x.test/', { method: 'PUT', body: new ReadableStream() });
    const { response, sent } = run([status(429, { 'retry-after': '1' })], {}, request);
    expect((await response).status).toBe(429);
    expect(sent.length).toBe(1);
  });

  it('resends a body that is text, bytes or a function', async () => {
    for (const body of ['text', new Uint8Array(2), () => new ReadableStream()]) {
      const { response, sent } = run([status(500), status(200)], {}, requestParts('https://x.test/', { method: 'PUT', body }));
      await response;
      expect(sent.map((request) => request.body)).toEqual([body, body]);
    }
  });
});

describe('409 responses', () => {
  it('retries a 409 with a transient code', async () => {
    const blocked = () => json({ type: 'error', code: 'operation_blocked_temporary' }, 409);
    const { response, sent } = run([blocked, status(200)], { retry: 'unsafe' });
    expect((await response).status).toBe(200);
    expect(sent.length).toBe(2);
  });

  it('keeps the body of a final 409 readable', async () => {
    const body = { type: 'error', code: 'item_name_in_use', context_info: { conflicts: { id: '1' } } };
    const { response } = run([() => json(body, 409, { 'box-request-id': 'abc' })]);
    const final = await response;
    expect([final.status, final.headers.get('box-request-id')]).toEqual([409, 'abc']);
    expect(JSON.parse(await final.text())).toEqual(body);
  });

  it.each(['', '<html>', 'null', '[]', '{"code":7}'])('does not retry a 409 with the body %j', async (body) => {
    const { response, sent } = run([() => new Response(body, { status: 409 })]);
    expect((await response).status).toBe(409);
    expect(sent.length).toBe(1);
  });
});
