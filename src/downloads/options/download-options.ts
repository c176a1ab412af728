import type { SharedLinkAccess } from '../../core/options/shared-link.js';
import type { Bytes } from '../../core/types/bytes.js';
import type { CallOptions } from '../../core/types/call-options.js';

/** Target of a download: a path (Node), a Web WritableStream or a Node Writable. */
export type DownloadTarget = string | WebSink | NodeSink;

/** The used part of a Web WritableStream. */
export interface WebSink {
  getWriter(): WebSinkWriter;
}

export interface WebSinkWriter {
  readonly ready: Promise<unknown>;
  /** Rejects with the error of the sink. */
  readonly closed?: Promise<unknown>;
  write(chunk: Uint8Array): Promise<unknown>;
  close(): Promise<unknown>;
  abort(reason?: unknown): Promise<unknown>;
}

/** The used part of a Node Writable. */
export interface NodeSink {
  /** False if the caller must wait for `drain`. */
  write(chunk: Uint8Array): unknown;
  end(): unknown;
  once(event: 'drain' | 'error' | 'close' | 'finish', listener: (error?: Error) => void): unknown;
  destroy?(error?: Error): unknown;
}

/** Options of every download. */
export interface TransferOptions {
  /**
   * Target; without it, the result has the bytes. A file appears at its path only after the download is complete and verified. A stream
   * receives the bytes as they arrive; it is ended once they are complete and verified, and otherwise aborted or destroyed with the error.
   */
  to?: DownloadTarget | undefined;
  /** Called at most ten times a second, and once at the end. Its errors are ignored. */
  onProgress?: ((progress: DownloadProgress) => void) | undefined;
  /** Aborts the download, which rejects with the reason of the signal. */
  signal?: CallOptions['signal'];
  asUser?: string | undefined;
  /** Opens the items by a shared link (`BoxApi` header). */
  sharedLink?: SharedLinkAccess | undefined;
  /** Milliseconds per call until its response begins, including retries (default `timeouts.totalMs`, 600,000). The body can take longer. */
  timeoutMs?: number | undefined;
}

export interface DownloadOptions extends TransferOptions {
  /** Bytes from `start` (inclusive) to `end` (exclusive, default the end of the file). There is no SHA-1 to verify a part of a file. */
  range?: { start: number; end?: number | undefined } | undefined;
  /** ID of a version (default the version that is current at the start). */
  version?: string | undefined;
  /** Verify the bytes against the file's SHA-1 (default true). */
  verify?: boolean | undefined;
  /** Ranges downloaded at once (default 1), each of at least 1 MiB. Only for a path or into memory. */
  concurrency?: number | undefined;
}

export interface DownloadProgress {
  /** Bytes received. Never decreases. */
  bytes: number;
  /** Total bytes, if known. The size of a ZIP file is not known in advance. */
  totalBytes: number | undefined;
  /** Received part of the bytes in whole percent, rounded down, if known; 100 at the end, also for an empty file. */
  percent: number | undefined;
  /** Bytes per second, over the last five seconds. */
  bytesPerSecond: number;
  /** Seconds until the end at this rate, if known. */
  etaSeconds: number | undefined;
}

/** The file that the bytes belong to. */
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
  /** Content, if there is no target. */
  bytes?: Bytes;
  /** The target path, as passed. */
  path?: string;
  /** Bytes downloaded. */
  size: number;
  /** Whether the whole file was downloaded and matches its SHA-1. */
  verified: boolean;
}
