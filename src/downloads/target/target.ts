import { BoxDownloadError } from '../../core/errors/box-errors.js';

/** Where a download is written to. Fails with BoxDownloadError `target`. */
export interface Target {
  /** Whether bytes can be written at any position, in any order and repeatedly, and read back. False for a stream. */
  readonly isSeekable: boolean;
  /** Sets the number of bytes to expect, if known. */
  begin(size: number | undefined): void;
  /** Returns a writer that starts at this position. A stream is written once, from its beginning. */
  writeFrom(start: number): TargetWriter;
  /** Reads written bytes, if the target is seekable. */
  read(start: number, end: number): Promise<Uint8Array>;
  /** Resolves once the target has stored all bytes. */
  finish(): Promise<void>;
  /** The final, irreversible step: moves a file to its path. */
  place(): Promise<void>;
  /** Deletes partial output, or passes the error to a stream. */
  discard(error: unknown): Promise<void>;
  /** Bytes at the beginning that an earlier run has left. Not verified. */
  readonly keptBytes?: number;
  /** Its part of the result. */
  readonly outcome: { bytes?: Uint8Array<ArrayBuffer>; path?: string };
}

/** Writes consecutive bytes. */
export interface TargetWriter {
  /** Writes the next bytes. If it returns a promise, await it before writing more. */
  write(bytes: Uint8Array): Promise<void> | undefined;
  /** Writes buffered bytes. */
  flush(): Promise<void>;
}

/** Wraps a failure of the target. */
export function targetFailure(cause: unknown): BoxDownloadError {
  if (cause instanceof BoxDownloadError) return cause;
  return new BoxDownloadError('target', `to: the target failed (${describe(cause)})`, { cause });
}

export function rethrowAsTargetFailure(cause: unknown): never {
  throw targetFailure(cause);
}

/** A sink may reject with any value, also with one that has no text. */
function describe(cause: unknown): string {
  try {
    return String(cause);
  } catch {
    return typeof cause;
  }
}
