import type { SentCall } from '../types/rate-limiter.js';

/** What the service lets a user call in a minute, its longest window: about as many tell how fast is too fast. */
const remembered = 1000;

/** The last calls that went out. Every call passes here, so the places are made once and written over: a list that moves on took a tenth of a call. */
export class RecentCalls {
  readonly #operationIds = Array<string>(remembered).fill('');
  readonly #times = new Float64Array(remembered);
  #count = 0;

  /** `at` is in milliseconds since 1970. */
  add(operationId: string, at: number): void {
    const place = this.#count++ % remembered;
    this.#operationIds[place] = operationId;
    this.#times[place] = at;
  }

  /** From the oldest to the last. */
  all(): SentCall[] {
    const first = Math.max(0, this.#count - remembered);
    return Array.from({ length: this.#count - first }, (_, index) => {
      const place = (first + index) % remembered;
      return { operationId: this.#operationIds[place] ?? '', at: this.#times[place] ?? 0 };
    });
  }
}
