import { chunksOf, concatBytes, streamOf, type Bytes } from '../../http/bytes.js';

/** The start of a body, while it streams past. */
export interface CapturedBody {
  readonly bytes: () => Bytes;
  /** Bytes that have streamed past, captured or not. */
  readonly size: () => number;
  readonly stream: ReadableStream<Bytes>;
}

/** Captures up to `maxBytes` bytes. `take` reserves memory: it returns how many of the bytes may be kept. */
export function captureBody(stream: ReadableStream<Uint8Array>, maxBytes: number, take: (bytes: number) => number): CapturedBody {
  const kept: Bytes[] = [];
  let keptBytes = 0;
  let size = 0;
  async function* captured(): AsyncGenerator<Bytes> {
    for await (const chunk of chunksOf(stream)) {
      const wanted = Math.min(chunk.byteLength, maxBytes - keptBytes);
      // Once a part is missing, the rest is useless.
      const length = wanted > 0 && keptBytes === size ? take(wanted) : 0;
      if (length > 0) kept.push(chunk.slice(0, length));
      keptBytes += length;
      size += chunk.byteLength;
      yield chunk;
    }
  }
  return { bytes: () => concatBytes(kept), size: () => size, stream: streamOf(captured()) };
}
