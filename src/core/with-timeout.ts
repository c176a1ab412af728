import type { Clock } from './ports.js';
import { BoxTimeoutError } from './errors.js';
import { carriesBytes, type Send } from './request.js';
import { startTimer } from './timer.js';

/** Gives each attempt a limit until its answer begins, and never beyond the call's deadline. */
export function withTimeout(next: Send, clock: Clock, firstByteMs: number): Send {
  return async (request, context) => {
    const left = context.deadline - clock.now();
    if (left <= 0) throw new BoxTimeoutError(`${context.operationId}: the time for the call ran out`);
    // Bytes may take as long to send as the line needs: the wait for the answer cannot be told apart from it.
    const limit = carriesBytes(request) ? left : Math.min(firstByteMs, left);
    const attempt = new AbortController();
    const stop = startTimer(limit, () => {
      attempt.abort(new BoxTimeoutError(`${context.operationId}: no answer after ${String(Math.round(limit))} ms`));
    });
    context.signal = attempt.signal;
    // One at a time: the answer before was read or let go of.
    context.unlink?.();
    context.unlink = context.scope.onAbort((reason) => {
      attempt.abort(reason);
    });
    try {
      return await next(request, context);
    } finally {
      // The link stays with an answer, whose body is still to come.
      stop();
    }
  };
}
