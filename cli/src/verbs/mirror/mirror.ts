import { resolve } from 'node:path';
import type { BoxClient, MirrorOptions, MirrorResult } from 'box-openapi-sdk';
import { Failure } from '../../failure.js';
import type { Io } from '../../io.js';
import { countText, bytesText } from '../../terminal/quantities.js';
import { findItem, openFolder, readItem, type ItemArgument } from '../../transfer/box-path.js';
import { runTransfer, type TransferOutcome, type TransferRun } from '../../transfer/run-transfer.js';
import { pathOption, sharedOptions } from '../../transfer/shared-options.js';
import type { MirrorVerbOptions } from './options.js';
import { reportOfAction, reportOfSkip } from './reports.js';

/** Mirrors a folder, and returns the exit status. With `--watch`, it runs until the user interrupts it. */
export async function mirror(local: string, folder: string, options: MirrorVerbOptions, io: Io): Promise<number> {
  if (local.trim() === '') throw new Failure('<local>: must be the path of a folder.', 2);
  const wanted = readItem('<folder>', folder);
  const { dryRun: isDry = false, direction, backupDir, state } = options;
  if (direction !== 'up' && backupDir === undefined)
    throw new Failure(`--backup-dir: must be set with --direction ${direction}. Deleted and replaced local files are moved there.`, 2);
  if (direction === 'both' && state === undefined)
    throw new Failure('--state: must be set with --direction both. The file records what both sides had after the last run.', 2);
  return runTransfer(io, options, { action: 'change', preparing: 'Comparing both sides' }, async (run) => {
    const { box, signal, reporter } = run;
    const folderId = await targetFolder(box, wanted, options, signal);
    const reportSkips = (result: MirrorResult) => {
      for (const skip of result.skipped) reporter.file(reportOfSkip(skip, options.watch === true));
    };
    const result = await box.mirror({
      ...mirrorOptions(local, folderId, options, io, run),
      onRun: (ofRun) => {
        reportSkips(ofRun);
        const { numbers, text } = outcomeOf(ofRun, isDry);
        reporter.summary(numbers, `${text}.`);
      },
    });
    reportSkips(result);
    return outcomeOf(result, isDry);
  });
}

async function targetFolder(
  box: BoxClient,
  wanted: ItemArgument,
  { direction, dryRun }: MirrorVerbOptions,
  signal: AbortSignal,
): Promise<string> {
  if (direction === 'down') {
    const { type, id } = await findItem(box, '<folder>', wanted, signal);
    if (type !== 'folder') throw new Failure('<folder>: must be a folder.', 2);
    return id;
  }
  const found = await openFolder(box, '<folder>', wanted, { isDry: dryRun === true, signal });
  if (found === undefined) throw new Failure('<folder>: the folder does not exist yet. A run without --dry-run creates it.');
  return found;
}

function mirrorOptions(
  local: string,
  folderId: string,
  options: MirrorVerbOptions,
  { cwd }: Pick<Io, 'cwd'>,
  { signal, reporter, onProgress }: TransferRun,
): MirrorOptions {
  const { direction, maxDelete, conflict, checkAccess, allowEmpty, resync, fullListing, watch } = options;
  return {
    ...sharedOptions(options, cwd),
    ...{ folderId, path: resolve(cwd, local), direction, delete: options.delete, maxDelete, conflict, resync, fullListing, watch },
    ...(allowEmpty === true ? { checkAccess: false } : { checkAccess }),
    backupDir: pathOption(options.backupDir, cwd),
    state: pathOption(options.state, cwd),
    ...{ signal, onProgress },
    onAction: (result) => {
      reporter.file(reportOfAction(result));
    },
  };
}

function outcomeOf(result: MirrorResult, isDry: boolean): TransferOutcome {
  const { uploaded, downloaded, createdFolders, moved, deleted, conflicts, bytes, skipped, deferred, failed, listing } = result;
  const parts = [
    ...[[uploaded, 'uploaded'] as const, [downloaded, 'downloaded'] as const, [moved, 'moved'] as const, [deleted, 'deleted'] as const],
    ...[[skipped.length, 'skipped'] as const, [deferred.length, 'deferred'] as const],
  ];
  const numbers = parts.flatMap(([count, name]) => (count === 0 ? [] : [`${count.toLocaleString('en')} ${name}`]));
  const folders = createdFolders === 0 ? [] : [`${countText(createdFolders, 'folder')} created`];
  const conflicting = conflicts === 0 ? [] : [countText(conflicts, 'conflict')];
  const all = [...numbers, ...folders, ...conflicting];
  const main = all.length === 0 ? 'Nothing to do' : `${isDry ? 'A run would do this: ' : ''}${all.join(', ')} (${bytesText(bytes)})`;
  const counts = { uploaded, downloaded, createdFolders, moved, deleted, conflicts, bytes };
  return {
    numbers: { ...counts, skipped: skipped.length, deferred: deferred.length, failed: failed.length, listing },
    text: failed.length === 0 ? main : `${main}, ${String(failed.length)} failed`,
    failed: failed.length + deferred.length,
  };
}
