import { BoxNetworkError, BoxTimeoutError } from '../errors/box-errors.js';
import type { CallScope } from '../call/scope.js';
import type { OnAbort } from '../util/on-abort.js';
import { sanitizeCause } from '../errors/sanitize-cause.js';
import { readChunk } from './read-text.js';

/** Takes the listener off a caller's signal when nobody holds the body any more: not state, but what the platform calls back. */
const dropped = new FinalizationRegistry((unlink: () => void) => {
  unlink();
});

/**
 * An answer whose body the caller reads, at any pace and after the call: reading it ends with BoxTimeoutError when no bytes come for `idleMs`
 * while they are wanted, with BoxNetworkError when it breaks off, and with the reason of the caller's signal.
 */
export function guardBody(
  response: Response,
  idleMs: number,
  scope: CallScope,
  caller: AbortSignal | undefined,
  onAbort: OnAbort,
  operationId: string,
): Response {
  if (response.body === null) return response;
  const reader = response.body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  // Held weakly by the caller's signal, which may live for ever, so that a body that nobody reads goes with its listener.
  const held = new WeakRef(scope);
  const weakly = new WeakRef(reader);
  const unlink =
    caller === undefined
      ? () => undefined
      : onAbort(caller, (reason) => {
          held.deref()?.abort(reason);
          weakly
            .deref()
            ?.cancel(reason)
            .catch(() => undefined);
        });
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const chunk = await readChunk(reader, idleMs, operationId);
          // Also for a transport that does not heed its signal.
          if (scope.aborted) throw scope.reason;
          if (chunk === undefined) {
            unlink();
            controller.close();
          } else controller.enqueue(chunk);
        } catch (cause) {
          unlink();
          if (scope.aborted) throw scope.reason;
          throw cause instanceof BoxTimeoutError
            ? cause
            : new BoxNetworkError(`${operationId}: the answer broke off`, { cause: sanitizeCause(cause) });
        }
      },
      async cancel(reason) {
        unlink();
        await reader.cancel(reason);
      },
    },
    // Nothing is read before it is wanted.
    { highWaterMark: 0 },
  );
  const { status, statusText, headers, url } = response;
  const guarded = new Response(body, { status, statusText, headers });
  if (caller !== undefined) dropped.register(body, unlink);
  // A response that a program makes has none.
  Object.defineProperty(guarded, 'url', { value: url });
  return guarded;
}
