import { adaptiveLimiter } from '../../src/core/rate-limit/adaptive-limiter.js';
import type { LimitKind } from '../../src/core/types/rate-limiter.js';
import { virtualClock } from './clocks/virtual-clock.js';

/** Creates a limiter on its own virtual clock, without jitter by default. `send` acquires a call and records the time. */
export function createTestLimiter(random = 0) {
  const clock = virtualClock();
  const limiter = adaptiveLimiter(clock, undefined, () => random);
  const sent: { name: string; at: number }[] = [];
  const send = async (name = 'a call', kind: LimitKind = 'call', signal?: AbortSignal) => {
    await limiter.acquire(kind, signal);
    sent.push({ name, at: clock.elapsed() });
  };
  const sendMany = (count: number, kind: LimitKind = 'call') => Array.from({ length: count }, (_, index) => send(String(index), kind));
  /** Reports the rejection of a call that was sent `agoMs` milliseconds ago. */
  const reject = (waitMs?: number, kind: LimitKind = 'call', agoMs = 0) => limiter.slowDown(kind, waitMs, clock.now() - agoMs);
  const sentTimes = () => sent.map(({ at }) => at);
  return { clock, limiter, sent, send, sendMany, reject, sentTimes };
}
