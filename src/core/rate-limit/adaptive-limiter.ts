import { onAbort } from '../util/on-abort.js';
import { increasedRate, adaptiveRate, maxCallsWithin, windowOf } from './adaptive-rate.js';
import type { Clock } from '../types/ports/clock.js';
import type { LimitKind, RateLimiter } from '../types/rate-limiter.js';

/** What the service is taken to want where it does not say how long to wait. */
const unsaidWaitMs = 1000;
/** A header that asks for more is a mistake, and must not silence a client for ever. */
const longestWaitMs = 3_600_000;
/** Timers come late; what is lost by that is made up for, and no more. */
const slackMs = 20;
/** As many as the service takes in its longest window, about. */
const remembered = 1000;

/**
 * A limiter for one process, which learns from refusals how fast it may be, of each kind by itself. Nothing waits before the first. After one,
 * all wait until the service wants to be asked again, and go out one by one at a rate that it bore, in the order in which they came. The rate
 * grows while no other refusal comes, and is forgotten after ten minutes. `sent` is when calls went out that nothing held back.
 */
export function adaptiveLimiter(
  clock: Clock,
  sent: Record<LimitKind, number[]> = { call: [], upload: [], search: [] },
  random: () => number = Math.random,
): RateLimiter {
  const lane = (kind: LimitKind) => openLane(kind, clock, sent[kind], random);
  const lanes = { call: lane('call'), upload: lane('upload'), search: lane('search') };
  return {
    acquire: (kind, signal?: AbortSignal) => lanes[kind].acquire(signal),
    slowDown: (kind, waitMs, sentAt) => {
      lanes[kind].refused(Math.min(waitMs ?? unsaidWaitMs, longestWaitMs), sentAt);
      return Promise.resolve();
    },
  };
}

/** A refusal, or several of calls that were on their way together. */
interface Refusal {
  readonly at: number;
  /** When the first of those calls went out, which may be long before. */
  sentAt: number;
  /** Calls a second that were let through by then. */
  readonly before: number;
  /** The longest wait that was asked for. */
  waitMs: number;
  /** When all waits are over. */
  until: number;
  /** Calls a second from then on. */
  rate: number;
}

/** Calls of one kind. `sent` is when those went out that the service took, or has not answered yet. */
function openLane(kind: LimitKind, clock: Clock, sent: number[], random: () => number) {
  const waiting: (() => void)[] = [];
  let refusal: Refusal | undefined;
  /** When the next may go. */
  let nextAt = 0;
  /** Ends the wait of `serve`; undefined while nobody waits. */
  let wake: AbortController | undefined;

  const rateAt = (now: number) => (refusal === undefined ? Infinity : increasedRate(kind, refusal.rate, now - refusal.until));

  function letThrough(now: number): void {
    nextAt = Math.max(nextAt, now - slackMs) + 1000 / rateAt(now);
    if (sent.push(now) > remembered) sent.shift();
  }

  /** Serves those who wait, until there are none. */
  async function serve(): Promise<void> {
    while (waiting.length > 0) {
      const now = clock.now();
      if (now < nextAt) {
        wake = new AbortController();
        await clock.sleep(Math.ceil(nextAt - now), wake.signal).catch(() => undefined);
      } else {
        letThrough(now);
        waiting.shift()?.();
      }
    }
    wake = undefined;
  }

  return {
    acquire(signal: AbortSignal | undefined): Promise<void> {
      const now = clock.now();
      if (waiting.length === 0 && now >= nextAt) {
        letThrough(now);
        return Promise.resolve();
      }
      return new Promise((resolve, reject) => {
        let unlink: (() => void) | undefined;
        const go = () => {
          unlink?.();
          resolve();
        };
        waiting.push(go);
        if (signal !== undefined) {
          unlink = onAbort(signal, (reason) => {
            const place = waiting.indexOf(go);
            if (place >= 0) waiting.splice(place, 1);
            // A timer that nobody waits for would keep the process from ending.
            if (waiting.length === 0) wake?.abort();
            reject(reason);
          });
        }
        if (wake === undefined) void serve();
      });
    },

    refused(waitMs: number, sentAt: number): void {
      const now = clock.now();
      const refused = sent.findLastIndex((at) => at <= sentAt);
      if (refused >= 0) sent.splice(refused, 1);
      let one = refusal;
      // What went out before it was refused is part of it, however late the answer.
      if (one === undefined || sentAt > one.at) one = { at: now, sentAt, before: rateAt(now), waitMs: 0, until: 0, rate: 0 };
      refusal = one;
      one.sentAt = Math.min(one.sentAt, sentAt);
      one.waitMs = Math.max(one.waitMs, waitMs);
      one.until = Math.max(one.until, now + waitMs);
      const windowMs = windowOf(one.waitMs);
      const recent = sent.filter((at) => at > one.sentAt - windowMs);
      one.rate = adaptiveRate(kind, maxCallsWithin(recent, windowMs), windowMs, one.before);
      // Processes that were refused together do not come back in the same moment.
      nextAt = Math.max(nextAt, one.until + (random() * 1000) / one.rate);
    },
  };
}
