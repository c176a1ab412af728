import { insufficientScope } from '../http/errors.js';
import type { Call } from '../handlers/shared/call.js';
import { opens } from '../contract/scopes.js';
import { isInReach, may } from '../state/access.js';
import type { ItemRecord } from '../state/records.js';

/** They tell of all that is in an account, so that a token for one item does not open them. */
const wholeAccount = ['events.list', 'events.realtimeServers.list', 'collaborations.list', 'recentItems.list', 'trash.list'];

/**
 * Refuses a call that its token is not for: by its scopes, and by the item that the token is narrowed to. Items that stand in a body are
 * looked at where they are used. One that the caller could not see with a wider token is left to be not found.
 */
export function checkLimits(call: Call): void {
  const { world, viewer, operation } = call;
  const { limits } = viewer;
  if (limits === undefined) return;
  if (!opens(limits.scopes, call)) throw insufficientScope();
  if (limits.item === undefined) return;
  if (wholeAccount.includes(operation.id) || operation.tag === 'collections') throw insufficientScope();
  const unlimited = { ...viewer, limits: undefined };
  const isOutside = (item: ItemRecord): boolean => !isInReach(viewer, item) && may(world, unlimited, item, 'see');
  if (itemsOf(call).some(isOutside)) throw insufficientScope();
}

/** The items that the address speaks of. */
function itemsOf({ world, viewer, operation, path }: Call): ItemRecord[] {
  const { items, sessions, collaborations } = world;
  const uploadSession = sessions.all().find(({ id }) => id === path('upload_session_id'));
  const collaboration = collaborations.all().find(({ id }) => id === path('collaboration_id'));
  const found = [
    items.find('file', path('file_id')),
    path('folder_id') === '0' ? viewer.user.root : items.find('folder', path('folder_id')),
    items.find('web_link', path('web_link_id')),
    uploadSession?.target,
    collaboration?.item,
    operation.id === 'sharedItems.get' ? viewer.opened : undefined,
  ];
  return found.filter((item) => item !== undefined);
}
