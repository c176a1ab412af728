import { BoxConfigError } from '../../core/errors/box-errors.js';
import { maxNumberedNames, numberedName } from '../../transfers/numbered-name.js';
import type { UploadDestination } from '../options/checkpoint.js';
import { hasCode } from '../../core/errors/has-code.js';
import type { UploadOutcome, UploadStrategy } from '../session/upload-job.js';
import type { UploadConflict } from '../options/upload-options.js';

/** Throws BoxConfigError for an unknown policy, which untyped callers can pass. */
export function checkConflict(policy: UploadConflict = 'fail'): void {
  if (!['fail', 'newVersion', 'rename'].includes(policy)) throw new BoxConfigError('conflict: must be fail, newVersion or rename.');
}

/**
 * Uploads to the requested destination. If its name is in use, applies the policy and uploads to the next one. `canRetry` returns false
 * once the source cannot be read again.
 */
export async function uploadResolvingConflicts(
  upload: UploadStrategy,
  requested: UploadDestination,
  policy: UploadConflict,
  canRetry: () => boolean,
): Promise<UploadOutcome> {
  let destination = requested;
  for (let attempt = 1; ; attempt++) {
    try {
      return await upload(destination, attempt);
    } catch (error) {
      const next = canRetry() ? nextDestination(error, policy, requested, attempt) : undefined;
      if (next === undefined) throw error;
      destination = next;
    }
  }
}

function nextDestination(
  error: unknown,
  policy: UploadConflict,
  { parentId, name }: UploadDestination,
  attempt: number,
): UploadDestination | undefined {
  if (parentId === undefined || name === undefined || attempt > maxNumberedNames || !hasCode(error, 'item_name_in_use')) return undefined;
  if (policy === 'rename') return { parentId, name: numberedName(name, attempt) };
  const [holder] = error.conflicts;
  return policy === 'newVersion' && holder?.type === 'file' ? { fileId: holder.id } : undefined;
}
