import type { ApiClient } from '../core/client/api-client.js';
import type { ItemFull } from '../core/schema.js';
import type { FieldOf } from '../core/types/fields.js';
import type { FolderPaths } from './folder-paths.js';
import type { EnsuredFolder, PathItem, PathOptions } from './path-options.js';
import type { ListItems, WalkedItem, WalkItem, WalkOptions } from './walk.js';

/** Trees and paths of folders. */
export interface FoldersHelpers {
  /**
   * Everything in a folder and below, each item after the folder that it is in. Several folders are read at once, so that nothing else is
   * promised of the order. Leaving the loop ends all requests. Rejects with BoxConfigError (an option is wrong), BoxApiError, or the signal's reason.
   */
  walk<F extends FieldOf<ItemFull> = never>(folderId: string, options?: WalkOptions<F>): AsyncIterableIterator<WalkedItem<WalkItem<F>>>;
  /**
   * Finds the folder, file or web link at a path such as `/Reports/2026/may.pdf`. Undefined when nothing is there, or only under a name in
   * another case. Rejects with BoxConfigError for a path that cannot be, BoxApiError, or the signal's reason.
   */
  resolvePath(path: string, options?: PathOptions): Promise<PathItem | undefined>;
  /**
   * Finds the folder at a path and makes what is missing of it, each folder once however many calls ask for it. A folder whose name differs
   * only in case is taken for it, since the service lets no other stand beside it. Rejects with BoxConflictError when a file or web link is
   * in the way, otherwise as `resolvePath` does.
   */
  ensurePath(path: string, options?: PathOptions): Promise<EnsuredFolder>;
}

/**
 * Loaded on first use. What is found out about the tree is kept for the client.
 *
 * @internal so that the declarations of the package need no type of the platform's
 */
export function foldersApi(api: ApiClient, listItems: ListItems): FoldersHelpers {
  let loaded: FolderPaths | undefined;
  const paths = async () => {
    const { folderPaths } = await import('./folder-paths.js');
    return (loaded ??= folderPaths(api));
  };
  return {
    walk: async function* (folderId, options) {
      const { walk } = await import('./walk.js');
      yield* walk(listItems, folderId, options);
    },
    resolvePath: async (path, options) => (await paths()).resolve(path, options),
    ensurePath: async (path, options) => (await paths()).ensure(path, options),
  };
}
