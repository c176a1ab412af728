import type { FileSink } from '../../core/types/ports/file-sink.js';
import { rethrowAsTargetFailure } from './target.js';
import type { TargetWriter, Target } from './target.js';

/** Bytes per write. Network chunks have tens of kilobytes, and writing each would cost more than its bytes. */
const writeBytes = 1024 * 1024;

/** A target on the local disk. */
export function fileTarget(path: string, file: FileSink): Target {
  return {
    isSeekable: true,
    begin: () => undefined,
    writeFrom: (start) => bufferedWriter(file, start),
    read: (start, end) => file.read(start, end).catch(rethrowAsTargetFailure),
    finish: () => file.sync().catch(rethrowAsTargetFailure),
    place: () => file.moveIntoPlace().catch(rethrowAsTargetFailure),
    // The caller gets the original failure instead.
    discard: () => file.discard().catch(() => undefined),
    outcome: { path },
  };
}

/** Buffers chunks and writes many at once, while the next are buffered. At most twice `writeBytes` are in memory. */
function bufferedWriter(file: FileSink, start: number): TargetWriter {
  let position = start;
  let chunks: Uint8Array[] = [];
  let bufferedBytes = 0;
  let writing: Promise<void> = Promise.resolve();

  /** Resolves when the previous write is done. */
  const startWrite = async (): Promise<void> => {
    const [batch, at] = [chunks, position];
    position += bufferedBytes;
    [chunks, bufferedBytes] = [[], 0];
    await writing.catch(rethrowAsTargetFailure);
    writing = file.write(batch, at);
    // Rethrown by the next write or the flush.
    writing.catch(() => undefined);
  };
  return {
    write(bytes) {
      chunks.push(bytes);
      bufferedBytes += bytes.length;
      return bufferedBytes < writeBytes ? undefined : startWrite();
    },
    async flush() {
      await startWrite();
      await writing.catch(rethrowAsTargetFailure);
    },
  };
}
