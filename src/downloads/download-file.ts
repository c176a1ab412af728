import platform from '#platform';
import type { ApiClient } from '../core/client/api-client.js';
import { BoxConfigError, BoxDecodeError, BoxDownloadError } from '../core/errors/box-errors.js';
import { sha1OfTarget } from './range/verify-digest.js';
import type { DownloadedFile, DownloadOptions, DownloadResult } from './options/download-options.js';
import { fetchFileMetadata } from './range/file-metadata.js';
import { withTarget } from './target/with-target.js';
import { downloadMeter } from './range/download-progress.js';
import { downloadRanges, type DownloadJob } from './range/download-ranges.js';
import { checkRange, splitRange, resolveRange, type ByteRange } from './range/byte-range.js';

/** Downloads a file, or a range of it, to a target or into memory. See docs/guides/downloads.md. */
export async function downloadFile(api: ApiClient, fileId: string, options: DownloadOptions = {}): Promise<DownloadResult> {
  const { range, version, verify = true, concurrency: parallel = 1 } = options;
  checkRange(range);
  if (!Number.isInteger(parallel) || parallel < 1) throw new BoxConfigError(`parallel: ${String(parallel)} is no positive integer.`);
  if (parallel > 1 && typeof options.to === 'object') {
    throw new BoxConfigError('parallel: a stream takes its bytes one after the other. Give a path, or leave `to` out.');
  }
  const progress = downloadMeter(api.settings.clock, options.onProgress);
  const result = await withTarget(options, async (target, signal) => {
    const call = { signal, asUser: options.asUser, timeoutMs: options.timeoutMs };
    const file = await fetchFileMetadata(api, fileId, version, call);
    const span = resolveRange(range, file.size);
    const verified = verify && span.end - span.start === file.size;
    if (verified && file.sha1 === undefined) {
      throw new BoxDecodeError('files.get: the answer has no SHA-1 to verify the bytes by. With `verify: false` they come without.');
    }
    progress.begin(span.end - span.start);
    target.begin(span.end - span.start);
    const job = { api, file, target, offset: span.start, meter: progress, call };
    const sha1 = await receiveAll(job, splitRange(span, parallel), verified);
    if (sha1 !== undefined && sha1 !== file.sha1) throw wrongDigest(file, sha1);
    return { file, ...target.outcome, size: span.end - span.start, verified };
  });
  progress.end();
  return result;
}

/** Fetches all spans at once. Gives the SHA-1 of the whole when it is asked for: one span is hashed on the way, several are afterwards. */
async function receiveAll(job: DownloadJob, spans: readonly ByteRange[], hashed: boolean): Promise<string | undefined> {
  const [first, ...others] = spans;
  if (first === undefined) return undefined;
  if (others.length === 0) return downloadRanges(job, first, hashed ? () => platform.createSha1() : undefined);
  await Promise.all(spans.map((span) => downloadRanges(job, span)));
  return hashed ? sha1OfTarget(job.target, job.file.size, platform, job.call.signal) : undefined;
}

function wrongDigest({ id, sha1 }: DownloadedFile, came: string): BoxDownloadError {
  return new BoxDownloadError(
    'digest',
    `files.content.download: file ${id} has the SHA-1 ${String(sha1)}, the bytes that came have ${came}`,
  );
}
