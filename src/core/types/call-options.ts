import type { WebAbortSignal, WebBlob, WebReadableStream } from './web.js';

export type BinaryBody = Uint8Array | ArrayBuffer | WebBlob | WebReadableStream | (() => Uint8Array | WebBlob | WebReadableStream);

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

export interface ListOptions extends CallOptions {
  /**
   * How many pages may be asked for ahead of the one that is being read, 0 by default. Memory holds so many more. They are given up when
   * the loop is left.
   */
  prefetch?: number | undefined;
}

export type NoParams = Record<string, never>;

export type ParseAs = 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';
