import type { FileSink } from '../../core/types/ports/file-sink.js';
import { rethrowAsTargetFailure } from './target.js';
import type { RunWriter, Target } from './target.js';

/** Bytes that go to the disk at once: as they come from the network, in tens of kilobytes, each write would cost more than its bytes. */
const writeBytes = 1024 * 1024;

/** A file of the local disk. */
export function fileTarget(path: string, file: FileSink): Target {
  return {
    isSeekable: true,
    begin: () => undefined,
    writeFrom: (start) => coalesce(file, start),
    read: (start, end) => file.read(start, end).catch(rethrowAsTargetFailure),
    settle: () => file.seal().catch(rethrowAsTargetFailure),
    place: () => file.place().catch(rethrowAsTargetFailure),
    // The failure that led here is what the caller hears of.
    discard: () => file.discard().catch(() => undefined),
    outcome: { path },
  };
}

/** Collects chunks and writes many at once, while the next are collected: at most twice `writeBytes` are in memory. */
function coalesce(file: FileSink, start: number): RunWriter {
  let position = start;
  let chunks: Uint8Array[] = [];
  let held = 0;
  let writing: Promise<void> = Promise.resolve();

  /** Resolves when the write before is done. */
  const hand = async (): Promise<void> => {
    const [handed, at] = [chunks, position];
    position += held;
    [chunks, held] = [[], 0];
    await writing.catch(rethrowAsTargetFailure);
    writing = file.write(handed, at);
    // Looked at with the next write, or the flush.
    writing.catch(() => undefined);
  };
  return {
    write(bytes) {
      chunks.push(bytes);
      held += bytes.length;
      return held < writeBytes ? undefined : hand();
    },
    async flush() {
      await hand();
      await writing.catch(rethrowAsTargetFailure);
    },
  };
}
