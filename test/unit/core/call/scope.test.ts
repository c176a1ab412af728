import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openScope } from '../../../../src/core/call/scope.js';
import { BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What is called back, and after how many milliseconds. */
function note() {
  const begun = performance.now();
  const called: [string, number][] = [];
  return { called, call: (name: string) => () => void called.push([name, Math.round(performance.now() - begun)]) };
}

describe('the timer of a call', () => {
  it('is one, however many limits there are, and none when the call is over', () => {
    const scope = openScope('things.get', undefined, 600_000);
    for (const ms of [60_000, 60_000, 90_000]) scope.startTimer(ms, () => undefined);
    expect(vi.getTimerCount()).toBe(1);
    scope.end();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('keeps each limit to the millisecond, those before the first look and those far beyond it', () => {
    const { called, call } = note();
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

  it('forgets a limit that is taken back, and takes new ones at any time, from a limit too', () => {
    const { called, call } = note();
    const scope = openScope('things.get', undefined, 600_000);
    const stop = scope.startTimer(40_000, call('taken back'));
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

  it('ends with the scope: what is due later does not come', () => {
    const { called, call } = note();
    const scope = openScope('things.get', undefined, 100);
    scope.startTimer(50, call('late'));
    scope.end();
    vi.advanceTimersByTime(1000);
    expect(called).toEqual([]);
    expect(scope.aborted).toBe(false);
  });

  it('has no timer where no time is set', () => {
    const scope = openScope('things.get', undefined, Infinity);
    expect(vi.getTimerCount()).toBe(0);
    const { called, call } = note();
    scope.startTimer(20, call('own'));
    vi.advanceTimersByTime(20);
    expect(called).toEqual([['own', 20]]);
    scope.end();
    expect(vi.getTimerCount()).toBe(0);
  });
});
