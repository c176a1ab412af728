import { abortable } from '../core/util/abortable.js';
import type { WebAbortSignal } from '../core/types/web.js';

interface Flight {
  readonly result: Promise<unknown>;
  readonly stop: AbortController;
  waiting: number;
  isTaken: boolean;
}

/** Work that is under way, which others may wait for instead of doing it again. */
export class SingleFlight {
  readonly #flights = new Map<string, Flight>();

  /**
   * What `work` gives; `isOwn` says so to the first of them who gets it. Who aborts only stops to wait: the work itself is stopped when nobody
   * waits for it any more.
   */
  async share<T>(
    key: string,
    signal: WebAbortSignal | undefined,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<{ result: T; isOwn: boolean }> {
    signal?.throwIfAborted();
    const flight = this.#flights.get(key) ?? this.#begin(key, work);
    flight.waiting += 1;
    try {
      const result = (await abortable(flight.result, signal)) as T;
      const isOwn = !flight.isTaken;
      flight.isTaken = true;
      return { result, isOwn };
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
    const flight: Flight = { result: work(stop.signal), stop, waiting: 0, isTaken: false };
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
