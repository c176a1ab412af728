import { abortable } from '../util/abortable.js';
import { BoxNetworkError } from '../errors/box-errors.js';
import type * as Recovery from './retry-loop.js';
import type { CallContext } from '../call/context.js';

/** What is needed only when an attempt fails. A program that is bundled in pieces gets it with its first call, while the network works. */
export function loadRetryLoop({ operationId, scope }: Pick<CallContext, 'operationId' | 'scope'>): Promise<typeof Recovery> {
  return abortable(
    loadModule(operationId, () => import('./retry-loop.js')),
    scope,
  );
}

/** A part of the package that not every call needs. Rejects with BoxNetworkError when it cannot be had. */
export async function loadModule<T>(operationId: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new BoxNetworkError(`${operationId}: a part of the package that this call needs could not be loaded`, { cause });
  }
}
