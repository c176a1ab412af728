import { getEventListeners } from 'node:events';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LimitKind } from '../../../../src/core/types/rate-limiter.js';
import { createTestLimiter } from '../../../support/test-limiter.js';

describe('aborted calls in the queue', () => {
  it('rejects an aborted call immediately and gives its slot to the next', async () => {
    const { clock, send, sendMany, reject, sent } = createTestLimiter();
    await Promise.all(sendMany(51));
    await reject(1000);
    const controller = new AbortController();
    const first = send('first', 'call');
    const second = send('second', 'call', controller.signal);
    const third = send('third', 'call');
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(second).rejects.toBe(reason);
    expect(clock.elapsed()).toBe(0);
    await clock.run();
    await Promise.all([first, third]);
    expect(sent.slice(-2)).toEqual([
      { name: 'first', at: 1000 },
      { name: 'third', at: 1025 },
    ]);
  });

  it('gives no slot to a call whose signal has already aborted', async () => {
    const { clock, send, sendMany, reject, sent } = createTestLimiter();
    await Promise.all(sendMany(51));
    await reject(1000);
    const reason = new Error('long ago');
    await expect(send('aborted', 'call', AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(clock.sleepers()).toBe(0);
    void send('waiting');
    await clock.run();
    expect(sent.at(-1)).toEqual({ name: 'waiting', at: 1000 });
  });

  it('leaves no timer after the last call aborts and serves later calls', async () => {
    const { clock, send, reject, sent } = createTestLimiter();
    await reject(1000);
    const controller = new AbortController();
    const only = send('only', 'call', controller.signal);
    expect(clock.sleepers()).toBe(1);
    controller.abort();
    // In the same turn, before the sleep handles the abort.
    void send('next');
    await expect(only).rejects.toBe(controller.signal.reason);
    await clock.run(10);
    expect(clock.sleepers()).toBe(1);
    await clock.run();
    expect(sent.map(({ name }) => name)).toEqual(['next']);
    const other = new AbortController();
    await reject(1000);
    const last = send('last', 'call', other.signal);
    other.abort();
    await expect(last).rejects.toBe(other.signal.reason);
    expect(clock.sleepers()).toBe(0);
  });

  it('leaves no abort listener after an aborted or a served call', async () => {
    const { clock, send, reject } = createTestLimiter();
    const { signal } = new AbortController();
    const short = new AbortController();
    await reject(1000);
    const served = Array.from({ length: 8 }, () => send('served', 'call', signal));
    const aborted = send('aborted', 'call', short.signal);
    short.abort();
    await expect(aborted).rejects.toBe(short.signal.reason);
    await clock.run();
    await Promise.all(served);
    expect(getEventListeners(signal, 'abort').length).toBe(0);
    expect(getEventListeners(short.signal, 'abort').length).toBe(0);
  });
});

describe('queue invariants', () => {
  const arrival = fc.record({ after: fc.nat(400), abortsAfter: fc.option(fc.nat(4000), { nil: undefined }) });
  const scenario = fc.record({
    kind: fc.constantFrom<LimitKind>('call', 'upload', 'search'),
    before: fc.nat(120),
    rejections: fc.integer({ min: 1, max: 60 }),
    waitMs: fc.nat(3000),
    random: fc.double({ min: 0, max: 0.999, noNaN: true }),
    arrivals: fc.array(arrival, { maxLength: 60 }),
  });
  const slowest = { call: 250 / 60, upload: 60 / 60, search: 15 / 60 };
  const growth = { call: 200 / 60, upload: 48 / 60, search: 12 / 60 };

  it('serves waiting calls in order, within the rate of every window and the bound of every wait', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ kind, before, rejections, waitMs, random, arrivals }) => {
        const { clock, limiter, sendMany, reject } = createTestLimiter(random);
        await Promise.all(sendMany(before, kind));
        for (let count = 0; count < rejections; count++) await reject(waitMs, kind);
        const windowMs = Math.max(1000, waitMs);
        const rate = Math.max((0.8 * Math.max(0, before - rejections) * 1000) / windowMs, slowest[kind]);
        const served: { index: number; arrivedAt: number; at: number; ahead: number }[] = [];
        const aborted = new Set<number>();
        let waiting = 0;
        const arrive = async (index: number, abortsAfter: number | undefined) => {
          const controller = new AbortController();
          const arrivedAt = clock.elapsed();
          const ahead = waiting++;
          if (abortsAfter !== undefined) {
            void clock.sleep(abortsAfter).then(() => {
              controller.abort('aborted');
            });
          }
          await limiter.acquire(kind, controller.signal).then(
            () => served.push({ index, arrivedAt, at: clock.elapsed(), ahead }),
            (reason: unknown) => {
              expect(reason).toBe('aborted');
              aborted.add(index);
            },
          );
          waiting--;
        };
        const all = (async () => {
          const open: Promise<void>[] = [];
          for (const [index, { after, abortsAfter }] of arrivals.entries()) {
            await clock.sleep(after);
            open.push(arrive(index, abortsAfter));
          }
          await Promise.all(open);
        })();
        await clock.run();
        await all;

        // All calls that are not aborted are served, in order of arrival.
        expect(served.length + aborted.size).toBe(arrivals.length);
        expect(served.map(({ index }) => index)).toEqual(served.map(({ index }) => index).sort((a, b) => a - b));
        for (const index of aborted) expect(arrivals[index]?.abortsAfter).toBeDefined();
        for (const [position, { at, arrivedAt, ahead }] of served.entries()) {
          // No call is served before the wait requested by the service ends.
          expect(at).toBeGreaterThanOrEqual(waitMs);
          // No window has more than one call above its rate, which is at most the increased rate at its end.
          const increased = rate + (growth[kind] * (at - waitMs)) / 1000;
          for (let first = 0; first < position; first++) {
            const length = at - (served[first]?.at ?? 0);
            expect(position - first).toBeLessThanOrEqual((increased * (length + 20)) / 1000 + 1e-6);
          }
          // No call waits longer than the wait, the jitter and the calls ahead of it explain. Timers have whole milliseconds.
          const bound = Math.max(arrivedAt, waitMs) + ((ahead + 2) * 1000) / rate + ahead + 2;
          expect(at).toBeLessThanOrEqual(bound);
        }
        expect(clock.sleepers()).toBe(0);
      }),
      { numRuns: 150 },
    );
  });
});
