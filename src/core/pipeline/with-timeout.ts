import { discardBody } from '../util/ignore.js';
import type { SteadyClock } from '../types/ports/clock.js';
import { BoxTimeoutError } from '../errors/box-errors.js';
import { isReplayable, hasBinaryBody, type CallContext, type Send } from '../call/context.js';
import type { RequestParts } from '../call/observer.js';

/** Limits the time until the response of an attempt starts, at most to the call's deadline. Works even if the transport ignores its signal. */
export function withTimeout(next: Send, clock: SteadyClock, firstByteMs: number): Send {
  return (request, context) =>
    new Promise((resolve, reject) => {
      const remainingMs = context.deadline - clock.monotonic();
      if (remainingMs <= 0) throw new BoxTimeoutError(`${context.operationId}: the call timed out`);
      const timeoutMs = attemptTimeoutMs(request, context, remainingMs, firstByteMs);
      const attempt = new AbortController();
      const { signal } = attempt;
      const end = (reason: unknown) => {
        attempt.abort(reason);
        reject(reason);
      };
      const stop = context.scope.startTimer(timeoutMs, () => {
        end(new BoxTimeoutError(`${context.operationId}: no response after ${String(Math.round(timeoutMs))} ms`));
      });
      context.signal = signal;
      // Attempts do not overlap, so the previous body is read or discarded. The listener stays until then, to abort the body.
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
 * Sending a large body may take any time, and `fetch` does not report when the wait for the response starts. An attempt that can be resent
 * gets half of the remaining time, because a dead connection would use up all of it.
 */
function attemptTimeoutMs(request: RequestParts, { retry }: CallContext, remainingMs: number, firstByteMs: number): number {
  if (!hasBinaryBody(request)) return Math.min(firstByteMs, remainingMs);
  return retry === 'safe' && isReplayable(request) ? Math.min(remainingMs, Math.max(firstByteMs, remainingMs / 2)) : remainingMs;
}
