import type { SentCall } from '../types/rate-limiter.js';
import type { RecentCalls } from './recent-calls.js';

/** The calls of the buffer, from the oldest to the newest. */
export function callsInOrder({ operationIds, times, count }: RecentCalls): SentCall[] {
  const capacity = times.length;
  const first = Math.max(0, count - capacity);
  return Array.from({ length: count - first }, (_, offset) => {
    const index = (first + offset) % capacity;
    return { operationId: operationIds[index] ?? '', at: times[index] ?? 0 };
  });
}
