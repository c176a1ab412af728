import type { WebAbortSignal, WebBlob } from './web-types.js';

/** What the environment offers, so that rules stay free of it and tests can replace it. */

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after `ms`; rejects with the signal's reason as soon as it aborts. */
  sleep(ms: number, signal?: WebAbortSignal): Promise<void>;
}

/** Hands out access tokens for one subject. */
export interface TokenProvider {
  /** A token that is valid now. Rejects with BoxAuthError when there is none to be had. */
  getToken(): Promise<string>;
  /** Called when the service refused this token, so that it is not handed out again. */
  invalidate(token: string): void;
}

export interface IncrementalHash {
  update(bytes: Uint8Array): void;
  /** The digest's bytes. Ends the hash. */
  digest(): Uint8Array;
}

/** Bytes that can be read from any place, more than once. */
export interface ByteSource {
  readonly size: number;
  /** The bytes from `start` up to and without `end`. */
  read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>>;
  /** The whole as a Blob, where the environment has one that does not hold the bytes in memory. */
  blob?(): Promise<WebBlob>;
  /** Lets go of what was opened. Not waited for. */
  close?(): void;
}

/** Chosen by the `#platform` import: one implementation for Node, one for everything else. */
export interface Platform {
  createSha1(): IncrementalHash;
  /** Opens a file by path. Rejects with BoxConfigError where there are none. */
  openPath(path: string): Promise<ByteSource & { readonly name: string }>;
}
