import { resolve } from 'node:path';
import { requirePath } from '../../core/options/paths.js';
import type { TokenStore } from '../../core/types/ports/token-store.js';
import { followLinks } from '../file-system/follow-links.js';
import { atomicFile } from './atomic-file.js';
import { fileLease } from './file-lease.js';
import { checkedTokenStore } from '../../core/options/checked-store.js';
import { checkNames } from '../../core/options/check-names.js';

export interface FileTokenStoreOptions {
  /** The file for the tokens. Creates its folder if missing, and `<path>.lease` and `<path>*.lock` beside it. */
  path: string;
}

/**
 * Creates a token store for the processes of one user on one machine, in a file that only this user can read (mode 0600). The file is
 * replaced atomically, so a process can be killed at any moment. Leases expire by the system clock, which all processes share, also after a
 * restart. Machines that share the file over a network need synchronized clocks; prefer Redis for them. Throws BoxConfigError that names the
 * field. The methods reject with the system's error if the file is not usable.
 */
export function fileTokenStore(options: FileTokenStoreOptions): TokenStore {
  const given: unknown = options;
  checkNames('fileTokenStore', given ?? {}, { path: 1 });
  const path = requirePath('fileTokenStore: path', (options as Partial<FileTokenStoreOptions> | null | undefined)?.path);
  const file = realPath(resolve(path));
  return checkedTokenStore('fileTokenStore', { ...atomicFile(file), ...fileLease(atomicFile(`${file}.lease`)) });
}

/** Resolves links: if a link were replaced by a file, processes that use the link and its target would no longer share one file. */
function realPath(path: string): string {
  try {
    return followLinks(path);
  } catch {
    return path;
  }
}
