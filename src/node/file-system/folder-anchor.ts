import { constants } from 'node:fs';
import { lstat, open, realpath, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './error-code.js';

const { O_RDONLY, O_NOFOLLOW = 0, O_DIRECTORY = 0 } = constants as Partial<typeof constants>;
const folderFlags = (O_RDONLY ?? 0) | O_NOFOLLOW | O_DIRECTORY;

/** A folder through which all paths below it lead. */
export interface FolderAnchor {
  /**
   * Calls `use` with a path of the folder at `names`, which leads there without links. Rejects with an error of code ENOTDIR if one of the
   * names is a link or a file, and ENOENT if it is missing.
   */
  within<T>(names: readonly string[], use: (path: string) => Promise<T>): Promise<T>;
  /** Opens an anchor of a folder below this one, for many uses of it. Rejects as `within` does. */
  hold(names: readonly [string, ...string[]]): Promise<FolderAnchor>;
  close(): Promise<void>;
}

/**
 * Opens the anchor of an existing folder. On Linux, it uses open folders, so that a link that appears later has no effect. Elsewhere, Node
 * has no operations relative to an open folder: the real path is compared before and after each use.
 */
export async function openAnchor(path: string): Promise<FolderAnchor> {
  return (await handleAnchor(path)) ?? pathAnchor(path);
}

/** Undefined if the system cannot address files through an open folder. */
async function handleAnchor(path: string): Promise<FolderAnchor | undefined> {
  if (process.platform !== 'linux') return undefined;
  let root: FileHandle | undefined;
  try {
    root = await open(path, folderFlags);
    const [byHandle, byPath] = [await root.stat({ bigint: true }), await stat(pathOf(root), { bigint: true })];
    if (byHandle.ino !== byPath.ino || byHandle.dev !== byPath.dev) throw new Error('/proc shows other files');
  } catch {
    await root?.close();
    return undefined;
  }
  return anchorOf(root);
}

function anchorOf(root: FileHandle): FolderAnchor {
  /** Opens each folder of a path in the one before. Returns `root` if there are no names. */
  async function openBelow(names: readonly string[]): Promise<FileHandle> {
    let folder = root;
    for (const name of names) {
      try {
        const next = await open(`${pathOf(folder)}/${requireName(name)}`, folderFlags).catch(rejectLink);
        if (folder !== root) await folder.close();
        folder = next;
      } catch (error) {
        if (folder !== root) await folder.close();
        throw error;
      }
    }
    return folder;
  }
  return {
    async within(names, use) {
      const folder = await openBelow(names);
      try {
        return await use(pathOf(folder));
      } finally {
        if (folder !== root) await folder.close();
      }
    },
    hold: async (names) => anchorOf(await openBelow(names)),
    close: () => root.close(),
  };
}

/** The path of an open folder (proc_pid_fd(5)). It leads to the folder even if that was moved. */
const pathOf = (folder: FileHandle) => `/proc/self/fd/${String(folder.fd)}`;

/** The anchor of systems without folder handles. */
export async function pathAnchor(path: string): Promise<FolderAnchor> {
  const root = await realpath(path);
  const requireSamePlace = async (names: readonly string[]) => {
    const expected = join(root, ...names.map(requireName));
    let current = root;
    for (const name of ['.', ...names]) {
      current = join(current, name);
      if (!(await lstat(current)).isDirectory()) throw notAFolder(current);
    }
    if ((await realpath(expected)) !== expected) throw notAFolder(expected);
    return expected;
  };
  return {
    async within(names, use) {
      const result = await use(await requireSamePlace(names));
      await requireSamePlace(names);
      return result;
    },
    async hold(names) {
      return pathAnchor(await requireSamePlace(names));
    },
    close: () => Promise.resolve(),
  };
}

/** A name that leads to another folder would be a mistake of this package. */
export function requireName(name: string): string {
  if (name === '' || name === '.' || name === '..' || /[/\0]/.test(name) || (process.platform === 'win32' && /[\\:]/.test(name))) {
    throw new Error(`"${name}" is not the name of a file.`);
  }
  return name;
}

/** Linux reports a link as ENOTDIR or ELOOP. */
function rejectLink(error: unknown): never {
  if (errorCode(error) === 'ELOOP') throw notAFolder('it');
  throw error;
}

function notAFolder(path: string): Error {
  return Object.assign(new Error(`ENOTDIR: ${path} is a link or a file, not a folder`), { code: 'ENOTDIR' });
}
