import { constants, type Stats } from 'node:fs';
import { lstat, open, opendir, realpath, stat } from 'node:fs/promises';
import { platform } from 'node:os';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { Bytes } from '../http/bytes.js';
import type { DiskEntry } from '../http/platform.js';

const readChunkBytes = 256 * 1024;

/**
 * Opens a file or folder. Symbolic links are followed if they lead to something in the folder that was opened. Links out of it, links to a
 * folder that contains them, and devices, sockets and pipes are errors.
 */
export async function openDisk(path: string): Promise<DiskEntry> {
  const root = await reading(path, () => realpath(path));
  return entryAt({ path, real: root, root, containers: [] }, await reading(path, () => stat(root)));
}

interface Location {
  /** As the caller wrote it. */
  readonly path: string;
  /** Without links. */
  readonly real: string;
  /** The folder that links cannot leave, without links. */
  readonly root: string;
  /** The folders above, without links. */
  readonly containers: readonly string[];
}

function entryAt(location: Location, stats: Stats): DiskEntry {
  const { path, real } = location;
  const common = { name: basename(resolve(path)), path, modifiedAt: Math.trunc(stats.mtimeMs) };
  if (stats.isFile()) return { ...common, kind: 'file', read: () => readFile(path, real) };
  if (stats.isDirectory()) return { ...common, kind: 'folder', entries: () => entriesOf(location) };
  throw new Error(`${path} is neither a file nor a folder. Remove it`);
}

async function* entriesOf({ path, real, root, containers }: Location): AsyncGenerator<DiskEntry> {
  const names: string[] = [];
  for await (const { name } of await reading(path, () => opendir(real))) names.push(name);
  // The order of a folder on disk depends on the file system, and with it the generated IDs.
  for (const name of names.sort()) {
    const location = { path: join(path, name), real: join(real, name), root, containers: [...containers, real] };
    const stats = await reading(location.path, () => lstat(location.real));
    if (stats.isSymbolicLink()) yield await entryOfLink(location);
    else yield entryAt(location, stats);
  }
}

async function entryOfLink(location: Location): Promise<DiskEntry> {
  const { path, root, containers } = location;
  const real = await reading(path, () => realpath(location.real));
  const inside = relative(root, real);
  if (inside === '..' || inside.startsWith(`..${sep}`) || resolve(inside) === inside)
    throw new Error(`${path} is a symbolic link out of the folder. Replace it by a copy`);
  if (containers.includes(real)) throw new Error(`${path} is a symbolic link to a folder that contains it. Remove it`);
  return entryAt({ ...location, real }, await reading(path, () => stat(real)));
}

async function* readFile(path: string, real: string): AsyncGenerator<Bytes> {
  // Without blocking: a pipe that has replaced the file since would wait for a writer.
  const handle = await reading(path, () => open(real, constants.O_RDONLY | (platform() === 'win32' ? 0 : constants.O_NONBLOCK)));
  try {
    for (;;) {
      const chunk = new Uint8Array(readChunkBytes);
      const { bytesRead } = await reading(path, () => handle.read(chunk));
      if (bytesRead === 0) return;
      yield chunk.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

async function reading<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw new Error(`${path} cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown error'}). Check that it exists`, {
      cause,
    });
  }
}
