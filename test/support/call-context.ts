import { newContext, type CallContext } from '../../src/core/request.js';
import { startOfTime } from './fake-clock.js';

/** The context of a call of no particular operation, with ten minutes to go. */
export function callContext(changes: Partial<CallContext> = {}): CallContext {
  return newContext({ operationId: 'things.get', retry: 'safe', deadline: startOfTime + 600_000, ...changes });
}
