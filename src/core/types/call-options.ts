import type { WebAbortSignal, WebBlob, WebReadableStream } from './web.js';

export type BinaryBody = Uint8Array | ArrayBuffer | WebBlob | WebReadableStream | (() => Uint8Array | WebBlob | WebReadableStream);

export interface CallOptions {
  /** Aborts the call, its retries and reading the response. The call rejects with the signal's reason. */
  signal?: WebAbortSignal | undefined;
  /** Milliseconds for the whole call, including retries and delays. */
  timeoutMs?: number | undefined;
  /** Additional request headers: an object, `Headers` or a list of pairs. They override headers that the call sets. */
  headers?: Readonly<Record<string, string | undefined>> | Iterable<readonly [string, string]> | undefined;
  /** ID of the user to act for (`As-User` header). Requires permission to act on behalf of users. */
  asUser?: string | undefined;
  /** Overrides the client's `reconcile` option for this call. */
  reconcile?: boolean | undefined;
}

export interface ListOptions extends CallOptions {
  /**
   * Number of pages to request ahead of the current one; 0 by default. Each is held in memory. Leaving the loop cancels them.
   */
  prefetch?: number | undefined;
}

export type NoParams = Record<string, never>;

export type ParseAs = 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';
