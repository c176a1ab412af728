import { certificateCode } from '../../core/errors/certificate-error.js';
import { BoxApiError, BoxDecodeError, BoxNetworkError, BoxTimeoutError } from '../../core/errors/box-errors.js';
import { toHex } from '../../core/util/bytes.js';
import type { File } from '../../core/schema.js';
import { uploadedFile } from './upload-job.js';
import type { UploadDestination } from '../options/checkpoint.js';
import { digestHeader } from '../source/digest.js';
import { fileAtDestination } from './find-file.js';
import { hasCode } from '../../core/errors/has-code.js';
import { retryWhile } from './retry-while.js';
import type { SentParts } from './send-parts.js';
import { isSessionGone, type UploadSession } from './upload-session.js';
import type { UploadJob } from './upload-job.js';

/**
 * Creates the file from its parts. If an error may follow a successful commit, checks whether the file exists before rejecting.
 * `mayBeCommitted`: another process may already have committed.
 */
export async function commit(
  job: UploadJob,
  session: UploadSession,
  destination: UploadDestination,
  { parts, sha1 }: SentParts,
  mayBeCommitted: boolean,
): Promise<File> {
  const { api, source, call, options } = job;
  const attributes = contentDates(options.contentCreatedAt, options.contentModifiedAt);
  const params = {
    digest: digestHeader(sha1),
    ifMatch: destination.fileId === options.fileId ? options.ifMatch : undefined,
    parts,
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
  };
  try {
    // Right after the last part, parts_mismatch is like a 202: the service has not processed that part yet.
    return await retryWhile(
      api,
      call,
      (error) => hasCode(error, 'parts_mismatch'),
      async () => {
        try {
          return uploadedFile(await session.commit(params)) as File;
        } catch (error) {
          mayBeCommitted ||= error instanceof BoxApiError && error.attempts > 1;
          throw error;
        }
      },
      call.timeoutMs ?? api.settings.timeouts.totalMs,
    );
  } catch (error) {
    const isReconciled = call.reconcile ?? api.settings.reconcile;
    if (!isReconciled || call.signal?.aborted === true || !mayHaveCommitted(error, mayBeCommitted)) throw error;
    const file = await fileAtDestination(api, destination, source.size, call).catch(() => undefined);
    if (file?.sha1 === toHex(sha1)) return file;
    throw error;
  }
}

export function contentDates(createdAt: string | undefined, modifiedAt: string | undefined): object {
  return {
    ...(createdAt === undefined ? {} : { content_created_at: createdAt }),
    ...(modifiedAt === undefined ? {} : { content_modified_at: modifiedAt }),
  };
}

/** A commit resent after it succeeded finds no session, the name in use by the new file, or another etag. */
function mayHaveCommitted(error: unknown, mayBeCommitted: boolean): boolean {
  if (certificateCode(error) !== undefined) return false;
  if (error instanceof BoxNetworkError || error instanceof BoxTimeoutError || error instanceof BoxDecodeError) return true;
  if (!(error instanceof BoxApiError)) return false;
  return error.status >= 500 || isSessionGone(error) || (mayBeCommitted && (error.status === 412 || hasCode(error, 'item_name_in_use')));
}
