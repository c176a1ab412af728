import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openScope } from '../../../../src/core/call/scope.js';
import { BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Records the names of callbacks and their times in milliseconds. */
function recordCallbacks() {
  const begun = performance.now();
  const called: [string, number][] = [];
  return { called, call: (name: string) => () => void called.push([name, Math.round(performance.now() - begun)]) };
}

describe('call scope timer', () => {
  it('uses one timer for all limits and none after the call ends', () => {
    const scope = openScope('things.get', undefined, 600_000);
    for (const ms of [60_000, 60_000, 90_000]) scope.startTimer(ms, () => undefined);
    expect(vi.getTimerCount()).toBe(1);
    scope.end();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('fires every limit to the millisecond, short or long', () => {
    const { called, call } = recordCallbacks();
    const scope = openScope('things.get', undefined, 600_000);
    for (const ms of [60_000, 1, 29_999, 45_500, 250, 30_001, 300_000]) scope.startTimer(ms, call(String(ms)));
    vi.advanceTimersByTime(599_999);
    expect(called.map(([, at]) => at)).toEqual([1, 250, 29_999, 30_001, 45_500, 60_000, 300_000]);
    expect(called.map(([name]) => Number(name))).toEqual(called.map(([, at]) => at));
    expect(scope.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(scope.reason).toBeInstanceOf(BoxTimeoutError);
    scope.end();
  });

  it('cancels a limit and accepts new limits at any time, even from a limit callback', () => {
    const { called, call } = recordCallbacks();
    const scope = openScope('things.get', undefined, 600_000);
    const stop = scope.startTimer(40_000, call('canceled'));
    vi.advanceTimersByTime(35_000);
    stop();
    scope.startTimer(10_000, () => {
      call('first')();
      scope.startTimer(5, call('second'));
    });
    vi.advanceTimersByTime(100_000);
    expect(called).toEqual([
      ['first', 45_000],
      ['second', 45_005],
    ]);
    scope.end();
  });

  it('fires no limit after the scope ends', () => {
    const { called, call } = recordCallbacks();
    const scope = openScope('things.get', undefined, 100);
    scope.startTimer(50, call('late'));
    scope.end();
    vi.advanceTimersByTime(1000);
    expect(called).toEqual([]);
    expect(scope.aborted).toBe(false);
  });

  it('starts no timer without a time limit', () => {
    const scope = openScope('things.get', undefined, Infinity);
    expect(vi.getTimerCount()).toBe(0);
    const { called, call } = recordCallbacks();
    scope.startTimer(20, call('limit'));
    vi.advanceTimersByTime(20);
    expect(called).toEqual([['limit', 20]]);
    scope.end();
    expect(vi.getTimerCount()).toBe(0);
  });
});
