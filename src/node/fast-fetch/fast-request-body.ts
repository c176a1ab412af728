import { BoxConfigError } from '../../core/errors/box-errors.js';
import { encodeForm } from './fast-form.js';

/** A body on its way out. */
export interface RequestContent {
  /** What the dispatcher takes. Pieces are asked for when the connection has room. */
  readonly content: string | Uint8Array | AsyncIterable<Uint8Array> | null;
  /** The content type that goes with it, unless the request has another. */
  readonly type?: string;
  /** Bytes, where the content itself does not say. */
  readonly length?: number;
  /** Lets go of what has not been sent. */
  cancel(reason: unknown): void;
}

const nothing = () => undefined;

/** Makes of a body what the dispatcher can send, with the content type that `fetch` gives it. Throws BoxConfigError for what is none. */
export function contentOf(body: unknown): RequestContent {
  if (body === null || body === undefined) return { content: null, cancel: nothing };
  if (typeof body === 'string') return { content: body, type: 'text/plain;charset=UTF-8', cancel: nothing };
  if (body instanceof URLSearchParams) {
    return { content: body.toString(), type: 'application/x-www-form-urlencoded;charset=UTF-8', cancel: nothing };
  }
  if (body instanceof Uint8Array) return { content: body, cancel: nothing };
  if (body instanceof ArrayBuffer) return { content: new Uint8Array(body), cancel: nothing };
  if (ArrayBuffer.isView(body)) return { content: new Uint8Array(body.buffer, body.byteOffset, body.byteLength), cancel: nothing };
  if (body instanceof FormData) {
    const { boundary, length, pieces } = encodeForm(body);
    return { ...piecemeal(pieces), type: `multipart/form-data; boundary=${boundary}`, length };
  }
  // Not handed to the dispatcher as it is, which would take all of it into memory.
  if (body instanceof Blob) {
    const type = body.type === '' ? {} : { type: body.type };
    return { ...fromStream(body.stream()), ...type, length: body.size };
  }
  if (body instanceof ReadableStream) return fromStream(body);
  throw new BoxConfigError('fastTransport: the body is no string, bytes, Blob, FormData, URLSearchParams or ReadableStream.');
}

function fromStream(stream: ReadableStream<unknown>): RequestContent {
  const reader = stream.getReader();
  return {
    content: piecesOf(reader),
    // Ends a read that waits, which the end of an iteration does not.
    cancel: (reason) => void reader.cancel(reason).catch(nothing),
  };
}

async function* piecesOf(reader: ReadableStreamDefaultReader<unknown>): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    if (!(value instanceof Uint8Array)) throw new TypeError('The body is a stream of something else than bytes.');
    yield value;
  }
}

function piecemeal(pieces: AsyncGenerator<Uint8Array>): RequestContent {
  return { content: pieces, cancel: () => void pieces.return(undefined).catch(nothing) };
}
