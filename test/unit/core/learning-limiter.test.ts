import { getEventListeners } from 'node:events';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learningLimiter } from '../../../src/core/learning-limiter.js';
import type { LimitKind, RateLimiter } from '../../../src/core/rate-limiter.js';
import { virtualClock } from '../../support/virtual-clock.js';

const minute = 60_000;

/** A limiter on a clock of its own without jitter, unless told otherwise. `go` sends a call, and notes when it went. */
function limited(random = 0) {
  const clock = virtualClock();
  const limiter = learningLimiter(clock, undefined, () => random);
  const went: { name: string; at: number }[] = [];
  const go = async (name = 'a call', kind: LimitKind = 'call', signal?: AbortSignal) => {
    await limiter.acquire(kind, signal);
    went.push({ name, at: clock.elapsed() });
  };
  const start = (count: number, kind: LimitKind = 'call') => Array.from({ length: count }, (_, place) => go(String(place), kind));
  /** A refusal of a call that went out now, or so many milliseconds ago. */
  const refuse = (waitMs?: number, kind: LimitKind = 'call', ago = 0) => limiter.slowDown(kind, waitMs, clock.now() - ago);
  const times = () => went.map(({ at }) => at);
  return { clock, limiter, went, go, start, refuse, times };
}

/** The most of these times that lie within so many milliseconds. */
function mostIn(times: readonly number[], ms: number): number {
  return Math.max(0, ...times.map((start) => times.filter((at) => at >= start && at < start + ms).length));
}

describe('before the first refusal', () => {
  it('nothing waits', async () => {
    const { clock, start, times } = limited();
    await Promise.all(start(5000));
    expect(new Set(times())).toEqual(new Set([0]));
    expect(clock.sleepers()).toBe(0);
  });
});

describe('after a refusal', () => {
  it('all wait until the time is over that the service asks for', async () => {
    const { clock, start, refuse, times } = limited();
    await Promise.all(start(50));
    await refuse(7000);
    void start(3);
    await clock.run(6999);
    expect(times().length).toBe(50);
    await clock.run();
    expect(times()[50]).toBe(7000);
  });

  it('all wait for a second when the service asks for nothing', async () => {
    const { clock, start, refuse, times } = limited();
    await refuse();
    void start(1);
    await clock.run();
    expect(times()).toEqual([1000]);
  });

  it('the longest of several waits counts, in whatever order they come', async () => {
    for (const waits of [
      [2000, 9000, 4000],
      [9000, 2000],
      [4000, 9000],
    ]) {
      const { clock, start, refuse, times } = limited();
      await Promise.all(start(10));
      for (const wait of waits) await refuse(wait);
      void start(1);
      await clock.run();
      expect(times()[10]).toBe(9000);
    }
  });

  it('a wait that would silence it for ever is an hour', async () => {
    const { clock, start, refuse, times } = limited();
    await refuse(Infinity);
    void start(1);
    await clock.run();
    expect(times()).toEqual([3_600_000]);
  });

  it('they go out one by one, at four fifths of what the service took', async () => {
    const { clock, start, refuse, times } = limited();
    // 50 taken of 80 within the second before.
    await Promise.all(start(80));
    for (let count = 0; count < 30; count++) await refuse(1000);
    void start(100);
    await clock.run();
    const after = times().slice(80);
    // 40 a second: one each 25 ms, with what the rate grows by in two seconds and a half.
    expect(after[1]).toBe(1025);
    expect(mostIn(after, 1000)).toBeGreaterThanOrEqual(40);
    expect(mostIn(after, 1000)).toBeLessThanOrEqual(41);
  });

  it('only what went out in the window before it counts', async () => {
    const { clock, start, refuse, times } = limited();
    await Promise.all(start(500));
    await clock.run(10_000);
    await Promise.all(start(21));
    await refuse(1000);
    void start(2);
    await clock.run();
    // 20 taken: 16 a second.
    const [first = 0, second = 0] = times().slice(521);
    expect(second - first).toBe(Math.ceil(1000 / 16));
  });

  it('the window is that of the calls, however late the answers come', async () => {
    const { clock, start, refuse, times } = limited();
    await Promise.all(start(80));
    await clock.run(5000);
    // The first answer is not of the first call.
    await Promise.all(start(1));
    await refuse(1000);
    for (let count = 0; count < 30; count++) await refuse(1000, 'call', 5000);
    void start(2);
    await clock.run();
    // 50 taken: 40 a second.
    const [first = 0, second = 0] = times().slice(-2);
    expect(second - first).toBe(25);
  });

  it('what went out before it was made counts too', async () => {
    const clock = virtualClock();
    const before = { call: Array.from({ length: 31 }, () => clock.now()), upload: [], search: [] };
    const limiter = learningLimiter(clock, before, () => 0);
    await limiter.slowDown('call', 1000, clock.now());
    const times: number[] = [];
    for (let count = 0; count < 2; count++) void limiter.acquire('call').then(() => times.push(clock.elapsed()));
    await clock.run();
    // 30 taken: 24 a second.
    expect(times).toEqual([1000, 1000 + Math.ceil(1000 / 24)]);
  });

  it('several of calls that were on their way together are one', async () => {
    const gaps = await Promise.all(
      [1, 10].map(async (refusals) => {
        const { clock, start, refuse, times } = limited();
        await Promise.all(start(60 + refusals));
        for (let count = 0; count < refusals; count++) await refuse(1000);
        // The last comes when the wait is over, of a call that was sent before it began.
        void start(1);
        await clock.run(1500);
        await refuse(1000, 'call', 1500);
        void start(2);
        await clock.run();
        const [first = 0, second = 0] = times().slice(-2);
        return second - first;
      }),
    );
    // 59 taken either way: 47 a second, and no less for ten refusals.
    expect(gaps).toEqual([22, 22]);
  });

  it('the longest wait of several says what is counted, and when the rate begins to grow', async () => {
    const { clock, start, refuse, times } = limited();
    await Promise.all(start(2400));
    await clock.run(50_000);
    await Promise.all(start(2));
    await refuse(540_000);
    await refuse(1000);
    void start(2);
    await clock.run();
    const [first = 0, second = 0] = times().slice(-2);
    expect(first).toBe(590_000);
    // A thousand are remembered, of which two were refused, within the longest window.
    expect(second - first).toBe(Math.ceil(60_000 / (0.8 * 998)));
  });

  it('a late one of calls before it makes the rest wait again', async () => {
    const { clock, start, refuse, times } = limited();
    await Promise.all(start(20));
    await refuse(1000);
    await clock.run(1500);
    await refuse(2000, 'call', 1500);
    void start(1);
    await clock.run();
    expect(times().at(-1)).toBe(3500);
  });

  it('another one slows down further, by half at most', async () => {
    const { clock, start, refuse, times } = limited();
    await Promise.all(start(51));
    await refuse(1000);
    void start(1);
    await clock.run();
    await refuse(1000);
    void start(2);
    await clock.run();
    const [first = 0, second = 0] = times().slice(-2);
    // From 40 a second to 20, though only one call had gone out.
    expect(second - first).toBe(50);
  });

  it('processes that were refused together come back apart, by no more than one turn', async () => {
    const firsts = await Promise.all(
      [0, 0.5, 0.999].map(async (random) => {
        const { clock, start, refuse, times } = limited(random);
        await Promise.all(start(51));
        await refuse(1000);
        void start(1);
        await clock.run();
        return times().at(-1);
      }),
    );
    expect(firsts).toEqual([1000, 1013, 1025]);
  });

  it('the rate grows, and ten minutes later nothing waits', async () => {
    const { clock, start, refuse, times } = limited();
    await Promise.all(start(11));
    await refuse(1000);
    await clock.run(1000 + 3 * minute);
    void start(3);
    await clock.run(5000);
    const [second = 0, third = 0] = times().slice(-2);
    // 8 a second, and 10 more in three minutes.
    expect(third - second).toBe(Math.ceil(1000 / 18));
    await clock.run(7 * minute);
    const before = clock.elapsed();
    await Promise.all(start(3000));
    expect(times().slice(-3000)).toEqual(Array.from({ length: 3000 }, () => before));
  });

  it('late timers are made up for', async () => {
    const clock = virtualClock();
    const late = { now: () => clock.now(), sleep: (ms: number, signal?: AbortSignal) => clock.sleep(ms + 3, signal) };
    const before = { call: Array.from({ length: 51 }, () => clock.now()), upload: [], search: [] };
    const limiter = learningLimiter(late, before, () => 0);
    await limiter.slowDown('call', 1000, clock.now());
    const times: number[] = [];
    for (let count = 0; count < 41; count++) void limiter.acquire('call').then(() => times.push(clock.elapsed()));
    await clock.run();
    // 40 a second, where each of 40 timers would have taken 3 ms of it.
    expect((times[40] ?? 0) - (times[0] ?? 0)).toBeLessThanOrEqual(1004);
  });

  it('who comes while a timer is late does not overtake', async () => {
    const clock = virtualClock();
    const late = { now: () => clock.now(), sleep: (ms: number, signal?: AbortSignal) => clock.sleep(ms + 10, signal) };
    const limiter = learningLimiter(late, undefined, () => 0);
    await limiter.slowDown('call', 1000, clock.now());
    const order: string[] = [];
    void limiter.acquire('call').then(() => order.push('first'));
    await clock.run(1005);
    void limiter.acquire('call').then(() => order.push('second'));
    await clock.run();
    expect(order).toEqual(['first', 'second']);
  });

  it('idle time is not saved up', async () => {
    const { clock, start, refuse, times } = limited();
    await Promise.all(start(51));
    await refuse(1000);
    await clock.run(20_000);
    void start(10);
    await clock.run();
    const after = times().slice(51);
    expect(mostIn(after, 25)).toBeLessThanOrEqual(2);
    expect((after[9] ?? 0) - (after[0] ?? 0)).toBeGreaterThan(8 * 24 - 20);
  });
});

describe('kinds', () => {
  it('do not hold back each other, nor learn from each other', async () => {
    const { clock, go, start, refuse, went } = limited();
    await Promise.all(start(100));
    await Promise.all(start(7, 'search'));
    await refuse(30_000, 'search');
    await Promise.all(start(200));
    await Promise.all(start(200, 'upload'));
    expect(clock.elapsed()).toBe(0);
    const searches = [go('first search', 'search'), go('second search', 'search')];
    await clock.run();
    await Promise.all(searches);
    // Six in thirty seconds: four fifths of that are one in 6.25.
    expect(went.slice(-2)).toEqual([
      { name: 'first search', at: 30_000 },
      { name: 'second search', at: 36_250 },
    ]);
  });
});

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
  const slowest = { call: 100 / 60, upload: 24 / 60, search: 6 / 60 };
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

describe('against a service that counts', () => {
  type Limits = readonly (readonly [count: number, windowMs: number])[];

  /** Ten minutes of more demand than the service takes, from calls that are sent again until they go through. */
  async function tenMinutes(kind: LimitKind, limits: Limits, workers: number, processes: number) {
    const clock = virtualClock();
    const taken: number[] = [];
    const refused: number[] = [];
    /** Milliseconds to wait; 0 when the call is taken. */
    const ask = () => {
      const waits = limits.map(([count, windowMs]) => {
        const oldest = taken.at(-count);
        return oldest === undefined ? 0 : Math.max(0, oldest + windowMs - clock.elapsed());
      });
      const wait = Math.max(...waits);
      (wait === 0 ? taken : refused).push(clock.elapsed());
      return wait;
    };
    const work = async (limiter: RateLimiter) => {
      while (clock.elapsed() < 10 * minute) {
        await limiter.acquire(kind);
        const sentAt = clock.now();
        await clock.sleep(50);
        const wait = ask();
        if (wait === 0) continue;
        const asked = Math.ceil(wait / 1000) * 1000;
        await limiter.slowDown(kind, asked, sentAt);
        await clock.sleep(asked);
      }
    };
    for (let count = 0; count < processes; count++) {
      const limiter = learningLimiter(clock);
      for (let worker = 0; worker < workers; worker++) void work(limiter);
    }
    await clock.run(10 * minute);
    return { taken: taken.length, first: refused.filter((at) => at <= 1000 + (refused[0] ?? 0)).length, refused: refused.length };
  }

  const calls: Limits = [[1000, minute]];
  const uploads: Limits = [[240, minute]];
  const searches: Limits = [
    [6, 1000],
    [60, minute],
  ];

  it.each<[LimitKind, Limits, number, number]>([
    ['call', calls, 50, 1],
    ['upload', uploads, 20, 1],
    ['search', searches, 20, 1],
    ['call', calls, 15, 4],
  ])(
    'of %s limited to %j, %i at once in each of %i processes, few are refused and most of what it takes is used',
    async (kind, limits, workers, processes) => {
      const { taken, first, refused } = await tenMinutes(kind, limits, workers, processes);
      expect(taken).toBeGreaterThan(0.85 * 10 * Math.max(...limits.map(([count]) => count)));
      // All that were on their way at first are, and few after that.
      expect(first).toBeLessThanOrEqual(workers * processes);
      expect(refused - first).toBeLessThan(taken / 25);
    },
  );
});
