import { openScope } from '../../src/core/call/scope.js';
import { createContext, type CallContext } from '../../src/core/call/context.js';
import { startOfTime } from './clocks/fake-clock.js';

/** The context of a call of no particular operation, with ten minutes to go. A `signal` is the caller's. */
export function callContext({ signal, ...changes }: Partial<CallContext> = {}): CallContext {
  const scope = openScope('things.get', signal, Infinity);
  return createContext({ operationId: 'things.get', retry: 'safe', scope, signal, deadline: startOfTime + 600_000, ...changes });
}
