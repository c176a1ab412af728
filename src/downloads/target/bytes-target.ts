import { BoxDownloadError } from '../../core/errors/box-errors.js';
import type { Target } from './target.js';

/** A target in memory. */
export function bytesTarget(): Target {
  let bytes = new Uint8Array(0);
  /** End of the written bytes. The buffer may be larger if the size was not known. */
  let filled = 0;
  const allocate = (size: number) => {
    try {
      return new Uint8Array(size);
    } catch (cause) {
      throw new BoxDownloadError('target', `to: ${String(size)} bytes do not fit into memory. Use a path or a stream.`, { cause });
    }
  };
  const writeAt = (chunk: Uint8Array, at: number) => {
    filled = Math.max(filled, at + chunk.length);
    if (filled > bytes.length) {
      const larger = allocate(Math.max(filled, 2 * bytes.length));
      larger.set(bytes);
      bytes = larger;
    }
    bytes.set(chunk, at);
  };
  return {
    isSeekable: true,
    begin(size) {
      if (size !== undefined) bytes = allocate(size);
    },
    writeFrom(start) {
      let position = start;
      return {
        write(chunk) {
          writeAt(chunk, position);
          position += chunk.length;
          return undefined;
        },
        flush: () => Promise.resolve(),
      };
    },
    read: (start, end) => Promise.resolve(bytes.subarray(start, end)),
    finish: () => Promise.resolve(),
    place: () => Promise.resolve(),
    discard: () => Promise.resolve(),
    get outcome() {
      return { bytes: filled < bytes.length ? bytes.slice(0, filled) : bytes };
    },
  };
}
