import { ignoreStreamErrors } from '../../core/util/ignore.js';
import { BoxConfigError } from '../../core/errors/box-errors.js';
import { isBlank } from '../../core/options/paths.js';
import { messageOf } from '../../core/util/message-of.js';
import type { LocalEntry } from '../../core/types/ports/local-file.js';
import type { Platform } from '../../core/types/ports/platform.js';
import type { FilterItem } from '../../transfers/filter-options.js';
import { filterWithFolders, type ItemFilter } from '../../transfers/item-filter.js';
import type { UploadSource } from '../source/upload-source.js';
import type { UploadManyFile, UploadManyOptions } from '../options/upload-many-options.js';
import { invalidError } from '../../core/options/check-names.js';
import { throwIfAborted } from '../../core/platform/throw-if-aborted.js';

/** One file, empty folder or skipped entry. */
export interface UploadTask {
  /** Its `path` in results. */
  readonly path: string;
  readonly entry: UploadManyFile | undefined;
  /** Folder path below the parent folder. Missing folders are created. */
  readonly folder: string;
  /** Undefined for an empty folder, a skipped entry and an error. */
  readonly file: TaskFile | undefined;
  /** Why the entry is not uploaded. */
  readonly skip: 'link' | 'other' | undefined;
  readonly error: unknown;
}

export interface TaskFile extends Omit<UploadManyFile, 'folder'> {
  /** Bytes, if known. */
  readonly size?: number | undefined;
  /** Absolute path, for a local file. */
  readonly path?: string | undefined;
  readonly modifiedMs?: number | undefined;
}

/** Yields the tasks of a run lazily. `journal` is the path of the run's journal, which is left out with its lock if it is in the directory. */
export async function* uploadTasks(
  options: UploadManyOptions,
  platform: Platform,
  journal: string | undefined,
  accepts?: ItemFilter,
): AsyncGenerator<UploadTask> {
  if (options.directory !== undefined) {
    const enters = accepts && (async (names: readonly string[]) => (await accepts(filterItem(names, 'folder'))) !== 'leave');
    for await (const entry of platform.walkFolder(options.directory, options.followSymlinks === true, enters)) {
      if (entry.path.replace(/\.box-lock-[^/\\]*$/, '') !== journal && (await isTaken(entry, accepts))) yield taskFrom(entry);
    }
    return;
  }
  const acceptsPath = accepts && filterWithFolders(accepts);
  for await (const entry of options.files ?? []) {
    // Untyped callers may pass null.
    const { folder, ...file }: UploadManyFile = { ...entry };
    ignoreStreamErrors(() => file.source);
    const path = typeof file.source === 'string' ? file.source : (file.name ?? sourceName(file.source));
    const task = { path, entry, folder: folder ?? '', skip: undefined, error: undefined };
    try {
      rejectNull(file);
      if (folder !== undefined && (typeof (folder as unknown) !== 'string' || isBlank(folder))) {
        throw new BoxConfigError('folder: must be a non-empty path, such as 2026/May. Leave it out for the folder in parentId.');
      }
      // For a path, size and modification time are needed before it is opened.
      const info = typeof file.source === 'string' ? await platform.fileInfo(file.source) : { size: file.size ?? sourceSize(file.source) };
      const names = [...task.folder.split('/').filter(Boolean), targetName({ ...file, ...info })];
      if (acceptsPath !== undefined && (await acceptsPath(filterItem(names, 'file', info.size))) !== 'take') continue;
      yield { ...task, file: { ...file, ...info } };
    } catch (error) {
      yield { ...task, file: undefined, error };
    }
  }
}

/** Whether an entry of the directory is part of the run. The walk has already left out what is in excluded folders. */
async function isTaken(entry: LocalEntry, accepts: ItemFilter | undefined): Promise<boolean> {
  if (accepts === undefined) return true;
  const item = entry.kind === 'emptyFolder' ? filterItem(entry.names, 'folder') : filterItem(entry.names, 'file', sizeOf(entry));
  return (await accepts(item)) === 'take';
}

const sizeOf = (entry: LocalEntry) => (entry.kind === 'file' ? entry.size : undefined);

function filterItem(names: readonly string[], type: 'file' | 'folder', size?: number): FilterItem {
  return { path: names.join('/'), name: names.at(-1) ?? '', type, size };
}

/** The name under which a file is uploaded. */
export function targetName({ name, path, source }: TaskFile): string {
  return name ?? path?.split(path.startsWith('/') ? '/' : /[/\\]/).at(-1) ?? sourceName(source);
}

/** Other names pass: `onResult` returns the entry, with all that the caller has attached. */
function rejectNull(file: object): void {
  for (const [name, value] of Object.entries(file)) if (value === null) throw invalidError('files', name, 'not be null');
}

function taskFrom(entry: LocalEntry): UploadTask {
  const { kind, path, names } = entry;
  const task = { path, entry: undefined, folder: names.slice(0, -1).join('/'), file: undefined, skip: undefined, error: undefined };
  switch (kind) {
    case 'file': {
      const { size, modifiedMs } = entry;
      return { ...task, file: { source: path, name: names.at(-1), contentModifiedAt: toDateTime(modifiedMs), path, size, modifiedMs } };
    }
    case 'emptyFolder':
      return { ...task, folder: names.join('/') };
    case 'unreadable': {
      const { cause } = entry;
      return {
        ...task,
        error: new BoxConfigError(`directory: ${path} cannot be read (${messageOf(cause)})`),
      };
    }
    default:
      return { ...task, skip: kind };
  }
}

/** Counts the files of a directory and their bytes, for progress reports. */
export async function countFiles(tasks: AsyncIterable<UploadTask>, signal: AbortSignal): Promise<{ files: number; bytes: number }> {
  let files = 0;
  let bytes = 0;
  for await (const { file, skip, error } of tasks) {
    throwIfAborted(signal);
    if (file !== undefined || skip !== undefined || error !== undefined) files += 1;
    bytes += file?.size ?? 0;
  }
  return { files, bytes };
}

/** A time in milliseconds as a date-time in whole seconds. Undefined for an invalid date or a year without four digits. */
export function toDateTime(ms: number): string | undefined {
  const date = new Date(ms);
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  return /^\d{4}-/.test(text) ? text.replace(/\.\d+/, '') : undefined;
}

function sourceName(source: UploadSource): string {
  return isObject(source) && 'name' in source && typeof source.name === 'string' ? source.name : '';
}

function sourceSize(source: UploadSource): number | undefined {
  if (source instanceof Uint8Array || source instanceof ArrayBuffer) return source.byteLength;
  return isObject(source) && 'size' in source && typeof source.size === 'number' ? source.size : undefined;
}

/** Untyped callers may pass null. */
function isObject(source: unknown): source is object {
  return typeof source === 'object' && source !== null;
}
