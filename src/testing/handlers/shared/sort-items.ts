import { textField, type JsonObject } from '../../http/fields.js';
import type { FolderRecord, ItemRecord } from '../../state/records.js';
import { compareByName, sizeOf, sortedBy, sortedByName } from '../../state/placement.js';
import { comparePart, type KeyOrder, type Order } from './pages.js';

const rank = { folder: 0, file: 1, web_link: 2 } as const;

const sortable: Readonly<Record<string, (item: ItemRecord) => string | number>> = {
  id: (item) => Number(item.id),
  name: (item) => item.name.toLowerCase(),
  date: (item) => item.modifiedAt,
  size: sizeOf,
};

interface SortedItems {
  readonly items: readonly ItemRecord[];
  readonly order: Order;
  readonly keys: KeyOrder<ItemRecord>;
}

/**
 * Sorts the items of a folder and those that others share in it. The default order is that of the folder's index. Others are computed once per
 * change, so that each page of a large folder does not sort it.
 */
export function sortFolder(folder: FolderRecord, shared: readonly ItemRecord[], query: JsonObject): SortedItems {
  const { by, direction } = orderIn(query);
  const order = sortItems([], query);
  const isDefault = by === 'name' && direction === 'ASC';
  const own = isDefault ? sortedByName(folder) : sortedBy(folder, `${by} ${direction}`, (items) => sortItems(items, query).items);
  if (shared.length === 0) return { ...order, items: own };
  return isDefault ? { ...order, items: [...own, ...shared].sort(compareByName) } : sortItems([...own, ...shared], query);
}

const orderIn = (query: JsonObject): { by: string; direction: string } => ({
  by: textField(query, 'sort') ?? 'name',
  direction: textField(query, 'direction') ?? 'ASC',
});

/** Sorts folders before files before web links, then by `sort` and `direction` of the query. Default: by name, ascending. */
export function sortItems(items: readonly ItemRecord[], query: JsonObject): SortedItems {
  const { by, direction } = orderIn(query);
  const sign = direction === 'DESC' ? -1 : 1;
  const value = sortable[by] ?? (() => '');
  const keys: KeyOrder<ItemRecord> = {
    of: (item) => [rank[item.type], value(item), Number(item.id)],
    compare: ([rankA = 0, a = '', idA = 0], [rankB = 0, b = '', idB = 0]) =>
      comparePart(rankA, rankB) || sign * comparePart(a, b) || comparePart(idA, idB),
  };
  // The same comparison with precomputed keys: folders may be large.
  const keyed = items.map((item) => ({ item, rank: rank[item.type], value: value(item), id: Number(item.id) }));
  keyed.sort((a, b) => a.rank - b.rank || sign * comparePart(a.value, b.value) || a.id - b.id);
  const order = [
    { by: 'type', direction: 'ASC' },
    { by, direction },
  ];
  return { items: keyed.map(({ item }) => item), order, keys };
}
