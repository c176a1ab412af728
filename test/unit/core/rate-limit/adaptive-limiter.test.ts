import { describe, expect, it } from 'vitest';
import { adaptiveLimiter } from '../../../../src/core/rate-limit/adaptive-limiter.js';
import { limited } from '../../../support/limited.js';
import { virtualClock } from '../../../support/clocks/virtual-clock.js';

const minute = 60_000;

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

  it('late answers do not make it faster than it was', async () => {
    const { clock, start, refuse, times } = limited();
    for (let second = 0; second < 6; second++) {
      await Promise.all(start(20));
      await clock.run(1000);
    }
    await refuse(1000, 'call', 5000);
    void start(2);
    await clock.run();
    // 20 a second were taken: 16.
    const [first = 0, second = 0] = times().slice(-2);
    expect(second - first).toBe(Math.ceil(1000 / 16));
  });

  it('what went out before it was made counts too', async () => {
    const clock = virtualClock();
    const before = { call: Array.from({ length: 31 }, () => clock.now()), upload: [], search: [] };
    const limiter = adaptiveLimiter(clock, before, () => 0);
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
    const limiter = adaptiveLimiter(late, before, () => 0);
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
    const limiter = adaptiveLimiter(late, undefined, () => 0);
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
    // Six in thirty seconds were borne; no less than a quarter of sixty a minute goes out, one in four seconds.
    expect(went.slice(-2)).toEqual([
      { name: 'first search', at: 30_000 },
      { name: 'second search', at: 34_000 },
    ]);
  });
});
