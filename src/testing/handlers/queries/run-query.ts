import { serviceError } from '../../http/errors.js';
import { compileQuery, comparable, type Predicate, type TypeOf, type ValueType } from '../../query/evaluate.js';
import { parseQuery } from '../../query/parse.js';
import { QueryError } from '../../query/query-error.js';
import type { Call } from '../shared/call.js';
import { comparePart, type KeyOrder, type SortKey } from '../shared/pages.js';
import { hasPermission } from '../../state/permissions.js';
import type { FolderRecord, ItemRecord } from '../../state/records.js';
import { isTrashed, isWithin } from '../../state/tree.js';

/** Compiles a condition. Throws 400 with the position of an error. */
export function predicateFrom(query: string, parameters: Readonly<Record<string, unknown>>, typeOf: TypeOf): Predicate {
  try {
    return compileQuery(parseQuery(query), parameters, typeOf);
  } catch (error) {
    if (error instanceof QueryError) throw invalidQuery(error.message);
    throw error;
  }
}

export const invalidQuery = (message: string) => serviceError(400, 'invalid_query', message);

/** Whether the caller sees the item, outside the trash, and one of the folders contains it. Without folders: anywhere. */
export const isFoundIn =
  ({ world, viewer }: Pick<Call, 'world' | 'viewer'>, folders: readonly FolderRecord[]) =>
  (item: ItemRecord): boolean =>
    item.type !== 'web_link' &&
    !isTrashed(item) &&
    (folders.length === 0 || folders.some((folder) => item !== folder && (folder === viewer.user.root || isWithin(item, folder)))) &&
    hasPermission(world, viewer, item, 'see');

export interface SortField {
  readonly name: string;
  readonly type: ValueType;
  readonly isDescending: boolean;
  readonly read: (item: ItemRecord) => unknown;
}

/** Enums and fields with several values have no order. */
export function checkSortable({ name, type }: Pick<SortField, 'name' | 'type'>): void {
  if (type === 'enum' || type === 'multiSelect')
    throw invalidQuery(`order_by: ${name} cannot be sorted, since it is ${type === 'enum' ? 'an enum' : 'a list'}`);
}

/** The order of the results: by the fields, then by ID. Missing values come last. */
export function orderBy(fields: readonly SortField[]): KeyOrder<ItemRecord> {
  return {
    of: (item): SortKey => [
      ...fields.flatMap(({ read, type }) => {
        const value = read(item);
        const isMissing = value === null || value === undefined;
        const key = isMissing ? '' : comparable(value, type);
        return [isMissing ? 1 : 0, typeof key === 'boolean' ? Number(key) : key];
      }),
      Number(item.id),
    ],
    compare(a, b) {
      for (const [index, { isDescending }] of fields.entries()) {
        const missing = comparePart(a[2 * index] ?? 0, b[2 * index] ?? 0);
        if (missing !== 0) return missing;
        const sign = comparePart(a[2 * index + 1] ?? '', b[2 * index + 1] ?? '');
        if (sign !== 0) return isDescending ? -sign : sign;
      }
      return comparePart(a.at(-1) ?? 0, b.at(-1) ?? 0);
    },
  };
}

/** Sorts items with keys that are computed once. */
export function sorted(items: readonly ItemRecord[], order: KeyOrder<ItemRecord>): ItemRecord[] {
  return items
    .map((item) => ({ item, key: order.of(item) }))
    .sort((a, b) => order.compare(a.key, b.key))
    .map(({ item }) => item);
}
