import type { Dispatch } from './dispatch/dispatch.js';
import { connectionFailure } from './faults/faults.js';
import { incomingRequest, type IncomingRequest, type RequestLike } from './http/request.js';

const maxRedirects = 20;

/**
 * A `fetch` over the mock, with what clients rely on: redirects as the Fetch standard follows them, aborts, addresses of answers.
 * It does not lead through msw, which clones each request: the unread copy would hold a whole upload in memory.
 *
 * As with the real one, `authorization` and cookies stay behind when a redirect leads to another origin while other headers
 * follow. A client that lets its own ones follow sees a violation for it.
 */
export function createFetch(dispatch: Dispatch) {
  return async (input: string | URL | Request | RequestLike, init?: RequestInit): Promise<Response> => {
    let request = incomingRequest(input, init);
    for (let redirects = 0; ; redirects += 1) {
      const response = await abortable(dispatch(request), request.signal);
      const location = [301, 302, 303, 307, 308].includes(response.status) ? response.headers.get('location') : null;
      if (location === null || request.redirect === 'manual') return finished(response, request, redirects > 0);
      if (request.redirect === 'error') throw connectionFailure('unexpected redirect');
      if (redirects === maxRedirects) throw connectionFailure('redirect count exceeded');
      request = redirected(request, response.status, new URL(location, request.url));
    }
  };
}

function redirected(request: IncomingRequest, status: number, url: URL): IncomingRequest {
  const headers = new Headers(request.headers);
  if (url.origin !== request.url.origin)
    for (const name of ['authorization', 'proxy-authorization', 'cookie', 'host']) headers.delete(name);
  const toGet = (status === 303 && request.method !== 'HEAD') || ((status === 301 || status === 302) && request.method === 'POST');
  if (!toGet && request.body.present) throw connectionFailure('The body was used up before the redirect.');
  if (toGet)
    for (const name of ['content-type', 'content-length', 'content-encoding', 'content-language', 'content-location']) headers.delete(name);
  return { ...request, method: toGet ? 'GET' : request.method, url, headers };
}

function finished(answer: Response, request: IncomingRequest, isRedirected: boolean): Response {
  const { body, status, headers } = answer;
  const { signal } = request;
  const response = body === null || signal === undefined ? answer : new Response(endedBy(signal, body), { status, headers });
  // `new Response` leaves these empty.
  Object.defineProperty(response, 'url', { value: request.url.href });
  Object.defineProperty(response, 'redirected', { value: isRedirected });
  return response;
}

/** The body of an answer, which ends with its request as the real one does. */
function endedBy(signal: AbortSignal, body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const give = (): void => {
          controller.error(signal.reason);
          reader.cancel(signal.reason).catch(() => undefined);
        };
        const unlink = (): void => {
          signal.removeEventListener('abort', give);
        };
        if (signal.aborted) give();
        else signal.addEventListener('abort', give, { once: true });
        reader.closed.then(unlink, unlink);
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
    const give = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) give();
    signal.addEventListener('abort', give, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', give);
    });
  });
}
