import type { WebAbortSignal, WebBlob, WebReadableStream, WebResponse } from './web.js';

export type { WebAbortSignal, WebBlob, WebFormData, WebHeaders, WebReadableStream, WebResponse } from './web.js';

/** Bytes to send. A function is called once for each attempt; a stream can be sent only once, so a failure of it is final. */
export type BinaryBody = Uint8Array | ArrayBuffer | WebBlob | WebReadableStream | (() => Uint8Array | WebBlob | WebReadableStream);

/** What every call takes last. */
export interface CallOptions {
  /** Ends the call, its retries and the reading of its answer. The call rejects with the signal's reason. */
  signal?: WebAbortSignal | undefined;
  /** Milliseconds for the whole call, retries and waits included. */
  timeoutMs?: number | undefined;
  /** Further request headers. A name that the call sets itself is replaced by what stands here. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Id of the user to act for, sent as `As-User`. The application must be allowed to. */
  asUser?: string | undefined;
}

/** What a call of a list takes last. Its options hold for each page; `timeoutMs` is the time for one. */
export interface ListOptions extends CallOptions {
  /**
   * How many pages may be asked for ahead of the one that is being read, 0 by default. Memory holds so many more. They are given up when
   * the loop is left.
   */
  prefetch?: number | undefined;
}

/** The params of a method that has none: the place is kept, so that options always come after it. */
export type NoParams = Record<string, never>;

/** The answer of a call that has already been started. */
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

/** A page of a list, with its entries typed by what was asked for. */
export type ListPage<Page, Key extends string, Item> = Omit<Page, Key> & Record<Key, Item[]>;

/** Items in pages, which have already been started: await it for the first page, iterate it for the items of every page. */
export interface BoxPages<Item, Page> extends BoxPromise<Page>, AsyncIterable<Item> {
  /** The pages one by one, the first included. */
  pages(): AsyncIterable<Page>;
  /** All items in one array, or the first `limit` of them, for which no page more is asked than it takes. */
  toArray(options?: { limit?: number | undefined }): Promise<Item[]>;
  /** The first item, `undefined` when there is none. */
  first(): Promise<Item | undefined>;
}

/** A list that has already been started: await it for its first page, iterate it for the items of every page. */
export type BoxList<Item, Page, Key extends string = 'entries'> = BoxPages<Item, ListPage<Page, Key, Item>>;

/** An answer that wraps items which `fields` narrows. */
export type WithEntries<Page, Item> = Omit<Page, 'entries'> & { entries: Item[] };

/** What `fields` may name: a property of the full object, or `metadata.<scope>.<template>`. */
export type FieldOf<Full> = (Full extends unknown ? keyof Full & string : never) | `metadata.${string}.${string}`;

type BaseField = 'type' | 'id' | 'etag';
type PropertyOf<Field> = Field extends `metadata.${string}` ? 'metadata' : Field;

/** The object as it comes back: the standard one, or the base properties and what `fields` asked for, all of them present. */
export type Fields<Standard, Full, Field> = [Field] extends [never]
  ? Standard
  : Full extends unknown
    ? Required<Pick<Full, keyof Full & (BaseField | PropertyOf<Field>)>>
    : never;

/** How `box.raw` reads an answer. */
export type ParseAs = 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';

export type HostName = 'api' | 'oauth' | 'account' | 'upload' | 'content';

export type ListStyle = 'marker' | 'offset' | 'marker-or-offset' | 'marker-body' | 'stream-position' | 'single' | 'nested';

/** What the run time knows of a method. Left out is what follows from the rest. */
export interface OperationDefinition {
  readonly method: string;
  /** Template with `{name}` for each path parameter, in the order of the arguments. */
  readonly path: string;
  readonly host?: HostName;
  /** Query parameters by their names in params, where a merged JSON body has to be told apart from them. */
  readonly query?: readonly string[];
  /** Header parameters by wire name; callers write them in camelCase. */
  readonly headers?: readonly string[];
  /** Query parameters whose value is JSON. */
  readonly json?: readonly string[];
  /** `merged`: the properties stand in params. The others take `params.body`. */
  readonly body?: 'merged' | 'json' | 'form' | 'multipart' | 'binary';
  /** Where it is not the usual one for the kind of body. */
  readonly mediaType?: string;
  /** Names in params that differ on the wire. */
  readonly rename?: Readonly<Record<string, string>>;
  /** JSON unless said otherwise. */
  readonly result?: 'void' | 'binary';
  /** Paging style, and the property that holds the items. */
  readonly list?: readonly [ListStyle, string];
  readonly retry?: 'safe' | 'unsafe';
  /** `box-version` to send. */
  readonly version?: string;
  readonly fixedQuery?: Readonly<Record<string, unknown>>;
  readonly fixedBody?: Readonly<Record<string, unknown>>;
  /** A 202 means "not yet": wait and ask again. */
  readonly notYet?: true;
  /** Sent without an access token. */
  readonly anonymous?: true;
}

/** A definition with its operationId, as calls carry it. */
export interface NamedOperation extends OperationDefinition {
  readonly id: string;
  /** What follows from the rest and is needed by every call: worked out by the first, kept for the others. */
  readonly derived?: DerivedNames;
}

/** Where an operation's parameters go. */
export interface DerivedNames {
  /** Path parameters in the order of the arguments. */
  readonly path: readonly string[];
  /** The texts of the path before, between and after them. */
  readonly between: readonly string[];
  /** Wire names of header parameters by their names in params. */
  readonly headers: ReadonlyMap<string, string>;
}
