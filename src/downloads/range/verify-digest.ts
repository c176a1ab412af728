import { toHex } from '../../core/util/bytes.js';
import type { IncrementalHash } from '../../core/types/ports/incremental-hash.js';
import type { Platform } from '../../core/types/ports/platform.js';
import type { Target } from '../target/target.js';
import { throwIfAborted } from '../../core/platform/throw-if-aborted.js';

/** Bytes per read. */
const chunkBytes = 1024 * 1024;

/** SHA-1 of the first `size` bytes, in hex: of the written bytes of a target, or of a file. */
export async function sha1OfBytes(...bytes: Parameters<typeof hashBytes>): Promise<string> {
  return toHex((await hashBytes(...bytes)).digest());
}

/** The hash of the first `size` bytes, which others may follow. */
export async function hashBytes(
  target: Pick<Target, 'read'>,
  size: number,
  platform: Platform,
  signal: AbortSignal,
): Promise<IncrementalHash> {
  const hash = platform.createSha1();
  for (let start = 0; start < size; start += chunkBytes) {
    hash.update(await target.read(start, Math.min(size, start + chunkBytes)));
    throwIfAborted(signal);
  }
  return hash;
}
