import { forbidden, serviceError } from '../../http/errors.js';
import type { Viewer } from '../../state/access.js';
import type { FolderRecord, ItemRecord, UserRecord } from '../../state/records.js';
import { checkName, itemNamed } from '../../state/tree.js';
import type { World } from '../../state/world.js';
import { renderItem } from '../../views/items.js';
import { settingOf, spaceUsedBy } from '../../views/users.js';

/**
 * Refuses a name that is taken. The service says what holds it, in a list where a folder was to be made and as one object
 * where a file was.
 */
export function checkFree(
  world: World,
  viewer: Viewer,
  folder: FolderRecord,
  name: string,
  wanted: ItemRecord['type'],
  except?: ItemRecord,
): void {
  checkName(name);
  const holder = itemNamed(folder, name);
  if (holder === undefined || holder === except) return;
  const conflict = renderItem(world, viewer, holder, 'mini');
  throw serviceError(409, 'item_name_in_use', 'Item with the same name already exists', {
    conflicts: wanted === 'folder' ? [conflict] : conflict,
  });
}

/** Refuses bytes for which the owner of the folder has no room. */
export function checkRoom(owner: UserRecord, size: number): void {
  const amount = settingOf(owner, 'space_amount');
  if (typeof amount === 'number' && amount >= 0 && spaceUsedBy(owner) + size > amount) {
    throw serviceError(403, 'storage_limit_exceeded', 'Account storage limit reached');
  }
}

export function checkMovable(item: ItemRecord): void {
  if (item.type === 'folder' && item.isRoot) throw forbidden('The root folder cannot be changed');
}
