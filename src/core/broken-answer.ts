import { BoxNetworkError } from './errors.js';
import type { CallContext } from './request.js';

/** What to throw when the reading of an answer fails: the reason of whoever ended the call, otherwise a network error. */
export function brokenAnswer(cause: unknown, { operationId, signal }: Pick<CallContext, 'operationId' | 'signal'>): unknown {
  return signal?.aborted === true ? signal.reason : new BoxNetworkError(`${operationId}: the answer broke off`, { cause });
}
