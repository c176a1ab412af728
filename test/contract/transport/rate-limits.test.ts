import { describe, expect, it } from 'vitest';
import { BoxRateLimitedError } from 'box-openapi-sdk';
import { fakeClock, clockStart } from '../../support/clocks/fake-clock.js';
import { rejection } from '../../support/rejection.js';
import type { ServerFault } from './faulty-server.js';
import * as faults from './server-faults.js';
import { isSoak } from '../support/soak.js';
import { transports } from '../../support/transports/transports.js';
import { connectToFaultyServer } from './transports.js';

const newFolder = { name: 'a folder', parent: { id: '0' } };
const inHalfAMinute = new Date(clockStart + 30_000).toUTCString();
const yesterday = new Date(clockStart - 86_400_000).toUTCString();
const limited = (retryAfter: string) => faults.status(429, { 'retry-after': retryAfter });

describe.each(transports)('over $name', (transport) => {
  describe('Retry-After', () => {
    it.each([
      ['a number of seconds', '2', 2000],
      ['a fraction', '0.5', 500],
      ['zero', '0', 0],
      ['a date', inHalfAMinute, 30_000],
      ['a past date', yesterday, 0],
      // Invalid values are ignored in favor of the backoff.
      ['an invalid string', 'soon', 1],
      ['a negative number', '-5', 1],
      ['an empty string', '', 1],
      ['a number in exponent notation', '1e3', 1],
    ])('a call waits for a Retry-After that is %s (%s)', async (_, value, ms) => {
      const clock = fakeClock();
      const { server, box } = await connectToFaultyServer(transport, [limited(value), faults.good], {
        clock,
        random: () => 1,
        limiter: false,
      });
      // A 429 was not processed, so a POST is retried too.
      expect((await box.folders.create(newFolder)).id).toBe('1');
      expect(clock.sleeps).toEqual([ms]);
      expect(server.count('POST')).toBe(2);
    });

    it.each([
      ['100000', 100_000],
      [new Date(clockStart + 86_400_000).toUTCString(), 86_400],
      ['9'.repeat(40), 1e40],
    ])('a call rejects at once if Retry-After exceeds its timeout: %s', async (value, seconds) => {
      const clock = fakeClock();
      const { server, box } = await connectToFaultyServer(transport, [limited(value), faults.good], { clock });
      const error = await rejection(box.folders.get('1'), BoxRateLimitedError);
      expect(error).toMatchObject({ status: 429, retryAfter: seconds, attempts: 1, operationId: 'folders.get' });
      expect(clock.sleeps).toEqual([]);
      expect(server.requests.length).toBe(1);
    });
  });

  it.each([
    // Four rounds, one second apart: 20 + 15 + 10 + 5 requests, and a few less or more if a round spans two seconds.
    ['with retries only', false, 40, 60],
    ['with the adaptive limiter', undefined, 20, 50],
  ] as const)('twenty concurrent calls succeed against a limit of five per second %s', async (how, limiter, min, max) => {
    const service = limitFivePerSecond();
    const { server, box } = await connectToFaultyServer(transport, [service.fault], { limiter }, 20);
    const before = performance.now();
    const created = await Promise.all(Array.from({ length: 20 }, () => box.folders.create(newFolder)));
    const ms = performance.now() - before;
    expect(created.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, () => '1'));
    expect(service.accepted()).toBe(20);
    expect(server.count('POST')).toBeGreaterThanOrEqual(min);
    expect(server.count('POST')).toBeLessThanOrEqual(max);
    expect(ms).toBeGreaterThanOrEqual(2950);
    expect(ms).toBeLessThan(15_000);
    if (isSoak) console.log(`${transport.name}, ${how}: ${String(server.count('POST'))} attempts, ${String(Math.round(ms))} ms`);
  });
});

/** Accepts five calls in each second since the first call and responds with 429 to all others. */
function limitFivePerSecond(): { fault: ServerFault; accepted: () => number } {
  let first: number | undefined;
  let done = 0;
  const seconds = new Map<number, number>();
  return {
    accepted: () => done,
    fault: (exchange) => {
      first ??= exchange.request.at;
      const second = Math.floor((exchange.request.at - first) / 1000);
      const used = seconds.get(second) ?? 0;
      seconds.set(second, used + 1);
      if (used < 5) {
        done += 1;
        faults.good(exchange);
      } else limited('1')(exchange);
    },
  };
}
