import { BoxError } from '../core/errors/box-errors.js';

/** An error for what was thrown, which may be any value. */
export function asError(error: unknown): Error {
  return error instanceof Error ? error : new BoxError(String(error));
}
