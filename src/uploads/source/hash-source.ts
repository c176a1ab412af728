import { abortable } from '../../core/util/abortable.js';
import { toHex } from '../../core/util/bytes.js';
import type { Platform } from '../../core/types/ports/platform.js';
import type { CallOptions } from '../../core/types/call-options.js';
import { readExactly, type OpenedSource } from './byte-source.js';

/** Bytes per read. */
const chunkBytes = 1024 * 1024;

/** SHA-1 of a whole source, in hex. `onChunk` receives the bytes in order. */
export async function hashSource(
  source: OpenedSource,
  platform: Platform,
  { signal }: CallOptions,
  onChunk?: (bytes: Uint8Array<ArrayBuffer>) => void,
): Promise<string> {
  const hash = platform.createSha1();
  let start = 0;
  // At least one read, because a stream declared as empty may have bytes.
  do {
    const end = Math.min(source.size, start + chunkBytes);
    const bytes = await abortable(readExactly(source, start, end), signal);
    hash.update(bytes);
    onChunk?.(bytes);
    start = end;
  } while (start < source.size);
  return toHex(hash.digest());
}
