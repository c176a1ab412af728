import { BoxConfigError } from '../../core/errors/box-errors.js';
import type { UploadDestination } from '../options/checkpoint.js';
import { hasCode } from '../../core/errors/has-code.js';
import type { Uploaded, UploadStrategy } from '../session/upload-job.js';
import type { UploadConflict } from '../options/upload-options.js';

/** The service takes names of as many characters. */
const longestName = 255;
/** The highest number that is tried. */
export const maxNumberedNames = 99;

/** Throws BoxConfigError for what callers without types may give. */
export function checkConflict(policy: UploadConflict = 'fail'): void {
  if (!['fail', 'newVersion', 'rename'].includes(policy)) throw new BoxConfigError('conflict: not fail, newVersion or rename.');
}

/** Uploads to a place, or when the name is taken where the policy leads next. */
export async function uploadPastConflicts(
  upload: UploadStrategy,
  asked: UploadDestination,
  policy: UploadConflict,
  canAgain: () => boolean,
): Promise<Uploaded> {
  let place = asked;
  for (let attempt = 1; ; attempt++) {
    try {
      return await upload(place, attempt);
    } catch (error) {
      const next = canAgain() ? nextPlace(error, policy, asked, attempt) : undefined;
      if (next === undefined) throw error;
      place = next;
    }
  }
}

function nextPlace(
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

/** `film (1).mov`. A name that begins with its only dot has no extension. */
export function numberedName(name: string, number: number): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  const end = ` (${String(number)})${extension}`;
  const room = Math.max(1, longestName - Array.from(end).length);
  return Array.from(stem).slice(0, room).join('') + end;
}
