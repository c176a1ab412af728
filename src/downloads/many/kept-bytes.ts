import type { KeptBytes } from '../../core/types/ports/local-folder.js';

/** A smaller file is downloaded again sooner than its bytes are read and compared. */
const minKeptBytes = 4 * 1024 * 1024;

/**
 * Identifies the content of a file for a run that continues it: the item, and its size and SHA-1. Undefined for a small file. `isJournaled`
 * states that the same run will be repeated, so that an interrupted file is kept too, and not only that of a killed process.
 */
export function keptBytes({ id, size, sha1 }: { id: string; size: number; sha1: string }, isJournaled: boolean): KeptBytes | undefined {
  const key = `${id}-${sha1}-${String(size)}`;
  return size < minKeptBytes || !/^[\w-]{1,200}$/.test(key) ? undefined : { key, maxBytes: size, outlivesFailure: isJournaled };
}
