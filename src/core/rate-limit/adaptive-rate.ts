import type { LimitKind } from '../types/rate-limiter.js';

/**
 * What the service lets a user do in a minute, about; searches also 6 a second. It may allow less when it is busy.
 * https://developer.box.com/guides/api-calls/permissions-and-errors/rate-limits
 */
const perMinute: Record<LimitKind, number> = { call: 1000, upload: 240, search: 60 };

/** The windows in which the service counts: searches a second, everything a minute. */
const shortestWindowMs = 1000;
const longestWindowMs = 60_000;

/** How much of what was borne is asked for next: room for what others send for the same user, and for calls that bunch up on the way. */
const share = 0.8;
/** One refusal takes no more than half, since a window that has just begun says little. */
const leastShare = 0.5;

/** A quarter of the limit: room for four processes that share a user and do not know of each other, and no crawl after one stray refusal. */
const slowest = (kind: LimitKind) => perMinute[kind] / 4 / 60;

/** A fifth of the limit more in a minute: what a refusal took is back after the longest window, in which it had time to be refused. */
const growth = (kind: LimitKind) => perMinute[kind] / 5 / 60 / 60;

/** Ten of the longest windows: from the slowest rate it has grown past twice the limit by then, and what was refused once is long over. */
const forgottenAfterMs = 600_000;

/**
 * The length of the time before a refusal that tells how fast is too fast, in milliseconds: as long as the service asks to wait, since it
 * asks for what is left of the window in which it counts.
 */
export function windowOf(waitMs: number): number {
  return Math.min(Math.max(waitMs, shortestWindowMs), longestWindowMs);
}

/** The most of these times, which are in order, that lie within `windowMs` milliseconds. */
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
 * Calls a second after a refusal. `accepted` is how many the service took in a window of `windowMs` before it, `before` the rate at which they
 * were sent: Infinity when nothing held them back.
 */
export function adaptiveRate(kind: LimitKind, accepted: number, windowMs: number, before: number): number {
  const borne = (share * accepted * 1000) / windowMs;
  const bounded = before === Infinity ? borne : Math.min(Math.max(borne, leastShare * before), share * before);
  return Math.max(bounded, slowest(kind));
}

/** What a rate has become after `ms` milliseconds without a refusal; Infinity when it is forgotten. */
export function increasedRate(kind: LimitKind, rate: number, ms: number): number {
  return ms >= forgottenAfterMs ? Infinity : rate + (growth(kind) * Math.max(0, ms)) / 1000;
}
