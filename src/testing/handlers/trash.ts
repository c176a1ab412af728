import { json } from '../http/response.js';
import { forbidden, serviceError } from '../http/errors.js';
import { bag, textField, textsField } from '../http/fields.js';
import { may, reachFolder, reachTrashed } from '../state/access.js';
import type { ItemType } from '../state/items.js';
import type { FolderRecord, ItemRecord } from '../state/records.js';
import { isTrashed, itemNamed } from '../state/tree.js';
import { renderItem } from '../views/items.js';
import { extentOf } from '../views/view.js';
import type { Call, Handlers } from './shared/call.js';
import { checkFree } from './shared/names.js';
import { noteItem } from './notes.js';
import { inOrder } from './shared/order.js';
import { answerPage, pageOf } from './shared/pages.js';

/** Brings an item back to where it was. The body's name and folder count only where it cannot go back as it was. */
export function restore(call: Call, type: ItemType, id: string): ItemRecord {
  const { world, viewer, body } = call;
  const item = reachTrashed(world, viewer, type, id);
  const folder = folderFor(call, item);
  if (!may(world, viewer, folder, 'upload')) throw forbidden();
  const taken = itemNamed(folder, item.name) !== undefined;
  const name = taken ? (textField(body, 'name') ?? item.name) : item.name;
  checkFree(world, viewer, folder, name, type);
  world.items.restore(item, folder, name, viewer.user);
  noteItem(call, item, 'ITEM_UNDELETE_VIA_TRASH', 'UNDELETE');
  return item;
}

function folderFor({ world, viewer, body }: Call, item: ItemRecord): FolderRecord {
  const before = item.parent;
  if (before !== null && !before.purged && !isTrashed(before)) return before;
  const parentId = textField(bag(body, 'parent'), 'id');
  if (parentId === undefined)
    throw serviceError(403, 'access_denied_insufficient_permissions', 'The folder of the item is gone: name another one');
  return reachFolder(world, viewer, parentId);
}

export function purge({ world, viewer }: Call, type: ItemType, id: string): void {
  const item = reachTrashed(world, viewer, type, id);
  if (!may(world, viewer, item, 'edit')) throw forbidden();
  world.items.purge(item);
}

export const trashHandlers: Handlers = {
  'trash.list'({ world, viewer, query }) {
    const trashed = world.items.all().filter((item) => item.trashedAt !== null && may(world, viewer, item, 'see'));
    const { items, order, places } = inOrder(trashed, query);
    const extent = extentOf(textsField(query, 'fields'), 'mini');
    return json(answerPage(pageOf(items, query, 100, places, order), (item) => renderItem(world, viewer, item, extent)));
  },
};
