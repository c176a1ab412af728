import { NonRetryableFailure } from '../call/attempt-result.js';
import type { CallContext } from '../call/context.js';
import { BoxConfigError, BoxNetworkError } from '../errors/box-errors.js';

const advice = "node-fetch and cross-fetch are not supported. Use the platform's fetch, undici's fetch or fastTransport().";

/**
 * Adds the `body` that the response of React Native lacks, whose bytes have all arrived. Throws BoxConfigError for any other response that the
 * pipeline cannot read.
 */
export function completeResponse(response: Partial<Response> | undefined, context: CallContext): Response {
  const { status, headers, body, arrayBuffer } = response ?? {};
  if (typeof status !== 'number' || typeof headers?.get !== 'function' || body !== undefined || typeof arrayBuffer !== 'function')
    return rejectResponse(response, context);
  return Object.defineProperty(response as Response, 'body', { value: wholeBody(response as Response) });
}

/** The parts of a stream that the package uses. Reads the response on demand, so that its own methods work until then. */
function wholeBody(response: Response): Pick<ReadableStream<Uint8Array>, 'getReader' | 'cancel'> {
  let isRead = false;
  const cancel = () => {
    isRead = true;
    return Promise.resolve();
  };
  const read = async () => {
    if (isRead) return { done: true, value: undefined };
    isRead = true;
    const value = new Uint8Array(await response.arrayBuffer());
    return { done: false, value };
  };
  return { cancel, getReader: () => ({ read, cancel, releaseLock: () => undefined }) as never };
}

/** Throws for a response that the pipeline cannot read, or that redirects a request with a body. Releases its connection. */
export function rejectResponse(response: unknown, { operationId }: CallContext): never {
  const missing = missingParts(response);
  release(response);
  if (missing !== undefined) {
    throw new BoxConfigError(`fetch: the response to ${operationId} has no ${missing}, although the request was sent. ${advice}`);
  }
  throw new NonRetryableFailure(
    new BoxNetworkError(`${operationId}: the server redirected a request with a body, which is not resent. Check baseUrl and the proxy.`),
  );
}

/** Names the reason if a `fetch` cannot send a Blob: node-fetch 2 expects a Node stream in it. */
export function explainFailure(error: unknown, { operationId }: CallContext): unknown {
  const isNodeFetch = error instanceof TypeError && error.message.endsWith('.pipe is not a function');
  return isNodeFetch ? new BoxConfigError(`fetch: it cannot send the body of ${operationId}, a Blob. ${advice}`) : error;
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
