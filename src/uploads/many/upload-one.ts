import type { ApiClient } from '../../core/client/api-client.js';
import { BoxConfigError, BoxConflictError, BoxNotFoundError } from '../../core/errors/box-errors.js';
import type { InTurn } from '../../core/util/serial-queue.js';
import { nameProblem } from '../../core/util/item-name.js';
import type { Platform } from '../../core/types/ports.js';
import { operationNamed } from '../../core/schema.js';
import { isStream, openSource } from '../source/byte-source.js';
import type { UploadCheckpoint } from '../options/checkpoint.js';
import { mostNames, numbered } from '../file/conflict.js';
import { hashSource } from '../source/hash-source.js';
import type { Journal, JournalKey } from './journal.js';
import { uploadFile } from '../file/upload-file.js';
import type { UploadManyOptions, UploadManyResult } from '../options/upload-many-options.js';
import { nameOf, type TaskFile } from './tasks.js';
import type { UploadOptions, UploadResult } from '../options/upload-options.js';

/** What all files of a run have in common. */
export interface ManyJob {
  readonly api: ApiClient;
  readonly platform: Platform;
  readonly options: UploadManyOptions;
  readonly journal: Journal | undefined;
  readonly signal: AbortSignal;
  /** Ids of the files that have been made, or found to be there already: a new version of one would be that of another local file. */
  readonly made: { has(id: string): boolean; add(id: string): void };
  /** Finds or makes a folder below another. `again` looks it up though it was found before. */
  readonly folderIn: (parentId: string, path: string, again: boolean) => Promise<string>;
  /** Ends the run: what has happened would happen to every other file too. */
  readonly fail: (error: unknown) => void;
  /** Waits until no other large file is on its way. */
  readonly alone: InTurn;
}

type Without<Result> = Result extends unknown ? Omit<Result, 'path' | 'entry'> : never;
/** What of a result is not in the task. */
export type Outcome = Without<UploadManyResult>;

/** Calls that name the folder, and nothing else that could be missing. */
const intoFolders = ['files.content.upload', 'files.content.preflight', 'uploadSessions.create'];

type Send = (own: Partial<UploadOptions>) => Promise<UploadResult>;

/** Uploads one of many, unless it is there. `onBytes` gets how many bytes of it the service has. */
export async function uploadOne(job: ManyJob, folder: string, file: TaskFile, onBytes: (bytes: number) => void): Promise<Outcome> {
  const { api, options, journal, made } = job;
  const problem = file.name === undefined ? undefined : nameProblem(file.name);
  if (problem !== undefined) throw new BoxConfigError(`name: "${file.name ?? ''}" ${problem}, and the service refuses that.`);
  const parentId = file.parentId ?? options.parentId;
  const key = keyOf(file, [
    options.asUser ?? api.settings.asUser ?? null,
    file.fileId ?? null,
    parentId ?? null,
    folder,
    file.name ?? null,
  ]);
  const known = key === undefined ? undefined : journal?.find(key);
  if (known?.done !== undefined) {
    made.add(known.done);
    return { status: 'skipped', reason: 'journal', fileId: known.done };
  }
  const checkpoint = known?.checkpoint;

  const note = async (known: { done: string } | { checkpoint: UploadCheckpoint }) => {
    if ('done' in known) made.add(known.done);
    if (key === undefined) return;
    await journal?.add(key, known).catch((error: unknown) => {
      job.fail(error);
      throw error;
    });
  };
  const send = sender(job, file, onBytes, journal === undefined || key === undefined ? undefined : note);
  const uploaded = async ({ file, sha1, resumed }: UploadResult): Promise<Outcome> => {
    await note({ done: file.id });
    return { status: 'uploaded', file, bytes: file.size, sha1, resumed };
  };

  if (file.fileId !== undefined) return uploaded(await send({ fileId: file.fileId, checkpoint }));
  // Of a new version for a name that was taken then. Where that file is gone, it all begins anew.
  const begun = checkpoint?.asked.fileId;
  if (begun !== undefined) {
    const result = await send({ fileId: begun, name: undefined, checkpoint }).catch(ifMissing);
    if (result !== undefined) return uploaded(result);
  }
  const conflict = options.conflict ?? 'fail';
  const name = nameIn(file);
  const folderId = async (again: boolean) => (parentId === undefined || folder === '' ? parentId : job.folderIn(parentId, folder, again));
  const intoFolder = async (own: Partial<UploadOptions>, again = false): Promise<UploadResult> => {
    const asked = { name, ...own, parentId: await folderId(again) };
    const isBegun = checkpoint?.asked.parentId === asked.parentId && checkpoint?.asked.name === asked.name;
    return send({ ...asked, ...(isBegun ? { checkpoint } : {}) } as Partial<UploadOptions>);
  };
  // What can be read only once cannot be held against what is there.
  if (isStream(file.source)) {
    if (conflict === 'newVersion' && parentId !== undefined) {
      const wanted = { name, parent: { id: await folderId(false) } };
      const { asUser, timeoutMs } = options;
      await api
        .send(operationNamed('files.content.preflight'), [wanted, { signal: job.signal, asUser, timeoutMs }])
        .catch((error: unknown) => {
          if (made.has(holderOf(error)?.id ?? '')) throw error;
        });
    }
    return uploaded(await intoFolder({ conflict }));
  }
  let sha1: Promise<string | undefined> | undefined;
  for (let number = 0; ; number++) {
    const own = number === 0 ? {} : { name: numbered(name, number) };
    try {
      let result = await intoFolder(own).catch((error: unknown) => {
        if (folder === '') {
          const isFolder = error instanceof BoxNotFoundError && intoFolders.includes(error.operationId);
          if (isFolder && file.parentId === undefined) job.fail(error);
          throw error;
        }
        ifMissing(error);
        return undefined;
      });
      // Somebody has deleted the folder since it was found.
      result ??= await intoFolder(own, true);
      return await uploaded(result);
    } catch (error) {
      if (!(error instanceof BoxConflictError) || error.code !== 'item_name_in_use') throw error;
      const holder = holderOf(error);
      if (holder?.sha1 !== undefined && holder.sha1 === (await (sha1 ??= sha1Of(file, job)))) {
        await note({ done: holder.id });
        return { status: 'skipped', reason: 'same', fileId: holder.id };
      }
      if (conflict === 'newVersion' && holder !== undefined && !made.has(holder.id)) {
        return uploaded(await send({ fileId: holder.id, name: undefined }));
      }
      if (conflict !== 'rename' || number === mostNames) throw error;
    }
  }
}

/** The same for files whose names the service may take for one: it minds neither case nor how accents are written. */
export function placeOf({ options }: ManyJob, folder: string, file: TaskFile): string {
  return [file.parentId ?? options.parentId, folder, nameIn(file)].join('/').normalize().toLowerCase();
}

function nameIn({ name, path, source }: TaskFile): string {
  return name ?? path?.split(path.startsWith('/') ? '/' : /[/\\]/).at(-1) ?? nameOf(source);
}

/** The file that has the name. */
function holderOf(error: unknown): { id: string; sha1?: string } | undefined {
  return error instanceof BoxConflictError ? error.conflicts.find(({ type }) => type === 'file') : undefined;
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
    ...(path === undefined && isStream(source) ? { size } : {}),
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

async function sha1Of({ source }: TaskFile, { platform, signal }: ManyJob): Promise<string | undefined> {
  const opened = await openSource(source, undefined, platform);
  try {
    return opened.size === undefined ? undefined : await hashSource(opened, platform, { signal });
  } finally {
    opened.close?.();
  }
}
