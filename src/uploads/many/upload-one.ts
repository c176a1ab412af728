import { BoxConfigError, BoxConflictError, BoxNotFoundError } from '../../core/errors/box-errors.js';
import { operationNamed } from '../../core/schema.js';
import { nameProblem } from '../../core/util/item-name.js';
import { maxNumberedNames, numberedName } from '../../transfers/numbered-name.js';
import type { UploadCheckpoint } from '../options/checkpoint.js';
import type { UploadOptions, UploadResult } from '../options/upload-options.js';
import { isStream, openSource } from '../source/byte-source.js';
import { hashSource } from '../source/hash-source.js';
import { fileRecord, type FileRecord } from './file-record.js';
import type { FileOutcome, ManyJob } from './many-job.js';
import { sendOne, type SendOne } from './send-one.js';
import { targetName, type TaskFile } from './tasks.js';

/** A 404 of one of these can only be about the target folder. */
const operationsIntoFolders = ['files.content.upload', 'files.content.preflight', 'uploadSessions.create'];

/** One file of the run, with what its upload needs. */
interface FileJob {
  readonly job: ManyJob;
  readonly file: TaskFile;
  /** Path of the target folder below `parentId`; empty for that folder itself. */
  readonly folder: string;
  readonly parentId: string | undefined;
  readonly name: string;
  readonly record: FileRecord;
  readonly send: SendOne;
}

/** Uploads one file of the run, unless it is already in Box. `onBytes` receives the number of bytes that the service has confirmed. */
export async function uploadOne(job: ManyJob, folder: string, file: TaskFile, onBytes: (bytes: number) => void): Promise<FileOutcome> {
  const { api, options, finished } = job;
  const problem = file.name === undefined ? undefined : nameProblem(file.name);
  if (problem !== undefined) throw new BoxConfigError(`name: "${file.name ?? ''}" ${problem}. The service rejects such names.`);
  const parentId = file.parentId ?? options.parentId;
  const asUser = options.asUser ?? api.settings.asUser ?? null;
  const record = fileRecord(job, file, [asUser, file.fileId ?? null, parentId ?? null, folder, file.name ?? null]);
  if (record.done !== undefined) {
    finished.add(record.done);
    return { status: 'skipped', reason: 'journal', fileId: record.done };
  }
  if (options.dryRun === true) return { status: 'planned', bytes: file.size };
  const send = sendOne(job, file, onBytes, record.saveCheckpoint);
  const fileJob: FileJob = { job, file, folder, parentId, name: targetName(file), record, send };
  if (file.fileId !== undefined) return finishUpload(fileJob, await send({ fileId: file.fileId, checkpoint: record.checkpoint }));
  const resumed = await resumeVersion(fileJob);
  if (resumed !== undefined) return resumed;
  return isStream(file.source) ? uploadStream(fileJob) : uploadNamed(fileJob);
}

/** Identifies the target of a file. Files with the same key compete for one name: the service ignores case and Unicode composition. */
export function targetKey({ options }: ManyJob, folder: string, file: TaskFile): string {
  return [file.parentId ?? options.parentId, ...folder.split('/').filter(Boolean), targetName(file)].join('/').normalize().toLowerCase();
}

async function finishUpload({ record }: FileJob, { file, sha1, resumed }: UploadResult): Promise<FileOutcome> {
  await record.finish(file.id);
  return { status: 'uploaded', file, bytes: file.size, sha1, resumed };
}

/** Resumes a new version that an earlier run started because the name was in use. Undefined if there is none, or its file is gone. */
async function resumeVersion(fileJob: FileJob): Promise<FileOutcome | undefined> {
  const { checkpoint } = fileJob.record;
  const fileId = checkpoint?.requested.fileId;
  if (fileId === undefined) return undefined;
  const result = await fileJob.send({ fileId, name: undefined, checkpoint }).catch(ignoreMissing);
  return result && finishUpload(fileJob, result);
}

/** A stream can be read only once, so it cannot be compared with the file that holds its name. */
async function uploadStream(fileJob: FileJob): Promise<FileOutcome> {
  const { job, name, parentId } = fileJob;
  const { api, options, finished, signal } = job;
  const { conflict = 'fail', asUser, timeoutMs } = options;
  if (conflict === 'newVersion' && parentId !== undefined) {
    const wanted = { name, parent: { id: await folderId(fileJob, false) } };
    await api.send(operationNamed('files.content.preflight'), [wanted, { signal, asUser, timeoutMs }]).catch((error: unknown) => {
      if (finished.has(fileInUse(error)?.id ?? '')) throw error;
    });
  }
  return finishUpload(fileJob, await sendIntoFolder(fileJob, { conflict }, false));
}

/** Uploads under the file's name. If the name is in use, skips a file with the same SHA-1, and otherwise applies the conflict option. */
async function uploadNamed(fileJob: FileJob): Promise<FileOutcome> {
  const { job, file, name, record, send } = fileJob;
  const { conflict = 'fail' } = job.options;
  let sha1: Promise<string | undefined> | undefined;
  for (let number = 0; ; number++) {
    try {
      return await finishUpload(fileJob, await sendCreatingFolder(fileJob, number === 0 ? {} : { name: numberedName(name, number) }));
    } catch (error) {
      if (!(error instanceof BoxConflictError) || error.code !== 'item_name_in_use') throw error;
      const holder = fileInUse(error);
      if (holder?.sha1 !== undefined && holder.sha1 === (await (sha1 ??= sha1Of(file, job)))) {
        await record.finish(holder.id);
        return { status: 'skipped', reason: 'same', fileId: holder.id };
      }
      if (conflict === 'newVersion' && holder !== undefined && !job.finished.has(holder.id)) {
        return finishUpload(fileJob, await send({ fileId: holder.id, name: undefined }));
      }
      if (conflict !== 'rename' || number === maxNumberedNames) throw error;
    }
  }
}

/** Looks the folder up again if it was deleted after it was found. */
async function sendCreatingFolder(fileJob: FileJob, target: Partial<UploadOptions>): Promise<UploadResult> {
  const { job, file, folder } = fileJob;
  try {
    return await sendIntoFolder(fileJob, target, false);
  } catch (error) {
    if (folder === '') {
      const isFolderMissing = error instanceof BoxNotFoundError && operationsIntoFolders.includes(error.operationId);
      if (isFolderMissing && file.parentId === undefined) job.fail(error);
      throw error;
    }
    ignoreMissing(error);
    return sendIntoFolder(fileJob, target, true);
  }
}

async function sendIntoFolder(fileJob: FileJob, target: Partial<UploadOptions>, refresh: boolean): Promise<UploadResult> {
  const destination = { name: fileJob.name, ...target, parentId: await folderId(fileJob, refresh) };
  return fileJob.send({ ...destination, ...matchingCheckpoint(fileJob.record.checkpoint, destination) } as Partial<UploadOptions>);
}

function matchingCheckpoint(
  checkpoint: UploadCheckpoint | undefined,
  { parentId, name }: { parentId: string | undefined; name: string | undefined },
): Partial<UploadOptions> {
  return checkpoint?.requested.parentId === parentId && checkpoint?.requested.name === name ? { checkpoint } : {};
}

async function folderId({ job, folder, parentId }: FileJob, refresh: boolean): Promise<string | undefined> {
  return parentId === undefined || folder === '' ? parentId : job.folderIn(parentId, folder, refresh);
}

/** The file that holds the name, according to a 409. */
function fileInUse(error: unknown): { id: string; sha1?: string } | undefined {
  return error instanceof BoxConflictError ? error.conflicts.find(({ type }) => type === 'file') : undefined;
}

function ignoreMissing(error: unknown): undefined {
  if (!(error instanceof BoxNotFoundError)) throw error;
}

async function sha1Of({ source }: TaskFile, { platform, signal }: ManyJob): Promise<string | undefined> {
  const opened = await openSource(source, undefined, platform);
  try {
    return opened.size === undefined ? undefined : await hashSource(opened, platform, { signal });
  } finally {
    opened.close?.();
  }
}
