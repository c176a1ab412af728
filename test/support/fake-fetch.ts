import type { FetchLike } from '../../src/core/options/settings.js';

/** One request as received by the injected `fetch`. */
export interface RecordedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: unknown;
  readonly redirect: RequestRedirect | undefined;
  readonly cache: RequestCache | undefined;
  readonly signal: AbortSignal | undefined;
  readonly duplex: string | undefined;
}

/** A response, an error to throw, or a function that returns a response or throws. */
export type FakeReply = Response | Error | ((request: RecordedRequest) => Response | Promise<Response>);

export interface FakeFetch {
  readonly fetch: FetchLike;
  readonly requests: RecordedRequest[];
}

/** A `fetch` that returns the given replies in order, one for each request, and rejects every further request. */
export function scriptedFetch(...replies: FakeReply[]): FakeFetch {
  const remaining = [...replies];
  return respondingFetch((request) => {
    const reply = remaining.shift();
    if (reply === undefined) throw new Error(`No reply is scripted for ${request.method} ${request.url.href}`);
    if (reply instanceof Error) throw reply;
    return typeof reply === 'function' ? reply(request) : reply;
  });
}

/** A `fetch` that passes every request to a function and returns its response. */
export function respondingFetch(respond: (request: RecordedRequest) => Response | Promise<Response>): FakeFetch {
  const requests: RecordedRequest[] = [];
  const fetch: FetchLike = async (url, init) => {
    // Like the platform's fetch, send nothing if the signal has already aborted.
    init.signal?.throwIfAborted();
    const request: RecordedRequest = {
      method: init.method ?? 'GET',
      url: new URL(url),
      headers: new Headers(init.headers),
      body: init.body,
      redirect: init.redirect,
      cache: init.cache,
      signal: init.signal ?? undefined,
      duplex: (init as { duplex?: string }).duplex,
    };
    requests.push(request);
    return respond(request);
  };
  return { fetch, requests };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}

export function empty(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers });
}

/** A response whose body sends some text and then stalls until the request is aborted. */
export function stallingResponse(text: string, signal: AbortSignal | undefined, status = 200): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text));
      signal?.addEventListener(
        'abort',
        () => {
          controller.error(signal.reason);
        },
        { once: true },
      );
    },
  });
  return new Response(body, { status, headers: { 'content-type': 'application/json' } });
}

/** A response whose body fails after some text. */
export function truncatedResponse(text: string, status = 200): Response {
  let sent = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) controller.error(new TypeError('terminated'));
      else controller.enqueue(new TextEncoder().encode(text));
      sent = true;
    },
  });
  return new Response(body, { status, headers: { 'content-type': 'application/json' } });
}

/** Stays pending until the request is aborted, like `fetch` without a response. */
export function untilAborted({ signal }: RecordedRequest): Promise<Response> {
  return new Promise((_, reject) => {
    if (signal?.aborted === true) reject(signal.reason as Error);
    signal?.addEventListener(
      'abort',
      () => {
        reject(signal.reason as Error);
      },
      { once: true },
    );
  });
}

/** The error that Node's `fetch` throws: a TypeError whose cause has the error code of the network layer. */
export function networkFailure(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(`connect ${code}`), { code }) });
}
