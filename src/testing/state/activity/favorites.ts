import type { ItemRecord, UserRecord } from '../records.js';
import type { World } from '../world.js';

const kind = 'favorite';

/** The ID of a user's only collection, the favorites. It differs for each user. */
export const favoritesId = ({ id }: UserRecord): string => `9${id}`;

const keyOf = (user: UserRecord, item: ItemRecord): string => `${user.id}/${item.type}:${item.id}`;

export const isFavorite = ({ resources }: World, user: UserRecord, item: ItemRecord): boolean =>
  resources.withKey(kind, keyOf(user, item)) !== undefined;

export function setFavorite({ resources }: World, user: UserRecord, item: ItemRecord, value: boolean): void {
  const key = keyOf(user, item);
  const existing = resources.withKey(kind, key);
  if (!value && existing !== undefined) resources.remove(existing);
  if (!value || existing !== undefined) return;
  const references = {
    user: { kind: 'user', id: user.id, whenDeleted: 'delete' },
    item: { kind: item.type, id: item.id, whenDeleted: 'delete' },
  } as const;
  resources.add(kind, user.id, { references, keys: [key], data: {} });
}

/** The favorites of a user, in the order in which they were added. */
export function favoritesOf({ resources, items }: World, user: UserRecord): ItemRecord[] {
  return resources.referencing({ kind: 'user', id: user.id }, kind).flatMap(({ references: { item } }) => {
    const found = item === undefined ? undefined : items.find(item.kind as ItemRecord['type'], item.id);
    return found ?? [];
  });
}
