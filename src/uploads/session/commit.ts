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
 * Makes the file out of its parts. A failure that may have come after the fact is not believed before it is seen whether the file is there.
 * `mayBeDone` says that another process may have committed before.
 */
export async function commit(
  job: UploadJob,
  session: UploadSession,
  place: UploadDestination,
  { parts, sha1 }: SentParts,
  mayBeDone: boolean,
): Promise<File> {
  const { api, source, call, options } = job;
  const attributes = contentDates(options.contentCreatedAt, options.contentModifiedAt);
  const params = {
    digest: digestHeader(sha1),
    ifMatch: place.fileId === options.fileId ? options.ifMatch : undefined,
    parts,
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
  };
  try {
    // Straight after the last part it says no more than 202 does: the service has not taken it in yet.
    return await retryWhile(
      api,
      call,
      (error) => hasCode(error, 'parts_mismatch'),
      async () => {
        try {
          return uploadedFile(await session.commit(params)) as File;
        } catch (error) {
          mayBeDone ||= error instanceof BoxApiError && error.attempts > 1;
          throw error;
        }
      },
      call.timeoutMs ?? api.settings.timeouts.totalMs,
    );
  } catch (error) {
    if (call.signal?.aborted === true || !mayHaveHappened(error, mayBeDone)) throw error;
    const file = await fileAtDestination(api, place, source.size, call).catch(() => undefined);
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

/** A commit that is sent again after it was carried out finds no session, the name taken by the very file, or another etag. */
function mayHaveHappened(error: unknown, mayBeDone: boolean): boolean {
  if (error instanceof BoxNetworkError || error instanceof BoxTimeoutError || error instanceof BoxDecodeError) return true;
  if (!(error instanceof BoxApiError)) return false;
  return error.status >= 500 || isSessionGone(error) || (mayBeDone && (error.status === 412 || hasCode(error, 'item_name_in_use')));
}
