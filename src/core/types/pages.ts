import type { WebResponse } from './web.js';

export interface BoxPromise<T> extends Promise<T> {
  /** Resolves with the data and the HTTP response, whose body has been read. */
  withResponse(): Promise<{ data: T; response: WebResponse }>;
  /**
   * Resolves with the HTTP response, body unread, for streaming. Call it synchronously after starting the call; later, the body may already
   * have been read. The data promise then rejects. Error responses still reject. A body that is cut off is not retried, and `maxJsonBytes`
   * does not apply.
   */
  asResponse(): Promise<WebResponse>;
}

export type ListPage<Page, Key extends string, Item> = Omit<Page, Key> & Record<Key, Item[]>;

export interface BoxPages<Item, Page> extends BoxPromise<Page>, AsyncIterable<Item> {
  /** Iterates over all pages, including the first. */
  pages(): AsyncIterable<Page>;
  /** All items in one array, or the first `limit`. Requests no more pages than needed. */
  toArray(options?: { limit?: number | undefined }): Promise<Item[]>;
  /** The first item, or `undefined` if the list is empty. */
  first(): Promise<Item | undefined>;
}

export type BoxList<Item, Page, Key extends string = 'entries'> = BoxPages<Item, ListPage<Page, Key, Item>>;

export type WithEntries<Page, Item> = Omit<Page, 'entries'> & { entries: Item[] };
