import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { errorCode } from './error-code.js';

/** Limit of Linux for links in one path. */
const maxLinks = 40;

/**
 * Returns the path where opening `path` would read or create a file: a link to a missing file leads to that file. Otherwise a rename would
 * replace the link. Synchronous, because token stores are created synchronously. Throws the system's error.
 */
export function followLinks(path: string): string {
  let current = path;
  for (let links = 0; links <= maxLinks; links++) {
    const existing = ifExists(() => realpathSync(current));
    if (existing !== undefined) return existing;
    const folder = ifExists(() => realpathSync(dirname(current)));
    if (folder === undefined) return resolve(current);
    current = join(folder, basename(current));
    const target = ifExists(() => readlinkSync(current));
    if (target === undefined) return current;
    current = isAbsolute(target) ? target : `${folder}/${target}`;
  }
  throw Object.assign(new Error(`ELOOP: too many symbolic links, '${path}'`), { code: 'ELOOP' });
}

/** Undefined also for something that is not a link (EINVAL). */
function ifExists<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EINVAL'].includes(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}
