import { bag, textField } from '../../http/fields.js';
import { serviceError } from '../../http/errors.js';
import { reachFolder } from '../../state/access.js';
import type { ItemRecord } from '../../state/records.js';
import { isWithin, move } from '../../state/tree.js';
import type { Call } from './call.js';
import { checkFree, checkMovable } from './names.js';
import { noteItem } from '../notes.js';

/** Renames and moves an item as the body's `name` and `parent` say. True when it did anything. */
export function moveAndRename(call: Call, item: ItemRecord): boolean {
  const { world, viewer, body } = call;
  const parentId = textField(bag(body, 'parent'), 'id');
  const name = textField(body, 'name') ?? item.name;
  const folder = parentId === undefined ? item.parent : reachFolder(world, viewer, parentId, 'upload');
  const moved = folder !== item.parent;
  const renamed = name !== item.name;
  if (folder === null || (!moved && !renamed)) return false;
  checkMovable(item);
  if (item.type === 'folder' && isWithin(folder, item))
    throw serviceError(400, 'cyclical_folder_structure', 'A folder cannot be moved into itself');
  checkFree(world, viewer, folder, name, item.type, item);
  item.name = name;
  if (moved) {
    move(item, folder);
    world.items.giveTo(item, folder.owner);
  }
  if (renamed) noteItem(call, item, 'ITEM_RENAME', 'RENAME');
  if (moved) noteItem(call, item, 'ITEM_MOVE', 'MOVE');
  return true;
}
