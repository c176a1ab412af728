import type { Dispatch } from './dispatch/dispatch.js';
import { connectionFailure } from './faults/faults.js';
import { incomingRequest, type IncomingRequest, type RequestLike } from './http/request.js';

const maxRedirects = 20;

/**
 * A `fetch` over the mock. Redirects follow the Fetch standard; `signal` and the response's `url` and `redirected` work.
 * It bypasses msw, which clones each request: the unread clone would hold a whole upload in memory.
 *
 * As in the standard, a redirect to another origin drops `authorization` and cookies and keeps all other headers.
 * A client that forwards its own credential headers to that origin causes a violation.
 */
export function createFetch(dispatch: Dispatch) {
  return async (input: string | URL | Request | RequestLike, init?: RequestInit): Promise<Response> => {
    checkInput(input);
    let request = incomingRequest(input, init);
    for (let redirects = 0; ; redirects += 1) {
      const response = await abortable(dispatch(request), request.signal);
      const location = [301, 302, 303, 307, 308].includes(response.status) ? response.headers.get('location') : null;
      if (location === null || request.redirect === 'manual') return withRequestUrl(response, request, redirects > 0);
      if (request.redirect === 'error') throw connectionFailure('unexpected redirect');
      if (redirects === maxRedirects) throw connectionFailure('redirect count exceeded');
      request = redirected(request, response.status, new URL(location, request.url));
    }
  };
}

/** A TypeError, as in the standard. */
function checkInput(input: unknown): void {
  try {
    const url = typeof input === 'string' || input instanceof URL ? input : (input as RequestLike).url;
    if (URL.canParse(url)) return;
  } catch {
    // Null, or a proxy.
  }
  throw new TypeError('fetch: input must be an absolute URL or a Request.');
}

function redirected(request: IncomingRequest, status: number, url: URL): IncomingRequest {
  const headers = new Headers(request.headers);
  if (url.origin !== request.url.origin)
    for (const name of ['authorization', 'proxy-authorization', 'cookie', 'host']) headers.delete(name);
  const toGet = (status === 303 && request.method !== 'HEAD') || ((status === 301 || status === 302) && request.method === 'POST');
  if (!toGet && request.body.present) throw connectionFailure('cannot resend the request body after a redirect');
  if (toGet)
    for (const name of ['content-type', 'content-length', 'content-encoding', 'content-language', 'content-location']) headers.delete(name);
  return { ...request, method: toGet ? 'GET' : request.method, url, headers };
}

function withRequestUrl(original: Response, request: IncomingRequest, isRedirected: boolean): Response {
  const { body, status, headers } = original;
  const { signal } = request;
  const response = body === null || signal === undefined ? original : new Response(abortableBody(signal, body), { status, headers });
  // `new Response` cannot set these.
  Object.defineProperty(response, 'url', { value: request.url.href });
  Object.defineProperty(response, 'redirected', { value: isRedirected });
  return response;
}

/** A response body that fails when the request is aborted, as in the standard. */
function abortableBody(signal: AbortSignal, body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const abort = (): void => {
          controller.error(signal.reason);
          reader.cancel(signal.reason).catch(() => undefined);
        };
        const removeListener = (): void => {
          signal.removeEventListener('abort', abort);
        };
        if (signal.aborted) abort();
        else signal.addEventListener('abort', abort, { once: true });
        reader.closed.then(removeListener, removeListener);
      },
      async pull(controller) {
        const { done, value } = await reader.read();
        if (signal.aborted) return;
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

function abortable<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', abort);
    });
  });
}
