import { chunksOf, copyOf, encodeText, oneChunk, readAll, type Bytes } from './bytes.js';

/** The part of a `Request` that the mock reads. A plain object is enough, so that a client need not construct a `Request`. */
export interface RequestLike {
  readonly url: string;
  readonly method?: string;
  readonly headers?: HeadersInit;
  readonly body?: BodyInit | null;
  readonly signal?: AbortSignal | null;
  readonly redirect?: RequestRedirect;
}

export interface IncomingBody {
  /** Whether the request has a body. An empty stream counts as a body. */
  readonly present: boolean;
  /** The bytes, as a stream. Can be read only once. */
  chunks(): AsyncIterable<Bytes>;
  bytes(): Promise<Bytes>;
}

/** The internal form of a request. */
export interface IncomingRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: IncomingBody;
  readonly signal: AbortSignal | undefined;
  readonly redirect: RequestRedirect;
}

/** Converts the arguments of `fetch`. URLs are converted to a real `Request` first, so that its constructor validates them. */
export function incomingRequest(input: string | URL | RequestLike | Request, init?: RequestInit): IncomingRequest {
  if (typeof input === 'string' || input instanceof URL) {
    // Without the signal: a `Request` would keep a listener on it for its own lifetime.
    const { signal = null, ...rest } = init ?? {};
    const request = new Request(input, rest);
    return { ...fromRequest(isUnstreamed(request) ? withInit(request, rest) : request), signal: signal ?? undefined };
  }
  if (init === undefined) return fromRequest(input);
  if (isUnstreamed(input)) return fromRequest(new Request(input, init));
  return fromRequest({
    url: input.url,
    method: init.method ?? input.method ?? 'GET',
    headers: init.headers ?? input.headers ?? {},
    body: init.body ?? input.body ?? null,
    signal: init.signal ?? input.signal ?? null,
    redirect: init.redirect ?? input.redirect ?? 'follow',
  });
}

/** The media type of a form names the boundary of its body, so the headers are those of the caller too. */
function withInit({ url, method, redirect }: Request, { headers = {}, body = null }: RequestInit): RequestLike {
  return { url, method, redirect, headers, body };
}

/** Buffers the body, so that it can be read repeatedly. */
export async function withBufferedBody(request: IncomingRequest): Promise<{ readonly request: IncomingRequest; readonly body: Bytes }> {
  const body = await request.body.bytes();
  return { request: { ...request, body: bufferedBody(body) }, body };
}

function fromRequest(request: RequestLike | Request): IncomingRequest {
  // Copied entry by entry: with msw's patched `Headers`, a direct copy of a form request's headers contains only the content type.
  const headers = new Headers(request.headers instanceof Headers ? [...request.headers] : request.headers);
  return {
    method: (request.method ?? 'GET').toUpperCase(),
    url: new URL(request.url),
    headers,
    body: isUnstreamed(request) ? unstreamedBody(request, headers) : incomingBody(request.body ?? null, headers),
    signal: request.signal ?? undefined,
    redirect: request.redirect ?? 'follow',
  };
}

function incomingBody(body: BodyInit | null, headers: Headers): IncomingBody {
  if (body === null) return bufferedBody(new Uint8Array(0));
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return bufferedBody(copyOf(body));
  if (typeof body === 'string') {
    if (!headers.has('content-type')) headers.set('content-type', 'text/plain;charset=UTF-8');
    return bufferedBody(encodeText(body));
  }
  if (typeof body === 'object' && 'getReader' in body) return streamedBody(body as ReadableStream<Uint8Array>);
  // Forms, multipart forms and blobs: `Response` serializes them and sets the media type.
  const serialized = new Response(body);
  const mediaType = serialized.headers.get('content-type');
  if (mediaType !== null && !headers.has('content-type')) headers.set('content-type', mediaType);
  return serialized.body === null ? bufferedBody(new Uint8Array(0)) : streamedBody(serialized.body);
}

function bufferedBody(bytes: Bytes): IncomingBody {
  return {
    present: bytes.byteLength > 0,
    chunks: () => oneChunk(bytes),
    bytes: () => Promise.resolve(bytes),
  };
}

/** In Firefox, a `Request` does not have its body. */
function isUnstreamed(request: RequestLike | Request): request is Request {
  return !('body' in request) && 'arrayBuffer' in request;
}

/** Only the media type shows that there is a body. */
function unstreamedBody(request: Pick<Request, 'arrayBuffer'>, headers: Headers): IncomingBody {
  const bytes = async (): Promise<Bytes> => new Uint8Array(await request.arrayBuffer());
  return {
    present: headers.has('content-type'),
    async *chunks() {
      yield await bytes();
    },
    bytes,
  };
}

function streamedBody(stream: ReadableStream<Uint8Array>): IncomingBody {
  async function* chunks(): AsyncGenerator<Bytes> {
    try {
      yield* chunksOf(stream);
    } catch (cause) {
      // Like `fetch` when reading the request body fails.
      throw new TypeError('fetch failed', { cause });
    }
  }
  return { present: true, chunks, bytes: () => readAll(chunks()) };
}
