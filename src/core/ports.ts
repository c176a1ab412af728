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

/**
 * Keeps the tokens of one subject where several processes, or machines, can share them. It holds one text, whose content is not its
 * concern, and one lease. Every method rejects when the place cannot be reached: that surfaces as BoxTokenStoreError.
 */
export interface TokenStore {
  /** The text that is kept, or undefined when there is none. */
  get(): Promise<string | undefined>;
  /**
   * Keeps `next` when what is kept is still `expected`, as one step that nobody else's comes between. `undefined` stands for no text.
   * False when something else is kept, which then stays. Resolves when `next` would survive a crash of this process.
   */
  compareAndSet(expected: string | undefined, next: string | undefined): Promise<boolean>;
  /** Takes the lease for so many milliseconds. Gives its id, or undefined as long as somebody else has it. It runs out by itself. */
  acquireLease(ms: number): Promise<string | undefined>;
  /** Gives the lease back. Does nothing when it ran out, or belongs to somebody else by now. */
  releaseLease(id: string): Promise<void>;
}

/**
 * Keeps texts under keys where a process that comes later, on another machine perhaps, finds them again: how far an upload has come, the
 * position in an event stream. Each key has one writer at a time. Every method rejects when the place cannot be reached.
 */
export interface StateStore {
  /** The text under a key, or undefined when there is none. */
  get(key: string): Promise<string | undefined>;
  /** Keeps a text in place of the one before, wholly or not at all. Resolves when it would survive a crash of this process. */
  set(key: string, text: string): Promise<void>;
  /** Does nothing when there is none. */
  delete(key: string): Promise<void>;
}

/** Signs with an RSA key by RSASSA-PKCS1-v1_5 (RFC 7518, section 3.3), wherever the key is kept. */
export interface Signer {
  readonly algorithm: SigningAlgorithm;
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> | Uint8Array;
}

/** An RSA key of one's own. */
export interface KeySignerOptions {
  /**
   * PEM: PKCS#8, on Node PKCS#1 too, where either may be encrypted. Line ends may be written as `\n`, two characters, as in environment
   * variables.
   */
  privateKey: string;
  /** Opens an encrypted key; on Node only, since WebCrypto reads none. */
  passphrase?: string | undefined;
  /** `RS256` when left out. */
  algorithm?: SigningAlgorithm | undefined;
}

export type SigningAlgorithm = 'RS256' | 'RS384' | 'RS512';

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

/** A file that comes into being: it has its name only when it is whole. */
export interface FileSink {
  /** Writes the chunks one after the other from a position on. The chunks must stay as they are until it resolves. */
  write(chunks: readonly Uint8Array[], position: number): Promise<void>;
  /** What was written from `start` up to and without `end`. */
  read(start: number, end: number): Promise<Uint8Array>;
  /** Resolves when what was written would survive a crash. Nothing can be written or read afterwards. */
  seal(): Promise<void>;
  /** Gives it its name, in place of the file that had it. */
  place(): Promise<void>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}

/** Chosen by the `#platform` import: one implementation for Node, one for everything else. */
export interface Platform {
  createSha1(): IncrementalHash;
  /** Opens a file by path. Rejects with BoxConfigError where there are none. */
  openPath(path: string): Promise<ByteSource & { readonly name: string }>;
  /** Begins a file at a path. Rejects with BoxConfigError where there are none, or when there can be none at this path. */
  createFile(path: string): Promise<FileSink>;
}
