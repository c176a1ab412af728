import { adaptiveLimiter } from '../../src/core/rate-limit/adaptive-limiter.js';
import type { LimitKind } from '../../src/core/types/rate-limiter.js';
import { virtualClock } from './clocks/virtual-clock.js';

/** A limiter on a clock of its own without jitter, unless told otherwise. `go` sends a call, and notes when it went. */
export function limited(random = 0) {
  const clock = virtualClock();
  const limiter = adaptiveLimiter(clock, undefined, () => random);
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
