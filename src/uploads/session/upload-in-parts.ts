import { abortable } from '../../core/util/abortable.js';
import { BoxApiError, BoxAuthError, BoxDecodeError, BoxError, BoxNetworkError, BoxTimeoutError } from '../../core/errors/box-errors.js';
import { toHex } from '../../core/util/bytes.js';
import type { UploadPart } from '../../core/schema.js';
import { settleWithin } from './settle-within.js';
import type { ConfirmedPart, UploadCheckpoint, UploadDestination } from '../options/checkpoint.js';
import { commit } from './commit.js';
import { currentVersion, fileAtDestination } from './find-file.js';
import { hashSource } from '../source/hash-source.js';
import { hasCode } from '../../core/errors/has-code.js';
import { sendParts } from './send-parts.js';
import { createSession, isSessionGone, resumeSession, sessionOf, type UploadSession } from './upload-session.js';
import type { UploadJob, Uploaded, UploadStrategy } from './upload-job.js';

/** A session that is there, with the parts that have arrived in it. */
interface OpenSession {
  readonly session: UploadSession;
  readonly place: UploadDestination;
  readonly there: ReadonlyMap<number, UploadPart>;
  readonly resumed: boolean;
}

/**
 * Uploads in parts: opens a session, or takes up that of a checkpoint, sends what is missing, commits with the digest of the whole. A session
 * that is gone is begun anew, once. When it fails or is cancelled the session is aborted, so that nothing is left behind, unless a checkpoint
 * holds it and going on could help.
 */
export function uploadInParts(job: UploadJob, checkpoint: UploadCheckpoint | undefined): UploadStrategy {
  let resume = checkpoint;
  let isRestarted = false;
  return async (place) => {
    const before = resume;
    resume = undefined;
    try {
      if (before === undefined) return await throughSession(job, () => begin(job, place));
      return await throughSession(job, () => takeUp(job, before), sessionOf(job.api, before.session, job.call));
    } catch (error) {
      if (isRestarted || !isSessionGone(error)) throw error;
      isRestarted = true;
      const done = before === undefined ? undefined : await foundDone(job, before);
      if (done !== undefined) return done;
      if (job.source.isSpent?.() === true) throw error;
      return throughSession(job, () => begin(job, place));
    }
  };
}

/** `session` is that of a checkpoint. */
async function throughSession(job: UploadJob, open: () => Promise<OpenSession>, session?: UploadSession): Promise<Uploaded> {
  const { checkpoints, source, call } = job;
  try {
    const opened = await open();
    const { place, there, resumed } = opened;
    const current = (session = opened.session);
    const save = (parts: readonly ConfirmedPart[]) =>
      abortable(
        checkpoints.save(() => checkpointOf(job, current, place, parts)),
        call.signal,
      );
    if (!resumed) await save([]);
    const sent = await sendParts(job, current, there, save);
    await abortable(checkpoints.flush(), call.signal);
    await source.check?.();
    const file = await commit(job, current, place, sent, resumed);
    return { file, parts: sent.parts.length, sha1: toHex(sent.sha1), resumed };
  } catch (error) {
    if (session === undefined) throw error;
    // What is held is as far as it got.
    await settleWithin(checkpoints.flush());
    const isHeld = checkpoints.heldSession === session.facts.id;
    if (isHeld && isMendable(job, error)) throw error;
    await session.abort();
    // What looks gone may have been committed, which the checkpoint helps to find out.
    if (isHeld && !isSessionGone(error)) await settleWithin(checkpoints.forget());
    throw error;
  }
}

async function begin({ api, source, call }: UploadJob, place: UploadDestination): Promise<OpenSession> {
  // Which version is there before tells later whether a commit whose answer was lost has made another.
  const [session, versionId] = await Promise.all([
    createSession(api, place, source.size, call),
    place.fileId === undefined ? undefined : currentVersion(api, place.fileId, call).catch(() => undefined),
  ]);
  return { session, place: { ...place, versionId }, there: new Map(), resumed: false };
}

async function takeUp({ api, call }: UploadJob, { session: facts, destination: place, parts }: UploadCheckpoint): Promise<OpenSession> {
  const session = await resumeSession(api, facts, call);
  const there = await session.list();
  for (const { offset, part_id: id, sha1 } of parts) {
    const part = there.get(offset);
    // A list does not always tell the digest.
    if (part?.part_id === id && typeof part.sha1 !== 'string') there.set(offset, { ...part, sha1 });
  }
  return { session, place, there, resumed: true };
}

/** The session of a checkpoint is gone also when it was committed and nobody heard of it. */
async function foundDone(
  { api, source, platform, call, meter }: UploadJob,
  { destination: place, session }: UploadCheckpoint,
): Promise<Uploaded | undefined> {
  const file = await fileAtDestination(api, place, source.size, call);
  if (file === undefined) return undefined;
  const sha1 = await hashSource(source, platform, call);
  if (file.sha1 !== sha1) return undefined;
  const parts = Math.ceil(source.size / session.partSize);
  meter.begin({ strategy: 'parts', totalBytes: source.size, totalParts: parts }, { bytes: source.size, parts });
  return { file, parts, sha1, resumed: true };
}

function checkpointOf(
  { source, requested: asked }: UploadJob,
  { facts }: UploadSession,
  place: UploadDestination,
  parts: readonly ConfirmedPart[],
): UploadCheckpoint {
  return { version: 1, requested: asked, destination: place, source: { size: source.size }, session: facts, parts: [...parts] };
}

/** Conflicts with what the service itself is at. */
const passing = ['parts_mismatch', 'operation_blocked_temporary', 'name_temporarily_reserved'] as const;

/**
 * Whether it may go better when the upload goes on later: the caller's signal, the network, the service, an answer, the place of the
 * checkpoints, or reading the source has failed.
 */
function isMendable({ call, checkpoints }: UploadJob, error: unknown): boolean {
  if (call.signal?.aborted === true || !(error instanceof BoxError) || error === checkpoints.failure) return true;
  if (error instanceof BoxApiError) return error.status >= 500 || [401, 408, 429].includes(error.status) || hasCode(error, ...passing);
  return [BoxNetworkError, BoxTimeoutError, BoxAuthError, BoxDecodeError].some((type) => error instanceof type);
}
