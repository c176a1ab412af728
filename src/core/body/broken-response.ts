import { BoxNetworkError } from '../errors/box-errors.js';
import type { CallContext } from '../call/context.js';

/** The error to throw when reading a body fails: the abort reason if the call has ended, otherwise a network error. */
export function brokenResponseError(cause: unknown, { operationId, scope }: Pick<CallContext, 'operationId' | 'scope'>): unknown {
  return scope.aborted ? scope.reason : new BoxNetworkError(`${operationId}: the response was cut off`, { cause });
}
