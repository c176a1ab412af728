import { abortable } from '../../core/util/abortable.js';
import { BoxDecodeError, BoxUploadError } from '../../core/errors/box-errors.js';
import { toHex } from '../../core/util/bytes.js';
import { linkedAbort } from '../../core/platform/linked-abort.js';
import { serialQueue } from '../../core/util/serial-queue.js';
import { sharedOnAbort } from '../../core/util/on-abort.js';
import type { UploadPart } from '../../core/schema.js';
import type { ConfirmedPart } from '../options/checkpoint.js';
import { sha1Of } from '../source/digest.js';
import { retryWhile } from './retry-while.js';
import { partBody, type PartBody } from './part-body.js';
import { partReader, type ReadPart } from './part-reader.js';
import { planParts } from './part-plan.js';
import { confirmedPart, type UploadSession } from './upload-session.js';
import type { UploadJob } from './upload-job.js';

export interface SentParts {
  /** In file order. */
  readonly parts: readonly ConfirmedPart[];
  /** Of the whole file. */
  readonly sha1: Uint8Array;
}

/**
 * Sends the parts that the service does not have, with at most `concurrency` in memory, and verifies the others against the source. Rejects
 * with BoxUploadError if the source has changed. `onConfirmed` receives the growing list of confirmed parts. If it rejects, so does this.
 */
export async function sendParts(
  job: UploadJob,
  session: UploadSession,
  uploadedParts: ReadonlyMap<number, UploadPart>,
  onConfirmed: (parts: readonly ConfirmedPart[]) => Promise<void>,
): Promise<SentParts> {
  const { api, source, platform, call, meter } = job;
  const plan = planParts(source.size, session.info.partSize);
  const reusable = new Map(plan.flatMap(({ start, end }) => reusablePart(uploadedParts, start, end)));
  const completed: (ConfirmedPart | undefined)[] = plan.map(() => undefined);
  const unidentified = new Map<number, string>();
  const stop = linkedAbort(call.signal);
  const { signal } = stop;
  const onAbort = sharedOnAbort();
  // One abort listener for all parts.
  const abortOptions = { onAbort: (callBack: (reason: unknown) => void) => onAbort(signal, callBack) };
  const workers = Math.min(Math.floor(job.concurrency), plan.length);
  const reader = partReader(source, plan, platform, signal);
  const confirmed = [...reusable.values()];
  meter.begin(
    { strategy: 'parts', totalBytes: source.size, totalParts: plan.length },
    { bytes: confirmed.reduce((sum, { size }) => sum + size, 0), parts: confirmed.length },
  );

  // One at a time, so that the first part is sent early. Some platforms copy the bytes for each digest.
  const digestQueue = serialQueue();
  const digestOf = (bytes: Uint8Array<ArrayBuffer>) => digestQueue(() => sha1Of(bytes, platform));
  const send = async (part: ReadPart) => {
    const sha1 = await digestOf(part.bytes);
    const digest = toHex(sha1);
    const existing = reusable.get(part.start);
    if (existing !== undefined) {
      if (existing.sha1 !== digest) throw sourceChanged(part);
      completed[part.index] = existing;
      await abortable(part.addToDigest(), abortOptions);
      part.release();
      return;
    }
    const body = partBody(part.bytes, api.settings.fetch, platform);
    const sending = abortable(session.send(part, body, sha1, source.size, workers, signal), abortOptions);
    meter.sent(part.bytes.length);
    const [sent] = await Promise.all([sending, abortable(part.addToDigest(), abortOptions)]);
    meter.confirmed(part.bytes.length);
    if (isFullySent(body, sent, digest)) part.release();
    if (sent === undefined) {
      unidentified.set(part.index, digest);
      return;
    }
    const entry = confirmedPart(sent, digest);
    completed[part.index] = entry;
    confirmed.push(entry);
    onConfirmed(confirmed).catch((error: unknown) => {
      stop.abort(error);
    });
  };
  const work = async () => {
    try {
      for (let part = await reader.next(); part !== undefined; part = await reader.next()) await send(part);
    } catch (error) {
      stop.abort(error);
      throw error;
    }
  };
  const outcomes = await Promise.allSettled(Array.from({ length: workers }, work));
  stop.unlink();
  // The first failure aborted the other workers. It is the reason of the signal.
  if (outcomes.some(({ status }) => status === 'rejected')) throw signal.reason;
  if (unidentified.size > 0) {
    // The part list of the service may lag behind.
    const listed = await retryWhile(
      api,
      call,
      (error) => error instanceof BoxDecodeError,
      async () => {
        const parts = await session.list(source.size);
        const missing = plan.find(({ index, start }) => unidentified.has(index) && !parts.has(start));
        if (missing !== undefined) throw partNotListed(missing.start);
        return parts;
      },
    );
    for (const { index, start, end } of plan) {
      const digest = unidentified.get(index);
      if (digest === undefined) continue;
      const part = listed.get(start);
      if (part?.size !== end - start || (part.sha1 ?? digest) !== digest) throw partDiffers(start);
      completed[index] = confirmedPart(part, digest);
    }
  }
  return { parts: completed.filter((part) => part !== undefined), sha1: reader.digest() };
}

/**
 * Whether no transport can still be sending the bytes: the service has verified the digest of all of them, and they were sent once. An earlier
 * attempt may have been abandoned by the client, while a transport that ignores its signal still sends it.
 */
function isFullySent({ attempts }: PartBody, sent: UploadPart | undefined, digest: string): boolean {
  return attempts === 1 && sent?.sha1 === digest;
}

/** The uploaded part at the position of a planned one, if its size matches and it has a digest to verify. */
function reusablePart(uploadedParts: ReadonlyMap<number, UploadPart>, start: number, end: number): [number, ConfirmedPart][] {
  const part = uploadedParts.get(start);
  return part?.size === end - start && typeof part.sha1 === 'string' ? [[start, confirmedPart(part, part.sha1.toLowerCase())]] : [];
}

function sourceChanged({ start, end }: ReadPart): BoxUploadError {
  return new BoxUploadError(
    `source: bytes ${String(start)} to ${String(end)} differ from those uploaded before, so the source has changed. Nothing was committed.`,
  );
}

function partNotListed(start: number): BoxDecodeError {
  return new BoxDecodeError(
    `uploadSessions.parts.list: the part at byte ${String(start)}, which the service reported as uploaded, is missing. Nothing was committed.`,
    { operationId: 'uploadSessions.parts.list' },
  );
}

function partDiffers(start: number): BoxUploadError {
  return new BoxUploadError(
    `uploadSessions.parts.list: the service has other bytes than were sent, from byte ${String(start)}. Nothing was committed.`,
  );
}
