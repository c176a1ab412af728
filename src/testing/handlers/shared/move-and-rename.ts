import { objectField, textField } from '../../http/fields.js';
import { serviceError } from '../../http/errors.js';
import { cascadeInto } from '../../state/metadata/cascades.js';
import { checkFolderLocks } from '../../state/governance/folder-locks.js';
import { moveWithRetention } from '../../state/governance/retention.js';
import { requireFolder } from '../../state/permissions.js';
import type { ItemRecord } from '../../state/records.js';
import { isWithin } from '../../state/tree.js';
import type { Call } from './call.js';
import { unchanged, type Change } from './change.js';
import { checkPlacement } from './check-invitation.js';
import { checkNameFree, checkNotRoot } from './item-checks.js';
import { recordItemEvent } from './record-events.js';

/** Checks `name` and `parent` of the body of an update. The change applies them. */
export function moveAndRename(call: Call, item: ItemRecord): Change {
  const { world, viewer, body } = call;
  const parentId = textField(objectField(body, 'parent'), 'id');
  const name = textField(body, 'name') ?? item.name;
  const folder = parentId === undefined ? item.parent : requireFolder(world, viewer, parentId, 'upload');
  const moved = folder !== item.parent;
  const renamed = name !== item.name;
  if (folder === null || (!moved && !renamed)) return unchanged;
  checkNotRoot(item);
  if (item.type === 'folder' && isWithin(folder, item))
    throw serviceError(400, 'cyclical_folder_structure', 'A folder cannot be moved into itself');
  if (moved) {
    checkFolderLocks(world, item, 'move');
    checkPlacement(call, item, folder);
  }
  checkNameFree(world, viewer, folder, name, item.type, item);
  return () => {
    if (renamed) world.items.rename(item, name);
    if (moved) {
      moveWithRetention(world, item, () => {
        world.items.move(item, folder);
      });
      cascadeInto(world, item, viewer.user.id);
    }
    if (renamed) recordItemEvent(call, item, 'ITEM_RENAME', 'RENAME');
    if (moved) recordItemEvent(call, item, 'ITEM_MOVE', 'MOVE');
    return true;
  };
}
