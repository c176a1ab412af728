import { BoxConfigError } from '../../core/errors/box-errors.js';
import type { UploadDestination } from '../options/checkpoint.js';
import { hasCode } from '../../core/errors/has-code.js';
import type { UploadOutcome, UploadStrategy } from '../session/upload-job.js';
import type { UploadConflict } from '../options/upload-options.js';

/** Longest name that the service accepts, in characters. */
const maxNameLength = 255;
/** Highest number that `rename` tries. */
export const maxNumberedNames = 99;

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

/**
 * Appends a number: `film (1).mov`. Shortens the name to 255 characters. A name whose only dot comes first has no extension, and neither has
 * one with most of its characters after the dot.
 */
export function numberedName(name: string, number: number): string {
  const dot = name.lastIndexOf('.');
  const hasExtension = dot > 0 && Array.from(name.slice(dot)).length < maxNameLength / 2;
  const [stem, extension] = hasExtension ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  const suffix = ` (${String(number)})${extension}`;
  const stemLength = Math.max(1, maxNameLength - Array.from(suffix).length);
  return Array.from(stem).slice(0, stemLength).join('') + suffix;
}
