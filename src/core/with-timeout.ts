import type { Clock } from './ports.js';
import { BoxTimeoutError } from './errors.js';
import type { Send } from './request.js';

/** Gives each attempt a limit until its answer begins, and never beyond the call's deadline. */
export function withTimeout(next: Send, clock: Clock, firstByteMs: number): Send {
  return async (request, context) => {
    const left = context.deadline - clock.now();
    if (left <= 0) throw new BoxTimeoutError(`${context.operationId}: the time for the call ran out`);
    const limit = Math.min(firstByteMs, left);
    const controller = new AbortController();
    const outer = context.signal;
    const onAbort = () => {
      controller.abort(outer?.reason);
    };
    if (outer?.aborted === true) onAbort();
    outer?.addEventListener('abort', onAbort, { once: true });
    // The body is still to be read when the answer begins, so an abort must reach it until the call is over.
    context.cleanups.push(() => {
      outer?.removeEventListener('abort', onAbort);
    });
    const timer = setTimeout(() => {
      controller.abort(new BoxTimeoutError(`${context.operationId}: no answer after ${String(Math.round(limit))} ms`));
    }, limit);
    try {
      return await next(request, { ...context, signal: controller.signal });
    } finally {
      clearTimeout(timer);
    }
  };
}
