import { json } from '../../http/response.js';
import { forbidden, serviceError } from '../../http/errors.js';
import { objectField, textField, textsField } from '../../http/fields.js';
import { checkPurge } from '../../state/governance/protection.js';
import { hasPermission, requireFolder, requireTrashed } from '../../state/permissions.js';
import type { ItemType } from '../../state/items.js';
import type { FolderRecord, ItemRecord } from '../../state/records.js';
import { isTrashed, itemNamed } from '../../state/tree.js';
import { renderItem } from '../../views/items.js';
import { selectFields } from '../../views/view.js';
import type { Call, Handlers } from '../shared/call.js';
import { checkNameFree } from '../shared/item-checks.js';
import { recordItemEvent } from '../shared/record-events.js';
import { sortItems } from '../shared/sort-items.js';
import { pageBody, pageOf } from '../shared/pages.js';

/** Restores an item. `name` and `parent` of the body apply only if the original name is in use or the original folder is gone. */
export function restore(call: Call, type: ItemType, id: string): ItemRecord {
  const { world, viewer, body } = call;
  const item = requireTrashed(world, viewer, type, id);
  const folder = folderFor(call, item);
  if (!hasPermission(world, viewer, folder, 'upload')) throw forbidden();
  const isNameInUse = itemNamed(folder, item.name) !== undefined;
  const name = isNameInUse ? (textField(body, 'name') ?? item.name) : item.name;
  checkNameFree(world, viewer, folder, name, type);
  world.items.restore(item, folder, name, viewer.user);
  recordItemEvent(call, item, 'ITEM_UNDELETE_VIA_TRASH', 'UNDELETE');
  return item;
}

function folderFor({ world, viewer, body }: Call, item: ItemRecord): FolderRecord {
  const original = item.parent;
  if (original !== null && !original.purged && !isTrashed(original)) return original;
  const parentId = textField(objectField(body, 'parent'), 'id');
  if (parentId === undefined)
    throw serviceError(403, 'access_denied_insufficient_permissions', 'The original folder no longer exists: set parent');
  return requireFolder(world, viewer, parentId);
}

export function purge(call: Call, type: ItemType, id: string): void {
  const { world, viewer } = call;
  const item = requireTrashed(world, viewer, type, id);
  if (!hasPermission(world, viewer, item, 'edit')) throw forbidden();
  checkPurge(world, item);
  recordItemEvent(call, item, null, 'DELETE');
  world.items.purge(item);
}

export const trashHandlers: Handlers = {
  'trash.list'({ world, viewer, query }) {
    const trashed = [...world.items.trashed()].filter((item) => hasPermission(world, viewer, item, 'see'));
    const { items, order, keys } = sortItems(trashed, query);
    const selection = selectFields(textsField(query, 'fields'), 'mini');
    return json(pageBody(pageOf(items, query, 100, keys, order), (item) => renderItem(world, viewer, item, selection)));
  },
};
