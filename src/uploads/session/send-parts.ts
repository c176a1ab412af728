import { abortable } from '../../core/util/abortable.js';
import { BoxDecodeError, BoxUploadError } from '../../core/errors/box-errors.js';
import { toHex } from '../../core/util/bytes.js';
import { serialQueue } from '../../core/util/serial-queue.js';
import { sharedOnAbort } from '../../core/util/on-abort.js';
import type { UploadPart } from '../../core/schema.js';
import type { ConfirmedPart } from '../options/checkpoint.js';
import { sha1Of } from '../source/digest.js';
import { retryWhile } from './retry-while.js';
import { partReader, type ReadPart } from './part-reader.js';
import { planParts } from './part-plan.js';
import { confirmedPart, type UploadSession } from './upload-session.js';
import type { UploadJob } from './upload-job.js';

export interface SentParts {
  /** In the order of the file. */
  readonly parts: readonly ConfirmedPart[];
  /** Of the whole. */
  readonly sha1: Uint8Array;
}

/**
 * Sends the parts that the service does not have, at most `concurrency` in memory, and holds those that it has against the source. Rejects
 * with BoxUploadError when the source is not what it was. `onConfirmed` gets the list of all that are confirmed, which grows; when it rejects,
 * so does this.
 */
export async function sendParts(
  job: UploadJob,
  session: UploadSession,
  there: ReadonlyMap<number, UploadPart>,
  onConfirmed: (parts: readonly ConfirmedPart[]) => Promise<void>,
): Promise<SentParts> {
  const { api, source, platform, call, meter } = job;
  const plan = planParts(source.size, session.facts.partSize);
  const trusted = new Map(plan.flatMap(({ start, end }) => trustedAt(there, start, end)));
  const done: (ConfirmedPart | undefined)[] = plan.map(() => undefined);
  const unnamed = new Map<number, string>();
  const stop = new AbortController();
  const signal = call.signal === undefined ? stop.signal : AbortSignal.any([stop.signal, call.signal]);
  const onAbort = sharedOnAbort();
  // For all parts together.
  const ending = { onAbort: (callBack: (reason: unknown) => void) => onAbort(signal, callBack) };
  const reader = partReader(source, plan, platform, signal);
  const confirmed = [...trusted.values()];
  meter.begin(
    { strategy: 'parts', totalBytes: source.size, totalParts: plan.length },
    { bytes: confirmed.reduce((sum, { size }) => sum + size, 0), parts: confirmed.length },
  );

  // One after the other: each is taken of a copy of the bytes.
  const digesting = serialQueue();
  const digestOf = (bytes: Uint8Array<ArrayBuffer>) => digesting(() => sha1Of(bytes, platform));
  const send = async (part: ReadPart) => {
    const sha1 = await digestOf(part.bytes);
    const digest = toHex(sha1);
    const known = trusted.get(part.start);
    if (known !== undefined) {
      if (known.sha1 !== digest) throw changed(part);
      done[part.index] = known;
      await abortable(part.intoWhole(), ending);
      part.release();
      return;
    }
    const sending = abortable(session.send(part, part.bytes, sha1, source.size, signal), ending);
    meter.sent(part.bytes.length);
    const [sent] = await Promise.all([sending, abortable(part.intoWhole(), ending)]);
    meter.confirmed(part.bytes.length);
    part.release();
    if (sent === undefined) {
      unnamed.set(part.index, digest);
      return;
    }
    const entry = confirmedPart(sent, digest);
    done[part.index] = entry;
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
  const ends = await Promise.allSettled(Array.from({ length: Math.min(job.concurrency, plan.length) }, work));
  // The first of the failures ended the others.
  if (ends.some(({ status }) => status === 'rejected')) throw signal.reason;
  if (unnamed.size > 0) {
    // Its list may lag behind.
    const listed = await retryWhile(
      api,
      call,
      (error) => error instanceof BoxDecodeError,
      async () => {
        const parts = await session.list();
        const missing = plan.find(({ index, start }) => unnamed.has(index) && !parts.has(start));
        if (missing !== undefined) throw notListed(missing.start);
        return parts;
      },
    );
    for (const { index, start, end } of plan) {
      const digest = unnamed.get(index);
      if (digest === undefined) continue;
      const part = listed.get(start);
      if (part?.size !== end - start || (part.sha1 ?? digest) !== digest) throw otherBytes(start);
      done[index] = confirmedPart(part, digest);
    }
  }
  return { parts: done.filter((part) => part !== undefined), sha1: reader.digest() };
}

/** Only what stands where a part of ours would, with a digest that can be held against the source. */
function trustedAt(there: ReadonlyMap<number, UploadPart>, start: number, end: number): [number, ConfirmedPart][] {
  const part = there.get(start);
  return part?.size === end - start && typeof part.sha1 === 'string' ? [[start, confirmedPart(part, part.sha1.toLowerCase())]] : [];
}

function changed({ start, end }: ReadPart): BoxUploadError {
  return new BoxUploadError(
    `source: the bytes from ${String(start)} to ${String(end)} are not those that were uploaded before; it changed since. Nothing was committed.`,
  );
}

function notListed(start: number): BoxDecodeError {
  return new BoxDecodeError(
    `uploadSessions.parts.list: the list lacks the part from ${String(start)} on, which the service says it has. Nothing was committed.`,
  );
}

function otherBytes(start: number): BoxUploadError {
  return new BoxUploadError(
    `uploadSessions.parts.list: the service has other bytes from ${String(start)} on than were sent. Nothing was committed.`,
  );
}
