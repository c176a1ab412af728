import type { AsyncDisposeMethod } from './async-dispose.js';
import type { Bytes } from './bytes.js';
import type { RequestLike } from './request.js';

/** An incremental SHA-1. */
export interface Sha1 {
  update(bytes: Bytes): void;
  digest(): Promise<Bytes>;
}

/** Stored bytes, in memory or in a file. */
export interface StoredContent {
  readonly size: number;
  read(start: number, end: number): AsyncIterable<Bytes>;
  discard(): Promise<void>;
}

export interface ContentStore {
  write(source: AsyncIterable<Bytes>): Promise<StoredContent>;
  /** Discards all contents and removes temporary files. */
  clear(): Promise<void>;
}

export interface ListenOptions {
  /** Default: 0, any free port. */
  port?: number;
  /** Address to bind to. Default: `127.0.0.1`. */
  host?: string;
  /** Serves HTTPS. Default: HTTP. */
  tls?: TlsOptions;
}

/** A certificate, with its chain, and its private key, in PEM format. */
export interface TlsOptions {
  readonly cert: string | Uint8Array;
  readonly key: string | Uint8Array;
}

export interface MockServer extends AsyncDisposeMethod {
  /** `http://host:port` or `https://host:port`, without a trailing slash. */
  readonly url: string;
  /** Stops listening and closes open connections. `await using` calls it at the end of a block. */
  readonly close: () => Promise<void>;
}

/** A server of the platform. */
export type ListeningServer = Pick<MockServer, 'url' | 'close'>;

export interface Services {
  /** Serves the API of Box. */
  readonly api: (request: RequestLike) => Promise<Response>;
  /** Serves the mock's own paths, see `control/access.ts`. */
  readonly control: (request: RequestLike) => Promise<Response>;
}

export type Listen = (services: Services, options: ListenOptions) => Promise<ListeningServer>;

/** A file or folder on disk. */
export type DiskEntry = {
  readonly name: string;
  /** The path as the caller wrote it, for messages. */
  readonly path: string;
  /** In ms since 1970. */
  readonly modifiedAt: number;
} & (
  | { readonly kind: 'file'; readonly read: () => AsyncIterable<Bytes> }
  | {
      readonly kind: 'folder';
      /** In the order of their names. */
      readonly entries: () => AsyncIterable<DiskEntry>;
    }
);

/** The platform-dependent part of the mock. `#testing-platform` in package.json selects the module. */
export interface Platform {
  createSha1(): Sha1;
  /** `limitBytes`: maximum bytes in memory, for all contents together. */
  createContentStore(limitBytes: number): ContentStore;
  listen: Listen;
  /** Opens a file or folder on disk. Rejects with an Error that names the path if it cannot be read. */
  openDisk(path: string): Promise<DiskEntry>;
  /** The version of an installed package. `undefined` if it cannot be read. */
  versionOf(name: string): string | undefined;
  /** A function that loads an installed package and returns its exports. `undefined` where only an import can load it, or if it is missing. */
  synchronousLoader(name: string): (() => unknown) | undefined;
}
