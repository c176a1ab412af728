import { BoxNotFoundError } from '../../core/errors/box-errors.js';
import type { WebAbortSignal } from '../../core/types/web.js';
import type { ManyJob } from './many-job.js';

/** Finds or creates the folder at a path below another folder. */
export type EnsureFolder = (
  path: string,
  options: { from: string; signal: WebAbortSignal; asUser: string | undefined },
) => Promise<{ readonly id: string }>;

/** Looks up each folder of a run once. Ends the run if the folder that everything goes into does not exist. */
export function folderCache(
  ensureFolder: EnsureFolder,
  { options, signal, fail }: Pick<ManyJob, 'options' | 'signal' | 'fail'>,
): ManyJob['folderIn'] {
  const found = new Map<string, Promise<string>>();
  return (parentId, path, refresh) => {
    const key = `${parentId}/${path}`;
    let folder = refresh ? undefined : found.get(key);
    if (folder === undefined) {
      folder = ensureFolder(path, { from: parentId, signal, asUser: options.asUser }).then(({ id }) => id);
      found.set(key, folder);
      folder.catch((error: unknown) => {
        found.delete(key);
        if (error instanceof BoxNotFoundError && parentId === options.parentId) fail(error);
      });
    }
    return folder;
  };
}
