import type { FetchLike } from '../../core/options/settings.js';
import { blobOf } from '../../core/platform/blob-of.js';
import type { Platform } from '../../core/types/ports/platform.js';

/**
 * Node's `fetch` writes bytes as one chunk, and ends a request 300 seconds after its last chunk although bytes still move. It reads a Blob
 * chunk by chunk.
 */
const maxSingleChunkBytes = 8 * 1024 * 1024;

/** Bytes per chunk of a stream. Each chunk costs about 0.1 ms. 300 seconds per chunk allow 28 kbit/s. */
const chunkBytes = 1024 * 1024;

/** The body of the requests that send one part. */
export interface PartBody {
  /** Returns the body of one attempt. */
  readonly create: () => Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly headers: Readonly<Record<string, string>>;
  /** The number of bodies created. */
  readonly attempts: number;
}

/** Chooses the form in which the transport sends the bytes with the fewest copies. */
export function partBody(bytes: Uint8Array<ArrayBuffer>, fetch: FetchLike, platform: Platform): PartBody {
  let attempts = 0;
  let blob: Blob | undefined;
  const body = (value: () => ReturnType<PartBody['create']>, headers = {}): PartBody => ({
    create: () => {
      attempts += 1;
      return value();
    },
    headers,
    get attempts() {
      return attempts;
    },
  });
  if (fetch.limitsBodies === true) return body(() => bytes);
  if (fetch.isGlobal === true && platform.streamsBodies?.() === true) {
    return body(() => streamOf(bytes), { 'content-length': String(bytes.length) });
  }
  return bytes.length > maxSingleChunkBytes ? body(() => (blob ??= blobOf([bytes])) ?? bytes) : body(() => bytes);
}

/** A stream whose chunks are views of the bytes. */
function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let start = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (start < bytes.length) controller.enqueue(bytes.subarray(start, start + chunkBytes));
        start += chunkBytes;
        if (start >= bytes.length) controller.close();
      },
    },
    // Passes on nothing before the transport asks for it.
    { highWaterMark: 0 },
  );
}
