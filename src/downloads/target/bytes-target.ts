import { BoxDownloadError } from '../../core/errors/box-errors.js';
import type { Target } from './target.js';

/** The bytes themselves, in memory. */
export function bytesTarget(): Target {
  let bytes = new Uint8Array(0);
  /** Bytes that were written, where it is not known how many will come. */
  let filled = 0;
  const room = (size: number) => {
    try {
      return new Uint8Array(size);
    } catch (cause) {
      throw new BoxDownloadError('target', `to: ${String(size)} bytes have no room in memory. Give a path or a stream.`, { cause });
    }
  };
  const put = (chunk: Uint8Array, at: number) => {
    filled = Math.max(filled, at + chunk.length);
    if (filled > bytes.length) {
      const larger = room(Math.max(filled, 2 * bytes.length));
      larger.set(bytes);
      bytes = larger;
    }
    bytes.set(chunk, at);
  };
  return {
    isSeekable: true,
    begin(size) {
      if (size !== undefined) bytes = room(size);
    },
    writeFrom(start) {
      let at = start;
      return {
        write(chunk) {
          put(chunk, at);
          at += chunk.length;
          return undefined;
        },
        flush: () => Promise.resolve(),
      };
    },
    read: (start, end) => Promise.resolve(bytes.subarray(start, end)),
    settle: () => Promise.resolve(),
    place: () => Promise.resolve(),
    discard: () => Promise.resolve(),
    get outcome() {
      return { bytes: filled < bytes.length ? bytes.slice(0, filled) : bytes };
    },
  };
}
