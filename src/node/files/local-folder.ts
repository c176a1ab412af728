import { lstat, mkdir, open, opendir, readdir, realpath, rm, rmdir, stat, utimes, type FileHandle } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { BoxConfigError, BoxUploadError } from '../../core/errors/box-errors.js';
import { requirePath } from '../../core/options/paths.js';
import { messageOf } from '../../core/util/message-of.js';
import type { ByteSource } from '../../core/types/ports/byte-source.js';
import type { DiskNames, LocalChild, LocalFolder, LocalStatus, OpenFolderOptions } from '../../core/types/ports/local-folder.js';
import { errorCode, ifMissing } from '../file-system/error-code.js';
import { openAnchor, requireName, type FolderAnchor } from '../file-system/folder-anchor.js';
import { readRange } from '../file-system/read-range.js';
import { RegularFile } from '../file-system/regular-file.js';
import { stampOf, statusOf } from './local-status.js';
import { createFolders, moveItem, receiveFile, retireFile } from './move-items.js';
import { copyFile, stageFile } from './staged-file.js';
import { adoptAbandoned, createStaging, removeStaging, stagingName } from './staging-folder.js';

/** What most disks of the system do. Determined without writing. */
const usualNames: DiskNames = {
  isWindows: process.platform === 'win32',
  ignoresCase: process.platform === 'win32' || process.platform === 'darwin',
  ignoresComposition: process.platform === 'darwin',
};

/** Opens the folder that receives a tree. Rejects with BoxConfigError if it is not a folder or cannot be created. */
export async function openFolder(
  to: string,
  { isReadOnly: isDry, option = 'to' }: OpenFolderOptions,
  openRoot: (path: string) => Promise<FolderAnchor> = openAnchor,
): Promise<LocalFolder> {
  const given = requirePath(option, to);
  try {
    if (!isDry) await mkdir(given, { recursive: true });
    const status = await stat(given).catch(ifMissing(undefined));
    if (status === undefined) return missingFolder(resolve(given));
    if (!status.isDirectory()) throw new Error('it is not a folder');
    const path = await realpath(given);
    const anchor = await openRoot(path);
    try {
      return isDry ? existingFolder(path, anchor, usualNames, undefined) : await writableFolder(path, anchor);
    } catch (error) {
      await anchor.close();
      throw error;
    }
  } catch (cause) {
    throw new BoxConfigError(`${option}: ${given} must be a folder that can be written (${messageOf(cause)}).`);
  }
}

/** The temporary files of a run: their folder, which stays open, and its names below the folder of the tree. */
interface Staging {
  readonly names: readonly string[];
  readonly folder: FolderAnchor;
}

async function writableFolder(path: string, anchor: FolderAnchor): Promise<LocalFolder> {
  const wasEmpty = await anchor.within([], isEmpty);
  const names = await createStaging(anchor);
  let folder: FolderAnchor | undefined;
  try {
    await adoptAbandoned(anchor, names);
    // Each file uses it several times.
    folder = await anchor.hold(names);
    return { ...existingFolder(path, anchor, await probeNames(folder), { names, folder }), wasEmpty };
  } catch (error) {
    await folder?.close();
    await removeStaging(anchor, names).catch(() => undefined);
    throw error;
  }
}

/** A folder that a dry run would create. */
function missingFolder(path: string): LocalFolder {
  const reject = () => Promise.reject(new Error(`${path} does not exist.`));
  return {
    ...{
      path,
      exists: false,
      wasEmpty: true,
      diskNames: usualNames,
      reserved: [[stagingName]],
      createFolder: reject,
      stageFile: reject,
      openFile: reject,
      setModified: reject,
      moveItem: reject,
      retireFile: reject,
      receiveFile: reject,
      removeFolder: reject,
    },
    list: () => Promise.resolve([]),
    namesOf: (file) => namesBelow(path, file),
    status: () => Promise.resolve(undefined),
    close: () => Promise.resolve(),
  };
}

function existingFolder(path: string, anchor: FolderAnchor, diskNames: DiskNames, staging: Staging | undefined): LocalFolder {
  const temporary = staging?.folder ?? anchor;
  /** Calls `use` with a path of the item. */
  const at = <T>(names: readonly string[], use: (path: string) => Promise<T>) =>
    anchor.within(names.slice(0, -1), (folder) => use(join(folder, requireName(names.at(-1) ?? ''))));
  const claimed = new Set<string>();
  /** Whether this is the only file of the run with the key. */
  const claim = (key: string) => !claimed.has(key) && claimed.add(key).has(key);
  const opened: LocalFolder = {
    path,
    exists: true,
    wasEmpty: false,
    diskNames,
    reserved: [[stagingName]],
    namesOf: (file) => namesBelow(path, file),
    status: (names) => at(names, statusOf).catch(ifMissing<LocalStatus | undefined>(undefined)),
    list: (names) => anchor.within(names, childrenOf),
    moveItem: (from, to) => {
      const isOtherSpelling = diskKey(from, diskNames) === diskKey(to, diskNames);
      return at(from, (source) => at(to, (target) => moveItem(source, target, isOtherSpelling)));
    },
    retireFile: (names, retired) => at(names, (path) => retireFile(path, retired)),
    receiveFile: async (source, names, expected) => {
      await createFolders(opened, names.slice(0, -1));
      const stage = (mode: number) => stageFile(anchor, temporary, { mode });
      return at(names, (target) => receiveFile(source, target, expected, () => copyFile(source, stage, names)));
    },
    removeFolder: (names) => at(names, removeIfEmpty),
    createFolder: (names) =>
      at(names, async (folder) => {
        try {
          await mkdir(folder);
          return true;
        } catch (error) {
          if (errorCode(error) !== 'EEXIST' || !(await lstat(folder)).isDirectory()) throw error;
          return false;
        }
      }),
    stageFile: (kept) => stageFile(anchor, temporary, { kept: kept !== undefined && claim(kept.key) ? kept : undefined }),
    openFile: (names) => at(names, openSource),
    setModified: (names, modifiedMs) =>
      // A trailing dot is a path in the folder, so that a link in its place is not followed.
      anchor.within(names, (folder) => utimes(join(folder, '.'), new Date(), new Date(modifiedMs))),
    async close(keepsParts) {
      try {
        await staging?.folder.close();
        if (staging !== undefined) await removeStaging(anchor, staging.names, keepsParts);
      } finally {
        await anchor.close();
      }
    },
  };
  return opened;
}

const diskKey = (names: readonly string[], { ignoresCase, ignoresComposition }: DiskNames) => {
  const path = names.join('/');
  const composed = ignoresComposition ? path.normalize('NFC') : path;
  return ignoresCase ? composed.toLowerCase() : composed;
};

/** Reads at most one item, because a folder can have millions. */
async function isEmpty(path: string): Promise<boolean> {
  const folder = await opendir(path);
  try {
    return (await folder.read()) === null;
  } finally {
    await folder.close();
  }
}

/** What is in a folder. */
async function childrenOf(folder: string): Promise<LocalChild[]> {
  const children: LocalChild[] = [];
  for (const name of (await readdir(folder)).toSorted()) {
    const status = await statusOf(join(folder, name)).catch(ifMissing(undefined));
    if (status !== undefined) children.push({ name, ...status });
    // Node replaces the bytes of a name that are not UTF-8, and then does not find it.
    else if (name.includes('\ufffd')) children.push({ name, ...{ kind: 'other', size: 0, modifiedMs: 0, inode: '', stamp: '' } });
  }
  return children;
}

async function removeIfEmpty(path: string): Promise<boolean> {
  try {
    await rmdir(path);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '')) return false;
    throw error;
  }
}

/** The names of a file below a folder, by real paths. */
async function namesBelow(folder: string, file: string): Promise<readonly string[]> {
  const parent = await realpath(dirname(file)).catch(() => dirname(file));
  const path = relative(folder, join(parent, basename(file)));
  return path === '' || isAbsolute(path) || path.split(sep)[0] === '..' ? [] : path.split(sep);
}

async function openSource(path: string): Promise<ByteSource> {
  const file = await RegularFile.open(path, 'reject');
  const status = file.status();
  return {
    size: Number(status.size),
    read: (start, end, into) => readRange(file, start, end, into),
    check: () =>
      new Promise((resolve) => {
        if (stampOf(file.status()) !== stampOf(status)) throw new BoxUploadError('source: the file changed.');
        resolve();
      }),
    close: () => {
      file.close();
    },
  };
}

/** Determines with a file how the disk compares names. */
async function probeNames(staging: FolderAnchor): Promise<DiskNames> {
  return staging.within([], async (folder) => {
    const composed = 'names-\u00e9';
    let probe: FileHandle | undefined;
    try {
      probe = await open(join(folder, composed), 'wx');
      const exists = (name: string) => lstat(join(folder, name)).then(() => true, ifMissing(false));
      return {
        isWindows: usualNames.isWindows,
        ignoresCase: await exists('NAMES-\u00e9'),
        ignoresComposition: await exists(composed.normalize('NFD')),
      };
    } finally {
      await probe?.close();
      await rm(join(folder, composed), { force: true });
    }
  });
}
