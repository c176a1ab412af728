import { badRequest } from '../../http/errors.js';
import { objectField, objectOrNullField, booleanField, textField, timeField, type JsonObject } from '../../http/fields.js';
import type { ItemRecord } from '../../state/records.js';
import type { World } from '../../state/world.js';
import type { Call } from './call.js';
import { unchanged, type Change } from './change.js';
import { recordItemEvent } from './record-events.js';

/** Checks `shared_link` of the body. The change creates, changes or removes the item's shared link. The same link again changes nothing. */
export function applySharedLink(call: Call, item: ItemRecord): Change {
  const requested = objectOrNullField(call.body, 'shared_link');
  const before = item.sharedLink;
  if (requested === undefined || (requested === null && before === null)) return unchanged;
  const link = requested === null ? null : changed(call.world, item, requested);
  if (before !== null && link !== null && JSON.stringify(link) === JSON.stringify(before)) return unchanged;
  return () => {
    call.world.items.setSharedLink(item, link);
    if (link === null) recordItemEvent(call, item, 'ITEM_SHARED_UNSHARE', 'UNSHARE');
    else if (before === null) recordItemEvent(call, item, 'ITEM_SHARED_CREATE', 'SHARE');
    else recordItemEvent(call, item, 'ITEM_SHARED', 'ITEM_SHARED_UPDATE');
    return true;
  };
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
