import { readdir, realpath, stat, lstat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BoxConfigError } from '../../core/errors/box-errors.js';
import { requirePath } from '../../core/options/paths.js';
import { messageOf } from '../../core/util/message-of.js';
import type { EntersFolder, LocalEntry, LocalFile } from '../../core/types/ports/local-file.js';

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
 * except into a folder that contains them. Leaves out the folders for which `enters` resolves with false.
 */
export async function* walkFolder(path: string, followLinks: boolean, enters?: EntersFolder): AsyncGenerator<LocalEntry> {
  const root = resolve(requirePath('directory', path));
  const names = await readdir(root).catch((cause: unknown) => {
    throw new BoxConfigError(`directory: ${path} must be a readable folder (${messageOf(cause)}).`);
  });
  const ancestors = followLinks ? [await realpath(root)] : [];
  yield* entriesOf({ path: root, names: [], ancestors }, names, followLinks, enters);
}

interface Folder {
  readonly path: string;
  /** Path relative to the root of the walk. */
  readonly names: readonly string[];
  /** Real paths of it and the folders above it, if links are followed. */
  readonly ancestors: readonly string[];
}

async function* entriesOf(
  folder: Folder,
  names: readonly string[],
  followLinks: boolean,
  enters: EntersFolder | undefined,
): AsyncGenerator<LocalEntry> {
  for (const name of names.toSorted()) {
    const location = { path: join(folder.path, name), names: [...folder.names, name] };
    const found = await inspect(location.path, followLinks, folder.ancestors).catch(unreadable);
    if (found.kind !== 'folder') {
      yield { ...location, ...found };
      continue;
    }
    // Its errors are not those of the disk: they end the walk.
    if (enters !== undefined && !(await enters(location.names))) continue;
    const inside = await readdir(location.path).catch(unreadable);
    if (!Array.isArray(inside)) yield { ...location, ...inside };
    else if (inside.length === 0) yield { ...location, kind: 'emptyFolder' };
    else yield* entriesOf({ ...location, ancestors: found.ancestors }, inside, followLinks, enters);
  }
}

type Found =
  | { readonly kind: 'file'; readonly size: number; readonly modifiedMs: number }
  | { readonly kind: 'link' | 'other' }
  | { readonly kind: 'folder'; readonly ancestors: readonly string[] };

async function inspect(path: string, followLinks: boolean, ancestors: readonly string[]): Promise<Found> {
  const status = await (followLinks ? stat(path) : lstat(path));
  if (status.isFile()) return { kind: 'file', size: status.size, modifiedMs: Math.trunc(status.mtimeMs) };
  if (!status.isDirectory()) return { kind: status.isSymbolicLink() ? 'link' : 'other' };
  // Only links can make a folder contain itself.
  if (!followLinks) return { kind: 'folder', ancestors };
  const real = await realpath(path);
  return ancestors.includes(real) ? { kind: 'link' } : { kind: 'folder', ancestors: [...ancestors, real] };
}

const unreadable = (cause: unknown) => ({ kind: 'unreadable', cause }) as const;
