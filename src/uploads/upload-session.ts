import { abortable } from '../core/abortable.js';
import type { ApiClient } from '../core/api-client.js';
import { backoffMs } from '../core/backoff.js';
import { BoxApiError, BoxDecodeError } from '../core/errors.js';
import { ownUrl, type OwnUrl } from '../core/own-url.js';
import type { Platform } from '../core/ports.js';
import { operationNamed } from '../core/schema.js';
import type { File, UploadedPart, UploadPart, UploadSession } from '../core/schema.js';
import type { CallOptions } from '../core/types.js';
import { onlyEntry } from './answers.js';
import { readExactly } from './byte-source.js';
import { digestHeader, hex } from './digest.js';
import { contentRange, planParts, type PlannedPart } from './part-plan.js';
import type { UploadJob } from './upload-job.js';
import type { UploadResult } from './upload-options.js';

/** A part that has been read: its bytes and their digest. */
interface ReadPart extends PlannedPart {
  bytes: Uint8Array<ArrayBuffer>;
  digest: string;
}

/**
 * Uploads in parts: opens a session, sends parts in parallel, commits with the digest of the whole. At most `concurrency` parts are in
 * memory. When it fails or is cancelled, the session is aborted, so that nothing is left behind.
 */
export async function uploadInParts(job: UploadJob, platform: Platform): Promise<UploadResult> {
  const session = await openSession(job);
  try {
    const { parts, sha1 } = await sendParts(job, session, platform);
    const file = await commit(job, session, parts, sha1);
    return { file, way: 'parts', parts: parts.length, sha1: hex(sha1) };
  } catch (error) {
    await abort(job, session);
    throw error;
  }
}

async function openSession({ api, source, target, name, call }: UploadJob): Promise<UploadSession> {
  const size = source.size;
  const { data } =
    target.fileId === undefined
      ? await api.send(operationNamed('uploadSessions.create'), [{ folder_id: target.parentId, file_name: name, file_size: size }, call])
      : await api.send(operationNamed('uploadSessions.createForFile'), [target.fileId, { file_size: size, file_name: name }, call]);
  return data as UploadSession;
}

async function sendParts(job: UploadJob, session: UploadSession, platform: Platform): Promise<{ parts: UploadPart[]; sha1: Uint8Array }> {
  const { source, call, report } = job;
  const plan = planParts(source.size, session.part_size);
  const whole = platform.createSha1();
  const done: (UploadPart | undefined)[] = plan.map(() => undefined);
  const stop = new AbortController();
  const signal = call.signal === undefined ? stop.signal : AbortSignal.any([stop.signal, call.signal]);
  let confirmed = { bytes: 0, parts: 0 };

  // Parts are read one after the other, so that the whole can be hashed on the way and a stream will do.
  let reading: Promise<unknown> = Promise.resolve();
  const queue = plan.values();
  const readNext = (): Promise<ReadPart | undefined> => {
    const next = reading.then(async () => {
      signal.throwIfAborted();
      const part = queue.next().value;
      if (part === undefined) return undefined;
      const bytes = await abortable(readExactly(source, part.start, part.end), signal);
      whole.update(bytes);
      const hash = platform.createSha1();
      hash.update(bytes);
      return { ...part, bytes, digest: digestHeader(hash.digest()) };
    });
    reading = next.catch(() => undefined);
    return next;
  };

  const worker = async () => {
    for (let part = await readNext(); part !== undefined; part = await readNext()) {
      done[part.index] = await sendPart(job, session, part, { ...call, signal });
      confirmed = { bytes: confirmed.bytes + part.bytes.length, parts: confirmed.parts + 1 };
      report({ way: 'parts', ...confirmed, totalBytes: source.size, totalParts: plan.length });
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(job.concurrency, plan.length) }, worker));
  } catch (error) {
    stop.abort(error);
    throw error;
  }
  return { parts: done.every((part) => part !== undefined) ? done : await listParts(job, session), sha1: whole.digest() };
}

/** Sends one part; undefined when the service says that it has these bytes already, from an attempt whose answer was lost. */
async function sendPart(
  { api, source }: UploadJob,
  session: UploadSession,
  part: ReadPart,
  call: CallOptions,
): Promise<UploadPart | undefined> {
  const params = { digest: part.digest, contentRange: contentRange(part, source.size), body: part.bytes };
  try {
    const { data } = await api.send(
      operationNamed('uploadSessions.parts.upload'),
      [session.id, params, call],
      endpoint(api, session, 'upload_part'),
    );
    const { part: sent } = data as Partial<UploadedPart>;
    if (sent === undefined) throw new BoxDecodeError('uploadSessions.parts.upload: the answer names no part');
    return sent;
  } catch (error) {
    if (error instanceof BoxApiError && error.code === 'range_overlaps_existing_part') return undefined;
    throw error;
  }
}

async function listParts({ api, call }: UploadJob, session: UploadSession): Promise<UploadPart[]> {
  const operation = operationNamed('uploadSessions.parts.list');
  const parts: UploadPart[] = [];
  for (;;) {
    const { data } = await api.send(
      operation,
      [session.id, { offset: parts.length, limit: 1000 }, call],
      endpoint(api, session, 'list_parts'),
    );
    const { entries, total_count: total } = data as { entries: UploadPart[]; total_count?: number };
    parts.push(...entries);
    if (entries.length === 0 || parts.length >= (total ?? Infinity)) return parts.sort((a, b) => a.offset - b.offset);
  }
}

async function commit(job: UploadJob, session: UploadSession, parts: UploadPart[], sha1: Uint8Array): Promise<File> {
  const { api, call, target, contentCreatedAt, contentModifiedAt } = job;
  const attributes = {
    ...(contentCreatedAt === undefined ? {} : { content_created_at: contentCreatedAt }),
    ...(contentModifiedAt === undefined ? {} : { content_modified_at: contentModifiedAt }),
  };
  const params = {
    digest: digestHeader(sha1),
    ifMatch: target.ifMatch,
    parts,
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
  };
  const { clock, random, retry } = api.settings;
  for (let attempt = 1; ; attempt++) {
    try {
      // A 202, while the service still joins the parts, is waited out below (x-box-not-yet).
      const { data } = await api.send(
        operationNamed('uploadSessions.commit'),
        [session.id, params, call],
        endpoint(api, session, 'commit'),
      );
      return onlyEntry(data) as File;
    } catch (error) {
      // Straight after the last part it means the same: the service has not taken it in yet.
      if (!(error instanceof BoxApiError) || error.code !== 'parts_mismatch' || attempt >= retry.attempts) throw error;
      await clock.sleep(backoffMs(attempt, retry, random()), call.signal);
    }
  }
}

/** Every call of a session goes to the host that the service named for it, if it named one. */
function endpoint({ settings }: ApiClient, session: UploadSession, name: keyof UploadSession['session_endpoints']): OwnUrl | undefined {
  // Answers are not validated, and this one decides where bytes go.
  const url = (session as Partial<UploadSession>).session_endpoints?.[name];
  return url === undefined ? undefined : ownUrl('uploadSessions', url, settings);
}

/** The failure that led here is what the caller hears of; a session that cannot be aborted expires by itself. */
async function abort({ api, call }: UploadJob, session: UploadSession): Promise<void> {
  const options: CallOptions = { asUser: call.asUser, timeoutMs: 30_000 };
  try {
    await api.send(operationNamed('uploadSessions.abort'), [session.id, undefined, options], endpoint(api, session, 'abort'));
  } catch {
    // Said above.
  }
}
