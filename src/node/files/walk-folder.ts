import { readdir, realpath, stat, lstat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BoxConfigError } from '../../core/errors/box-errors.js';
import { messageOf } from '../../core/util/message-of.js';
import type { LocalEntry, LocalFile } from '../../core/types/ports/local-file.js';

/** Size and time of a file. Rejects with BoxConfigError when it cannot be had, or when it is no regular file. */
export async function fileInfo(path: string): Promise<LocalFile> {
  const status = await stat(path).catch((cause: unknown) => {
    throw new BoxConfigError(`source: ${path} cannot be read (${messageOf(cause)})`);
  });
  if (!status.isFile()) throw new BoxConfigError(`source: ${path} is not a file`);
  return { path: resolve(path), size: status.size, modifiedMs: Math.trunc(status.mtimeMs) };
}

/**
 * Everything below a folder, in the order of names, one folder at a time in memory. Links are followed only when that is asked for, and then not
 * into a folder that they are in.
 */
export async function* walkFolder(path: string, followLinks: boolean): AsyncGenerator<LocalEntry> {
  const root = resolve(path);
  const names = await readdir(root).catch((cause: unknown) => {
    throw new BoxConfigError(`directory: ${path} is no folder that can be read (${messageOf(cause)})`);
  });
  yield* entriesOf({ path: root, names: [], above: [] }, names, followLinks);
}

interface Folder {
  readonly path: string;
  /** From where the walk began. */
  readonly names: readonly string[];
  /** Where the folders really are that it is in. */
  readonly above: readonly string[];
}

async function* entriesOf(folder: Folder, names: readonly string[], followLinks: boolean): AsyncGenerator<LocalEntry> {
  // Only with links can a folder be in itself.
  const above = followLinks ? [...folder.above, await realpath(folder.path)] : [];
  for (const name of names.toSorted()) {
    const at = { path: join(folder.path, name), names: [...folder.names, name] };
    try {
      const status = await (followLinks ? stat(at.path) : lstat(at.path));
      if (status.isFile()) {
        yield { ...at, kind: 'file', size: status.size, modifiedMs: Math.trunc(status.mtimeMs) };
      } else if (!status.isDirectory()) {
        yield { ...at, kind: status.isSymbolicLink() ? 'link' : 'other' };
      } else if (followLinks && above.includes(await realpath(at.path))) {
        yield { ...at, kind: 'link' };
      } else {
        const inside = await readdir(at.path);
        if (inside.length === 0) yield { ...at, kind: 'emptyFolder' };
        else yield* entriesOf({ ...at, above }, inside, followLinks);
      }
    } catch (cause) {
      yield { ...at, kind: 'unreadable', cause };
    }
  }
}
