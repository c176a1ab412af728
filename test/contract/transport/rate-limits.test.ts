import { describe, expect, it } from 'vitest';
import { BoxRateLimitedError } from 'box-openapi-sdk';
import { fakeClock, startOfTime } from '../../support/clocks/fake-clock.js';
import { rejection } from '../../support/rejection.js';
import type { Misdeed } from './hostile-server.js';
import * as misdeeds from './server-faults.js';
import { besiege, isSoak, transports } from './transports.js';

const newFolder = { name: 'a folder', parent: { id: '0' } };
const inHalfAMinute = new Date(startOfTime + 30_000).toUTCString();
const yesterday = new Date(startOfTime - 86_400_000).toUTCString();
const limited = (retryAfter: string) => misdeeds.status(429, { 'retry-after': retryAfter });

describe.each(transports)('over $name', (transport) => {
  describe('Retry-After', () => {
    it.each([
      ['seconds', '2', 2000],
      ['a fraction', '0.5', 500],
      ['nothing', '0', 0],
      ['a date', inHalfAMinute, 30_000],
      ['a date that has passed', yesterday, 0],
      // Those say nothing: the wait is that of the backoff.
      ['garbage', 'soon', 1],
      ['a negative number', '-5', 1],
      ['an empty text', '', 1],
      ['no plain number', '1e3', 1],
    ])('as %s is waited for: %s', async (_, value, ms) => {
      const clock = fakeClock();
      const { server, box } = await besiege(transport, [limited(value), misdeeds.good], { clock, random: () => 1, limiter: false });
      // What was refused was not carried out, so that a POST may follow too.
      expect((await box.folders.create(newFolder)).id).toBe('1');
      expect(clock.sleeps).toEqual([ms]);
      expect(server.count('POST')).toBe(2);
    });

    it.each([
      ['100000', 100_000],
      [new Date(startOfTime + 86_400_000).toUTCString(), 86_400],
      ['9'.repeat(40), 1e40],
    ])('beyond the time of the call ends it at once: %s', async (value, seconds) => {
      const clock = fakeClock();
      const { server, box } = await besiege(transport, [limited(value), misdeeds.good], { clock });
      const error = await rejection(box.folders.get('1'), BoxRateLimitedError);
      expect(error).toMatchObject({ status: 429, retryAfter: seconds, attempts: 1, operationId: 'folders.get' });
      expect(clock.sleeps).toEqual([]);
      expect(server.requests.length).toBe(1);
    });
  });

  it.each([
    // Four rounds, each a second after the one before: 20 + 15 + 10 + 5, a few less or more where a round falls across two seconds.
    ['by retries alone', false, 40, 60],
    ['with what the client learns from it', undefined, 20, 50],
  ] as const)(
    'twenty calls at once get through to a service that carries out five a second, %s',
    { timeout: 30_000 },
    async (how, limiter, least, most) => {
      const storm = fiveASecond();
      const { server, box } = await besiege(transport, [storm.misdeed], { limiter }, 20);
      const before = performance.now();
      const made = await Promise.all(Array.from({ length: 20 }, () => box.folders.create(newFolder)));
      const ms = performance.now() - before;
      expect(made.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, () => '1'));
      expect(storm.carriedOut()).toBe(20);
      expect(server.count('POST')).toBeGreaterThanOrEqual(least);
      expect(server.count('POST')).toBeLessThanOrEqual(most);
      expect(ms).toBeGreaterThanOrEqual(2950);
      expect(ms).toBeLessThan(15_000);
      if (isSoak) console.log(`${transport.name}, ${how}: ${String(server.count('POST'))} attempts, ${String(Math.round(ms))} ms`);
    },
  );
});

/** Answers 429 to all but five calls of each second that has passed since the first. */
function fiveASecond(): { misdeed: Misdeed; carriedOut: () => number } {
  let first: number | undefined;
  let done = 0;
  const seconds = new Map<number, number>();
  return {
    carriedOut: () => done,
    misdeed: (exchange) => {
      first ??= exchange.request.at;
      const second = Math.floor((exchange.request.at - first) / 1000);
      const used = seconds.get(second) ?? 0;
      seconds.set(second, used + 1);
      if (used < 5) {
        done += 1;
        misdeeds.good(exchange);
      } else limited('1')(exchange);
    },
  };
}
