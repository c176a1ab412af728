import { BoxNetworkError } from '../errors/box-errors.js';
import type { CallContext } from '../call/context.js';

/** What to throw when the reading of an answer fails: the reason of whoever ended the call, otherwise a network error. */
export function brokenResponse(cause: unknown, { operationId, scope }: Pick<CallContext, 'operationId' | 'scope'>): unknown {
  return scope.aborted ? scope.reason : new BoxNetworkError(`${operationId}: the answer broke off`, { cause });
}
