import { abortable } from '../../core/util/abortable.js';
import { serialQueue } from '../../core/util/serial-queue.js';
import type { Platform } from '../../core/types/ports/platform.js';
import { readExactly, type OpenedSource } from '../source/byte-source.js';
import type { PlannedPart } from './part-plan.js';

/** A part in memory. */
export interface ReadPart extends PlannedPart {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** To be called once the part is on its way. Resolves when the digest of the whole has taken it in. */
  intoWhole(): Promise<void>;
  /** The bytes are used no more: other parts are read in their place, which spares the system new memory for each. */
  release(): void;
}

export interface PartReader {
  /** The next part; undefined when there is none. */
  next(): Promise<ReadPart | undefined>;
  /** SHA-1 of the whole, once each part is taken in. */
  digest(): Uint8Array;
}

/**
 * Reads parts one after the other, so that a stream will do, and each of them once: for the part, and for the digest of the whole, which is
 * on nobody's way: a part is taken in after it was handed to the network.
 */
export function partReader(source: OpenedSource, plan: readonly PlannedPart[], platform: Platform, signal: AbortSignal): PartReader {
  const whole = platform.createSha1();
  const queue = plan.values();
  const free: Uint8Array<ArrayBuffer>[] = [];
  const reading = serialQueue();
  let hashing: Promise<void> = Promise.resolve();

  async function read(): Promise<ReadPart | undefined> {
    signal.throwIfAborted();
    const part = queue.next().value;
    if (part === undefined) return undefined;
    const bytes = await abortable(readExactly(source, part.start, part.end, free.pop()), signal);
    let begin: (() => void) | undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    // In the order of reading, whichever part is sent first.
    const hashed = Promise.all([hashing, begun]).then(() => {
      whole.update(bytes);
    });
    hashing = hashed;
    return {
      ...part,
      bytes,
      intoWhole() {
        // Not in this turn, which belongs to the network.
        setTimeout(() => begin?.());
        return hashed;
      },
      release: () => void free.push(bytes),
    };
  }
  return {
    next: () => reading(read),
    digest: () => whole.digest(),
  };
}
