import platform from '#platform';
import type { ApiClient } from '../core/client/api-client.js';
import { BoxConfigError, BoxDecodeError, BoxDownloadError } from '../core/errors/box-errors.js';
import { hashBytes, sha1OfBytes } from './range/verify-digest.js';
import type { DownloadedFile, DownloadOptions, DownloadResult } from './options/download-options.js';
import { fetchFileMetadata } from './range/file-metadata.js';
import { withTarget } from './target/with-target.js';
import { downloadMeter } from './range/download-progress.js';
import { downloadRange, type DownloadJob } from './range/download-range.js';
import { checkRange, splitRange, resolveRange, type ByteRange } from './range/byte-range.js';
import { checkNames } from '../core/options/check-names.js';
import { sharedLinkHeaders } from '../core/options/shared-link.js';
import { checkOptions, type OptionTypes } from '../core/options/check-options.js';

const optionNames: OptionTypes<DownloadOptions> = {
  to: 1,
  onProgress: 'function',
  signal: 1,
  asUser: 'string',
  timeoutMs: 'number',
  sharedLink: 1,
  range: 1,
  version: 1,
  verify: 1,
  concurrency: 1,
};

/** Downloads a file, or a range of it, to a target or into memory. See docs/guides/downloads.md. */
export async function downloadFile(api: ApiClient, fileId: string, options: DownloadOptions = {}): Promise<DownloadResult> {
  checkOptions('downloads.download', options, optionNames);
  if (options.range !== undefined) checkNames('range', options.range, { start: 1, end: 1 });
  const { range, version, verify = true, concurrency = 1 } = options;
  checkRange(range);
  if (typeof verify !== 'boolean') throw new BoxConfigError('verify: must be a boolean.');
  if (!Number.isInteger(concurrency) || concurrency < 1) throw new BoxConfigError('concurrency: must be an integer >= 1.');
  if (concurrency > 1 && typeof options.to === 'object') {
    throw new BoxConfigError('concurrency: must be 1 for a stream, which takes its bytes in order. Use a path, or leave `to` out.');
  }
  const headers = sharedLinkHeaders('downloads.download', options.sharedLink);
  const progress = downloadMeter(api.settings.clock, options.onProgress);
  const result = await withTarget(options, async (target, signal) => {
    const call = { signal, asUser: options.asUser, timeoutMs: options.timeoutMs, headers };
    const file = await fetchFileMetadata(api, fileId, version, call);
    const byteRange = resolveRange(range, file.size);
    const size = byteRange.end - byteRange.start;
    const verified = verify && size === file.size;
    await receiveFile({ api, file, target, offset: byteRange.start, meter: progress, call }, splitRange(byteRange, concurrency), verified);
    return { file, ...target.outcome, size, verified };
  });
  progress.end();
  return result;
}

/**
 * Downloads consecutive ranges of a file into the target, in parallel. `verified` states that they are the whole file, whose SHA-1 is then
 * compared. Rejects with BoxDownloadError if it differs.
 */
export async function receiveFile(job: DownloadJob, ranges: readonly ByteRange[], verified: boolean): Promise<void> {
  const { file, target, meter } = job;
  if (verified && file.sha1 === undefined) {
    throw new BoxDecodeError(
      'files.get: the response has no SHA-1 to verify the download. Set `verify: false` to download without verification.',
      { operationId: 'files.get' },
    );
  }
  const size = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
  meter.begin(size);
  target.begin(size);
  const sha1 = await fetchRanges(job, ranges, verified);
  if (sha1 !== undefined && sha1 !== file.sha1) throw digestMismatch(file, sha1);
}

/** Downloads a whole file, or the rest of one of which the target has the first bytes. Rejects with BoxDownloadError if its SHA-1 differs. */
export async function receiveRest(job: DownloadJob): Promise<void> {
  const { file, target } = job;
  if (!(await resumeFile(job, target.keptBytes ?? 0))) await receiveFile(job, [{ start: 0, end: file.size }], true);
}

/**
 * Continues a file of which the target has the first bytes, from an earlier run. Resolves with false if the whole file is to be downloaded:
 * there are none, they are of other content, or the service sends no ranges.
 */
async function resumeFile(job: DownloadJob, keptBytes: number): Promise<boolean> {
  const { file, target, meter, call } = job;
  if (keptBytes === 0) return false;
  const hash = await hashBytes(target, keptBytes, platform, call.signal);
  meter.begin(file.size);
  meter.add(keptBytes);
  target.begin(file.size);
  try {
    return (await downloadRange(job, { start: keptBytes, end: file.size }, () => hash)) === file.sha1;
  } catch (error) {
    if (error instanceof BoxDownloadError && error.reason === 'range') return false;
    throw error;
  }
}

/**
 * Downloads all ranges in parallel. Returns the SHA-1 of the whole file if `withDigest`: a single range is hashed on arrival, several are
 * hashed afterwards.
 */
async function fetchRanges(job: DownloadJob, ranges: readonly ByteRange[], withDigest: boolean): Promise<string | undefined> {
  const [first, ...others] = ranges;
  if (first === undefined) return undefined;
  if (others.length === 0) return downloadRange(job, first, withDigest ? () => platform.createSha1() : undefined);
  await Promise.all(ranges.map((range) => downloadRange(job, range)));
  return withDigest ? sha1OfBytes(job.target, job.file.size, platform, job.call.signal) : undefined;
}

function digestMismatch({ id, sha1 }: DownloadedFile, received: string): BoxDownloadError {
  return new BoxDownloadError(
    'digest',
    `files.content.download: file ${id} has the SHA-1 ${String(sha1)}, but the downloaded bytes have ${received}`,
  );
}
