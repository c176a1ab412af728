import { BoxConflictError, BoxNotFoundError, type BoxApiError } from '../../core/errors/box-errors.js';
import { hasCode } from '../../core/errors/has-code.js';
import type { UploadDestination } from '../options/checkpoint.js';

/** Returns an error whose message also names the option to change: `conflict` for a name in use, `parentId` or `fileId` for a missing item. */
export function explainUploadError(error: unknown, { parentId, fileId }: UploadDestination): unknown {
  if (error instanceof BoxConflictError && hasCode(error, 'item_name_in_use'))
    return withHint(error, 'Set conflict to "newVersion" or "rename" to upload anyway.');
  if (error instanceof BoxNotFoundError && error.status === 404) {
    const [option, item] = parentId === undefined ? ['fileId', `file ${String(fileId)}`] : ['parentId', `folder ${parentId}`];
    return withHint(error, `${option}: ${item} does not exist, was deleted, or is not visible to this user.`);
  }
  return error;
}

function withHint(error: BoxApiError, hint: string): BoxApiError {
  // The class is that of the error, so `instanceof` still holds.
  return new (error.constructor as typeof BoxApiError)(`${error.message}. ${hint}`, error);
}
