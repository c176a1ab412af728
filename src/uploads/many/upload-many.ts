import platform from '#platform';
import type { ApiClient } from '../../core/client/api-client.js';
import { requireUnread } from '../../core/encoding/require-unread.js';
import { BoxConfigError } from '../../core/errors/box-errors.js';
import { serialQueueByKey, serialQueue } from '../../core/util/serial-queue.js';
import { requireNumber } from '../../core/options/settings.js';
import { checkConflict } from '../file/conflict.js';
import { checkIgnoreFile, loadIgnoreFile } from '../../transfers/ignore-file.js';
import { checkFilterOptions, createItemFilter } from '../../transfers/item-filter.js';
import { openExisting } from '../../transfers/journal.js';
import { openUploadJournal } from './journal.js';
import { folderCache, type EnsureFolder } from './folder-cache.js';
import type { FileOutcome, ManyJob } from './many-job.js';
import { targetKey, uploadOne } from './upload-one.js';
import type { UploadManyOptions, UploadManySummary } from '../options/upload-many-options.js';
import { manyMeter } from '../../transfers/many-meter.js';
import { isTokenFailure } from '../../transfers/run-failures.js';
import { createRunStop, runTasks } from '../../transfers/run-tasks.js';
import { asError } from '../../transfers/as-error.js';
import { countFiles, uploadTasks, type UploadTask } from './tasks.js';
import { readSignal } from '../../core/options/read-signal.js';
import { checkOptions, requireValid, type OptionTypes } from '../../core/options/check-options.js';
import { throwIfAborted } from '../../core/platform/throw-if-aborted.js';

/** Uploads many files, a few at a time. See docs/guides/many-files.md. */
export async function uploadMany(api: ApiClient, ensureFolder: EnsureFolder, given: UploadManyOptions): Promise<UploadManySummary> {
  const concurrency = readConcurrency(given);
  const callerSignal = readSignal('uploads.uploadMany', given.signal);
  const options = callerSignal === given.signal ? given : { ...given, signal: callerSignal };
  throwIfAborted(options.signal);
  const isIgnored = await loadIgnoreFile(options.ignoreFile, options.directory ?? '', platform);
  const accepts = await createItemFilter('uploads.uploadMany', options, isIgnored);
  const journal = await openIfNeeded(options);
  const stop = createRunStop(options.signal);
  const { signal, fail } = stop;
  const meter = manyMeter(api.settings.clock, options.onProgress);
  const isMerging = options.conflict === 'newVersion';
  const finished = isMerging ? new Set<string>() : { has: () => false, add: () => undefined };
  const folderIn = folderCache(ensureFolder, { options, signal, fail });
  const job: ManyJob = { api, platform, options, journal, signal, finished, folderIn, fail, largeFiles: serialQueue() };

  const byTarget = serialQueueByKey();
  const summary: UploadManySummary = { uploaded: 0, planned: 0, skipped: 0, failed: [], bytes: 0 };
  const tasks = uploadTasks(options, platform, journal?.path, accepts);

  async function outcomeOf(job: ManyJob, task: UploadTask, onBytes: (bytes: number) => void): Promise<FileOutcome | undefined> {
    const { file, folder, skip, error } = task;
    if (skip !== undefined) return { status: 'skipped', reason: skip, fileId: undefined };
    if (error !== undefined) return { status: 'failed', error: asError(error) };
    try {
      if (file !== undefined) {
        const upload = () => uploadOne(job, folder, file, onBytes);
        return await (isMerging ? byTarget(targetKey(job, folder, file), upload) : upload());
      }
      if (options.dryRun !== true) await job.folderIn(options.parentId ?? '', folder, false);
      return undefined;
    } catch (error) {
      if (isTokenFailure(error)) fail(error);
      throwIfAborted(signal);
      return { status: 'failed', error: asError(error) };
    }
  }

  async function countTotals(): Promise<void> {
    const { files, directory } = options;
    if (directory !== undefined) meter.total(await countFiles(uploadTasks(options, platform, journal?.path, accepts), signal));
    else if (Array.isArray(files)) meter.total({ files: files.length, bytes: undefined });
  }

  async function work(task: UploadTask, workerSignal: AbortSignal): Promise<void> {
    const fileMeter = meter.begin(task.file?.size, task.path);
    const outcome = await outcomeOf({ ...job, signal: workerSignal }, task, fileMeter.confirmed);
    if (outcome === undefined) {
      fileMeter.drop();
      return;
    }
    if (outcome.status === 'failed') summary.failed.push({ path: task.path, error: outcome.error });
    else summary[outcome.status] += 1;
    if (outcome.status === 'uploaded' || outcome.status === 'planned') summary.bytes += outcome.bytes ?? 0;
    fileMeter.end();
    await options.onResult?.({ path: task.path, entry: task.entry, ...outcome });
  }

  if (options.onProgress !== undefined) void countTotals().catch(() => undefined);
  await runTasks(stop, { tasks, concurrency, work, journal });
  meter.end();
  return summary;
}

const optionNames: OptionTypes<UploadManyOptions> = {
  files: 1,
  directory: 1,
  parentId: 1,
  conflict: 1,
  concurrency: 1,
  partConcurrency: 1,
  journal: 1,
  followSymlinks: 'boolean',
  onProgress: 'function',
  onResult: 'function',
  partsFromBytes: 'number',
  signal: 1,
  asUser: 'string',
  reconcile: 'boolean',
  timeoutMs: 'number',
  include: 1,
  exclude: 1,
  filter: 'function',
  ignoreFile: 1,
  dryRun: 'boolean',
};

/** Opens the journal. A dry run only reads one that exists. */
async function openIfNeeded({ journal, dryRun }: UploadManyOptions) {
  if (journal === undefined) return undefined;
  return dryRun === true ? openExisting(journal, platform, openUploadJournal) : openUploadJournal(journal, platform);
}

/** Validates the options and returns the concurrency. Throws BoxConfigError, or BoxUploadError if `files` is a stream that was read. */
function readConcurrency(options: UploadManyOptions): number {
  checkOptions('uploads.uploadMany', options, optionNames);
  const { files, directory, parentId } = options;
  if ((files === undefined) === (directory === undefined)) throw new BoxConfigError('files: set either files or directory, not both.');
  if (parentId === undefined ? directory !== undefined : typeof (parentId as unknown) !== 'string' || parentId === '') {
    throw new BoxConfigError('parentId: must be a folder ID, as a non-empty string.');
  }
  if (files !== undefined) {
    const isIterable = () => typeof files === 'object' && (Symbol.asyncIterator in files || Symbol.iterator in files);
    requireValid('uploads.uploadMany', 'files', 'be a list or an iterable', isIterable);
  }
  requireUnread('files', files);
  checkConflict(options.conflict);
  checkFilterOptions('uploads.uploadMany', options);
  checkIgnoreFile(options.ignoreFile);
  if (options.ignoreFile === true && directory === undefined) {
    throw new BoxConfigError('ignoreFile: must be the path of a file, because `directory` is not set.');
  }
  requireNumber('partConcurrency', options.partConcurrency ?? 4, 1);
  return Math.trunc(requireNumber('concurrency', options.concurrency ?? 4, 1));
}
