import { onAbort } from './call-scope.js';
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
    // One at a time: the answer before was read or let go of. AbortSignal.any would cost many times as much, and leave something behind.
    context.unlink?.();
    context.unlink =
      context.signal === undefined
        ? undefined
        : onAbort(context.signal, (reason) => {
            attempt.abort(reason);
          });
    try {
      return await next(request, { ...context, signal: attempt.signal });
    } finally {
      // The link stays with an answer, whose body is still to come.
      stop();
    }
  };
}
