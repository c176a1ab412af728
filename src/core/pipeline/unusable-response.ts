import { NonRetryableFailure } from '../call/attempt-result.js';
import type { CallContext } from '../call/context.js';
import { BoxConfigError, BoxNetworkError } from '../errors/box-errors.js';

/** Throws for a response that the pipeline cannot read, or that redirects a request with a body. Releases its connection. */
export function rejectResponse(response: unknown, { operationId }: CallContext): never {
  const missing = missingParts(response);
  release(response);
  if (missing !== undefined) {
    throw new BoxConfigError(
      `fetch: the response to ${operationId} has no ${missing}. The request was sent. The response of node-fetch and cross-fetch is not a standard one. ` +
        "Use the platform's fetch, undici's fetch or fastTransport().",
    );
  }
  throw new NonRetryableFailure(
    new BoxNetworkError(`${operationId}: the server redirected a request with a body, which is not resent. Check baseUrl and the proxy.`),
  );
}

function missingParts(response: unknown): string | undefined {
  const { status, headers, body } = (response ?? {}) as Partial<Response>;
  const isReadable = body === null || typeof (body as Partial<ReadableStream> | undefined)?.getReader === 'function';
  const missing = [
    ...(typeof status === 'number' ? [] : ['status']),
    ...(typeof (headers as Partial<Headers> | undefined)?.get === 'function' ? [] : ['headers.get()']),
    ...(isReadable ? [] : ['body.getReader()']),
  ];
  return missing.length === 0 ? undefined : missing.join(', ');
}

function release(response: unknown): void {
  const { body } = (response ?? {}) as { body?: { cancel?(): Promise<void>; destroy?(): void } | null };
  try {
    if (typeof body?.cancel === 'function') body.cancel().catch(() => undefined);
    else if (typeof body?.destroy === 'function') body.destroy();
  } catch {
    // The response is not used.
  }
}
