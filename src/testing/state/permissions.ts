import { forbidden, insufficientScope, notFound, serviceError, type ServiceError } from '../http/errors.js';
import type { ItemType } from './items.js';
import type { FileRecord, FolderRecord, ItemRecord, LockRecord, UserRecord } from './records.js';
import { isTrashed, isWithin } from './tree.js';
import type { World } from './world.js';

/** `manage`: change the settings that only owners and co-owners may change. */
export type Action = 'see' | 'download' | 'upload' | 'edit' | 'share' | 'manage' | 'own';

/** The permissions of each collaboration role. The owner of an item has all of them. */
const actionsByRole: Readonly<Record<string, readonly Action[]>> = {
  owner: ['see', 'download', 'upload', 'edit', 'share', 'manage', 'own'],
  'co-owner': ['see', 'download', 'upload', 'edit', 'share', 'manage'],
  editor: ['see', 'download', 'upload', 'edit', 'share'],
  'viewer uploader': ['see', 'download', 'upload', 'share'],
  'previewer uploader': ['see', 'upload'],
  viewer: ['see', 'download', 'share'],
  previewer: ['see'],
  uploader: ['see', 'upload'],
};

/** The caller: the user, the item of its shared link, and the limits of its token. */
export interface Viewer {
  readonly user: UserRecord;
  readonly sharedLinkItem: ItemRecord | undefined;
  /** Undefined for a full token. */
  readonly limits?: TokenLimits | undefined;
}

export interface TokenLimits {
  readonly scopes: readonly string[];
  /** The item that a downscoped token is restricted to, if any. */
  readonly item: ItemRecord | undefined;
}

/** Whether the token covers this item. A token for a folder covers its contents, one for the root covers everything. */
export function tokenCovers({ limits }: Viewer, item: ItemRecord): boolean {
  const restricted = limits?.item;
  return restricted === undefined || (restricted.type === 'folder' && restricted.isRoot) || isWithin(item, restricted);
}

export function hasPermission({ collaborations }: World, viewer: Viewer, item: ItemRecord, action: Action): boolean {
  const { user, sharedLinkItem } = viewer;
  if (!tokenCovers(viewer, item)) return false;
  if (item.owner === user) return true;
  if (sharedLinkItem !== undefined && isWithin(item, sharedLinkItem) && linkAllows(sharedLinkItem, action)) return true;
  return collaborations.grantsOn(item, user).some(({ role }) => (actionsByRole[role] ?? []).includes(action));
}

function linkAllows({ sharedLink }: ItemRecord, action: Action): boolean {
  if (action === 'see') return true;
  return (action === 'download' && sharedLink?.canDownload === true) || (action === 'edit' && sharedLink?.canEdit === true);
}

/**
 * Returns the item. Throws 404 if it does not exist, is in the trash or is invisible to the viewer, and 403 if the token does not cover it
 * or the viewer lacks the permission.
 */
export function requireItem(world: World, viewer: Viewer, type: ItemType, id: string, action: Action = 'see'): ItemRecord {
  const item = type === 'folder' && id === '0' ? viewer.user.root : world.items.find(type, id);
  if (item === undefined || !hasPermission(world, { ...viewer, limits: undefined }, item, 'see')) throw notFound();
  if (!tokenCovers(viewer, item)) throw insufficientScope();
  if (isTrashed(item)) throw serviceError(404, 'trashed', 'Item is trashed');
  if (!hasPermission(world, viewer, item, action)) throw forbidden();
  return item;
}

export const requireFile = (world: World, viewer: Viewer, id: string, action?: Action): FileRecord =>
  requireItem(world, viewer, 'file', id, action) as FileRecord;

export const requireFolder = (world: World, viewer: Viewer, id: string, action?: Action): FolderRecord =>
  requireItem(world, viewer, 'folder', id, action) as FolderRecord;

/** Returns an item in the trash. Throws 404 for other items, including those that were trashed along with their folder. */
export function requireTrashed(world: World, viewer: Viewer, type: ItemType, id: string): ItemRecord {
  const item = world.items.find(type, id);
  if (item?.trashedAt == null || !hasPermission(world, viewer, item, 'see')) throw notFound();
  return item;
}

/** The lock of the file, unless it has expired. */
export function lockOf({ settings }: World, { lock }: FileRecord): LockRecord | null {
  return lock === null || (lock.expiresAt !== null && lock.expiresAt <= settings.now()) ? null : lock;
}

/** Throws 403 if another user holds a lock on the file. */
export function checkLock(world: World, { user }: Viewer, file: FileRecord): void {
  const lock = lockOf(world, file);
  if (lock !== null && lock.createdBy !== user) throw itemLocked();
}

/** Throws 403 if another user holds a lock on the file that prevents downloads. */
export function checkDownload(world: World, { user }: Viewer, file: FileRecord): void {
  const lock = lockOf(world, file);
  if (lock?.isDownloadPrevented === true && lock.createdBy !== user) throw itemLocked();
}

const itemLocked = (): ServiceError => serviceError(403, 'access_denied_item_locked', 'Access denied - item locked');
