import { getEventListeners } from 'node:events';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LimitKind } from '../../../../src/core/types/rate-limiter.js';
import { limited } from '../../../support/limited.js';

describe('a call that gives up', () => {
  it('rejects with the reason at once, and the next takes its turn', async () => {
    const { clock, go, start, refuse, went } = limited();
    await Promise.all(start(51));
    await refuse(1000);
    const controller = new AbortController();
    const first = go('first', 'call');
    const second = go('second', 'call', controller.signal);
    const third = go('third', 'call');
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(second).rejects.toBe(reason);
    expect(clock.elapsed()).toBe(0);
    await clock.run();
    await Promise.all([first, third]);
    expect(went.slice(-2)).toEqual([
      { name: 'first', at: 1000 },
      { name: 'third', at: 1025 },
    ]);
  });

  it('had given up before: it takes no turn', async () => {
    const { clock, go, start, refuse, went } = limited();
    await Promise.all(start(51));
    await refuse(1000);
    const reason = new Error('long ago');
    await expect(go('dead', 'call', AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(clock.sleepers()).toBe(0);
    void go('alive');
    await clock.run();
    expect(went.at(-1)).toEqual({ name: 'alive', at: 1000 });
  });

  it('as the last one leaves no timer behind, and who comes then is served', async () => {
    const { clock, go, refuse, went } = limited();
    await refuse(1000);
    const controller = new AbortController();
    const only = go('only', 'call', controller.signal);
    expect(clock.sleepers()).toBe(1);
    controller.abort();
    // In the same moment, before the sleep has noticed.
    void go('next');
    await expect(only).rejects.toBe(controller.signal.reason);
    await clock.run(10);
    expect(clock.sleepers()).toBe(1);
    await clock.run();
    expect(went.map(({ name }) => name)).toEqual(['next']);
    const other = new AbortController();
    await refuse(1000);
    const last = go('last', 'call', other.signal);
    other.abort();
    await expect(last).rejects.toBe(other.signal.reason);
    expect(clock.sleepers()).toBe(0);
  });

  it('leaves no listener on its signal, nor does one that was served', async () => {
    const { clock, go, refuse } = limited();
    const { signal } = new AbortController();
    const short = new AbortController();
    await refuse(1000);
    const served = Array.from({ length: 8 }, () => go('served', 'call', signal));
    const gone = go('gone', 'call', short.signal);
    short.abort();
    await expect(gone).rejects.toBe(short.signal.reason);
    await clock.run();
    await Promise.all(served);
    expect(getEventListeners(signal, 'abort').length).toBe(0);
    expect(getEventListeners(short.signal, 'abort').length).toBe(0);
  });
});

describe('whatever comes when', () => {
  const arrival = fc.record({ after: fc.nat(400), givesUpAfter: fc.option(fc.nat(4000), { nil: undefined }) });
  const story = fc.record({
    kind: fc.constantFrom<LimitKind>('call', 'upload', 'search'),
    before: fc.nat(120),
    refused: fc.integer({ min: 1, max: 60 }),
    waitMs: fc.nat(3000),
    random: fc.double({ min: 0, max: 0.999, noNaN: true }),
    arrivals: fc.array(arrival, { maxLength: 60 }),
  });
  const slowest = { call: 250 / 60, upload: 60 / 60, search: 15 / 60 };
  const growth = { call: 200 / 60, upload: 48 / 60, search: 12 / 60 };

  it('all who stay are served in order, never too many in any window, and none waits longer than its place', async () => {
    await fc.assert(
      fc.asyncProperty(story, async ({ kind, before, refused, waitMs, random, arrivals }) => {
        const { clock, limiter, start, refuse } = limited(random);
        await Promise.all(start(before, kind));
        for (let count = 0; count < refused; count++) await refuse(waitMs, kind);
        const windowMs = Math.max(1000, waitMs);
        const rate = Math.max((0.8 * Math.max(0, before - refused) * 1000) / windowMs, slowest[kind]);
        const served: { place: number; came: number; at: number; ahead: number }[] = [];
        const gone = new Set<number>();
        let waiting = 0;
        const arrive = async (place: number, givesUpAfter: number | undefined) => {
          const controller = new AbortController();
          const came = clock.elapsed();
          const ahead = waiting++;
          if (givesUpAfter !== undefined) {
            void clock.sleep(givesUpAfter).then(() => {
              controller.abort('gave up');
            });
          }
          await limiter.acquire(kind, controller.signal).then(
            () => served.push({ place, came, at: clock.elapsed(), ahead }),
            (reason: unknown) => {
              expect(reason).toBe('gave up');
              gone.add(place);
            },
          );
          waiting--;
        };
        const all = (async () => {
          const open: Promise<void>[] = [];
          for (const [place, { after, givesUpAfter }] of arrivals.entries()) {
            await clock.sleep(after);
            open.push(arrive(place, givesUpAfter));
          }
          await Promise.all(open);
        })();
        await clock.run();
        await all;

        // All who stay are served, in the order in which they came.
        expect(served.length + gone.size).toBe(arrivals.length);
        expect(served.map(({ place }) => place)).toEqual(served.map(({ place }) => place).sort((a, b) => a - b));
        for (const place of gone) expect(arrivals[place]?.givesUpAfter).toBeDefined();
        for (const [index, { at, came, ahead }] of served.entries()) {
          // None before the service wants it.
          expect(at).toBeGreaterThanOrEqual(waitMs);
          // In no window more than its rate, at most as far grown as at its end, and one.
          const grown = rate + (growth[kind] * (at - waitMs)) / 1000;
          for (let first = 0; first < index; first++) {
            const length = at - (served[first]?.at ?? 0);
            expect(index - first).toBeLessThanOrEqual((grown * (length + 20)) / 1000 + 1e-6);
          }
          // None later than the wait, the jitter and those ahead of it account for; timers are whole milliseconds.
          const bound = Math.max(came, waitMs) + ((ahead + 2) * 1000) / rate + ahead + 2;
          expect(at).toBeLessThanOrEqual(bound);
        }
        expect(clock.sleepers()).toBe(0);
      }),
      { numRuns: 150 },
    );
  });
});
