import { BoxTimeoutError } from './errors.js';
import { startTimer } from './timer.js';

/** Watches over the reading of a body. */
export interface IdleWatch {
  /** Set when nothing came for too long. */
  readonly stalled: BoxTimeoutError | undefined;
  /** Bytes came, or are waited for from now on. */
  seen(): void;
  /** The reader is busy: until `seen` nothing has to come. */
  busy(): void;
  stop(): void;
}

/** Lets go of a body of which nothing comes for `ms`: that ends the read which waits for it. One timer does, however many chunks come. */
export function watchIdle(reader: ReadableStreamDefaultReader<Uint8Array>, ms: number, operationId: string): IdleWatch {
  let stalled: BoxTimeoutError | undefined;
  let isBusy = false;
  let last = performance.now();
  let stop = startTimer(ms, look);
  function look() {
    const left = isBusy ? ms : last + ms - performance.now();
    if (left > 0) {
      stop = startTimer(left, look);
      return;
    }
    stalled = new BoxTimeoutError(`${operationId}: the answer stalled, no bytes for ${String(ms)} ms`);
    reader.cancel(stalled).catch(() => undefined);
  }
  return {
    get stalled() {
      return stalled;
    },
    seen() {
      isBusy = false;
      last = performance.now();
    },
    busy() {
      isBusy = true;
    },
    stop() {
      stop();
    },
  };
}
