import { textField, type JsonObject } from '../../http/fields.js';
import type { ItemRecord } from '../../state/records.js';
import { sizeOf } from '../../state/tree.js';
import { comparePart, type Order, type Places } from './pages.js';

const rank = { folder: 0, file: 1, web_link: 2 } as const;

const sortable: Readonly<Record<string, (item: ItemRecord) => string | number>> = {
  id: (item) => Number(item.id),
  name: (item) => item.name.toLowerCase(),
  date: (item) => item.modifiedAt,
  size: sizeOf,
};

interface Ordered {
  readonly items: ItemRecord[];
  readonly order: Order;
  readonly places: Places<ItemRecord>;
}

/** Folders before files before web links, and then as the call asks; by name when it does not. */
export function inOrder(items: readonly ItemRecord[], query: JsonObject): Ordered {
  const by = textField(query, 'sort') ?? 'name';
  const direction = textField(query, 'direction') ?? 'ASC';
  const sign = direction === 'DESC' ? -1 : 1;
  const value = sortable[by] ?? (() => '');
  const places: Places<ItemRecord> = {
    of: (item) => [rank[item.type], value(item), Number(item.id)],
    compare: ([rankA = 0, a = '', idA = 0], [rankB = 0, b = '', idB = 0]) =>
      comparePart(rankA, rankB) || sign * comparePart(a, b) || comparePart(idA, idB),
  };
  // The same comparison with what it needs at hand: folders may be big, and each page sorts anew.
  const placed = items.map((item) => ({ item, rank: rank[item.type], value: value(item), id: Number(item.id) }));
  placed.sort((a, b) => a.rank - b.rank || sign * comparePart(a.value, b.value) || a.id - b.id);
  const order = [
    { by: 'type', direction: 'ASC' },
    { by, direction },
  ];
  return { items: placed.map(({ item }) => item), order, places };
}
