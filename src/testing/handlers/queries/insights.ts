import type { ItemRecord } from '../../state/records.js';

export interface Grouping {
  readonly read: (item: ItemRecord) => unknown;
  /** The maximum number of groups. */
  readonly limit: number;
}

export interface Metric {
  readonly name: string;
  readonly type: 'sum' | 'avg' | 'min' | 'max' | 'count';
  readonly read: (item: ItemRecord) => unknown;
}

type GroupValue = string | number | boolean | null;

interface Insight {
  readonly key: readonly GroupValue[];
  readonly type: 'group' | 'other' | 'overall';
  readonly metrics: Readonly<Record<string, { readonly type: Metric['type']; readonly values: Readonly<Record<string, number>> }>>;
}

/** The metrics of the largest groups, of the items outside them, and of all items. An item with several values is in several groups. */
export function insightsOf(items: readonly ItemRecord[], groupings: readonly Grouping[], metrics: readonly Metric[]): Insight[] {
  const overall: Insight = { key: [], type: 'overall', metrics: measure(items, metrics) };
  if (groupings.length === 0) return [overall];
  const groups = new Map<string, { readonly key: readonly GroupValue[]; readonly items: Set<ItemRecord> }>();
  for (const item of items) {
    for (const key of keysOf(item, groupings)) {
      const name = JSON.stringify(key);
      const group = groups.get(name) ?? { key, items: new Set() };
      groups.set(name, group);
      group.items.add(item);
    }
  }
  const limit = groupings.reduce((product, one) => product * one.limit, 1);
  const largest = [...groups.values()].sort((a, b) => b.items.size - a.items.size).slice(0, limit);
  const shown = new Set(largest.flatMap((group) => [...group.items]));
  const others = items.filter((item) => !shown.has(item));
  return [
    ...largest.map((group): Insight => ({ key: group.key, type: 'group', metrics: measure([...group.items], metrics) })),
    ...(others.length === 0 ? [] : [{ key: [], type: 'other', metrics: measure(others, metrics) } as const]),
    overall,
  ];
}

/** One key for each combination of the values. */
function keysOf(item: ItemRecord, groupings: readonly Grouping[]): GroupValue[][] {
  return groupings.reduce<GroupValue[][]>(
    (keys, { read }) => {
      const values = [read(item) ?? null].flat() as GroupValue[];
      return keys.flatMap((key) => values.map((value) => [...key, value]));
    },
    [[]],
  );
}

/** `count` counts the items with a value. The others are omitted if no item has one. */
function measure(items: readonly ItemRecord[], metrics: readonly Metric[]): Insight['metrics'] {
  return Object.fromEntries(
    metrics.map(({ name, type, read }) => {
      const values = items.map(read).filter((value) => value !== null && value !== undefined);
      const result = type === 'count' ? values.length : aggregate(type, values.map(Number));
      return [name, { type, values: result === undefined ? {} : { [type]: result } }];
    }),
  );
}

function aggregate(type: Exclude<Metric['type'], 'count'>, values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const sum = values.reduce((total, value) => total + value, 0);
  if (type === 'sum') return sum;
  if (type === 'avg') return sum / values.length;
  return values.reduce((best, value) => (type === 'min' ? Math.min(best, value) : Math.max(best, value)));
}
