import { abortable } from '../../core/util/abortable.js';
import { nextTask } from '../../core/util/next-task.js';
import { serialQueue } from '../../core/util/serial-queue.js';
import type { Platform } from '../../core/types/ports/platform.js';
import { updateHash } from '../source/digest.js';
import { readExactly, type OpenedSource } from '../source/byte-source.js';
import type { PlannedPart } from './part-plan.js';
import { throwIfAborted } from '../../core/platform/throw-if-aborted.js';

/** A part in memory. */
export interface ReadPart extends PlannedPart {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Call once the part is being sent. Resolves when the digest of the whole file includes it. */
  addToDigest(): Promise<void>;
  /** Marks the bytes as unused. Later parts reuse the buffer, so nothing may read it any more: no hash, and no transport. */
  release(): void;
}

export interface PartReader {
  /** The next part; undefined after the last. */
  next(): Promise<ReadPart | undefined>;
  /** SHA-1 of the whole file, once it includes every part. */
  digest(): Uint8Array;
}

/**
 * Reads each part once and in order, so that a stream will do. The digest of the whole file uses the same bytes and delays no request: a
 * part is hashed after it was passed to the network.
 */
export function partReader(source: OpenedSource, plan: readonly PlannedPart[], platform: Platform, signal: AbortSignal): PartReader {
  const hash = platform.createSha1();
  const remaining = plan.values();
  const freeBuffers: Uint8Array<ArrayBuffer>[] = [];
  const reading = serialQueue();
  let hashing: Promise<void> = Promise.resolve();

  async function read(): Promise<ReadPart | undefined> {
    throwIfAborted(signal);
    const part = remaining.next().value;
    if (part === undefined) return undefined;
    const bytes = await abortable(readExactly(source, part.start, part.end, freeBuffers.pop()), signal);
    let startHashing: (() => void) | undefined;
    const hashingStarted = new Promise<void>((resolve) => (startHashing = resolve));
    // Hashes in reading order, whichever part is sent first.
    const hashed = Promise.all([hashing, hashingStarted]).then(() => updateHash(hash, bytes));
    hashing = hashed;
    return {
      ...part,
      bytes,
      addToDigest() {
        // In a later task, so that the network goes first.
        void nextTask().then(startHashing);
        return hashed;
      },
      release: () => void freeBuffers.push(bytes),
    };
  }
  return {
    next: () => reading(read),
    digest: () => hash.digest(),
  };
}
