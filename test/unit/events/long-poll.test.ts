import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { BoxDecodeError } from '../../../src/core/errors/box-errors.js';
import { json, networkFailure, untilAborted, type SeenRequest } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';
import { eventService, first, positionOf, reader, until } from './event-service.js';

const isWait = ({ url }: SeenRequest) => url.pathname === '/subscribe';

/** A user's stream that is read until the test ends. */
function open(options: Parameters<typeof eventService>[0] = {}, more: Record<string, unknown> = {}) {
  const service = eventService(options);
  const told: string[] = [];
  const controller = new AbortController();
  const stream = service.box.events.stream({
    type: 'user',
    signal: controller.signal,
    onError: ({ name }) => told.push(name),
    ...more,
  });
  return {
    ...service,
    told,
    ...reader(stream),
    end: () => {
      controller.abort();
    },
    what: () => service.asked.map(({ what }) => what),
  };
}

describe('a stream of a user', () => {
  it('waits at the address that the service names, and brings what happens at once', async () => {
    const { ids, add, isWaiting, end, what, asked, clock } = open({ asUser: '7' });
    await until(isWaiting);
    add('e0');
    await until(() => ids.length === 1 && isWaiting());
    add('e1', 'e2');
    await until(() => ids.length === 3 && isWaiting());
    end();
    expect(what()).toEqual(['list', 'list', 'address', 'wait', ...Array.from({ length: 2 }, () => ['list', 'list', 'wait']).flat()]);
    expect(clock.elapsed()).toBe(0);
    const waits = asked.filter(({ what }) => what === 'wait').map(({ request }) => request);
    expect(waits[2]?.url.href).toBe(`https://2.realtime.services.box.net/subscribe?channel=c1&stream_position=${positionOf(3)}`);
    for (const { headers, redirect } of waits) {
      expect([headers.get('authorization'), headers.get('as-user'), redirect]).toEqual([null, null, 'manual']);
    }
    const others = asked.filter(({ what }) => what !== 'wait').map(({ request }) => request);
    for (const { headers } of others) expect([headers.get('authorization'), headers.get('as-user')]).toEqual(['Bearer token-1', '7']);
  });

  it('is for the user that is asked for', async () => {
    const { isWaiting, end, asked } = open({}, { asUser: '8', streamType: 'changes' });
    await until(isWaiting);
    end();
    expect(asked.map(({ request }) => request.headers.get('as-user'))).toEqual(['8', '8', '8', null]);
    expect(asked[0]?.request.url.searchParams.get('stream_type')).toBe('changes');
  });

  it('waits nowhere but at addresses of the service', async () => {
    const { ended, state, told, drive, requests, clock } = open();
    state.server['url'] = 'https://box.net.example.com/subscribe?channel=c1';
    let failed = false;
    ended.catch(() => (failed = true));
    await drive(() => failed);
    await rejection(ended, BoxDecodeError);
    expect(clock.elapsed() / 60_000).toBeCloseTo(15, 0);
    expect([new Set(told), requests.some(isWait)]).toEqual([new Set(['BoxDecodeError']), false]);
  });

  it('asks for a new address after "reconnect", and looks for events before it waits', async () => {
    const { state, isWaiting, end, what, ids, add, told, count, drive } = open();
    const answers = [() => json({ message: 'reconnect' })];
    state.meet = (request) => (isWait(request) ? answers.shift()?.() : undefined);
    await until(isWaiting);
    expect(what()).toEqual(['list', 'list', 'address', 'wait', 'list', 'address', 'wait']);
    add('e0');
    await drive(() => ids.length === 1);
    expect([told, count('address')]).toEqual([[], 2]);
    end();
  });

  it('waits again at the same address when nothing came for retry_timeout seconds, and tells nobody', async () => {
    const { state, end, told, count } = open();
    state.server['retry_timeout'] = 0.05;
    await until(() => count('wait') === 2);
    end();
    expect([told, count('address')]).toEqual([[], 1]);
  });

  it("waits no longer at a time than Node's fetch does", async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const { isWaiting, end, told, count, clock } = open();
    await until(isWaiting);
    await vi.advanceTimersByTimeAsync(280_000);
    expect(count('wait')).toBe(1);
    for (const waits of [2, 3]) {
      await clock.run(290_000);
      await vi.advanceTimersByTimeAsync(15_000);
      await until(() => count('wait') === waits);
      await vi.advanceTimersByTimeAsync(275_000);
    }
    end();
    expect([told, count('address')]).toEqual([[], 1]);
  });

  it('asks for a new address when the one it has is too old', async () => {
    const { state, isWaiting, end, add, clock, count } = open();
    state.server['ttl'] = 3;
    await until(isWaiting);
    await clock.run(3 * 60_000 - 1);
    add('e0');
    await until(isWaiting);
    expect([count('address'), count('wait')]).toEqual([1, 2]);
    await clock.run(1);
    add('e1');
    await until(isWaiting);
    expect([count('address'), count('wait')]).toEqual([2, 3]);
    end();
  });

  it('tries an address again as often as max_retries says, then asks for a new one', async () => {
    const { state, end, told, drive, count, what } = open();
    state.meet = (request) => (isWait(request) ? Promise.reject(networkFailure('ECONNRESET')) : undefined);
    await drive(() => count('address') === 3);
    end();
    const rounds = what()
      .filter((one) => one !== 'list')
      .slice(0, 9);
    expect(rounds).toEqual(['address', 'wait', 'wait', 'wait', 'address', 'wait', 'wait', 'wait', 'address']);
    expect(told.slice(0, 6)).toEqual(Array(6).fill('BoxNetworkError'));
  });

  it('starts to count anew when an address works again', async () => {
    const { state, end, drive, count, told } = open();
    let waits = 0;
    state.meet = (request) => {
      if (!isWait(request)) return undefined;
      return waits++ % 2 === 0 ? json({}, 502) : json({ message: 'new_change' });
    };
    await drive(() => count('wait') === 12);
    end();
    expect([count('address'), told.length]).toEqual([1, 6]);
  });

  it.each([404, 403, 410])('asks for a new address at once when it is refused (%i)', async (status) => {
    const { state, isWaiting, end, told, count } = open();
    const answers = [() => json({}, status)];
    state.meet = (request) => (isWait(request) ? answers.shift()?.() : undefined);
    await until(isWaiting);
    end();
    expect([count('address'), told.length]).toEqual([2, 1]);
  });

  it.each([
    ['an unknown message', () => json({ message: 'new_fashion' })],
    ['no message', () => json(null)],
    ['news that are none', () => json({ message: 'new_change' })],
    ['"reconnect"', () => json({ message: 'reconnect' })],
    ['HTML', () => new Response('<html>')],
    ['nothing', () => Promise.reject(new TypeError('fetch failed'))],
  ])('does not spin when the service answers with %s again and again', async (_, answer) => {
    const { state, end, drive, clock, requests } = open();
    state.meet = (request) => (isWait(request) ? answer() : undefined);
    await drive(() => clock.elapsed() >= 300_000);
    end();
    // Every 30 seconds in the end: an address, the wait for news and a look at the stream.
    expect(requests.length).toBeLessThan(60);
  });

  it('goes on by looking from time to time while the long poll does not work', async () => {
    const { state, end, drive, ids, add, clock } = open();
    state.meet = (request) => (isWait(request) ? json({}, 503) : undefined);
    await drive(() => clock.elapsed() >= 100_000);
    add('e0');
    const before = clock.elapsed();
    await drive(() => ids.length === 1);
    expect(clock.elapsed() - before).toBeLessThanOrEqual(30_000);
    end();
  });

  it.each([
    ['after rounds in which nothing happened', 60_000, 'reconnect'],
    ['after rounds that failed', 0, ''],
  ])('brings news at once %s', async (_, ms, message) => {
    const { state, end, drive, ids, add, clock, isWaiting } = open();
    let waits = 0;
    state.meet = (request) => (isWait(request) && ++waits < 9 ? clock.sleep(ms).then(() => json({ message })) : undefined);
    await drive(isWaiting);
    expect(clock.elapsed()).toBeGreaterThan(60_000);
    add('e0');
    await until(() => ids.length === 1);
    end();
  });

  it.each([
    ['fails', () => json({}, 503)],
    ['is not there', () => json({}, 404)],
    ['is refused by a proxy', () => json({}, 405)],
    ['is unknown', () => json({}, 501)],
    ['does not come through', () => Promise.reject(networkFailure('ECONNRESET'))],
  ])('goes on by looking from time to time while the question where to wait %s', async (_, answer) => {
    const { state, end, drive, ids, add, clock, told, count } = open();
    state.meet = ({ method }) => (method === 'OPTIONS' ? answer() : undefined);
    await drive(() => clock.elapsed() >= 300_000);
    add('e0');
    const before = clock.elapsed();
    await drive(() => ids.length === 1);
    expect(clock.elapsed() - before).toBeLessThanOrEqual(45_000);
    expect(told.length).toBeGreaterThanOrEqual(count('address') / 5 - 1);
    expect(count('list')).toBeLessThan(25);
    end();
  });

  it('asks where to wait no sooner than the service wants, and looks for events meanwhile', async () => {
    const { state, end, drive, asked, count, told, clock, isWaiting } = open({ retry: { attempts: 1 }, limiter: false });
    const answers = [() => json({}, 429, { 'retry-after': '200' })];
    state.meet = ({ method }) => (method === 'OPTIONS' ? answers.shift()?.() : undefined);
    await drive(isWaiting);
    end();
    expect([told, count('address')]).toEqual([['BoxRateLimitedError'], 2]);
    expect(asked.filter(({ what }) => what === 'address')[1]?.at).toBeGreaterThanOrEqual(200_000);
    expect(clock.elapsed()).toBeLessThanOrEqual(230_000);
    expect(count('list')).toBeGreaterThan(8);
  });

  it('waits no longer than for one answer to learn where to wait', async () => {
    const { state, end, count, asleep, told } = open({ timeouts: { firstByteMs: 20 } });
    state.meet = (request) => (request.method === 'OPTIONS' ? untilAborted(request) : undefined);
    await until(() => count('list') === 3);
    await until(() => told.length === 2);
    await asleep();
    end();
    expect(new Set(told)).toEqual(new Set(['BoxTimeoutError']));
  });

  it('gets over it when the service cannot say where to wait', async () => {
    const { state, end, drive, isWaiting, told } = open({ retry: { attempts: 1 } });
    const answers = [() => json({}, 500), () => json({ entries: [] }), () => json({ entries: [{ type: 'realtime_server' }] })];
    state.meet = ({ method }) => (method === 'OPTIONS' ? answers.shift()?.() : undefined);
    await drive(isWaiting);
    end();
    expect(told).toEqual(['BoxApiError', 'BoxDecodeError', 'BoxDecodeError']);
  });

  it('ends with what a hook throws while it waits', async () => {
    const enough = new Error('Enough.');
    const { box } = eventService({
      hooks: {
        onRequest: (_, { operationId }) => {
          if (operationId === 'events.longPoll') throw enough;
        },
      },
    });
    await expect(first(box.events.stream({ type: 'user' }), 1)).rejects.toBe(enough);
  });
});
