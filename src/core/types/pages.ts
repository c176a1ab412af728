import type { WebResponse } from './web.js';

export interface BoxPromise<T> extends Promise<T> {
  /** The answer together with the HTTP response it came in, whose body has been read. */
  withResponse(): Promise<{ data: T; response: WebResponse }>;
  /**
   * The HTTP response with its body unread, for who wants to stream it. To be called in the turn in which the call is made: later, the body may
   * have been read, as `withResponse` gives it. The promise itself then has no data and rejects. Errors of the service reject as ever; a body
   * that breaks off is not asked for again, and `maxJsonBytes` does not bound it.
   */
  asResponse(): Promise<WebResponse>;
}

export type ListPage<Page, Key extends string, Item> = Omit<Page, Key> & Record<Key, Item[]>;

export interface BoxPages<Item, Page> extends BoxPromise<Page>, AsyncIterable<Item> {
  /** The pages one by one, the first included. */
  pages(): AsyncIterable<Page>;
  /** All items in one array, or the first `limit` of them, for which no page more is asked than it takes. */
  toArray(options?: { limit?: number | undefined }): Promise<Item[]>;
  /** The first item, `undefined` when there is none. */
  first(): Promise<Item | undefined>;
}

export type BoxList<Item, Page, Key extends string = 'entries'> = BoxPages<Item, ListPage<Page, Key, Item>>;

export type WithEntries<Page, Item> = Omit<Page, 'entries'> & { entries: Item[] };
