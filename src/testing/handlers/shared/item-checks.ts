import { forbidden, serviceError } from '../../http/errors.js';
import type { Viewer } from '../../state/permissions.js';
import type { FolderRecord, ItemRecord, UserRecord } from '../../state/records.js';
import { checkName, itemNamed } from '../../state/tree.js';
import type { World } from '../../state/world.js';
import { renderItem } from '../../views/items.js';
import { settingOf, spaceUsedBy } from '../../views/users.js';

/**
 * Throws 409 for a name in use. Like the service, it returns the conflicting item: in an array if a folder is created, as an
 * object if a file is.
 */
export function checkNameFree(
  world: World,
  viewer: Viewer,
  folder: FolderRecord,
  name: string,
  newType: ItemRecord['type'],
  except?: ItemRecord,
): void {
  checkName(name);
  const existing = itemNamed(folder, name);
  if (existing === undefined || existing === except) return;
  const conflict = renderItem(world, viewer, existing, 'mini');
  throw serviceError(409, 'item_name_in_use', 'Item with the same name already exists', {
    conflicts: newType === 'folder' ? [conflict] : conflict,
  });
}

/** Throws 403 if `size` more bytes exceed the storage quota of the owner. A negative quota is unlimited. */
export function checkStorageQuota(owner: UserRecord, size: number): void {
  const quota = settingOf(owner, 'space_amount');
  if (typeof quota === 'number' && quota >= 0 && spaceUsedBy(owner) + size > quota) {
    throw serviceError(403, 'storage_limit_exceeded', 'Account storage limit reached');
  }
}

export function checkNotRoot(item: ItemRecord): void {
  if (item.type === 'folder' && item.isRoot) throw forbidden('The root folder cannot be changed');
}
