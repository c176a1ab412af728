import { forbidden, insufficientScope, notFound, serviceError } from '../http/errors.js';
import type { ItemType } from './items.js';
import type { FileRecord, FolderRecord, ItemRecord, UserRecord } from './records.js';
import { isTrashed, isWithin } from './tree.js';
import type { World } from './world.js';

export type Action = 'see' | 'download' | 'upload' | 'edit' | 'share' | 'own';

/** What each role of a collaboration allows. The owner of an item may do everything. */
const allowed: Readonly<Record<string, readonly Action[]>> = {
  owner: ['see', 'download', 'upload', 'edit', 'share', 'own'],
  'co-owner': ['see', 'download', 'upload', 'edit', 'share'],
  editor: ['see', 'download', 'upload', 'edit', 'share'],
  'viewer uploader': ['see', 'download', 'upload', 'share'],
  'previewer uploader': ['see', 'upload'],
  viewer: ['see', 'download', 'share'],
  previewer: ['see'],
  uploader: ['see', 'upload'],
};

/** Whose eyes look: a user, the item that a shared link has opened, and what the token is limited to. */
export interface Viewer {
  readonly user: UserRecord;
  readonly opened: ItemRecord | undefined;
  readonly limits?: Limits | undefined;
}

export interface Limits {
  readonly scopes: readonly string[];
  /** The one that a narrowed token is for, if it is for one. */
  readonly item: ItemRecord | undefined;
}

/** Whether the token is for this item: for a folder's content too, and for all when it is for the root. */
export function isInReach({ limits }: Viewer, item: ItemRecord): boolean {
  const place = limits?.item;
  return place === undefined || (place.type === 'folder' && place.isRoot) || isWithin(item, place);
}

export function may({ collaborations }: World, viewer: Viewer, item: ItemRecord, action: Action): boolean {
  const { user, opened } = viewer;
  if (!isInReach(viewer, item)) return false;
  if (item.owner === user) return true;
  if (opened !== undefined && isWithin(item, opened) && linkAllows(opened, action)) return true;
  return collaborations.reaching(item).some((one) => one.user === user && (allowed[one.role] ?? []).includes(action));
}

function linkAllows({ sharedLink }: ItemRecord, action: Action): boolean {
  if (action === 'see') return true;
  return (action === 'download' && sharedLink?.canDownload === true) || (action === 'edit' && sharedLink?.canEdit === true);
}

/** The item, when the viewer may see it and it is not in the trash, and the viewer and the token may do with it what is wanted. */
export function reach(world: World, viewer: Viewer, type: ItemType, id: string, action: Action = 'see'): ItemRecord {
  const item = type === 'folder' && id === '0' ? viewer.user.root : world.items.find(type, id);
  if (item === undefined || !may(world, { ...viewer, limits: undefined }, item, 'see')) throw notFound();
  if (!isInReach(viewer, item)) throw insufficientScope();
  if (isTrashed(item)) throw serviceError(404, 'trashed', 'Item is trashed');
  if (!may(world, viewer, item, action)) throw forbidden();
  return item;
}

export const reachFile = (world: World, viewer: Viewer, id: string, action?: Action): FileRecord =>
  reach(world, viewer, 'file', id, action) as FileRecord;

export const reachFolder = (world: World, viewer: Viewer, id: string, action?: Action): FolderRecord =>
  reach(world, viewer, 'folder', id, action) as FolderRecord;

/** The item, when it was deleted by itself and not along with its folder. */
export function reachTrashed(world: World, viewer: Viewer, type: ItemType, id: string): ItemRecord {
  const item = world.items.find(type, id);
  if (item === undefined || item.trashedAt === null || !may(world, viewer, item, 'see')) throw notFound();
  return item;
}

/** Only the one who put a lock on a file changes it while the lock holds. */
export function checkLock(world: World, { user }: Viewer, file: FileRecord): void {
  const lock = file.lock;
  const holds = lock !== null && (lock.expiresAt === null || lock.expiresAt > world.settings.now());
  if (holds && lock.createdBy !== user) throw serviceError(403, 'access_denied_item_locked', 'Access denied - item locked');
}
