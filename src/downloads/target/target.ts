import { BoxDownloadError } from '../../core/errors/box-errors.js';

/** What a download writes to. Its failures are BoxDownloadError `target`. */
export interface Target {
  /** Whether bytes can be written to any place, in any order and again, and be read back. A stream cannot. */
  readonly isSeekable: boolean;
  /** Says how many bytes will come, where that is known. */
  begin(size: number | undefined): void;
  /** Writes from a place on. A stream is written once, from its beginning. */
  writeFrom(start: number): RunWriter;
  /** What was written, if the target is free. */
  read(start: number, end: number): Promise<Uint8Array>;
  /** Waits until the target has taken everything for good. */
  settle(): Promise<void>;
  /** The last step, which cannot be taken back. */
  place(): Promise<void>;
  /** Leaves nothing behind, or tells a stream of the failure. */
  discard(error: unknown): Promise<void>;
  /** What of it goes into the result. */
  readonly outcome: { bytes?: Uint8Array<ArrayBuffer>; path?: string };
}

/** Bytes that follow on one another. */
export interface RunWriter {
  /** Takes the next bytes. What it gives, if anything, is to be waited for before there is room for more. */
  write(bytes: Uint8Array): Promise<void> | undefined;
  /** Hands on what was held back. */
  flush(): Promise<void>;
}

/** What to throw when the target fails. */
export function targetFailure(cause: unknown): BoxDownloadError {
  if (cause instanceof BoxDownloadError) return cause;
  return new BoxDownloadError('target', `to: what was to take the bytes failed (${String(cause)})`, { cause });
}

export function rethrowAsTargetFailure(cause: unknown): never {
  throw targetFailure(cause);
}
