import { abortable } from '../core/util/abortable.js';
import type { WebAbortSignal } from '../core/types/web.js';
import { throwIfAborted } from '../core/platform/throw-if-aborted.js';

interface Flight {
  readonly result: Promise<unknown>;
  readonly stop: AbortController;
  waiting: number;
  isDelivered: boolean;
}

/** Shares work in progress between callers with the same key. */
export class SingleFlight {
  readonly #flights = new Map<string, Flight>();

  /**
   * Resolves with the result of `work`. `isFirst` is true for the first caller that receives it. A caller that aborts only stops waiting.
   * The work itself is aborted once nobody waits for it.
   */
  async run<T>(
    key: string,
    signal: WebAbortSignal | undefined,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<{ result: T; isFirst: boolean }> {
    throwIfAborted(signal);
    const flight = this.#flights.get(key) ?? this.#begin(key, work);
    flight.waiting += 1;
    try {
      const result = (await abortable(flight.result, signal)) as T;
      const isFirst = !flight.isDelivered;
      flight.isDelivered = true;
      return { result, isFirst };
    } finally {
      flight.waiting -= 1;
      if (flight.waiting === 0) {
        this.#end(key, flight);
        flight.stop.abort();
      }
    }
  }

  #begin(key: string, work: (signal: AbortSignal) => Promise<unknown>): Flight {
    const stop = new AbortController();
    const flight: Flight = { result: work(stop.signal), stop, waiting: 0, isDelivered: false };
    this.#flights.set(key, flight);
    const end = () => {
      this.#end(key, flight);
    };
    flight.result.then(end, end);
    return flight;
  }

  #end(key: string, flight: Flight): void {
    if (this.#flights.get(key) === flight) this.#flights.delete(key);
  }
}
