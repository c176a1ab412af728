import { BoxNotFoundError } from '../../core/errors/box-errors.js';
import { toMs } from '../../downloads/many/download-one.js';
import { listedFields, readListedItem } from '../../downloads/many/listed-item.js';
import type { WalkTree } from '../../folders/folders-api.js';
import type { WalkedItem } from '../../folders/walk.js';
import type { ItemFilter } from '../../transfers/item-filter.js';
import { folderKey, keyOf, type RemoteItem, type RemoteTree } from '../model/remote-item.js';

/** The fields of an item that a mirror needs. */
export const remoteFields = [...listedFields, 'etag'] as const;

/** Lists a folder in Box. */
export interface RemoteScan {
  readonly walkTree: WalkTree;
  readonly accepts: ItemFilter | undefined;
  readonly concurrency: number;
  readonly signal: AbortSignal;
}

type Walked = Pick<WalkedItem<unknown>, 'item' | 'path'> & { readonly parent: Walked | undefined };

/** Reads an item of a response. */
export function readRemoteItem(operationId: string, data: unknown, parentId: string): RemoteItem {
  const { entry, versionId } = readListedItem(operationId, data, '');
  const { type, id, name, size, sha1, modifiedAt } = entry;
  const { etag } = (data ?? {}) as { etag?: unknown };
  const modifiedMs = toMs(modifiedAt);
  return {
    type,
    id,
    parentId,
    name,
    etag: typeof etag === 'string' ? etag : undefined,
    size,
    sha1,
    modifiedMs,
    versionId,
    hasHidden: false,
  };
}

/**
 * Lists everything in the folder that the filter lets pass. Folders may be deleted meanwhile. Rejects with BoxNotFoundError if a folder is not
 * found that the listing of its parent still shows.
 */
export async function scanRemote(scan: RemoteScan, rootId: string): Promise<RemoteTree> {
  const tree = { rootId, items: new Map<string, RemoteItem>() };
  const missing: MissingFolder[] = [];
  await scanBelow(scan, tree.items, { folderId: rootId, path: '' }, (folder) => missing.push(folder));
  if (missing.length > 0) await rescan(scan, tree, [], missing);
  return tree;
}

/** A folder that was listed in another one, and is not found. */
interface MissingFolder {
  readonly id: string;
  readonly parentId: string;
  readonly error: BoxNotFoundError;
}

/** Where a listing begins. */
interface Start {
  readonly folderId: string;
  /** Below the root. */
  readonly path: string;
  readonly depth?: 1;
}

/**
 * Adds what is in a folder. Resolves with true if the filter leaves something out of the folder itself. Calls `onMissing` with a folder below
 * that is not found. Rejects with BoxNotFoundError if the folder itself is not.
 */
async function scanBelow(
  { walkTree, accepts, concurrency, signal }: RemoteScan,
  items: Map<string, RemoteItem>,
  { folderId, path, depth }: Start,
  onMissing: (folder: MissingFolder) => void,
): Promise<boolean> {
  /** Paths of folders from which the filter leaves something out. */
  const hidden = new Set<string>();
  const folders = new Map<string, string>();
  const below = (name: string) => (path === '' ? name : `${path}/${name}`);
  const filter: ItemFilter | undefined =
    accepts &&
    (async (item) => {
      const verdict = await accepts({ ...item, path: below(item.path) });
      if (verdict !== 'take') hidden.add(item.path.slice(0, Math.max(0, item.path.length - item.name.length - 1)));
      return verdict;
    });

  function add(walked: Walked): RemoteItem {
    const parentId = walked.parent === undefined ? folderId : add(walked.parent).id;
    const item = readRemoteItem('folders.items.list', walked.item, parentId);
    const key = keyOf(item);
    // A folder that is only searched counts if something was found in it.
    if (!items.has(key) || walked.parent === undefined || item.type !== 'folder') items.set(key, item);
    if (item.type === 'folder') folders.set(walked.path, key);
    return item;
  }

  const idOf = ({ item }: Walked) => readRemoteItem('folders.items.list', item, '').id;
  const onError = (error: Error, folder: Walked) => {
    if (!(error instanceof BoxNotFoundError)) throw error;
    onMissing({ id: idOf(folder), parentId: folder.parent === undefined ? folderId : idOf(folder.parent), error });
  };
  for await (const walked of walkTree(folderId, { fields: remoteFields, concurrency, signal, depth, onError }, filter)) add(walked);
  for (const at of hidden) {
    const key = folders.get(at) ?? '';
    const folder = items.get(key);
    if (folder !== undefined) items.set(key, { ...folder, hasHidden: true });
  }
  return hidden.has('');
}

/** Lists some folders again, and new ones in them, and updates the tree. Rejects as `scanRemote` does. */
export async function rescanFolders(scan: RemoteScan, tree: RemoteTree, folderIds: Iterable<string>): Promise<void> {
  await rescan(scan, tree, folderIds, []);
}

/** `missing`: folders in the tree that were not found. */
async function rescan(
  scan: RemoteScan,
  { rootId, items }: RemoteTree,
  folderIds: Iterable<string>,
  missing: readonly MissingFolder[],
): Promise<void> {
  const waiting = [...folderIds];
  const done = new Set<string>();
  const notFound = new Map<string, BoxNotFoundError>();
  let inFolder: Map<string, string[]> | undefined;
  /** If it was deleted, the listing of the folder that it was in shows that, unless that was made before. */
  const onMissing = ({ id, parentId, error }: MissingFolder) => {
    notFound.set(id, error);
    done.delete(parentId);
    waiting.push(parentId);
    // It may be new.
    inFolder = undefined;
  };
  for (const folder of missing) onMissing(folder);

  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const folder = items.get(folderKey(id));
    if (done.has(id) || (folder === undefined && id !== rootId)) continue;
    done.add(id);
    const found = new Map<string, RemoteItem>();
    try {
      const hasHidden = await scanBelow(scan, found, { folderId: id, path: pathBelow(items, folder), depth: 1 }, onMissing);
      if (folder !== undefined) items.set(folderKey(id), { ...folder, hasHidden });
    } catch (error) {
      if (!(error instanceof BoxNotFoundError) || folder === undefined) throw error;
      onMissing({ id, parentId: folder.parentId, error });
      continue;
    }
    inFolder ??= keysInFolders(items);
    for (const key of inFolder.get(id) ?? []) if (items.get(key)?.parentId === id && !found.has(key)) items.delete(key);
    for (const [key, item] of found) {
      const known = items.get(key);
      items.set(key, item.type === 'folder' && known !== undefined ? { ...item, hasHidden: known.hasHidden } : item);
      if (item.type !== 'folder' || known !== undefined) continue;
      done.add(item.id);
      try {
        const hasHidden = await scanBelow(scan, items, { folderId: item.id, path: pathBelow(items, item) }, onMissing);
        items.set(key, { ...item, hasHidden });
      } catch (error) {
        if (!(error instanceof BoxNotFoundError)) throw error;
        onMissing({ id: item.id, parentId: id, error });
      }
    }
  }
  removeUnreachable({ rootId, items });
  // Otherwise, the changes in it would be lost: the next run reads later events only.
  for (const [id, error] of notFound) if (items.has(folderKey(id))) throw error;
}

/** The keys of the items in each folder. */
function keysInFolders(items: RemoteTree['items']): Map<string, string[]> {
  const inFolder = new Map<string, string[]>();
  for (const [key, { parentId }] of items) {
    const keys = inFolder.get(parentId);
    if (keys === undefined) inFolder.set(parentId, [key]);
    else keys.push(key);
  }
  return inFolder;
}

/** Removes what was in deleted folders. */
function removeUnreachable({ rootId, items }: RemoteTree): void {
  const reachable = new Map<string, boolean>([[rootId, true]]);
  const isReachable = (id: string): boolean => {
    const known = reachable.get(id);
    if (known !== undefined) return known;
    reachable.set(id, false);
    const folder = items.get(folderKey(id));
    const result = folder !== undefined && isReachable(folder.parentId);
    reachable.set(id, result);
    return result;
  };
  for (const [key, { parentId }] of items) if (!isReachable(parentId)) items.delete(key);
}

function pathBelow(items: ReadonlyMap<string, RemoteItem>, folder: RemoteItem | undefined): string {
  const names: string[] = [];
  for (let current = folder; current !== undefined; current = items.get(folderKey(current.parentId))) names.push(current.name);
  return names.reverse().join('/');
}
