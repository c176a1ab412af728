import { describe, expect, it } from 'vitest';
import { adaptiveLimiter } from '../../../../src/core/rate-limit/adaptive-limiter.js';
import { createTestLimiter } from '../../../support/test-limiter.js';
import { virtualClock } from '../../../support/clocks/virtual-clock.js';

const minute = 60_000;

/** Returns the highest number of times within any window of `ms` milliseconds. */
function maxWithin(times: readonly number[], ms: number): number {
  return Math.max(0, ...times.map((start) => times.filter((at) => at >= start && at < start + ms).length));
}

describe('adaptive limiter before the first rejection', () => {
  it('delays no call', async () => {
    const { clock, sendMany, sentTimes } = createTestLimiter();
    await Promise.all(sendMany(5000));
    expect(new Set(sentTimes())).toEqual(new Set([0]));
    expect(clock.sleepers()).toBe(0);
  });
});

describe('adaptive limiter after a rejection', () => {
  it('delays all calls for the wait requested by the service', async () => {
    const { clock, sendMany, reject, sentTimes } = createTestLimiter();
    await Promise.all(sendMany(50));
    await reject(7000);
    void sendMany(3);
    await clock.run(6999);
    expect(sentTimes().length).toBe(50);
    await clock.run();
    expect(sentTimes()[50]).toBe(7000);
  });

  it('delays calls for one second when the service requests no wait', async () => {
    const { clock, sendMany, reject, sentTimes } = createTestLimiter();
    await reject();
    void sendMany(1);
    await clock.run();
    expect(sentTimes()).toEqual([1000]);
  });

  it('uses the longest of several waits, in any order', async () => {
    for (const waits of [
      [2000, 9000, 4000],
      [9000, 2000],
      [4000, 9000],
    ]) {
      const { clock, sendMany, reject, sentTimes } = createTestLimiter();
      await Promise.all(sendMany(10));
      for (const wait of waits) await reject(wait);
      void sendMany(1);
      await clock.run();
      expect(sentTimes()[10]).toBe(9000);
    }
  });

  it('limits an infinite wait to one day', async () => {
    const { clock, sendMany, reject, sentTimes } = createTestLimiter();
    await reject(Infinity);
    void sendMany(1);
    await clock.run();
    expect(sentTimes()).toEqual([86_400_000]);
  });

  it('spaces calls at four fifths of the accepted rate', async () => {
    const { clock, sendMany, reject, sentTimes } = createTestLimiter();
    // 50 of 80 accepted within the previous second.
    await Promise.all(sendMany(80));
    for (let count = 0; count < 30; count++) await reject(1000);
    void sendMany(100);
    await clock.run();
    const after = sentTimes().slice(80);
    // 40 per second: one every 25 ms, plus the increase of the rate in 2.5 seconds.
    expect(after[1]).toBe(1025);
    expect(maxWithin(after, 1000)).toBeGreaterThanOrEqual(40);
    expect(maxWithin(after, 1000)).toBeLessThanOrEqual(41);
  });

  it('counts only calls sent in the window before the rejection', async () => {
    const { clock, sendMany, reject, sentTimes } = createTestLimiter();
    await Promise.all(sendMany(500));
    await clock.run(10_000);
    await Promise.all(sendMany(21));
    await reject(1000);
    void sendMany(2);
    await clock.run();
    // 20 accepted: 16 per second.
    const [first = 0, second = 0] = sentTimes().slice(521);
    expect(second - first).toBe(Math.ceil(1000 / 16));
  });

  it('uses the window of the send times, even for late responses', async () => {
    const { clock, sendMany, reject, sentTimes } = createTestLimiter();
    await Promise.all(sendMany(80));
    await clock.run(5000);
    // The first response does not belong to the first call.
    await Promise.all(sendMany(1));
    await reject(1000);
    for (let count = 0; count < 30; count++) await reject(1000, 'call', 5000);
    void sendMany(2);
    await clock.run();
    // 50 accepted: 40 per second.
    const [first = 0, second = 0] = sentTimes().slice(-2);
    expect(second - first).toBe(25);
  });

  it('does not exceed the earlier rate after late responses', async () => {
    const { clock, sendMany, reject, sentTimes } = createTestLimiter();
    for (let second = 0; second < 6; second++) {
      await Promise.all(sendMany(20));
      await clock.run(1000);
    }
    await reject(1000, 'call', 5000);
    void sendMany(2);
    await clock.run();
    // 20 per second accepted: 16 per second.
    const [first = 0, second = 0] = sentTimes().slice(-2);
    expect(second - first).toBe(Math.ceil(1000 / 16));
  });

  it('counts calls sent before the limiter was created', async () => {
    const clock = virtualClock();
    const before = { call: Array.from({ length: 31 }, () => clock.now()), upload: [], search: [] };
    const limiter = adaptiveLimiter(clock, before, () => 0);
    await limiter.slowDown('call', 1000, clock.now());
    const times: number[] = [];
    for (let count = 0; count < 2; count++) void limiter.acquire('call').then(() => times.push(clock.elapsed()));
    await clock.run();
    // 30 accepted: 24 per second.
    expect(times).toEqual([1000, 1000 + Math.ceil(1000 / 24)]);
  });

  it('counts rejections of concurrent calls as one', async () => {
    const gaps = await Promise.all(
      [1, 10].map(async (rejections) => {
        const { clock, sendMany, reject, sentTimes } = createTestLimiter();
        await Promise.all(sendMany(60 + rejections));
        for (let count = 0; count < rejections; count++) await reject(1000);
        // The last rejection arrives after the wait, for a call sent before the wait began.
        void sendMany(1);
        await clock.run(1500);
        await reject(1000, 'call', 1500);
        void sendMany(2);
        await clock.run();
        const [first = 0, second = 0] = sentTimes().slice(-2);
        return second - first;
      }),
    );
    // 59 accepted in both cases: 47 per second, and no less for ten rejections.
    expect(gaps).toEqual([22, 22]);
  });

  it('uses the longest of several waits as the counting window and start of the increase', async () => {
    const { clock, sendMany, reject, sentTimes } = createTestLimiter();
    await Promise.all(sendMany(2400));
    await clock.run(50_000);
    await Promise.all(sendMany(2));
    await reject(540_000);
    await reject(1000);
    void sendMany(2);
    await clock.run();
    const [first = 0, second = 0] = sentTimes().slice(-2);
    expect(first).toBe(590_000);
    // 1,000 calls are remembered, of which two were rejected, within the longest window.
    expect(second - first).toBe(Math.ceil(60_000 / (0.8 * 998)));
  });

  it('delays calls again after a late rejection of an earlier call', async () => {
    const { clock, sendMany, reject, sentTimes } = createTestLimiter();
    await Promise.all(sendMany(20));
    await reject(1000);
    await clock.run(1500);
    await reject(2000, 'call', 1500);
    void sendMany(1);
    await clock.run();
    expect(sentTimes().at(-1)).toBe(3500);
  });

  it('reduces the rate by at most half after another rejection', async () => {
    const { clock, sendMany, reject, sentTimes } = createTestLimiter();
    await Promise.all(sendMany(51));
    await reject(1000);
    void sendMany(1);
    await clock.run();
    await reject(1000);
    void sendMany(2);
    await clock.run();
    const [first = 0, second = 0] = sentTimes().slice(-2);
    // From 40 per second to 20, although only one call was sent.
    expect(second - first).toBe(50);
  });

  it('spreads the first calls after a rejection by a jitter of at most one slot', async () => {
    const firsts = await Promise.all(
      [0, 0.5, 0.999].map(async (random) => {
        const { clock, sendMany, reject, sentTimes } = createTestLimiter(random);
        await Promise.all(sendMany(51));
        await reject(1000);
        void sendMany(1);
        await clock.run();
        return sentTimes().at(-1);
      }),
    );
    expect(firsts).toEqual([1000, 1013, 1025]);
  });

  it('increases the rate and delays no call after ten minutes', async () => {
    const { clock, sendMany, reject, sentTimes } = createTestLimiter();
    await Promise.all(sendMany(11));
    await reject(1000);
    await clock.run(1000 + 3 * minute);
    void sendMany(3);
    await clock.run(5000);
    const [second = 0, third = 0] = sentTimes().slice(-2);
    // 8 per second, and 10 more after three minutes.
    expect(third - second).toBe(Math.ceil(1000 / 18));
    await clock.run(7 * minute);
    const before = clock.elapsed();
    await Promise.all(sendMany(3000));
    expect(sentTimes().slice(-3000)).toEqual(Array.from({ length: 3000 }, () => before));
  });

  it('compensates for late timers', async () => {
    const clock = virtualClock();
    const lateClock = {
      now: () => clock.now(),
      monotonic: () => clock.monotonic(),
      sleep: (ms: number, signal?: AbortSignal) => clock.sleep(ms + 3, signal),
    };
    const before = { call: Array.from({ length: 51 }, () => clock.now()), upload: [], search: [] };
    const limiter = adaptiveLimiter(lateClock, before, () => 0);
    await limiter.slowDown('call', 1000, clock.now());
    const times: number[] = [];
    for (let count = 0; count < 41; count++) void limiter.acquire('call').then(() => times.push(clock.elapsed()));
    await clock.run();
    // 40 per second, although each of 40 timers is 3 ms late.
    expect((times[40] ?? 0) - (times[0] ?? 0)).toBeLessThanOrEqual(1004);
  });

  it('keeps the order when a call arrives while a timer is late', async () => {
    const clock = virtualClock();
    const lateClock = {
      now: () => clock.now(),
      monotonic: () => clock.monotonic(),
      sleep: (ms: number, signal?: AbortSignal) => clock.sleep(ms + 10, signal),
    };
    const limiter = adaptiveLimiter(lateClock, undefined, () => 0);
    await limiter.slowDown('call', 1000, clock.now());
    const order: string[] = [];
    void limiter.acquire('call').then(() => order.push('first'));
    await clock.run(1005);
    void limiter.acquire('call').then(() => order.push('second'));
    await clock.run();
    expect(order).toEqual(['first', 'second']);
  });

  it('does not accumulate slots while idle', async () => {
    const { clock, sendMany, reject, sentTimes } = createTestLimiter();
    await Promise.all(sendMany(51));
    await reject(1000);
    await clock.run(20_000);
    void sendMany(10);
    await clock.run();
    const after = sentTimes().slice(51);
    expect(maxWithin(after, 25)).toBeLessThanOrEqual(2);
    expect((after[9] ?? 0) - (after[0] ?? 0)).toBeGreaterThan(8 * 24 - 20);
  });
});

describe('limit kinds', () => {
  it('limits each kind independently of the others', async () => {
    const { clock, send, sendMany, reject, sent } = createTestLimiter();
    await Promise.all(sendMany(100));
    await Promise.all(sendMany(7, 'search'));
    await reject(30_000, 'search');
    await Promise.all(sendMany(200));
    await Promise.all(sendMany(200, 'upload'));
    expect(clock.elapsed()).toBe(0);
    const searches = [send('first search', 'search'), send('second search', 'search')];
    await clock.run();
    await Promise.all(searches);
    // Six in 30 seconds were accepted. The minimum rate is a quarter of 60 per minute: one every four seconds.
    expect(sent.slice(-2)).toEqual([
      { name: 'first search', at: 30_000 },
      { name: 'second search', at: 34_000 },
    ]);
  });
});
