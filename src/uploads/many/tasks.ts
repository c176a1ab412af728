import { ignoreStreamErrors } from '../../core/util/ignore.js';
import { BoxConfigError } from '../../core/errors/box-errors.js';
import { messageOf } from '../../core/util/message-of.js';
import type { LocalEntry } from '../../core/types/ports/local-file.js';
import type { Platform } from '../../core/types/ports/platform.js';
import type { UploadSource } from '../source/upload-source.js';
import type { UploadManyFile, UploadManyOptions } from '../options/upload-many-options.js';

/** One thing to do. */
export interface UploadTask {
  /** What it is called in results. */
  readonly path: string;
  readonly entry: UploadManyFile | undefined;
  /** Folders below the one for all, made where they are missing. */
  readonly folder: string;
  /** Undefined for a folder without files. */
  readonly file: TaskFile | undefined;
  /** Why there is nothing to do. */
  readonly skip: 'link' | 'other' | undefined;
  readonly error: unknown;
}

export interface TaskFile extends Omit<UploadManyFile, 'folder'> {
  /** Where it is known. */
  readonly size?: number | undefined;
  /** Of a file of this machine, from the root. */
  readonly path?: string | undefined;
  readonly modifiedMs?: number | undefined;
}

/** What there is to do, found as it is asked for. `journal` is the path of the run's own journal, which may lie in the directory. */
export async function* tasksOf(options: UploadManyOptions, platform: Platform, journal: string | undefined): AsyncGenerator<UploadTask> {
  if (options.directory !== undefined) {
    for await (const entry of platform.walkFolder(options.directory, options.followSymlinks === true)) {
      if (entry.path !== journal) yield taskFrom(entry);
    }
    return;
  }
  for await (const entry of options.files ?? []) {
    const { folder = '', ...file } = { ...entry };
    ignoreStreamErrors(file.source);
    const path = typeof file.source === 'string' ? file.source : (file.name ?? nameOf(file.source));
    const task = { path, entry, folder, skip: undefined, error: undefined };
    try {
      // Of a path, size and time are needed before it is opened.
      const facts = typeof file.source === 'string' ? await platform.fileInfo(file.source) : { size: file.size ?? sizeOf(file.source) };
      yield { ...task, file: { ...file, ...facts } };
    } catch (error) {
      yield { ...task, file: undefined, error };
    }
  }
}

function taskFrom(entry: LocalEntry): UploadTask {
  const { kind, path, names } = entry;
  const task = { path, entry: undefined, folder: names.slice(0, -1).join('/'), file: undefined, skip: undefined, error: undefined };
  switch (kind) {
    case 'file': {
      const { size, modifiedMs } = entry;
      return { ...task, file: { source: path, name: names.at(-1), contentModifiedAt: dateTime(modifiedMs), path, size, modifiedMs } };
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

/** How much there is to do in a directory, for who wants to know how far it is. */
export async function countFiles(tasks: AsyncIterable<UploadTask>, signal: AbortSignal): Promise<{ files: number; bytes: number }> {
  let files = 0;
  let bytes = 0;
  for await (const { file, skip, error } of tasks) {
    signal.throwIfAborted();
    if (file !== undefined || skip !== undefined || error !== undefined) files += 1;
    bytes += file?.size ?? 0;
  }
  return { files, bytes };
}

/** In whole seconds. Undefined for times that have no date, or none of four digits. */
function dateTime(ms: number): string | undefined {
  const date = new Date(ms);
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  return /^\d{4}-/.test(text) ? text.replace(/\.\d+/, '') : undefined;
}

export function nameOf(source: UploadSource): string {
  return isObject(source) && 'name' in source && typeof source.name === 'string' ? source.name : '';
}

function sizeOf(source: UploadSource): number | undefined {
  if (source instanceof Uint8Array || source instanceof ArrayBuffer) return source.byteLength;
  return isObject(source) && 'size' in source && typeof source.size === 'number' ? source.size : undefined;
}

/** Callers without types may give null. */
function isObject(source: unknown): source is object {
  return typeof source === 'object' && source !== null;
}
