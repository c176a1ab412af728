import { LinkedQueue } from '../util/linked-queue.js';
import { sharedOnAbort } from '../util/on-abort.js';
import { recoveredRate, adaptiveRate, maxCallsWithin, countingWindowMs } from './adaptive-rate.js';
import type { SteadyClock } from '../types/ports/clock.js';
import type { LimitKind, RateLimiter } from '../types/rate-limiter.js';

/** Wait after a 429 without `Retry-After`. */
const defaultWaitMs = 1000;
/** One day. A longer `Retry-After` is a mistake, and must not block a client forever. */
const maxWaitMs = 86_400_000;
/** Delay of late timers that is caught up. */
const maxCatchUpMs = 20;
/** About the calls that the service allows in its longest window. */
const maxSentTimes = 1000;

/**
 * A rate limiter for one process, which adapts the rate of each kind of call to 429 responses. Nothing waits before the first 429. After one,
 * calls wait for the time in `Retry-After`, and are then sent in order, one by one, at a rate that the service has accepted. The rate grows
 * until the next 429, and throttling ends after ten minutes without current. `sent` contains the times of earlier, unthrottled calls.
 */
export function adaptiveLimiter(
  clock: SteadyClock,
  sent: Record<LimitKind, number[]> = { call: [], upload: [], search: [] },
  random: () => number = Math.random,
): RateLimiter {
  const queueOf = (kind: LimitKind) => throttledQueue(kind, clock, sent[kind], random);
  const queues = { call: queueOf('call'), upload: queueOf('upload'), search: queueOf('search') };
  return {
    acquire: (kind, signal?: AbortSignal, timeoutMs = Infinity) => queues[kind].acquire(signal, timeoutMs),
    slowDown: (kind, waitMs, sentAt) => {
      queues[kind].slowDown(Math.min(waitMs ?? defaultWaitMs, maxWaitMs), sentAt);
      return Promise.resolve();
    },
  };
}

/** The service asks for a longer wait than the call can take. */
export class ServiceClosed extends Error {
  constructor(readonly waitMs: number) {
    super();
  }
}

/** One or more 429 responses to calls that were in flight together. */
interface Throttling {
  readonly at: number;
  /** When the first of those calls was sent, possibly long before `at`. */
  sentAt: number;
  /** Calls per second that the limiter allowed before. */
  readonly before: number;
  /** The longest requested wait. */
  waitMs: number;
  /** End of all requested waits. */
  until: number;
  /** Calls per second after `until`. */
  rate: number;
}

/** The queue of one kind of call. `sent` contains the times of calls without a 429 so far. */
function throttledQueue(kind: LimitKind, clock: SteadyClock, sent: number[], random: () => number) {
  const queue = new LinkedQueue<() => void>();
  const onAbort = sharedOnAbort();
  let throttling: Throttling | undefined;
  /** Earliest time of the next call. */
  let nextAt = -Infinity;
  /** Ends the sleep of `drain`; undefined while the queue is empty. */
  let wake: AbortController | undefined;

  const rateAt = (now: number) => (throttling === undefined ? Infinity : recoveredRate(kind, throttling.rate, now - throttling.until));

  function countCall(now: number): void {
    nextAt = Math.max(nextAt, now - maxCatchUpMs) + 1000 / rateAt(now);
    if (sent.push(now) > maxSentTimes) sent.shift();
  }

  /** Lets queued calls through until the queue is empty. */
  async function drain(): Promise<void> {
    while (queue.size > 0) {
      const now = clock.monotonic();
      if (now < nextAt) {
        wake = new AbortController();
        await clock.sleep(Math.ceil(nextAt - now), wake.signal).catch(() => undefined);
      } else {
        countCall(now);
        queue.shift()?.();
      }
    }
    wake = undefined;
  }

  return {
    acquire(signal: AbortSignal | undefined, timeoutMs: number): Promise<void> {
      const now = clock.monotonic();
      const waitMs = throttling === undefined ? 0 : throttling.until - now;
      // Waiting would only delay the same result.
      if (waitMs > timeoutMs) return Promise.reject(new ServiceClosed(waitMs));
      if (queue.size === 0 && now >= nextAt) {
        countCall(now);
        return Promise.resolve();
      }
      return new Promise((resolve, reject) => {
        let unlink: (() => void) | undefined;
        const proceed = () => {
          unlink?.();
          resolve();
        };
        const leave = queue.push(proceed);
        if (signal !== undefined) {
          unlink = onAbort(signal, (reason) => {
            leave();
            // A leftover timer would keep the process alive.
            if (queue.size === 0) wake?.abort();
            reject(reason);
          });
        }
        if (wake === undefined) void drain();
      });
    },

    slowDown(waitMs: number, sentAt: number): void {
      const now = clock.monotonic();
      const rejectedIndex = sent.findLastIndex((at) => at <= sentAt);
      if (rejectedIndex >= 0) sent.splice(rejectedIndex, 1);
      let current = throttling;
      // A call that was sent before the 429 belongs to the same event, no matter how late its response.
      if (current === undefined || sentAt > current.at) current = { at: now, sentAt, before: rateAt(now), waitMs: 0, until: 0, rate: 0 };
      throttling = current;
      current.sentAt = Math.min(current.sentAt, sentAt);
      current.waitMs = Math.max(current.waitMs, waitMs);
      current.until = Math.max(current.until, now + waitMs);
      const windowMs = countingWindowMs(current.waitMs);
      const recent = sent.filter((at) => at > current.sentAt - windowMs);
      current.rate = adaptiveRate(kind, maxCallsWithin(recent, windowMs), windowMs, current.before);
      // The jitter keeps processes that were throttled together from resuming at the same moment.
      nextAt = Math.max(nextAt, current.until + (random() * 1000) / current.rate);
    },
  };
}
