import { insufficientScope } from '../http/errors.js';
import type { Call } from '../handlers/shared/call.js';
import { scopesAllow } from '../contract/scopes.js';
import { tokenCovers, hasPermission } from '../state/permissions.js';
import type { ItemRecord } from '../state/records.js';

/** Operations that read the whole account. A token for one item does not allow them. */
const accountOperations = ['events.list', 'events.realtimeServers.list', 'collaborations.list', 'recentItems.list', 'trash.list'];

/**
 * Throws 403 for a call that the token's scopes, or the item that the token is restricted to, do not allow. Items in the body are
 * checked by the handlers. An item that the caller could not see with a full token is left to the handler, which throws 404.
 */
export function checkTokenLimits(call: Call): void {
  const { world, viewer, operation } = call;
  const { limits } = viewer;
  if (limits === undefined) return;
  if (!scopesAllow(limits.scopes, call)) throw insufficientScope();
  if (limits.item === undefined) return;
  if (accountOperations.includes(operation.id) || operation.tag === 'collections') throw insufficientScope();
  const unlimited = { ...viewer, limits: undefined };
  const isOutside = (item: ItemRecord): boolean => !tokenCovers(viewer, item) && hasPermission(world, unlimited, item, 'see');
  if (itemsInUrl(call).some(isOutside)) throw insufficientScope();
}

/** The items in the URL. */
function itemsInUrl({ world, viewer, operation, path }: Call): ItemRecord[] {
  const { items, sessions, collaborations } = world;
  const uploadSession = sessions.all().find(({ id }) => id === path('upload_session_id'));
  const collaboration = collaborations.find(path('collaboration_id'));
  const found = [
    items.find('file', path('file_id')),
    path('folder_id') === '0' ? viewer.user.root : items.find('folder', path('folder_id')),
    items.find('web_link', path('web_link_id')),
    uploadSession?.target,
    collaboration?.item,
    operation.id === 'sharedItems.get' ? viewer.sharedLinkItem : undefined,
  ];
  return found.filter((item) => item !== undefined);
}
