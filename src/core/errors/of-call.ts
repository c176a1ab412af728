import { BoxDecodeError, BoxNetworkError, BoxTimeoutError } from './box-errors.js';

/** Adds the operation and the number of attempts to a network, timeout or decode error that has none. Returns the same error. */
export function ofCall<T>(error: T, { operationId, attempts }: { readonly operationId: string; readonly attempts: number }): T {
  if (error instanceof BoxNetworkError || error instanceof BoxTimeoutError || error instanceof BoxDecodeError) {
    if (error.attempts === undefined) Object.assign(error, { operationId, attempts });
  }
  return error;
}
