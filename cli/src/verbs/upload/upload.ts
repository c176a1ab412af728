import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { UploadManyOptions, UploadManyResult } from 'box-openapi-sdk';
import { Failure } from '../../failure.js';
import type { Io } from '../../io.js';
import { openFolder, readItem } from '../../transfer/box-path.js';
import { filesOutcome } from '../../transfer/files-outcome.js';
import type { FileReport } from '../../transfer/reporter.js';
import { runTransfer } from '../../transfer/run-transfer.js';
import { pathOption, sharedOptions } from '../../transfer/shared-options.js';
import type { UploadVerbOptions } from './options.js';

/** Uploads a folder or files, and returns the exit status. */
export async function upload(sources: readonly string[], options: UploadVerbOptions, io: Io): Promise<number> {
  const target = readItem('--to', options.to);
  const local = await readSources(sources, io.cwd);
  const { dryRun: isDry = false, conflict, followSymlinks } = options;
  return runTransfer(io, options, { action: 'upload', preparing: 'Looking for files' }, async ({ box, signal, reporter, onProgress }) => {
    const parentId = await openFolder(box, '--to', target, { isDry, signal });
    const summary = await box.uploads.uploadMany({
      ...local.input,
      ...sharedOptions(options, io.cwd),
      journal: pathOption(options.journal, io.cwd),
      // A dry run sends nothing.
      ...{ parentId: parentId ?? '0', conflict, followSymlinks, signal },
      onProgress: ({ current, ...progress }) => {
        onProgress({ ...progress, current: current.map((file) => ({ ...file, path: local.shorten(file.path) })) });
      },
      onResult: (result) => {
        reporter.file(reportOf(result, local.shorten(result.path)));
      },
    });
    const { uploaded: transferred, failed } = summary;
    return filesOutcome('upload', { ...summary, transferred, failed: failed.length }, isDry);
  });
}

interface Sources {
  readonly input: Pick<UploadManyOptions, 'directory' | 'files'>;
  /** The path of a file for the output. */
  readonly shorten: (path: string) => string;
}

/** Throws a Failure with status 2 that names the argument. */
async function readSources(sources: readonly string[], cwd: string): Promise<Sources> {
  const found = await Promise.all(
    sources.map(async (source) => {
      const path = resolve(cwd, source);
      const status = await stat(path).catch((error: unknown) => {
        throw new Failure(`<source>: ${source} cannot be read (${String((error as NodeJS.ErrnoException).code)}).`, 2, { cause: error });
      });
      return { source, path, status };
    }),
  );
  const folder = found.find(({ status }) => status.isDirectory());
  if (folder === undefined) {
    const files = found.map(({ path, status }) => ({ source: path, contentModifiedAt: toDateTime(status.mtime) }));
    return { input: { files }, shorten: (path) => relative(cwd, path) || path };
  }
  if (found.length > 1) throw new Failure(`<source>: ${folder.source} is a folder. Upload one folder at a time, or files only.`, 2);
  return { input: { directory: folder.path }, shorten: (path) => relative(folder.path, path) };
}

/** In whole seconds, as the service stores it. */
const toDateTime = (date: Date): string => date.toISOString().replace(/\.\d+/, '');

function reportOf(result: UploadManyResult, path: string): FileReport {
  const localPath = result.path;
  switch (result.status) {
    case 'uploaded': {
      const { file, bytes, sha1, resumed } = result;
      return { status: 'uploaded', path, bytes, details: { id: file.id, sha1, resumed, localPath } };
    }
    case 'planned':
      return { status: 'planned', path, bytes: result.bytes, details: { localPath } };
    case 'skipped':
      return { status: 'skipped', path, reason: result.reason, details: { id: result.fileId, localPath } };
    case 'failed':
      return { status: 'failed', path, error: result.error, details: { localPath } };
  }
}
