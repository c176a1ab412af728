import { BoxError } from './box-errors.js';

/** Frames of the code that called a function, as lines of a stack. Empty where the platform does not capture stacks. */
export type CallerFrames = readonly string[];

/**
 * Captures the frames of the caller of `callee`. An iterator is read by several functions at once, so that the platform loses the way from an
 * error to the loop.
 */
export function callerFrames(callee: (...args: never[]) => unknown): () => CallerFrames {
  const holder: { stack?: string } = {};
  (Error as { captureStackTrace?: (target: object, below: unknown) => void }).captureStackTrace?.(holder, callee);
  // The text is formatted when it is read, which most calls never need.
  return () => (holder.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
}

/** Appends the frames that the stack of an error lacks. Returns the same error. Errors of the caller, such as the reason of a signal, are left alone. */
export function withCallerFrames<T>(error: T, frames: () => CallerFrames): T {
  if (!(error instanceof BoxError) || error.stack === undefined) return error;
  const known = new Set(error.stack.split('\n'));
  const lacking = frames().filter((line) => !known.has(line));
  if (lacking.length > 0) error.stack = [error.stack, ...lacking].join('\n');
  return error;
}
