import { BoxDecodeError } from '../core/errors/box-errors.js';
import { requireInteger } from '../core/options/settings.js';

/** One result: the item, and the values of its instance. */
export interface MetadataRow<Values, Item> {
  readonly item: Item;
  readonly values: Values;
}

/** The results of a query. Each loop runs the query from the start. */
export interface MetadataRows<Row> extends AsyncIterable<Row> {
  /** All rows in one array, or the first `limit`. Requests no more pages than needed. */
  toArray(options?: { limit?: number | undefined }): Promise<Row[]>;
  /** The first row, or `undefined` if nothing matches. */
  first(): Promise<Row | undefined>;
}

/** The part of an entry that this module reads. */
interface Entry {
  readonly metadata?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | null;
}

/** Reads the entries of a query as rows. `prepare` returns the function that runs it, because awaiting a list would read its first page. */
export function readRows<E>(prepare: () => Promise<() => AsyncIterable<E>>, templateKey: string): MetadataRows<MetadataRow<object, E>> {
  async function* rows(): AsyncGenerator<MetadataRow<object, E>> {
    for await (const item of (await prepare())()) yield { item, values: valuesIn(item as Entry, templateKey) };
  }
  return {
    [Symbol.asyncIterator]: rows,
    async toArray({ limit = Infinity } = {}) {
      if (limit !== Infinity) requireInteger('toArray: limit', limit, 0);
      const found: MetadataRow<object, E>[] = [];
      if (limit === 0) return found;
      for await (const row of rows()) if (found.push(row) === limit) break;
      return found;
    },
    async first() {
      for await (const row of rows()) return row;
      return undefined;
    },
  };
}

/** The instance in an entry. The service's documentation does not state whether its scope is `enterprise` or contains the ID, so both are read. */
function valuesIn({ metadata }: Entry, templateKey: string): object {
  for (const [scope, instances] of Object.entries(metadata ?? {})) {
    const values = /^enterprise(_\d+)?$/.test(scope) ? instances[templateKey] : undefined;
    if (typeof values === 'object' && values !== null) return values;
  }
  throw new BoxDecodeError(
    `metadataQueries.execute: an entry has no metadata.enterprise_<id>.${templateKey}, although the query requested it.`,
    { operationId: 'metadataQueries.execute' },
  );
}
