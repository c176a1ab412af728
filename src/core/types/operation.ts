export type HostName = 'api' | 'oauth' | 'account' | 'upload' | 'content';

export type ListStyle = 'marker' | 'offset' | 'marker-or-offset' | 'marker-body' | 'stream-position' | 'single' | 'nested';

export interface OperationDefinition {
  readonly method: string;
  /** Template with a `{name}` per path parameter, in the order of the arguments. */
  readonly path: string;
  readonly host?: HostName;
  /** Names of query parameters in params. Only with `merged` bodies, to distinguish them from body properties. */
  readonly query?: readonly string[];
  /** Wire names of header parameters. Callers use camelCase. */
  readonly headers?: readonly string[];
  /** Query parameters whose value is JSON. */
  readonly json?: readonly string[];
  /** `merged`: body properties are in params. All others use `params.body`. */
  readonly body?: 'merged' | 'json' | 'form' | 'multipart' | 'binary';
  /** Overrides the default media type of the body. */
  readonly mediaType?: string;
  /** Wire names of params that differ from the names in params. */
  readonly rename?: Readonly<Record<string, string>>;
  /** JSON if omitted. */
  readonly result?: 'void' | 'binary';
  /** A success may have no content. */
  readonly mayBeEmpty?: true;
  /** Pagination style, and the property with the items. */
  readonly list?: readonly [ListStyle, string];
  readonly retry?: 'safe' | 'unsafe';
  /** What it creates under a unique name. Determines how a lost response is reconciled. */
  readonly reconcile?: 'folder' | 'web_link' | 'file' | 'version';
  /** Value of the `box-version` header. */
  readonly version?: string;
  readonly fixedQuery?: Readonly<Record<string, unknown>>;
  readonly fixedBody?: Readonly<Record<string, unknown>>;
  /** A 202 means that the result is not ready yet: wait and resend. */
  readonly notYet?: true;
  /** Sent without an access token. */
  readonly anonymous?: true;
}

export interface NamedOperation extends OperationDefinition {
  readonly id: string;
  /** Derived from the other fields by the first call and cached. */
  readonly derived?: DerivedNames;
}

export interface DerivedNames {
  /** Path parameters in the order of the arguments. */
  readonly path: readonly string[];
  /** Parts of the path before, between and after the parameters. */
  readonly between: readonly string[];
  /** Wire names of header parameters by their names in params. */
  readonly headers: ReadonlyMap<string, string>;
}
