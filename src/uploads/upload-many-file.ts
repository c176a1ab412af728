import type { ApiClient } from '../core/api-client.js';
import { BoxConfigError, BoxConflictError, BoxNotFoundError } from '../core/errors.js';
import { nameProblem } from '../core/item-name.js';
import type { Platform } from '../core/ports.js';
import { openSource } from './byte-source.js';
import type { UploadCheckpoint } from './checkpoint.js';
import { hashSource } from './hash-source.js';
import type { Journal, JournalKey } from './journal.js';
import { uploadFile } from './upload-file.js';
import type { UploadManyOptions, UploadManyResult } from './upload-many-options.js';
import type { TaskFile } from './upload-many-tasks.js';
import type { UploadOptions, UploadResult } from './upload-options.js';

/** What all files of a run have in common. */
export interface ManyJob {
  readonly api: ApiClient;
  readonly platform: Platform;
  readonly options: UploadManyOptions;
  readonly journal: Journal | undefined;
  readonly signal: AbortSignal;
  /** Finds or makes a folder below another. `again` looks it up though it was found before. */
  readonly folderIn: (parentId: string, path: string, again: boolean) => Promise<string>;
  /** Ends the run: what has happened would happen to every other file too. */
  readonly fail: (error: unknown) => void;
  /** Waits until no other large file is on its way. */
  readonly alone: <T>(run: () => Promise<T>) => Promise<T>;
}

type Without<Result> = Result extends unknown ? Omit<Result, 'path' | 'entry'> : never;
/** What of a result is not in the task. */
export type Outcome = Without<UploadManyResult>;

type Send = (own: Partial<UploadOptions>) => Promise<UploadResult>;

/** Uploads one of many, unless it is there. `onBytes` gets how many bytes of it the service has. */
export async function uploadOne(job: ManyJob, folder: string, file: TaskFile, onBytes: (bytes: number) => void): Promise<Outcome> {
  const { options, journal } = job;
  const problem = file.name === undefined ? undefined : nameProblem(file.name);
  if (problem !== undefined) throw new BoxConfigError(`name: "${file.name ?? ''}" ${problem}, and the service refuses that.`);
  const parentId = file.parentId ?? options.parentId;
  const key = keyOf(file, [options.asUser ?? null, file.fileId ?? null, parentId ?? null, folder, file.name ?? null]);
  const known = key === undefined ? undefined : journal?.find(key);
  if (known?.done !== undefined) return { status: 'skipped', reason: 'journal', fileId: known.done };
  const checkpoint = known?.checkpoint;

  const note = async (known: { done: string } | { checkpoint: UploadCheckpoint }) => {
    if (key === undefined) return;
    await journal?.add(key, known).catch((error: unknown) => {
      job.fail(error);
      throw error;
    });
  };
  const send = sender(job, file, onBytes, journal === undefined || key === undefined ? undefined : note);
  const uploaded = async ({ file: made, sha1, resumed }: UploadResult): Promise<Outcome> => {
    await note({ done: made.id });
    return { status: 'uploaded', file: made, bytes: made.size, sha1, resumed };
  };

  if (file.fileId !== undefined) return uploaded(await send({ fileId: file.fileId, checkpoint }));
  // Of a new version for a name that was taken then. Where that file is gone, it all begins anew.
  const begun = checkpoint?.asked.fileId;
  if (begun !== undefined) {
    const result = await send({ fileId: begun, name: undefined, checkpoint }).catch(ifMissing);
    if (result !== undefined) return uploaded(result);
  }
  const conflict = options.conflict ?? 'fail';
  const intoFolder = async (own: Partial<UploadOptions>, again = false): Promise<UploadResult> => {
    const id = parentId === undefined || folder === '' ? parentId : await job.folderIn(parentId, folder, again);
    const resume = checkpoint !== undefined && checkpoint.asked.parentId === id ? { checkpoint } : {};
    return send({ ...resume, ...own, parentId: id } as Partial<UploadOptions>);
  };
  // What can be read only once cannot be held against what is there.
  if (isOneShot(file)) return uploaded(await intoFolder({ conflict }));
  try {
    let result = await intoFolder({}).catch((error: unknown) => {
      if (error instanceof BoxNotFoundError && folder === '' && file.parentId === undefined) job.fail(error);
      if (folder === '') throw error;
      ifMissing(error);
      return undefined;
    });
    // Somebody has deleted the folder since it was found.
    result ??= await intoFolder({}, true);
    return await uploaded(result);
  } catch (error) {
    if (!(error instanceof BoxConflictError) || error.code !== 'item_name_in_use') throw error;
    const holder = error.conflicts.find(({ type }) => type === 'file') as { id: string; sha1?: string } | undefined;
    if (holder?.sha1 !== undefined && holder.sha1 === (await sha1Of(file, job))) {
      await note({ done: holder.id });
      return { status: 'skipped', reason: 'same', fileId: holder.id };
    }
    if (conflict === 'newVersion' && holder !== undefined) return uploaded(await send({ fileId: holder.id, name: undefined }));
    if (conflict === 'rename') return uploaded(await intoFolder({ conflict, checkpoint: undefined }));
    throw error;
  }
}

/** Makes the call that uploads this file, with what does not depend on where it goes. */
function sender(
  { api, options, signal, alone }: ManyJob,
  file: TaskFile,
  onBytes: (bytes: number) => void,
  note: ((known: { checkpoint: UploadCheckpoint }) => Promise<void>) | undefined,
): Send {
  const { source, name, size, path, contentCreatedAt, contentModifiedAt, description } = file;
  const { partsFromBytes, partConcurrency, asUser, timeoutMs } = options;
  let noted = 0;
  const common = {
    ...{ source, name, contentCreatedAt, contentModifiedAt, description, partsFromBytes, signal, asUser, timeoutMs },
    ...(path === undefined && isOneShot(file) ? { size } : {}),
    concurrency: partConcurrency,
    onProgress: ({ bytes }: { bytes: number }) => {
      onBytes(bytes);
    },
    // A checkpoint lists all parts so far, and to go on from an older one costs next to nothing.
    onCheckpoint:
      note &&
      (async (checkpoint: UploadCheckpoint) => {
        if (checkpoint.parts.length < noted) return;
        noted = Math.ceil((checkpoint.parts.length + 1) * 1.1);
        await note({ checkpoint });
      }),
  };
  const isLarge = size === undefined || size >= (partsFromBytes ?? 50_000_000);
  return (own) => {
    const run = () => uploadFile(api, { ...common, ...own });
    return isLarge ? alone(run) : run();
  };
}

function ifMissing(error: unknown): void {
  if (!(error instanceof BoxNotFoundError)) throw error;
}

function keyOf({ path, size, modifiedMs }: TaskFile, to: (string | null)[]): JournalKey | undefined {
  return path === undefined || size === undefined || modifiedMs === undefined ? undefined : { path, size, modifiedMs, to };
}

function isOneShot({ source }: TaskFile): boolean {
  return typeof source === 'object' && (source as object | null) !== null && Symbol.asyncIterator in source;
}

async function sha1Of({ source }: TaskFile, { platform, signal }: ManyJob): Promise<string | undefined> {
  const opened = await openSource(source, undefined, platform);
  try {
    return opened.size === undefined ? undefined : await hashSource(opened, platform, { signal });
  } finally {
    opened.close?.();
  }
}
