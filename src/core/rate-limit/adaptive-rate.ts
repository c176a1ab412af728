import type { LimitKind } from '../types/rate-limiter.js';

/**
 * Approximate limits of the service per user and minute; searches also 6 per second. A busy service may allow less.
 * https://developer.box.com/guides/api-calls/permissions-and-errors/rate-limits
 */
const perMinute: Record<LimitKind, number> = { call: 1000, upload: 240, search: 60 };

/** The windows in which the service counts: one second for searches, one minute for everything. */
const minWindowMs = 1000;
const maxWindowMs = 60_000;

/** Share of the accepted rate to use next. Leaves room for other clients of the same user, and for calls that bunch up in transit. */
const targetShare = 0.8;
/** One 429 at most halves the rate, because a window that has just started says little. */
const minShare = 0.5;

/** Calls per second: a quarter of the limit. Leaves room for four uncoordinated processes of a user, and is not too slow after a stray 429. */
const minRate = (kind: LimitKind) => perMinute[kind] / 4 / 60;

/** Calls per second, per second: a fifth of the limit per minute. Recovers the loss of a 429 in the longest window, if no other 429 occurs. */
const growthPerSecond = (kind: LimitKind) => perMinute[kind] / 5 / 60 / 60;

/** Ten of the longest windows. By then, even the minimum rate has grown past twice the limit, and the cause of the 429 is long gone. */
const unlimitedAfterMs = 600_000;

/**
 * The window before a 429 from which to derive the rate, in milliseconds. As long as the requested wait, because the service requests the
 * rest of its counting window.
 */
export function countingWindowMs(waitMs: number): number {
  return Math.min(Math.max(waitMs, minWindowMs), maxWindowMs);
}

/** The maximum number of `times`, in ascending order, within any `windowMs` milliseconds. */
export function maxCallsWithin(times: readonly number[], windowMs: number): number {
  let first = 0;
  let most = 0;
  for (const [last, at] of times.entries()) {
    while ((times[first] ?? at) <= at - windowMs) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

/**
 * The rate after a 429, in calls per second. `accepted` is the number of calls that the service accepted in `windowMs` before it, `before` the
 * rate limit at that time: Infinity without one.
 */
export function adaptiveRate(kind: LimitKind, accepted: number, windowMs: number, before: number): number {
  const sustainable = (targetShare * accepted * 1000) / windowMs;
  const bounded = before === Infinity ? sustainable : Math.min(Math.max(sustainable, minShare * before), targetShare * before);
  return Math.max(bounded, minRate(kind));
}

/** The rate after `ms` milliseconds without a 429; Infinity once throttling has ended. */
export function recoveredRate(kind: LimitKind, rate: number, ms: number): number {
  return ms >= unlimitedAfterMs ? Infinity : rate + (growthPerSecond(kind) * Math.max(0, ms)) / 1000;
}
