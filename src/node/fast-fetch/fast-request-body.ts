import { requireUnread } from '../../core/encoding/require-unread.js';
import { BoxConfigError } from '../../core/errors/box-errors.js';
import { multipartChunks, multipartType, newBoundary } from '../../core/encoding/multipart.js';

/** An encoded request body. */
export interface RequestContent {
  /** Passed to the dispatcher, which reads the next chunk when the connection has room. */
  readonly content: string | Uint8Array | AsyncIterable<Uint8Array> | null;
  /** Default content type. */
  readonly type?: string;
  /** Length in bytes, if `content` does not have it. */
  readonly length?: number;
  /** Releases the unsent rest. */
  cancel(reason: unknown): void;
}

const noop = () => undefined;

/** Converts a body for the dispatcher, with the content type that `fetch` sets. Throws BoxConfigError for an unsupported type. */
export function toRequestContent(body: unknown): RequestContent {
  if (body === null || body === undefined) return { content: null, cancel: noop };
  if (typeof body === 'string') return { content: body, type: 'text/plain;charset=UTF-8', cancel: noop };
  if (body instanceof URLSearchParams) {
    return { content: body.toString(), type: 'application/x-www-form-urlencoded;charset=UTF-8', cancel: noop };
  }
  if (body instanceof Uint8Array) return { content: body, cancel: noop };
  if (body instanceof ArrayBuffer) return { content: new Uint8Array(body), cancel: noop };
  if (ArrayBuffer.isView(body)) return { content: new Uint8Array(body.buffer, body.byteOffset, body.byteLength), cancel: noop };
  if (body instanceof FormData) return formContent(body);
  // Streamed, because the dispatcher would read a Blob into memory.
  if (body instanceof Blob) {
    const type = body.type === '' ? {} : { type: body.type };
    return { ...fromStream(body.stream()), ...type, length: body.size };
  }
  if (body instanceof ReadableStream) {
    requireUnread('fastTransport: body', body);
    return fromStream(body);
  }
  throw new BoxConfigError('fastTransport: body must be a string, bytes, Blob, FormData, URLSearchParams or ReadableStream.');
}

function fromStream(stream: ReadableStream<unknown>): RequestContent {
  const reader = stream.getReader();
  return {
    content: chunksOf(reader),
    // Ends a pending read, which the end of an iteration does not.
    cancel: (reason) => void reader.cancel(reason).catch(noop),
  };
}

async function* chunksOf(reader: ReadableStreamDefaultReader<unknown>): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    if (!(value instanceof Uint8Array)) throw new TypeError('The body stream must yield Uint8Array chunks.');
    yield value;
  }
}

function formContent(form: FormData): RequestContent {
  const boundary = newBoundary();
  const parts = [...form].map(([name, content]) => ({ name, content, ...(typeof content === 'string' ? {} : { fileName: content.name }) }));
  return toRequestContent(new Blob(multipartChunks(parts, boundary), { type: multipartType(boundary) }));
}
