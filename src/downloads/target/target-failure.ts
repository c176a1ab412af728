import { BoxDownloadError } from '../../core/errors/box-errors.js';

/** What to throw when the target fails. */
export function targetFailure(cause: unknown): BoxDownloadError {
  if (cause instanceof BoxDownloadError) return cause;
  return new BoxDownloadError('target', `to: what was to take the bytes failed (${String(cause)})`, { cause });
}

export function rethrowAsTargetFailure(cause: unknown): never {
  throw targetFailure(cause);
}
