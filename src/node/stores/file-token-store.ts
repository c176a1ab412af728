import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { BoxConfigError } from '../../core/errors/box-errors.js';
import type { TokenStore } from '../../core/types/ports/token-store.js';
import { atomicFile } from './atomic-file.js';
import { fileLease } from './file-lease.js';

export interface FileTokenStoreOptions {
  /** The file that keeps the tokens. Its folder is made when it is missing. `<path>.lease` and `<path>*.lock` are made beside it. */
  path: string;
}

/**
 * A token store for the processes of one machine and one user: they share the tokens in a file that only this user can read (mode 0600).
 * The file is replaced as a whole, so that a process can be killed at any moment. A lease ends by the time of day, which all processes
 * and a restarted machine agree on; machines that share the file over a network need clocks that agree, and are better off with Redis.
 * Throws BoxConfigError with the field's name. What it gives rejects with the error of the system when the file cannot be used.
 */
export function fileTokenStore(options: FileTokenStoreOptions): TokenStore {
  const path = (options as Partial<FileTokenStoreOptions> | undefined)?.path;
  if (typeof path !== 'string' || path.trim() === '') throw new BoxConfigError('fileTokenStore: path is missing or no text.');
  const file = realPath(resolve(path));
  return { ...atomicFile(file), ...fileLease(atomicFile(`${file}.lease`)) };
}

/** A replaced link would part those who come by it from those who do not. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
