import { describe, expect, it } from 'vitest';
import { BoxDecodeError } from '../../../src/core/errors.js';
import { json, networkFailure, type SeenRequest } from '../../support/fake-fetch.js';
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
    const { ended, state, told, count, drive, requests } = open();
    state.server['url'] = 'https://box.net.example.com/subscribe?channel=c1';
    await drive(() => count('address') === 6);
    await rejection(ended, BoxDecodeError);
    expect([told, requests.some(isWait)]).toEqual([Array(5).fill('BoxDecodeError'), false]);
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

  it('asks for a new address when nothing came for retry_timeout seconds, and tells nobody', async () => {
    const { state, end, told, count } = open();
    state.server['retry_timeout'] = 0.05;
    await until(() => count('address') === 2);
    end();
    expect(told).toEqual([]);
    expect(count('wait')).toBeLessThanOrEqual(2);
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
