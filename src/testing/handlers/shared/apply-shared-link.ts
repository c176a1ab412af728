import { badRequest } from '../../http/errors.js';
import { objectField, objectOrNullField, booleanField, textField, timeField, type JsonObject } from '../../http/fields.js';
import type { ItemRecord } from '../../state/records.js';
import type { World } from '../../state/world.js';
import type { Call } from './call.js';
import { recordItemEvent } from './record-events.js';

/** Creates, changes or removes an item's shared link by `shared_link` of the body. Returns whether anything changed. */
export function applySharedLink(call: Call, item: ItemRecord): boolean {
  const requested = objectOrNullField(call.body, 'shared_link');
  if (requested === undefined) return false;
  const before = item.sharedLink;
  if (requested === null) {
    item.sharedLink = null;
    if (before !== null) recordItemEvent(call, item, 'ITEM_SHARED_UNSHARE', 'UNSHARE');
    return before !== null;
  }
  item.sharedLink = changed(call.world, item, requested);
  recordItemEvent(call, item, before === null ? 'ITEM_SHARED_CREATE' : 'ITEM_SHARED', before === null ? 'SHARE' : 'ITEM_SHARED_UPDATE');
  return true;
}

function changed(world: World, item: ItemRecord, requested: JsonObject): NonNullable<ItemRecord['sharedLink']> {
  const link = { ...(item.sharedLink ?? world.items.newSharedLink()) };
  const access = textField(requested, 'access');
  if (access === 'open' || access === 'company' || access === 'collaborators') link.access = access;
  if ('password' in requested) link.password = textField(requested, 'password') ?? null;
  // Only open links have passwords. Changing the access of one removes it.
  if (!('password' in requested) && link.access !== 'open') link.password = null;
  if (link.password !== null && link.access !== 'open') throw badRequest('Only a link with access open can have a password');
  if ('vanity_name' in requested) link.vanityName = textField(requested, 'vanity_name') ?? null;
  if ('unshared_at' in requested) link.unsharedAt = timeField(requested, 'unshared_at') ?? null;
  if (link.unsharedAt !== null && link.unsharedAt <= world.settings.now()) throw badRequest('unshared_at must be in the future');
  const permissions = objectField(requested, 'permissions');
  link.canDownload = booleanField(permissions, 'can_download') ?? link.canDownload;
  link.canEdit = booleanField(permissions, 'can_edit') ?? link.canEdit;
  if (link.canEdit && item.type !== 'file') throw badRequest('Only a link to a file can allow editing');
  return link;
}
