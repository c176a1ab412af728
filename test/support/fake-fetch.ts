import type { FetchLike } from '../../src/core/options/settings.js';

/** One request as it reached the injected `fetch`. */
export interface SeenRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: unknown;
  readonly redirect: RequestRedirect | undefined;
  readonly signal: AbortSignal | undefined;
  readonly duplex: string | undefined;
}

/** An answer, an error to throw, or a function that makes either from the request. */
export type Step = Response | Error | ((request: SeenRequest) => Response | Promise<Response>);

export interface FakeFetch {
  readonly fetch: FetchLike;
  readonly requests: SeenRequest[];
}

/** A `fetch` that answers from a script, one step a request, and refuses what goes beyond it. */
export function scriptedFetch(...steps: Step[]): FakeFetch {
  const rest = [...steps];
  return respondingFetch((request) => {
    const step = rest.shift();
    if (step === undefined) throw new Error(`Nothing is scripted for ${request.method} ${request.url.href}`);
    if (step instanceof Error) throw step;
    return typeof step === 'function' ? step(request) : step;
  });
}

/** A `fetch` that answers every request by a function. */
export function respondingFetch(respond: (request: SeenRequest) => Response | Promise<Response>): FakeFetch {
  const requests: SeenRequest[] = [];
  const fetch: FetchLike = async (url, init) => {
    // As the platform's: what is aborted before is not sent.
    init.signal?.throwIfAborted();
    const request: SeenRequest = {
      method: init.method ?? 'GET',
      url: new URL(url),
      headers: new Headers(init.headers),
      body: init.body,
      redirect: init.redirect,
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

/** An answer whose body gives some text and then neither goes on nor ends, until the request is aborted. */
export function hanging(text: string, signal: AbortSignal | undefined, status = 200): Response {
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

/** An answer whose body breaks off after some text. */
export function breaking(text: string, status = 200): Response {
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

/** Waits until the request is aborted, as `fetch` does when no answer comes. */
export function untilAborted({ signal }: SeenRequest): Promise<Response> {
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

/** What Node's `fetch` throws: a TypeError whose cause carries the code of the network layer. */
export function networkFailure(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(`connect ${code}`), { code }) });
}
