import { BoxDecodeError, BoxNetworkError, BoxTimeoutError } from './box-errors.js';

/** Adds the operation and the number of attempts to a network, timeout or decode error that has none. Returns the same error. */
export function ofCall<T>(error: T, { operationId, attempts }: { readonly operationId: string; readonly attempts: number }): T {
  if (error instanceof BoxNetworkError || error instanceof BoxTimeoutError || error instanceof BoxDecodeError) {
    if (error.attempts === undefined) {
      Object.assign(error, { operationId, attempts });
      // The error of a timer has no way back to the call. Only some platforms have this function.
      (Error as { captureStackTrace?: (target: object) => void }).captureStackTrace?.(error);
    }
  }
  return error;
}
