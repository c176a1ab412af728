import { BoxTimeoutError } from '../errors/box-errors.js';
import { startTimer } from '../util/clock.js';

/**
 * Lets go of a body of which nothing comes for `ms`: that ends the read which waits for it. One timer does, however many chunks come; a body
 * that is read within its call has the timer of the call's scope.
 *
 * A class, since a literal with an accessor gets a hidden class of its own each time, which V8 keeps, with all that it leads to, until it
 * looks through the whole heap.
 */
export class IdleTimeout {
  /** Set when nothing came for too long. */
  stalled: BoxTimeoutError | undefined;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #ms: number;
  readonly #operationId: string;
  readonly #timers: Timers;
  #isBusy = false;
  #last = performance.now();
  #stop: () => void;

  constructor(reader: ReadableStreamDefaultReader<Uint8Array>, ms: number, operationId: string, timers: Timers = { startTimer }) {
    this.#reader = reader;
    this.#ms = ms;
    this.#operationId = operationId;
    this.#timers = timers;
    this.#stop = this.#lookAfter(ms);
  }

  /** Bytes came, or are waited for from now on. */
  seen(): void {
    this.#isBusy = false;
    this.#last = performance.now();
  }

  /** The reader is busy: until `seen` nothing has to come. */
  busy(): void {
    this.#isBusy = true;
  }

  stop(): void {
    this.#stop();
  }

  #lookAfter(ms: number): () => void {
    return this.#timers.startTimer(ms, () => {
      this.#look();
    });
  }

  #look(): void {
    const left = this.#isBusy ? this.#ms : this.#last + this.#ms - performance.now();
    if (left > 0) {
      this.#stop = this.#lookAfter(left);
      return;
    }
    this.stalled = new BoxTimeoutError(`${this.#operationId}: the answer stalled, no bytes for ${String(this.#ms)} ms`);
    this.#reader.cancel(this.stalled).catch(() => undefined);
  }
}

interface Timers {
  readonly startTimer: typeof startTimer;
}
