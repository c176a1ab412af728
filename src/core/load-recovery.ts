import { BoxNetworkError } from './errors.js';
import type * as Recovery from './recover.js';

/** What is needed only when an attempt fails. A program that is bundled in pieces gets it with its first call, while the network works. */
export async function loadRecovery(operationId: string): Promise<typeof Recovery> {
  try {
    return await import('./recover.js');
  } catch (cause) {
    throw new BoxNetworkError(`${operationId} failed, and what handles failures could not be loaded`, { cause });
  }
}
