import { abortable } from '../../core/util/abortable.js';
import {
  BoxApiError,
  BoxAuthError,
  BoxDecodeError,
  BoxError,
  BoxNetworkError,
  BoxTimeoutError,
  BoxUploadError,
} from '../../core/errors/box-errors.js';
import { toHex } from '../../core/util/bytes.js';
import type { UploadPart } from '../../core/schema.js';
import { settleWithin } from './settle-within.js';
import type { ConfirmedPart, UploadCheckpoint, UploadDestination } from '../options/checkpoint.js';
import { commit } from './commit.js';
import { currentVersion, fileAtDestination } from './find-file.js';
import { hashSource } from '../source/hash-source.js';
import { hasCode } from '../../core/errors/has-code.js';
import { sendParts } from './send-parts.js';
import { createSession, isSessionGone, resumeSession, uploadSession, type UploadSession } from './upload-session.js';
import type { UploadJob, UploadOutcome, UploadStrategy } from './upload-job.js';

/** An open session and the parts already uploaded to it. */
interface OpenSession {
  readonly session: UploadSession;
  readonly destination: UploadDestination;
  readonly uploadedParts: ReadonlyMap<number, UploadPart>;
  readonly resumed: boolean;
}

/**
 * Uploads in parts: creates a session or resumes that of a checkpoint, sends the missing parts and commits with the digest of the whole
 * file. A session that no longer exists is replaced once. After a failure or abort the session is aborted, so that nothing remains, unless
 * a saved checkpoint refers to it and resuming could succeed.
 */
export function uploadInParts(job: UploadJob, checkpoint: UploadCheckpoint | undefined): UploadStrategy {
  let resume = checkpoint;
  let isRestarted = false;
  return async (destination) => {
    const previous = resume;
    resume = undefined;
    try {
      if (previous === undefined) return await runSession(job, () => startSession(job, destination));
      return await runSession(job, () => reopenSession(job, previous), uploadSession(job.api, previous.session, job.call));
    } catch (error) {
      if (isRestarted || !isSessionGone(error)) throw error;
      isRestarted = true;
      const done = previous === undefined ? undefined : await findCommitted(job, previous);
      if (done !== undefined) return done;
      if (job.source.isConsumed?.() === true) throw error;
      return runSession(job, () => startSession(job, destination));
    }
  };
}

/** `session` is the session of a checkpoint, if any. */
async function runSession(job: UploadJob, open: () => Promise<OpenSession>, session?: UploadSession): Promise<UploadOutcome> {
  const { checkpoints, source, call } = job;
  try {
    const opened = await open();
    const { destination, uploadedParts, resumed } = opened;
    const current = (session = opened.session);
    const save = (parts: readonly ConfirmedPart[]) =>
      abortable(
        checkpoints.save(() => createCheckpoint(job, current, destination, parts)),
        call.signal,
      );
    if (!resumed) await save([]);
    const sent = await sendParts(job, current, uploadedParts, save);
    await abortable(checkpoints.flush(), call.signal);
    await source.check?.();
    const file = await commit(job, current, destination, sent, resumed);
    return { file, parts: sent.parts.length, sha1: toHex(sent.sha1), resumed };
  } catch (error) {
    if (session === undefined) throw error;
    // Saves the latest progress.
    await settleWithin(checkpoints.flush());
    const isSaved = checkpoints.savedSessionId === session.info.id;
    if (isSaved && isResumable(job, error)) throw error;
    await session.abort();
    // A missing session may have been committed. Its checkpoint helps to detect that, so it is kept.
    if (isSaved && !isSessionGone(error)) await settleWithin(checkpoints.clear());
    throw error;
  }
}

async function startSession({ api, source, call }: UploadJob, destination: UploadDestination): Promise<OpenSession> {
  // Shows later whether a commit whose response was lost created a new version.
  const [session, versionId] = await Promise.all([
    createSession(api, destination, source.size, call),
    destination.fileId === undefined ? undefined : currentVersion(api, destination.fileId, call).catch(() => undefined),
  ]);
  return { session, destination: { ...destination, versionId }, uploadedParts: new Map(), resumed: false };
}

async function reopenSession(
  { api, source, call }: UploadJob,
  { session: info, destination, parts }: UploadCheckpoint,
): Promise<OpenSession> {
  const session = await resumeSession(api, info, call);
  const uploadedParts = await session.list(source.size);
  for (const { offset, part_id: id, sha1 } of parts) {
    const part = uploadedParts.get(offset);
    // The list does not always contain the digest.
    if (part?.part_id === id && typeof part.sha1 !== 'string') uploadedParts.set(offset, { ...part, sha1 });
  }
  return { session, destination, uploadedParts, resumed: true };
}

/** Finds the file of a checkpoint whose session was committed but whose response was lost. */
async function findCommitted(
  { api, source, platform, call, meter }: UploadJob,
  { destination, session }: UploadCheckpoint,
): Promise<UploadOutcome | undefined> {
  const file = await fileAtDestination(api, destination, source.size, call);
  if (file === undefined) return undefined;
  const sha1 = await hashSource(source, platform, call);
  if (file.sha1 !== sha1) return undefined;
  const parts = Math.ceil(source.size / session.partSize);
  meter.begin({ strategy: 'parts', totalBytes: source.size, totalParts: parts }, { bytes: source.size, parts });
  return { file, parts, sha1, resumed: true };
}

function createCheckpoint(
  { source, requested }: UploadJob,
  { info }: UploadSession,
  destination: UploadDestination,
  parts: readonly ConfirmedPart[],
): UploadCheckpoint {
  return { version: 1, requested, destination, source: { size: source.size }, session: info, parts: [...parts] };
}

/** Conflicts with work in progress of the service. */
const transientConflicts = ['parts_mismatch', 'operation_blocked_temporary', 'name_temporarily_reserved'] as const;

/**
 * Whether resuming later could succeed: the failure is an abort, or one of the network, the service, a response, the checkpoint storage or
 * reading the source.
 */
function isResumable({ call, checkpoints }: UploadJob, error: unknown): boolean {
  if (call.signal?.aborted === true || !(error instanceof BoxError) || error === checkpoints.failure) return true;
  // A source that failed while it was read may be readable later. One that has changed is not the same source.
  if (error instanceof BoxUploadError) return error.cause !== undefined;
  if (error instanceof BoxApiError)
    return error.status >= 500 || [401, 408, 429].includes(error.status) || hasCode(error, ...transientConflicts);
  return [BoxNetworkError, BoxTimeoutError, BoxAuthError, BoxDecodeError].some((type) => error instanceof type);
}
