import type { WebAbortSignal } from './web.js';

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

/** Remembers keys for a while, for what may come twice: webhook deliveries. Every method rejects when the place cannot be reached. */
export interface DeliveryStore {
  /** Remembers a key for so many milliseconds. Whether it was new, as one step: of several that add it at once, one is told so. */
  add(key: string, ms: number): Promise<boolean>;
  /** Forgets a key. Does nothing when it is not there. */
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
  /** The bytes from `start` up to and without `end`, nobody else's, in place of those of `into` perhaps. */
  read(start: number, end: number, into?: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
  /** Rejects with BoxUploadError when it is not what it was when it was opened. */
  check?(): Promise<void>;
  /** Lets go of what was opened. Not waited for. */
  close?(): void;
}

/** Bytes that are kept until they can be sent. What is appended can be read. Nothing is left of it when it is closed, or the process ends. */
export interface Spool extends ByteSource {
  append(chunk: Uint8Array): Promise<void>;
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

/** A file of this machine. */
export interface LocalFile {
  /** From the root. */
  readonly path: string;
  readonly size: number;
  /** When it was last changed, in milliseconds since 1970. */
  readonly modifiedMs: number;
}

/** What a walk through a folder of this machine finds. `names` lead to it from that folder. */
export type LocalEntry = { readonly path: string; readonly names: readonly string[] } & (
  | ({ readonly kind: 'file' } & LocalFile)
  /** `other`: a pipe, a socket, a device. */
  | { readonly kind: 'emptyFolder' | 'link' | 'other' }
  | { readonly kind: 'unreadable'; readonly cause: unknown }
);

/** Lines that survive a crash up to the last sync. One process writes to it at a time. */
export interface LineFile {
  /** Of this machine, from the root. */
  readonly path: string;
  /** Those that were there when it was opened. The last may be torn. */
  lines(): AsyncIterable<string>;
  /** Adds a line, which is synced soon after. */
  append(line: string): Promise<void>;
  /** Syncs and closes it. */
  close(): Promise<void>;
}

/** Chosen by the `#platform` import: one implementation for Node, one for everything else. */
export interface Platform {
  createSha1(): IncrementalHash;
  /** Opens a file by path. Rejects with BoxConfigError where there are none. */
  openPath(path: string): Promise<ByteSource & { readonly name: string }>;
  /** A place on the disk, where there is one. */
  createSpool?(): Promise<Spool>;
  /** Begins a file at a path. Rejects with BoxConfigError where there are none, or when there can be none at this path. */
  createFile(path: string): Promise<FileSink>;
  /** Size and time of a file. Rejects with BoxConfigError when it cannot be had. */
  fileFacts(path: string): Promise<LocalFile>;
  /** Everything below a folder. Throws BoxConfigError, or rejects with it, when it is no folder that can be read. */
  walkFolder(path: string, followLinks: boolean): AsyncIterable<LocalEntry>;
  /** Opens a file of lines, or makes it. Rejects with BoxConfigError when that cannot be. */
  openLines(path: string): Promise<LineFile>;
}
