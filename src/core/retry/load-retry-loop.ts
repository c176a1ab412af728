import { abortable } from '../util/abortable.js';
import { BoxNetworkError } from '../errors/box-errors.js';
import type * as RetryLoop from './retry-loop.js';
import type { CallContext } from '../call/context.js';

/** Loads the code for failed attempts. A code-split program loads it with the first call, while the network works. */
export function loadRetryLoop({ operationId, scope }: Pick<CallContext, 'operationId' | 'scope'>): Promise<typeof RetryLoop> {
  return abortable(
    loadModule(operationId, () => import('./retry-loop.js')),
    scope,
  );
}

/** Loads a module on demand. Rejects with BoxNetworkError if the import fails. */
export async function loadModule<T>(operationId: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new BoxNetworkError(`${operationId}: a module of the package could not be loaded`, { cause });
  }
}
