import { openScope } from '../../src/core/call/scope.js';
import { createContext, type CallContext } from '../../src/core/call/context.js';
import { clockStart } from './clocks/fake-clock.js';

/** Creates the context of a call to the placeholder operation `things.get`, ten minutes before its deadline. `signal` is the caller's. */
export function callContext({ signal, ...changes }: Partial<CallContext> = {}): CallContext {
  const scope = openScope('things.get', signal, Infinity);
  return createContext({ operationId: 'things.get', retry: 'safe', scope, signal, deadline: clockStart + 600_000, ...changes });
}
