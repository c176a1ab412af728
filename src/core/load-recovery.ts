import { abortable } from './abortable.js';
import { BoxNetworkError } from './errors.js';
import type * as Recovery from './recover.js';
import type { CallContext } from './request.js';

/** What is needed only when an attempt fails. A program that is bundled in pieces gets it with its first call, while the network works. */
export async function loadRecovery({ operationId, scope }: Pick<CallContext, 'operationId' | 'scope'>): Promise<typeof Recovery> {
  try {
    return await abortable(import('./recover.js'), scope);
  } catch (cause) {
    if (scope.aborted) throw cause;
    throw new BoxNetworkError(`${operationId} failed, and what handles failures could not be loaded`, { cause });
  }
}
