import { recordKey } from '../resources.js';
import type { ItemRecord, SharedLinkRecord, UserRecord } from '../records.js';
import { ancestorsOf, isTrashed } from '../tree.js';
import type { World } from '../world.js';

const kind = 'opened_link';

const keyOf = (user: UserRecord, { type, id }: Pick<ItemRecord, 'type' | 'id'>): string => recordKey(0, `${user.id}/${type}/${id}`);

/** Records that a user has opened an item through its shared link. */
export function recordOpenedLink({ resources }: World, user: UserRecord, item: ItemRecord): void {
  const key = keyOf(user, item);
  if (item.owner === user || resources.withKey(kind, key) !== undefined) return;
  const references = {
    user: { kind: 'user', id: user.id, whenDeleted: 'delete' },
    item: { kind: item.type, id: item.id, whenDeleted: 'delete' },
  } as const;
  resources.add(kind, user.id, { references, keys: [key], data: { link: item.sharedLink?.key } });
}

/** The shared link of the item, or of a folder above it, that the user has opened and that still admits the user. */
export function linkOpenedBy({ resources, settings }: World, user: UserRecord, item: ItemRecord): SharedLinkRecord | undefined {
  if (isTrashed(item)) return undefined;
  for (const one of [item, ...ancestorsOf(item)]) {
    const opened = one.sharedLink === null ? undefined : resources.withKey(kind, keyOf(user, one));
    const link = one.sharedLink;
    if (opened === undefined || link === null || opened.data['link'] !== link.key || link.access === 'collaborators') continue;
    if (link.access === 'company' && one.owner.enterpriseId !== user.enterpriseId) continue;
    if (link.unsharedAt === null || link.unsharedAt > settings.now()) return link;
  }
  return undefined;
}
