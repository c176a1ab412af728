import type { ApiClient } from '../core/client/api-client.js';
import type { ItemFull } from '../core/schema.js';
import type { FieldOf } from '../core/types/fields.js';
import type { ItemFilter } from '../transfers/item-filter.js';
import type { FolderPaths } from './folder-paths.js';
import type { EnsuredFolder, PathItem, PathOptions, ResolvePathOptions } from './path-options.js';
import type { ListItems, WalkedItem, WalkItem, WalkOptions } from './walk.js';

/** Folder trees and paths. */
export interface FoldersHelpers {
  /**
   * Yields everything in a folder and below, each item after its folder. Several folders are read at once, so the order is otherwise
   * unspecified. Leaving the loop aborts all requests. Rejects with BoxConfigError (invalid option), BoxApiError, or the signal's reason.
   */
  walk<F extends FieldOf<ItemFull> = never>(folderId: string, options?: WalkOptions<F>): AsyncIterableIterator<WalkedItem<WalkItem<F>>>;
  /**
   * Finds the folder, file or web link at a path such as `/Reports/2026/may.pdf`. Resolves with undefined if there is none, or only one
   * whose name differs in case. Rejects with BoxConfigError (invalid path), BoxApiError, or the signal's reason.
   */
  resolvePath(path: string, options?: ResolvePathOptions): Promise<PathItem | undefined>;
  /**
   * Finds the folder at a path and creates missing folders, each once, however many calls need it. A folder whose name differs only in case
   * is used, because the service does not allow both. Rejects with BoxConflictError if a file or web link has the name, otherwise as
   * `resolvePath` does.
   */
  ensurePath(path: string, options?: PathOptions): Promise<EnsuredFolder>;
}

/** Walks a tree with a compiled filter. */
export type WalkTree = <F extends FieldOf<ItemFull>>(
  folderId: string,
  options: WalkOptions<F>,
  itemFilter: ItemFilter | undefined,
) => AsyncGenerator<WalkedItem<WalkItem<F>>>;

/**
 * `walk` for other capabilities. Loads the implementation on first use.
 *
 * @internal so that the public declarations need no platform types
 */
export function treeWalker(listItems: ListItems): WalkTree {
  return async function* (folderId, options, itemFilter) {
    const { walk } = await import('./walk.js');
    yield* walk(listItems, folderId, options, itemFilter);
  };
}

/**
 * Loads the implementation on first use. Each client has its own path cache.
 *
 * @internal so that the public declarations need no platform types
 */
export function foldersApi(api: ApiClient, listItems: ListItems): FoldersHelpers {
  let loaded: FolderPaths | undefined;
  const paths = async () => {
    const { folderPaths } = await import('./folder-paths.js');
    return (loaded ??= folderPaths(api));
  };
  return {
    walk: (folderId, options = {}) => treeWalker(listItems)(folderId, options, undefined),
    resolvePath: async (path, options) => (await paths()).resolve(path, options),
    ensurePath: async (path, options) => (await paths()).ensure(path, options),
  };
}
