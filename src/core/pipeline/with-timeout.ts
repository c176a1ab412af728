import { discardBody } from '../util/ignore.js';
import type { Clock } from '../types/ports/clock.js';
import { BoxTimeoutError } from '../errors/box-errors.js';
import { isReplayable, hasBinaryBody, type CallContext, type Send } from '../call/context.js';
import type { RequestParts } from '../call/observer.js';

/** Gives each attempt a limit until its answer begins, and never beyond the call's deadline, whether or not the transport heeds its signal. */
export function withTimeout(next: Send, clock: Clock, firstByteMs: number): Send {
  return (request, context) =>
    new Promise((resolve, reject) => {
      const left = context.deadline - clock.now();
      if (left <= 0) throw new BoxTimeoutError(`${context.operationId}: the time for the call ran out`);
      const limit = attemptTimeoutMs(request, context, left, firstByteMs);
      const attempt = new AbortController();
      const { signal } = attempt;
      const end = (reason: unknown) => {
        attempt.abort(reason);
        reject(reason);
      };
      const stop = context.scope.startTimer(limit, () => {
        end(new BoxTimeoutError(`${context.operationId}: no answer after ${String(Math.round(limit))} ms`));
      });
      context.signal = signal;
      // One at a time: the answer before was read or let go of. The link stays with an answer, whose body is still to come.
      context.unlinkAttempt?.();
      context.unlinkAttempt = context.scope.onAbort(end);
      if (signal.aborted) {
        stop();
        return;
      }
      next(request, context).then(
        (response) => {
          stop();
          if (signal.aborted) discardBody(response);
          resolve(response);
        },
        (error: unknown) => {
          stop();
          reject(error);
        },
      );
    });
}

/**
 * Bytes may take as long to send as the line needs, and the wait for the answer cannot be told apart from it. Half of the time that is left
 * goes to an attempt that can be made again: a connection that died unnoticed would take all of it.
 */
function attemptTimeoutMs(request: RequestParts, { retry }: CallContext, left: number, firstByteMs: number): number {
  if (!hasBinaryBody(request)) return Math.min(firstByteMs, left);
  return retry === 'safe' && isReplayable(request) ? Math.min(left, Math.max(firstByteMs, left / 2)) : left;
}
