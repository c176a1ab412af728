import { BoxError, BoxNetworkError, BoxTimeoutError } from '../errors/box-errors.js';
import { ofCall } from '../errors/of-call.js';
import type { CallContext } from '../call/context.js';
import type { CallScope } from '../call/scope.js';
import type { NamedOperation } from '../types/operation.js';
import type { OnAbort } from '../util/on-abort.js';
import { sanitizeCause } from '../errors/sanitize-cause.js';
import { readChunk } from './read-chunk.js';

/** Removes the listener from the caller's signal once the body is garbage-collected. Holds no state. Older Workers lack the class. */
const abandonedBodies =
  typeof FinalizationRegistry === 'undefined'
    ? undefined
    : new FinalizationRegistry((unlink: () => void) => {
        unlink();
      });

function weak<T extends WeakKey>(value: T): Pick<WeakRef<T>, 'deref'> {
  return typeof WeakRef === 'undefined' ? { deref: () => value } : new WeakRef(value);
}

/**
 * Returns a response whose body the caller reads, at any pace, even after the call. Reading rejects with BoxTimeoutError if a read gets no
 * bytes for `idleMs`, with BoxNetworkError if the body is cut off, and with the reason of the caller's signal.
 */
export function guardBody(
  response: Response,
  idleMs: number,
  scope: CallScope,
  caller: AbortSignal | undefined,
  onAbort: OnAbort,
  context: Pick<CallContext, 'operationId' | 'attempts'>,
): Response {
  // Without streams, as on React Native, the bytes have all arrived.
  if (response.body === null || typeof ReadableStream === 'undefined') return response;
  const reader = response.body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  // Weak references: the caller's signal may never be collected, and must not keep a body that nobody reads.
  const scopeRef = weak(scope);
  const readerRef = weak(reader);
  const unlink =
    caller === undefined
      ? () => undefined
      : onAbort(caller, (reason) => {
          scopeRef.deref()?.abort(reason);
          readerRef
            .deref()
            ?.cancel(reason)
            .catch(() => undefined);
        });
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const chunk = await readChunk(reader, idleMs, context.operationId);
          // For a transport that ignores its signal.
          if (scope.aborted) throw scope.reason;
          if (chunk === undefined) {
            unlink();
            controller.close();
          } else controller.enqueue(chunk);
        } catch (cause) {
          unlink();
          if (scope.aborted) throw ofCall(scope.reason, context);
          throw ofCall(
            cause instanceof BoxTimeoutError
              ? cause
              : new BoxNetworkError(`${context.operationId}: the response was cut off`, { cause: sanitizeCause(cause) }),
            context,
          );
        }
      },
      async cancel(reason) {
        unlink();
        await reader.cancel(reason);
      },
    },
    // Reads on demand only.
    { highWaterMark: 0 },
  );
  const { status, statusText, headers, url } = response;
  const guarded = new Response(body, { status, statusText, headers });
  if (caller !== undefined) abandonedBodies?.register(body, unlink);
  // A constructed Response has no URL.
  Object.defineProperty(guarded, 'url', { value: url });
  return guarded;
}

/** The result of a call whose body the caller reads. */
export function unreadResult(
  { id, result }: Pick<NamedOperation, 'id' | 'result'>,
  response: Response,
): { response: Response; data: unknown } {
  return {
    response,
    get data() {
      if (result === undefined) throw new BoxError(`${id}: asResponse() returned the body unread, so there is no data.`);
      return result === 'binary' ? response : undefined;
    },
  };
}
