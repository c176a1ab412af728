import platform from '#platform';
import type { ApiClient } from '../../core/client/api-client.js';
import { requireUnread } from '../../core/encoding/require-unread.js';
import { BoxConfigError } from '../../core/errors/box-errors.js';
import { checkOptions, requireValid, type OptionTypes } from '../../core/options/check-options.js';
import { readSignal } from '../../core/options/read-signal.js';
import { sharedLinkHeaders } from '../../core/options/shared-link.js';
import { requireInteger } from '../../core/options/settings.js';
import { operationNamed } from '../../core/schema.js';
import { asError } from '../../transfers/as-error.js';
import { diskNameKey, portableNames } from '../../transfers/disk-name.js';
import { checkIgnoreFile, loadIgnoreFile } from '../../transfers/ignore-file.js';
import { checkFilterOptions, createItemFilter } from '../../transfers/item-filter.js';
import { openExisting } from '../../transfers/journal.js';
import { manyMeter } from '../../transfers/many-meter.js';
import { isDiskFailure, isTokenFailure } from '../../transfers/run-failures.js';
import { createRunStop, runTasks } from '../../transfers/run-tasks.js';
import type { DownloadManyOptions, DownloadManySummary, TreeWriter } from '../options/download-many-options.js';
import { downloadOne, ensureFolder, toMs } from './download-one.js';
import { openDownloadJournal, type DownloadJournal } from './journal.js';
import { localTree } from './local-tree.js';
import type { ItemOutcome, ManyJob } from './many-job.js';
import { downloadTasks, type DownloadTask } from './tasks.js';
import type { TreeTarget } from './tree-target.js';
import type { WalkTree } from './walk-tree.js';
import { writerTree } from './writer-tree.js';
import { throwIfAborted } from '../../core/platform/throw-if-aborted.js';

const owner = 'downloads.downloadMany';

/** Downloads many files, a few at a time. See docs/guides/transfers/download-folder.md. */
export async function downloadMany(api: ApiClient, walkTree: WalkTree, options: DownloadManyOptions): Promise<DownloadManySummary> {
  checkManyOptions(options);
  const { concurrency = 4, asUser, timeoutMs } = options;
  const callerSignal = readSignal(owner, options.signal);
  throwIfAborted(callerSignal);
  const ignoreFolder = typeof options.to === 'string' ? options.to : '';
  const headers = sharedLinkHeaders(owner, options.sharedLink);
  const isIgnored = await loadIgnoreFile(options.ignoreFile, ignoreFolder, platform);
  const itemFilter = await createItemFilter(owner, options, isIgnored);
  const { tree, journal } = await openTree(options);
  const stop = createRunStop(callerSignal);
  const call = { signal: stop.signal, asUser, timeoutMs, headers };
  const job: ManyJob = { api, platform, options, tree, journal, walkTree, itemFilter, call, fail: stop.fail };
  const meter = manyMeter(api.settings.clock, options.onProgress);
  const summary: DownloadManySummary = { downloaded: 0, planned: 0, skipped: 0, failed: [], bytes: 0 };
  const folderDates: { names: readonly string[]; modifiedMs: number }[] = [];

  async function outcomeOf(job: ManyJob, task: DownloadTask, onBytes: (bytes: number) => void): Promise<ItemOutcome | undefined> {
    if (task.kind === 'failed') return { status: 'failed', error: task.error, localPath: undefined };
    try {
      if (task.kind !== 'folder') return await downloadOne(job, task, onBytes);
      await ensureFolder(job, task.folder);
      const modifiedMs = toMs(task.entry.modifiedAt);
      if (modifiedMs !== undefined) folderDates.push({ names: task.folder.names, modifiedMs });
      return undefined;
    } catch (error) {
      if (isTokenFailure(error) || isDiskFailure(error)) job.fail(error);
      throwIfAborted(job.call.signal);
      const names = task.kind === 'folder' ? task.folder.names : [...task.folder.names, task.name];
      return { status: 'failed', error: asError(error), localPath: tree.localPath(names) };
    }
  }

  async function work(task: DownloadTask, signal: AbortSignal): Promise<void> {
    const { entry } = task;
    const fileMeter = meter.begin(entry.size, entry.path);
    const outcome = await outcomeOf({ ...job, call: { ...call, signal } }, task, fileMeter.confirmed);
    if (outcome === undefined) {
      fileMeter.drop();
      return;
    }
    if (outcome.status === 'failed') summary.failed.push({ path: entry.path, error: outcome.error });
    else summary[outcome.status] += 1;
    if (outcome.status === 'downloaded' || outcome.status === 'planned') summary.bytes += outcome.bytes;
    fileMeter.end();
    await options.onResult?.({ path: entry.path, entry, ...outcome });
  }

  /** The service counts the bytes of a folder, but not of a selection of its files. */
  async function countTotals(folderId: string): Promise<void> {
    const { data } = await api.send(operationNamed('folders.get'), [folderId, { fields: ['size'] }, call]);
    const { size } = (data ?? {}) as { size?: unknown };
    if (typeof size === 'number') meter.total({ files: undefined, bytes: size });
  }

  let endsEarly = true;
  try {
    const { folderId, onProgress } = options;
    if (onProgress !== undefined && folderId !== undefined && itemFilter === undefined) void countTotals(folderId).catch(() => undefined);
    await runTasks(stop, { tasks: downloadTasks(job), concurrency, work, journal });
    endsEarly = false;
    // At the end, because a file that is written into a folder changes its date. A date is no reason to fail.
    if (options.dryRun !== true) {
      for (const { names, modifiedMs } of folderDates) await tree.setFolderDate(names, modifiedMs).catch(() => undefined);
    }
    meter.end();
    return summary;
  } finally {
    await tree.close(endsEarly && journal !== undefined).catch(() => undefined);
  }
}

/** Opens the target and the journal. A dry run only reads a journal that exists. */
async function openTree(options: DownloadManyOptions): Promise<{ tree: TreeTarget; journal: DownloadJournal | undefined }> {
  const { to, conflict = 'fail', names = 'encode', dryRun = false } = options;
  const openJournal = async () => {
    const { journal } = options;
    if (journal === undefined) return undefined;
    return dryRun ? openExisting(journal, platform, openDownloadJournal) : openDownloadJournal(journal, platform);
  };
  if (typeof to !== 'string') return { tree: writerTree(to, platform, dryRun), journal: await openJournal() };
  const folder = await platform.openFolder(to, { isReadOnly: dryRun });
  try {
    const journal = await openJournal();
    const rules = options.portableNames === true ? portableNames : folder.diskNames;
    const keyOf = (path: readonly string[]) => diskNameKey(path.join('/'), rules);
    const reserved = new Set([...folder.reserved, ...(journal === undefined ? [] : [await folder.namesOf(journal.path)])].map(keyOf));
    const naming = { rules, policy: names, isReserved: (path: readonly string[]) => reserved.has(keyOf(path)) };
    return { tree: localTree(folder, platform, { naming, conflict, isJournaled: journal !== undefined }), journal };
  } catch (error) {
    await folder.close(options.journal !== undefined).catch(() => undefined);
    throw error;
  }
}

const optionTypes: OptionTypes<DownloadManyOptions> = {
  folderId: 'string',
  items: 1,
  to: 1,
  conflict: 1,
  webLinks: 1,
  names: 1,
  portableNames: 'boolean',
  ignoreFile: 1,
  include: 1,
  exclude: 1,
  filter: 'function',
  concurrency: 1,
  journal: 'string',
  dryRun: 'boolean',
  onProgress: 'function',
  onResult: 'function',
  signal: 1,
  asUser: 'string',
  timeoutMs: 'number',
  sharedLink: 1,
};

/** Throws BoxConfigError that names the invalid option. */
function checkManyOptions(options: DownloadManyOptions): void {
  checkOptions(owner, options, optionTypes);
  const { folderId, items, to, concurrency = 4 } = options;
  if ((folderId === undefined) === (items === undefined)) throw new BoxConfigError('folderId: set either folderId or items, not both.');
  requireValid(owner, 'folderId', 'be a folder ID, as a non-empty string', () => folderId?.trim() !== '');
  const isIterable = () => typeof items === 'object' && (Symbol.asyncIterator in items || Symbol.iterator in items);
  requireValid(owner, 'items', 'be a list or an iterable', () => items === undefined || isIterable());
  requireUnread('items', items);
  requireValid(owner, 'to', 'be the path of a folder, or an object with openFile', () => {
    const { openFile, createFolder } = to as Partial<TreeWriter>;
    return typeof to === 'string' || (typeof openFile === 'function' && ['function', 'undefined'].includes(typeof createFolder));
  });
  const choices = { conflict: ['fail', 'skip', 'overwrite', 'rename'], webLinks: ['skip', 'url', 'webloc'], names: ['encode', 'report'] };
  for (const [name, values] of Object.entries(choices)) {
    const value = options[name as keyof typeof choices];
    requireValid(owner, name, `be one of ${values.join(', ')}`, () => value === undefined || values.includes(value));
  }
  requireInteger(`${owner}: concurrency`, concurrency, 1);
  checkFilterOptions(owner, options);
  checkIgnoreFile(options.ignoreFile);
  if (options.ignoreFile === true && typeof to !== 'string') {
    throw new BoxConfigError('ignoreFile: must be the path of a file, because `to` is not a local folder.');
  }
}
