import type { CallContext } from '../../src/core/request.js';
import { startOfTime } from './fake-clock.js';

/** The context of a call of no particular operation, with ten minutes to go. */
export function callContext(changes: Partial<CallContext> = {}): CallContext {
  return {
    operationId: 'things.get',
    retry: 'safe',
    anonymous: false,
    notYet: false,
    whole: false,
    wish: undefined,
    observer: undefined,
    signal: undefined,
    deadline: startOfTime + 600_000,
    attempts: 0,
    repeated: false,
    ...changes,
  };
}
