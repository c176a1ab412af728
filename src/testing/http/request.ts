import { chunksOf, copyOf, encodeText, oneChunk, readAll, type Bytes } from './bytes.js';

/**
 * The part of a `Request` that the mock reads. A plain object will do, so that a client need not build a `Request`
 * only to hand over an address.
 */
export interface RequestLike {
  readonly url: string;
  readonly method?: string;
  readonly headers?: HeadersInit;
  readonly body?: BodyInit | null;
  readonly signal?: AbortSignal | null;
  readonly redirect?: RequestRedirect;
}

export interface IncomingBody {
  /** Whether there is a body at all; an empty one counts when it was sent as a stream. */
  readonly present: boolean;
  /** The bytes as they come. Only once. */
  chunks(): AsyncIterable<Bytes>;
  bytes(): Promise<Bytes>;
}

/** A request as the mock works on it, wherever it came from. */
export interface IncomingRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: IncomingBody;
  readonly signal: AbortSignal | undefined;
  readonly redirect: RequestRedirect;
}

/** Reads the arguments of `fetch`. Addresses become a real `Request` first, for the checks that its constructor makes. */
export function incomingRequest(input: string | URL | RequestLike | Request, init?: RequestInit): IncomingRequest {
  if (typeof input === 'string' || input instanceof URL) {
    // A `Request` would hang a listener onto the caller's signal for as long as it lives.
    const { signal = null, ...rest } = init ?? {};
    return { ...fromLight(new Request(input, rest)), signal: signal ?? undefined };
  }
  if (init === undefined) return fromLight(input);
  return fromLight({
    url: input.url,
    method: init.method ?? input.method ?? 'GET',
    headers: init.headers ?? input.headers ?? {},
    body: init.body ?? input.body ?? null,
    signal: init.signal ?? input.signal ?? null,
    redirect: init.redirect ?? input.redirect ?? 'follow',
  });
}

/** The request with a body that can be read again. */
export async function withBufferedBody(request: IncomingRequest): Promise<{ readonly request: IncomingRequest; readonly body: Bytes }> {
  const body = await request.body.bytes();
  return { request: { ...request, body: ofBytes(body) }, body };
}

function fromLight(request: RequestLike | Request): IncomingRequest {
  // Entry by entry: under msw's patched `Headers`, a copy of a form request's headers holds nothing but its content type.
  const headers = new Headers(request.headers instanceof Headers ? [...request.headers] : request.headers);
  return {
    method: (request.method ?? 'GET').toUpperCase(),
    url: new URL(request.url),
    headers,
    body: incomingBody(request.body ?? null, headers),
    signal: request.signal ?? undefined,
    redirect: request.redirect ?? 'follow',
  };
}

function incomingBody(body: BodyInit | null, headers: Headers): IncomingBody {
  if (body === null) return ofBytes(new Uint8Array(0));
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return ofBytes(copyOf(body));
  if (typeof body === 'string') {
    if (!headers.has('content-type')) headers.set('content-type', 'text/plain;charset=UTF-8');
    return ofBytes(encodeText(body));
  }
  if (typeof body === 'object' && 'getReader' in body) return ofStream(body as ReadableStream<Uint8Array>);
  // Forms, multipart forms and blobs: the platform knows their bytes and their media type.
  const carrier = new Response(body);
  const mediaType = carrier.headers.get('content-type');
  if (mediaType !== null && !headers.has('content-type')) headers.set('content-type', mediaType);
  return carrier.body === null ? ofBytes(new Uint8Array(0)) : ofStream(carrier.body);
}

function ofBytes(bytes: Bytes): IncomingBody {
  return {
    present: bytes.byteLength > 0,
    chunks: () => oneChunk(bytes),
    bytes: () => Promise.resolve(bytes),
  };
}

function ofStream(stream: ReadableStream<Uint8Array>): IncomingBody {
  async function* chunks(): AsyncGenerator<Bytes> {
    try {
      yield* chunksOf(stream);
    } catch (cause) {
      // As `fetch` fails when the body that it sends does.
      throw new TypeError('fetch failed', { cause });
    }
  }
  return { present: true, chunks, bytes: () => readAll(chunks()) };
}
