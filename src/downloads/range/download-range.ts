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
import { readBody, unreadResponse } from './read-body.js';
import type { ByteRange } from './byte-range.js';
import type { Target } from '../target/target.js';

const operation = 'files.content.download';

/** State shared by the ranges of one download. */
export interface DownloadJob {
  readonly api: ApiClient;
  readonly file: DownloadedFile;
  readonly target: Target;
  /** Position in the file at which the target begins. */
  readonly offset: number;
  readonly meter: DownloadMeter;
  readonly call: Omit<CallOptions, 'headers'> & { signal: AbortSignal; headers?: Readonly<Record<string, string>> | undefined };
}

/**
 * Downloads a range into the target and resumes after broken connections. Rejects after as many failures in a row without progress as the
 * client has attempts. Returns the SHA-1 in hex if `createHash` is set.
 */
export async function downloadRange(job: DownloadJob, range: ByteRange, createHash?: () => IncrementalHash): Promise<string | undefined> {
  const { api, file, target, meter, call } = job;
  const { clock, random, retry, timeouts } = api.settings;
  const { idleMs } = timeouts;
  const isWhole = range.start === 0 && range.end === file.size;
  let hash = createHash?.();
  let writer = target.writeFrom(range.start - job.offset);
  let position = range.start;
  let farthest = position;
  let failures = 0;

  while (position < range.end) {
    const response = await requestRange(job, { start: position, end: range.end });
    const isRestarted = position > 0 && response.status === 200;
    if (isRestarted) {
      if (!isWhole || !target.isSeekable) throw discardResponse(response, cannotRestart(position, isWhole));
      await writer.flush();
      meter.add(-position);
      position = 0;
      hash = createHash?.();
      writer = target.writeFrom(0);
    }
    const end = responseRangeEnd(response, { start: position, end: range.end }, file.size);
    const interruption = await readBody(response, { operationId: operation, idleMs, signal: call.signal }, (chunk) => {
      if (position + chunk.length > end)
        throw new BoxDownloadError('size', `${operation}: the response continues beyond its end at byte ${String(end)}`);
      position += chunk.length;
      hash?.update(chunk);
      meter.add(chunk.length);
      return writer.write(chunk);
    });
    failures = position > farthest ? 1 : failures + 1;
    farthest = Math.max(farthest, position);
    // The service may send less than requested. The next request continues there.
    if (position === end) continue;
    const failure =
      interruption?.failure ??
      new BoxNetworkError(`${operation}: the response ended at byte ${String(position)} instead of ${String(end)}`, {
        operationId: operation,
      });
    if (failures >= retry.attempts) throw retriesExhausted(position, file.size, failures, failure);
    await clock.sleep(backoffMs(failures, retry, random()), call.signal);
  }
  await writer.flush();
  return hash === undefined ? undefined : toHex(hash.digest());
}

async function requestRange({ api, file, call }: DownloadJob, range: ByteRange): Promise<Response> {
  const header = rangeHeader(range, file.size);
  // Compressed bytes could neither be counted nor resumed.
  const options: CallOptions = { ...call, headers: { ...call.headers, 'accept-encoding': 'identity' } };
  try {
    const { response } = await api.send(
      operationNamed(operation),
      [file.id, { version: file.versionId, range: header }, options],
      undefined,
      unreadResponse,
    );
    return response;
  } catch (cause) {
    if (!(cause instanceof BoxApiError) || cause.status !== 416) throw cause;
    const message = `${operation}: the service has no bytes from ${String(range.start)} on, although it reported ${String(file.size)} bytes`;
    throw new BoxDownloadError('range', message, { cause });
  }
}

/** End of the bytes in a response (exclusive). Throws BoxDownloadError if the response does not match the request. */
function responseRangeEnd(response: Response, range: ByteRange, size: number): number {
  const wasRange = rangeHeader(range, size) !== undefined;
  if (!wasRange && response.status === 200) return range.end;
  try {
    if (wasRange && response.status === 206) return responseEnd(response, range, size);
  } catch (error) {
    throw discardResponse(response, error);
  }
  const requested = wasRange ? 'a range' : 'the whole file';
  throw discardResponse(
    response,
    new BoxDownloadError('range', `${operation}: requested ${requested}, but the service returned ${String(response.status)}`),
  );
}

/** Discards the body. Returns the error, for the caller to throw. */
function discardResponse(response: Response, error: unknown): unknown {
  discardBody(response);
  return error;
}

function cannotRestart(position: number, isWhole: boolean): BoxDownloadError {
  const why = isWhole ? 'a stream cannot be rewound. Use a path.' : 'only a range was requested.';
  return new BoxDownloadError(
    'range',
    `${operation}: the service sent the whole file instead of the bytes from ${String(position)} on, and ${why}`,
  );
}

function retriesExhausted(position: number, size: number, failures: number, cause: unknown): BoxDownloadError {
  const message = `${operation}: gave up at byte ${String(position)} of ${String(size)} after ${String(failures)} attempts without progress`;
  return new BoxDownloadError('broken', message, { cause });
}
