import { discardBody } from '../util/ignore.js';
import type { SteadyClock } from '../types/ports/clock.js';
import { BoxTimeoutError } from '../errors/box-errors.js';
import { hasBinaryBody, type Send } from '../call/context.js';
import type { RequestParts } from '../call/observer.js';

/** Limits the time until the response of an attempt starts, at most to the call's deadline. Works even if the transport ignores its signal. */
export function withTimeout(next: Send, clock: SteadyClock, firstByteMs: number): Send {
  return (request, context) =>
    new Promise((resolve, reject) => {
      const now = clock.monotonic();
      context.firstSentAt ??= now;
      const remainingMs = context.deadline - now;
      if (remainingMs <= 0) throw new BoxTimeoutError(`${context.operationId}: the call timed out`);
      const timeoutMs = attemptTimeoutMs(request, remainingMs, firstByteMs);
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
 * Sending content may take any time, and `fetch` does not report whether bytes move, so an attempt with content may use all the remaining
 * time. A transport that sees its bytes taken ends a dead attempt itself (`bodyTimeouts`).
 */
function attemptTimeoutMs(request: RequestParts, remainingMs: number, firstByteMs: number): number {
  return hasBinaryBody(request) ? remainingMs : Math.min(firstByteMs, remainingMs);
}
