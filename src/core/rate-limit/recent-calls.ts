import type { SentCall } from '../types/rate-limiter.js';

/** About the calls that the service allows a user per minute, its longest window: enough to derive a rate. */
const capacity = 1000;

/** A ring buffer of the calls sent last. Preallocated, because a shifting array took a tenth of the time of a call. */
export class RecentCalls {
  readonly #operationIds = Array<string>(capacity).fill('');
  readonly #times = new Float64Array(capacity);
  #count = 0;

  /** `at` is the time on a monotonic clock. */
  add(operationId: string, at: number): void {
    const index = this.#count++ % capacity;
    this.#operationIds[index] = operationId;
    this.#times[index] = at;
  }

  /** From the oldest to the newest. */
  all(): SentCall[] {
    const first = Math.max(0, this.#count - capacity);
    return Array.from({ length: this.#count - first }, (_, offset) => {
      const index = (first + offset) % capacity;
      return { operationId: this.#operationIds[index] ?? '', at: this.#times[index] ?? 0 };
    });
  }
}
