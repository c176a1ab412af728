import { setTimeout as sleep } from 'node:timers/promises';
import type { LimitKind, RateLimiter } from 'box-openapi-sdk';
import type { Redis as RedisClient } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

/** Calls that all processes together may make in `duration` whole seconds. */
export interface Budget {
  points: number;
  duration: number;
}

/**
 * Box documents these limits per user: 1,000 calls, 240 uploads and 60 searches in any minute, and 6 searches in any second. The windows here
 * are fixed: up to 61 windows of one second overlap a minute, so 16 calls in each are 976 at most.
 */
const documented: Record<LimitKind, Budget> = {
  call: { points: 16, duration: 1 },
  upload: { points: 3, duration: 1 },
  search: { points: 3, duration: 4 },
};

/** A limiter shared by all processes that call for one user. While Redis is unavailable, each process uses its share of the limits. */
export function redisLimiter(redis: RedisClient, userId: string, processes: number, budgets = documented): RateLimiter {
  const counter = (kind: LimitKind) => {
    const { points, duration } = budgets[kind];
    const insuranceLimiter = new RateLimiterMemory({ points: Math.max(1, Math.floor(points / processes)), duration });
    return new RateLimiterRedis({ storeClient: redis, keyPrefix: `box-limit-${kind}`, points, duration, insuranceLimiter });
  };
  const counters = { call: counter('call'), upload: counter('upload'), search: counter('search') };
  const last: Record<LimitKind, Promise<void>> = { call: Promise.resolve(), upload: Promise.resolve(), search: Promise.resolve() };

  async function takeOne(kind: LimitKind, signal: AbortSignal | undefined): Promise<void> {
    for (;;) {
      signal?.throwIfAborted();
      const refused: unknown = await counters[kind].consume(userId).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (refused === undefined) return;
      if (!(refused instanceof RateLimiterRes)) throw refused;
      // Random offset between processes, so that the same one is not always first.
      await sleep(refused.msBeforeNext + Math.random() * 20, undefined, signal === undefined ? {} : { signal });
    }
  }

  return {
    // Calls of one process are queued in order. Aborted calls are skipped.
    acquire(kind, signal) {
      const turn = last[kind].then(() => takeOne(kind, signal));
      last[kind] = turn.catch(() => undefined);
      return turn;
    },
    // All processes observe the wait that Box requests from one of them. A longer existing wait takes precedence.
    async slowDown(kind, waitMs = 1000) {
      const standing = await counters[kind].get(userId);
      if ((standing?.msBeforeNext ?? 0) < waitMs) await counters[kind].block(userId, Math.ceil(waitMs / 1000));
    },
  };
}
