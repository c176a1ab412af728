import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { BoxDecodeError } from '../../../src/core/errors/box-errors.js';
import { json, networkFailure, untilAborted, type RecordedRequest } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';
import { eventService, firstIds, positionOf, readInBackground, waitUntil } from './event-service.js';

const isPoll = ({ url }: RecordedRequest) => url.pathname === '/subscribe';

/** A user event stream that is read in the background until the test ends. */
function open(options: Parameters<typeof eventService>[0] = {}, more: Record<string, unknown> = {}) {
  const service = eventService(options);
  const reportedErrors: string[] = [];
  const controller = new AbortController();
  const stream = service.box.events.stream({
    type: 'user',
    signal: controller.signal,
    onError: ({ name }) => reportedErrors.push(name),
    ...more,
  });
  return {
    ...service,
    reportedErrors,
    ...readInBackground(stream),
    end: () => {
      controller.abort();
    },
    kinds: () => service.calls.map(({ kind }) => kind),
  };
}

describe('user event stream', () => {
  it('polls the URL that the service returns and delivers events at once', async () => {
    const { ids, add, isPolling, end, kinds, calls, clock } = open({ asUser: '7' });
    await waitUntil(isPolling);
    add('e0');
    await waitUntil(() => ids.length === 1 && isPolling());
    add('e1', 'e2');
    await waitUntil(() => ids.length === 3 && isPolling());
    end();
    expect(kinds()).toEqual(['list', 'list', 'server', 'poll', ...Array.from({ length: 2 }, () => ['list', 'list', 'poll']).flat()]);
    expect(clock.elapsed()).toBe(0);
    const polls = calls.filter(({ kind }) => kind === 'poll').map(({ request }) => request);
    expect(polls[2]?.url.href).toBe(`https://2.realtime.services.box.net/subscribe?channel=c1&stream_position=${positionOf(3)}`);
    for (const { headers, redirect } of polls) {
      expect([headers.get('authorization'), headers.get('as-user'), redirect]).toEqual([null, null, 'manual']);
    }
    const others = calls.filter(({ kind }) => kind !== 'poll').map(({ request }) => request);
    for (const { headers } of others) expect([headers.get('authorization'), headers.get('as-user')]).toEqual(['Bearer token-1', '7']);
  });

  it('sends As-User with every request but the long poll, and the stream type with the list', async () => {
    const { isPolling, end, calls } = open({}, { asUser: '8', streamType: 'changes' });
    await waitUntil(isPolling);
    end();
    expect(calls.map(({ request }) => request.headers.get('as-user'))).toEqual(['8', '8', '8', null]);
    expect(calls[0]?.request.url.searchParams.get('stream_type')).toBe('changes');
  });

  it('never polls a URL on a foreign host', async () => {
    const { ended, state, reportedErrors, advanceUntil, requests, clock } = open();
    state.server['url'] = 'https://box.net.example.com/subscribe?channel=c1';
    let failed = false;
    ended.catch(() => (failed = true));
    await advanceUntil(() => failed);
    await rejection(ended, BoxDecodeError);
    expect(clock.elapsed() / 60_000).toBeCloseTo(15, 0);
    expect([new Set(reportedErrors), requests.some(isPoll)]).toEqual([new Set(['BoxDecodeError']), false]);
  });

  it('requests a new long-poll URL after "reconnect" and lists events before it polls', async () => {
    const { state, isPolling, end, kinds, ids, add, reportedErrors, count, advanceUntil } = open();
    const responses = [() => json({ message: 'reconnect' })];
    state.intercept = (request) => (isPoll(request) ? responses.shift()?.() : undefined);
    await waitUntil(isPolling);
    expect(kinds()).toEqual(['list', 'list', 'server', 'poll', 'list', 'server', 'poll']);
    add('e0');
    await advanceUntil(() => ids.length === 1);
    expect([reportedErrors, count('server')]).toEqual([[], 2]);
    end();
  });

  it('polls the same URL again after retry_timeout without reporting an error', async () => {
    const { state, end, reportedErrors, count } = open();
    state.server['retry_timeout'] = 0.05;
    await waitUntil(() => count('poll') === 2);
    end();
    expect([reportedErrors, count('server')]).toEqual([[], 1]);
  });

  it("ends each long poll before the 300 s timeout of Node's fetch", async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const { isPolling, end, reportedErrors, count, clock } = open();
    await waitUntil(isPolling);
    await vi.advanceTimersByTimeAsync(280_000);
    expect(count('poll')).toBe(1);
    for (const polls of [2, 3]) {
      await clock.run(290_000);
      await vi.advanceTimersByTimeAsync(15_000);
      await waitUntil(() => count('poll') === polls);
      await vi.advanceTimersByTimeAsync(275_000);
    }
    end();
    expect([reportedErrors, count('server')]).toEqual([[], 1]);
  });

  it('requests a new long-poll URL after ttl minutes', async () => {
    const { state, isPolling, end, add, clock, count } = open();
    state.server['ttl'] = 3;
    await waitUntil(isPolling);
    await clock.run(3 * 60_000 - 1);
    add('e0');
    await waitUntil(isPolling);
    expect([count('server'), count('poll')]).toEqual([1, 2]);
    await clock.run(1);
    add('e1');
    await waitUntil(isPolling);
    expect([count('server'), count('poll')]).toEqual([2, 3]);
    end();
  });

  it('retries a long-poll URL max_retries times before it requests a new one', async () => {
    const { state, end, reportedErrors, advanceUntil, count, kinds } = open();
    state.intercept = (request) => (isPoll(request) ? Promise.reject(networkFailure('ECONNRESET')) : undefined);
    await advanceUntil(() => count('server') === 3);
    end();
    const rounds = kinds()
      .filter((one) => one !== 'list')
      .slice(0, 9);
    expect(rounds).toEqual(['server', 'poll', 'poll', 'poll', 'server', 'poll', 'poll', 'poll', 'server']);
    expect(reportedErrors.slice(0, 6)).toEqual(Array(6).fill('BoxNetworkError'));
  });

  it('resets the retry count when a long poll succeeds', async () => {
    const { state, end, advanceUntil, count, reportedErrors } = open();
    let polls = 0;
    state.intercept = (request) => {
      if (!isPoll(request)) return undefined;
      return polls++ % 2 === 0 ? json({}, 502) : json({ message: 'new_change' });
    };
    await advanceUntil(() => count('poll') === 12);
    end();
    expect([count('server'), reportedErrors.length]).toEqual([1, 6]);
  });

  it.each([404, 403, 410])('requests a new long-poll URL at once after status %i', async (status) => {
    const { state, isPolling, end, reportedErrors, count } = open();
    const responses = [() => json({}, status)];
    state.intercept = (request) => (isPoll(request) ? responses.shift()?.() : undefined);
    await waitUntil(isPolling);
    end();
    expect([count('server'), reportedErrors.length]).toEqual([2, 1]);
  });

  it.each([
    ['an unknown message', () => json({ message: 'new_fashion' })],
    ['no message', () => json(null)],
    ['new_change without events', () => json({ message: 'new_change' })],
    ['"reconnect"', () => json({ message: 'reconnect' })],
    ['HTML', () => new Response('<html>')],
    ['a network error', () => Promise.reject(new TypeError('fetch failed'))],
  ])('does not spin when every long poll returns %s', async (_, respond) => {
    const { state, end, advanceUntil, clock, requests } = open();
    state.intercept = (request) => (isPoll(request) ? respond() : undefined);
    await advanceUntil(() => clock.elapsed() >= 300_000);
    end();
    // At the final interval of 30 seconds, each round has three requests: the URL, the long poll and the list.
    expect(requests.length).toBeLessThan(60);
  });

  it('falls back to periodic list requests while the long poll fails', async () => {
    const { state, end, advanceUntil, ids, add, clock } = open();
    state.intercept = (request) => (isPoll(request) ? json({}, 503) : undefined);
    await advanceUntil(() => clock.elapsed() >= 100_000);
    add('e0');
    const before = clock.elapsed();
    await advanceUntil(() => ids.length === 1);
    expect(clock.elapsed() - before).toBeLessThanOrEqual(30_000);
    end();
  });

  it.each([
    ['after long polls without events', 60_000, 'reconnect'],
    ['after failed long polls', 0, ''],
  ])('delivers a new event at once %s', async (_, ms, message) => {
    const { state, end, advanceUntil, ids, add, clock, isPolling } = open();
    let polls = 0;
    state.intercept = (request) => (isPoll(request) && ++polls < 9 ? clock.sleep(ms).then(() => json({ message })) : undefined);
    await advanceUntil(isPolling);
    expect(clock.elapsed()).toBeGreaterThan(60_000);
    add('e0');
    await waitUntil(() => ids.length === 1);
    end();
  });

  it.each([
    ['returns 503', () => json({}, 503)],
    ['returns 404', () => json({}, 404)],
    ['returns 405, as from a proxy', () => json({}, 405)],
    ['returns 501', () => json({}, 501)],
    ['ends with a network error', () => Promise.reject(networkFailure('ECONNRESET'))],
  ])('falls back to periodic list requests while the request for a long-poll URL %s', async (_, respond) => {
    const { state, end, advanceUntil, ids, add, clock, reportedErrors, count } = open();
    state.intercept = ({ method }) => (method === 'OPTIONS' ? respond() : undefined);
    await advanceUntil(() => clock.elapsed() >= 300_000);
    add('e0');
    const before = clock.elapsed();
    await advanceUntil(() => ids.length === 1);
    expect(clock.elapsed() - before).toBeLessThanOrEqual(45_000);
    expect(reportedErrors.length).toBeGreaterThanOrEqual(count('server') / 5 - 1);
    expect(count('list')).toBeLessThan(25);
    end();
  });

  it('honors Retry-After for the long-poll URL and lists events in the meantime', async () => {
    const { state, end, advanceUntil, calls, count, reportedErrors, clock, isPolling } = open({ retry: { attempts: 1 }, limiter: false });
    const responses = [() => json({}, 429, { 'retry-after': '200' })];
    state.intercept = ({ method }) => (method === 'OPTIONS' ? responses.shift()?.() : undefined);
    await advanceUntil(isPolling);
    end();
    expect([reportedErrors, count('server')]).toEqual([['BoxRateLimitedError'], 2]);
    expect(calls.filter(({ kind }) => kind === 'server')[1]?.at).toBeGreaterThanOrEqual(200_000);
    expect(clock.elapsed()).toBeLessThanOrEqual(230_000);
    expect(count('list')).toBeGreaterThan(8);
  });

  it('limits the wait for a long-poll URL to firstByteMs', async () => {
    const { state, end, count, whenAsleep, reportedErrors } = open({ timeouts: { firstByteMs: 20 } });
    state.intercept = (request) => (request.method === 'OPTIONS' ? untilAborted(request) : undefined);
    await waitUntil(() => count('list') === 3);
    await waitUntil(() => reportedErrors.length === 2);
    await whenAsleep();
    end();
    expect(new Set(reportedErrors)).toEqual(new Set(['BoxTimeoutError']));
  });

  it('recovers from invalid responses to the request for a long-poll URL', async () => {
    const { state, end, advanceUntil, isPolling, reportedErrors } = open({ retry: { attempts: 1 } });
    const responses = [() => json({}, 500), () => json({ entries: [] }), () => json({ entries: [{ type: 'realtime_server' }] })];
    state.intercept = ({ method }) => (method === 'OPTIONS' ? responses.shift()?.() : undefined);
    await advanceUntil(isPolling);
    end();
    expect(reportedErrors).toEqual(['BoxApiError', 'BoxDecodeError', 'BoxDecodeError']);
  });

  it('ends with the error that a hook throws during the long poll', async () => {
    const enough = new Error('Enough.');
    const { box } = eventService({
      hooks: {
        onRequest: (_, { operationId }) => {
          if (operationId === 'events.longPoll') throw enough;
        },
      },
    });
    await expect(firstIds(box.events.stream({ type: 'user' }), 1)).rejects.toBe(enough);
  });
});
