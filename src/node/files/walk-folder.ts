import { readdir, realpath, stat, lstat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BoxConfigError } from '../../core/errors/box-errors.js';
import { requirePath } from '../../core/options/paths.js';
import { messageOf } from '../../core/util/message-of.js';
import type { LocalEntry, LocalFile } from '../../core/types/ports/local-file.js';

/** Returns size and time of a file. Rejects with BoxConfigError if it cannot be read or is not a regular file. */
export async function fileInfo(path: string): Promise<LocalFile> {
  const status = await stat(requirePath('source', path)).catch((cause: unknown) => {
    throw new BoxConfigError(`source: ${path} cannot be read (${messageOf(cause)}).`);
  });
  if (!status.isFile()) throw new BoxConfigError(`source: ${path} must be a regular file.`);
  return { path: resolve(path), size: status.size, modifiedMs: Math.trunc(status.mtimeMs) };
}

/**
 * Yields all entries below a folder, sorted by name. Holds only the folders on the current path in memory. With `followLinks`, follows links,
 * except into a folder that contains them.
 */
export async function* walkFolder(path: string, followLinks: boolean): AsyncGenerator<LocalEntry> {
  const root = resolve(requirePath('directory', path));
  const names = await readdir(root).catch((cause: unknown) => {
    throw new BoxConfigError(`directory: ${path} must be a readable folder (${messageOf(cause)}).`);
  });
  yield* entriesOf({ path: root, names: [], ancestors: [] }, names, followLinks);
}

interface Folder {
  readonly path: string;
  /** Path relative to the root of the walk. */
  readonly names: readonly string[];
  /** Real paths of the folders above it. */
  readonly ancestors: readonly string[];
}

async function* entriesOf(folder: Folder, names: readonly string[], followLinks: boolean): AsyncGenerator<LocalEntry> {
  // Only links can make a folder contain itself.
  const ancestors = followLinks ? [...folder.ancestors, await realpath(folder.path)] : [];
  for (const name of names.toSorted()) {
    const location = { path: join(folder.path, name), names: [...folder.names, name] };
    try {
      const status = await (followLinks ? stat(location.path) : lstat(location.path));
      if (status.isFile()) {
        yield { ...location, kind: 'file', size: status.size, modifiedMs: Math.trunc(status.mtimeMs) };
      } else if (!status.isDirectory()) {
        yield { ...location, kind: status.isSymbolicLink() ? 'link' : 'other' };
      } else if (followLinks && ancestors.includes(await realpath(location.path))) {
        yield { ...location, kind: 'link' };
      } else {
        const inside = await readdir(location.path);
        if (inside.length === 0) yield { ...location, kind: 'emptyFolder' };
        else yield* entriesOf({ ...location, ancestors }, inside, followLinks);
      }
    } catch (cause) {
      yield { ...location, kind: 'unreadable', cause };
    }
  }
}
