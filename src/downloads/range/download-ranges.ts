import type { ApiClient } from '../../core/client/api-client.js';
import { backoffMs } from '../../core/util/backoff.js';
import { discardBody } from '../../core/util/ignore.js';
import { BoxApiError, BoxDownloadError, BoxNetworkError } from '../../core/errors/box-errors.js';
import { toHex } from '../../core/util/bytes.js';
import type { IncrementalHash } from '../../core/types/ports/incremental-hash.js';
import { operationNamed } from '../../core/schema.js';
import type { CallOptions } from '../../core/types/call-options.js';
import { responseEnd, rangeHeader } from './content-range.js';
import type { DownloadedFile } from '../options/download-options.js';
import type { DownloadMeter } from './download-progress.js';
import { readBody, readHere } from './read-body.js';
import type { ByteRange } from './byte-range.js';
import type { Target } from '../target/target.js';

const operation = 'files.content.download';

/** What the ranges of one download have in common. */
export interface DownloadJob {
  readonly api: ApiClient;
  readonly file: DownloadedFile;
  readonly target: Target;
  /** Where in the file the target begins. */
  readonly offset: number;
  readonly meter: DownloadMeter;
  readonly call: CallOptions & { signal: AbortSignal };
}

/**
 * Fetches the bytes of a span into the target, going on where a connection broke off. Gives up after as many failures in a row as the client
 * makes attempts. Gives the SHA-1 in hex when `createHash` is given.
 */
export async function downloadRanges(job: DownloadJob, span: ByteRange, createHash?: () => IncrementalHash): Promise<string | undefined> {
  const { api, file, target, meter, call } = job;
  const { clock, random, retry, timeouts } = api.settings;
  const { idleMs } = timeouts;
  const isWhole = span.start === 0 && span.end === file.size;
  let hash = createHash?.();
  let writer = target.writeFrom(span.start - job.offset);
  let at = span.start;
  let farthest = at;
  let failures = 0;

  while (at < span.end) {
    const response = await request(job, { start: at, end: span.end });
    const isFromStart = at > 0 && response.status === 200;
    if (isFromStart) {
      if (!isWhole || !target.isSeekable) throw refusal(response, notRewound(at, isWhole));
      await writer.flush();
      meter.add(-at);
      at = 0;
      hash = createHash?.();
      writer = target.writeFrom(0);
    }
    const end = endOf(response, { start: at, end: span.end }, file.size);
    const broken = await readBody(response, { operationId: operation, idleMs, signal: call.signal }, (chunk) => {
      if (at + chunk.length > end)
        throw new BoxDownloadError('size', `${operation}: more bytes came than the ${String(end)} of the answer`);
      at += chunk.length;
      hash?.update(chunk);
      meter.add(chunk.length);
      return writer.write(chunk);
    });
    failures = at > farthest ? 1 : failures + 1;
    farthest = Math.max(farthest, at);
    // The service may have given less than was asked for.
    if (at === end) continue;
    const failure =
      broken?.failure ?? new BoxNetworkError(`${operation}: the answer ended at byte ${String(at)} instead of ${String(end)}`);
    if (failures >= retry.attempts) throw givenUp(at, file.size, failures, failure);
    await clock.sleep(backoffMs(failures, retry, random()), call.signal);
  }
  await writer.flush();
  return hash === undefined ? undefined : toHex(hash.digest());
}

async function request({ api, file, call }: DownloadJob, span: ByteRange): Promise<Response> {
  const range = rangeHeader(span, file.size);
  // Compressed bytes could neither be counted nor resumed.
  const options: CallOptions = { ...call, headers: { 'accept-encoding': 'identity' } };
  try {
    const { response } = await api.send(
      operationNamed(operation),
      [file.id, { version: file.versionId, range }, options],
      undefined,
      readHere,
    );
    return response;
  } catch (cause) {
    if (!(cause instanceof BoxApiError) || cause.status !== 416) throw cause;
    const message = `${operation}: the service has no bytes from ${String(span.start)} on, of ${String(file.size)} that it announced`;
    throw new BoxDownloadError('range', message, { cause });
  }
}

/** Up to where an answer goes, once it is found to be what was asked for. */
function endOf(response: Response, span: ByteRange, size: number): number {
  const wasRange = rangeHeader(span, size) !== undefined;
  if (!wasRange && response.status === 200) return span.end;
  try {
    if (wasRange && response.status === 206) return responseEnd(response, span, size);
  } catch (error) {
    throw refusal(response, error);
  }
  const asked = wasRange ? 'a range' : 'the whole file';
  throw refusal(
    response,
    new BoxDownloadError('range', `${operation}: asked for ${asked}, the service answered ${String(response.status)}`),
  );
}

function refusal(response: Response, error: unknown): unknown {
  discardBody(response);
  return error;
}

function notRewound(at: number, isWhole: boolean): BoxDownloadError {
  const why = isWhole ? 'a stream cannot be rewound; give a path' : 'only a part was asked for';
  return new BoxDownloadError(
    'range',
    `${operation}: the service sent the whole file in place of the bytes from ${String(at)} on, and ${why}`,
  );
}

function givenUp(at: number, size: number, failures: number, cause: unknown): BoxDownloadError {
  const message = `${operation}: given up at byte ${String(at)} of ${String(size)} after ${String(failures)} attempts that got no further`;
  return new BoxDownloadError('broken', message, { cause });
}
