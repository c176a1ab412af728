/**
 * Bytes in a plain ArrayBuffer, as digests and response bodies require. Below TypeScript 5.7, where `Uint8Array` has no type parameter, this is
 * `Uint8Array`.
 */
export type Bytes = ReturnType<Uint8ArrayConstructor['of']>;

export function toHex(bytes: Bytes): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function toBase64(bytes: Bytes): string {
  return btoa(String.fromCharCode(...bytes));
}

/** Decodes base64 and base64url; undefined when the text is neither. */
export function fromBase64(text: string): Bytes | undefined {
  try {
    const characters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = new Uint8Array(characters.length);
    // `Uint8Array.from` takes ten times as long, which shows when a snapshot is loaded.
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = characters.charCodeAt(at);
    return bytes;
  } catch {
    return undefined;
  }
}

export function encodeText(text: string): Bytes {
  return new TextEncoder().encode(text);
}

export function decodeText(bytes: Bytes): string {
  return new TextDecoder().decode(bytes);
}

export function concatBytes(chunks: readonly Bytes[]): Bytes {
  const first = chunks[0];
  if (first !== undefined && chunks.length === 1) return first;
  const joined = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.byteLength;
  }
  return joined;
}

/** Copies a caller's bytes: callers may reuse their buffers after a request. */
export function copyOf(view: ArrayBuffer | ArrayBufferView): Bytes {
  return view instanceof ArrayBuffer
    ? new Uint8Array(view.slice(0))
    : Uint8Array.from(new Uint8Array(view.buffer as ArrayBuffer, view.byteOffset, view.byteLength));
}

/** Buffered bytes as an async iterable. */
export async function* oneChunk(bytes: Bytes): AsyncGenerator<Bytes> {
  if (bytes.byteLength > 0) yield await Promise.resolve(bytes);
}

export async function readAll(chunks: AsyncIterable<Bytes>): Promise<Bytes> {
  const all: Bytes[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return concatBytes(all);
}

/** The chunks of a stream. Not every browser supports async iteration of streams. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Bytes> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value as Bytes;
    }
  } finally {
    // Not awaited: for a cloned request, it settles only when the other clone is read.
    reader.cancel().catch(() => undefined);
  }
}

/** A stream that pulls the next chunk only on demand. */
export function streamOf(chunks: AsyncIterable<Bytes>): ReadableStream<Bytes> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream<Bytes>(
    {
      async pull(controller) {
        const next = await iterator.next();
        if (next.done === true) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
