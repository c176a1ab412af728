import type { CallOptions } from '../../core/types/call-options.js';

/** Where a download goes: a path (Node), a Web WritableStream or a Node Writable. */
export type DownloadTarget = string | WebSink | NodeSink;

/** A Web WritableStream, as far as it is used. */
export interface WebSink {
  getWriter(): WebSinkWriter;
}

export interface WebSinkWriter {
  readonly ready: Promise<unknown>;
  write(chunk: Uint8Array): Promise<unknown>;
  close(): Promise<unknown>;
  abort(reason?: unknown): Promise<unknown>;
}

/** A Node Writable, as far as it is used. */
export interface NodeSink {
  /** False asks to wait for `drain`. */
  write(chunk: Uint8Array): unknown;
  end(): unknown;
  once(event: 'drain' | 'error' | 'close' | 'finish', listener: (error?: Error) => void): unknown;
  destroy?(error?: Error): unknown;
}

/** What every download takes. */
export interface TransferOptions {
  /**
   * Where the bytes go; without it they are the result. A file is seen under its path only when it is whole and verified. A stream gets the
   * bytes as they come; it is ended when they are whole and verified, and aborted or destroyed with the error otherwise.
   */
  to?: DownloadTarget | undefined;
  /** Called at most ten times a second, and once at the end. */
  onProgress?: ((progress: DownloadProgress) => void) | undefined;
  /** Ends the download, which rejects with the signal's reason. */
  signal?: CallOptions['signal'];
  asUser?: string | undefined;
  /** Milliseconds for each call of the download until its answer begins, retries included (600,000). The bytes may take their time. */
  timeoutMs?: number | undefined;
}

export interface DownloadOptions extends TransferOptions {
  /** Bytes from `start` up to and without `end`, or to the file's end. There is no SHA-1 of a part that it could be verified by. */
  range?: { start: number; end?: number | undefined } | undefined;
  /** Id of a version; without it the one that is current when the download begins. */
  version?: string | undefined;
  /** Whether the bytes are held against the file's SHA-1 (true). */
  verify?: boolean | undefined;
  /** Ranges that are on their way at once (1), each of a megabyte or more. To a path or as bytes only. */
  concurrency?: number | undefined;
}

export interface DownloadProgress {
  /** Bytes that have come. Never fewer than before. */
  bytes: number;
  /** Bytes that will come, where that is known: the service does not say how long a ZIP file will be. */
  totalBytes: number | undefined;
  /** Bytes a second, over the last five seconds. */
  bytesPerSecond: number;
  /** Seconds until the end at this rate, where that can be said. */
  etaSeconds: number | undefined;
}

/** The file of which the bytes are. */
export interface DownloadedFile {
  id: string;
  name: string;
  /** Bytes of the whole file. */
  size: number;
  /** In hex. */
  sha1: string | undefined;
  versionId: string | undefined;
}

export interface DownloadResult {
  file: DownloadedFile;
  /** When no target was given. */
  bytes?: Uint8Array<ArrayBuffer>;
  /** When the target is a path: as it was given. */
  path?: string;
  /** Bytes that were downloaded. */
  size: number;
  /** Whether the whole file came and has its SHA-1. */
  verified: boolean;
}
