import { BoxTimeoutError } from '../errors/box-errors.js';
import { startTimer } from '../util/clock.js';

/**
 * Cancels a body that delivers no bytes for `ms`, which ends the pending read. One timer serves all chunks. A body that is read within its call
 * uses the timer of the call's scope.
 *
 * A class, because V8 creates a new hidden class for each object literal with an accessor and retains it, with everything it references, until
 * a full garbage collection.
 */
export class IdleTimeout {
  /** Set once the body has timed out. */
  error: BoxTimeoutError | undefined;
  #isPaused = false;
  #lastResetAt = performance.now();
  #stop!: () => void;

  constructor(reader: ReadableStreamDefaultReader<Uint8Array>, ms: number, operationId: string, timers: Timers = { startTimer }) {
    const check = () => {
      const remainingMs = this.#isPaused ? ms : this.#lastResetAt + ms - performance.now();
      if (remainingMs > 0) {
        this.#stop = timers.startTimer(remainingMs, check);
        return;
      }
      this.error = new BoxTimeoutError(`${operationId}: the response stalled: no bytes for ${String(ms)} ms`);
      reader.cancel(this.error).catch(() => undefined);
    };
    this.#stop = timers.startTimer(ms, check);
  }

  /** Restarts the timeout: bytes have arrived, or a new read starts. */
  reset(): void {
    this.#isPaused = false;
    this.#lastResetAt = performance.now();
  }

  /** Suspends the timeout until `reset`, while the consumer processes bytes. */
  pause(): void {
    this.#isPaused = true;
  }

  stop(): void {
    this.#stop();
  }
}

interface Timers {
  readonly startTimer: typeof startTimer;
}
