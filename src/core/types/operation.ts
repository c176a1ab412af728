export type HostName = 'api' | 'oauth' | 'account' | 'upload' | 'content';

export type ListStyle = 'marker' | 'offset' | 'marker-or-offset' | 'marker-body' | 'stream-position' | 'single' | 'nested';

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

export interface NamedOperation extends OperationDefinition {
  readonly id: string;
  /** What follows from the rest and is needed by every call: worked out by the first, kept for the others. */
  readonly derived?: DerivedNames;
}

export interface DerivedNames {
  /** Path parameters in the order of the arguments. */
  readonly path: readonly string[];
  /** The texts of the path before, between and after them. */
  readonly between: readonly string[];
  /** Wire names of header parameters by their names in params. */
  readonly headers: ReadonlyMap<string, string>;
}
