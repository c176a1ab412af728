import type { Bytes } from './bytes.js';
import type { RequestLike } from './request.js';

/** A SHA-1 that is fed piece by piece. */
export interface Sha1 {
  update(bytes: Bytes): void;
  digest(): Promise<Bytes>;
}

/** Bytes that the mock keeps, wherever they lie. */
export interface StoredContent {
  readonly size: number;
  read(start: number, end: number): AsyncIterable<Bytes>;
  discard(): Promise<void>;
}

export interface ContentStore {
  write(source: AsyncIterable<Bytes>): Promise<StoredContent>;
  /** Gives up everything, temporary files included. */
  clear(): Promise<void>;
}

export interface ListenOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  host?: string;
}

export interface MockServer {
  /** `http://host:port`, without a slash at the end. */
  readonly url: string;
  /** Stops to listen and cuts the connections that are open. */
  readonly close: () => Promise<void>;
}

export type Listen = (serve: (request: RequestLike) => Promise<Response>, options: ListenOptions) => Promise<MockServer>;

/** What depends on where the mock runs. `#testing-platform` in package.json chooses the module. */
export interface Platform {
  createSha1(): Sha1;
  /** `limitBytes`: how much may stay in memory, all contents together. */
  createContentStore(limitBytes: number): ContentStore;
  listen: Listen;
}
