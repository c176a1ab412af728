import type { IncrementalHash } from '../../core/types/ports/incremental-hash.js';
import type { Platform } from '../../core/types/ports/platform.js';
import { nextTask } from '../../core/util/next-task.js';

/** Bytes hashed without a break: some milliseconds, in which the process does nothing else. */
const sliceBytes = 4 * 1024 * 1024;

/** Adds bytes to a hash, with breaks for other work. Do not modify the bytes until it resolves. */
export async function updateHash(hash: IncrementalHash, bytes: Uint8Array): Promise<void> {
  hash.update(bytes.subarray(0, sliceBytes));
  for (let start = sliceBytes; start < bytes.length; start += sliceBytes) {
    await nextTask();
    hash.update(bytes.subarray(start, start + sliceBytes));
  }
}

/** SHA-1 of bytes in memory. */
export async function sha1Of(bytes: Uint8Array<ArrayBuffer>, platform: Platform): Promise<Uint8Array> {
  if (platform.sha1Of !== undefined) return platform.sha1Of(bytes);
  const hash = platform.createSha1();
  await updateHash(hash, bytes);
  return hash.digest();
}

/** A SHA-1 as upload sessions take it: `sha=` and the digest in base64 (RFC 3230). */
export function digestHeader(sha1: Uint8Array): string {
  return `sha=${btoa(String.fromCharCode(...sha1))}`;
}
