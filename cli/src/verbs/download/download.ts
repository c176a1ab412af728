import { resolve } from 'node:path';
import type { BoxClient, DownloadManyOptions, DownloadManyResult } from 'box-openapi-sdk';
import type { Io } from '../../io.js';
import { findItem, readItem, type ItemArgument } from '../../transfer/box-path.js';
import { filesOutcome } from '../../transfer/files-outcome.js';
import type { FileReport } from '../../transfer/reporter.js';
import { runTransfer } from '../../transfer/run-transfer.js';
import { pathOption, sharedOptions } from '../../transfer/shared-options.js';
import type { DownloadVerbOptions } from './options.js';

/** Downloads a folder or items, and returns the exit status. */
export async function download(items: readonly string[], options: DownloadVerbOptions, io: Io): Promise<number> {
  const wanted = items.map((item) => readItem('<item>', item));
  const { conflict, webLinks, names, portableNames, dryRun: isDry = false } = options;
  return runTransfer(
    io,
    options,
    { action: 'download', preparing: 'Reading the list of files' },
    async ({ box, signal, reporter, onProgress }) => {
      const summary = await box.downloads.downloadMany({
        ...(await inputOf(box, wanted, signal)),
        ...sharedOptions(options, io.cwd),
        journal: pathOption(options.journal, io.cwd),
        ...{ to: resolve(io.cwd, options.to), conflict, webLinks, names, portableNames, signal, onProgress },
        onResult: (result) => {
          reporter.file(reportOf(result));
        },
      });
      const { downloaded: transferred, failed } = summary;
      return filesOutcome('download', { ...summary, transferred, failed: failed.length }, isDry);
    },
  );
}

/** The content of a single folder, otherwise the items with their names. */
async function inputOf(
  box: BoxClient,
  wanted: readonly ItemArgument[],
  signal: AbortSignal,
): Promise<Pick<DownloadManyOptions, 'folderId' | 'items'>> {
  const items = [];
  for (const item of wanted) items.push(await findItem(box, '<item>', item, signal));
  const [first] = items;
  return first?.type === 'folder' && items.length === 1 ? { folderId: first.id } : { items };
}

function reportOf(result: DownloadManyResult): FileReport {
  const { path, localPath, entry } = result;
  const details = { id: entry.id, localPath };
  switch (result.status) {
    case 'downloaded': {
      const { bytes, sha1, replaced } = result;
      return { status: 'downloaded', path, bytes, details: { ...details, sha1, replaced } };
    }
    case 'planned':
      return { status: 'planned', path, bytes: result.bytes, label: result.replaced ? 'replace' : undefined, details };
    case 'skipped':
      return { status: 'skipped', path, bytes: entry.size, reason: result.reason, details };
    case 'failed':
      return { status: 'failed', path, error: result.error, details };
  }
}
