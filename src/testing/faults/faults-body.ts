import { chunksOf, readAll, streamOf, type Bytes } from '../http/bytes.js';
import type { Fault } from './fault.js';
import { connectionFailure, delay } from './faults.js';
import type { IncomingBody } from '../http/request.js';

type ChunkTransform = (chunks: AsyncIterable<Bytes>) => AsyncIterable<Bytes>;

const broken = 'A fault of the mock Box broke the connection.';

/** The transform that a fault applies to a body, or undefined if it leaves the body unchanged. */
function transformFor(
  { cut, corrupt, drip }: Fault,
  of: 'request' | 'response',
  signal: AbortSignal | undefined,
): ChunkTransform | undefined {
  if (cut?.of === of) return (chunks) => cutAt(chunks, cut.at);
  if (corrupt?.of === of) return (chunks) => flipBitAt(chunks, corrupt.at);
  if (drip?.of === of) return (chunks) => inSlowPieces(chunks, drip.bytes, drip.everyMs, signal);
  return undefined;
}

/** Applies a `cut`, `corrupt` or `drip` fault to a request body. */
export function applyToRequestBody(body: IncomingBody, fault: Fault, signal: AbortSignal | undefined): IncomingBody {
  const transform = transformFor(fault, 'request', signal);
  if (transform === undefined) return body;
  const chunks = (): AsyncIterable<Bytes> => transform(body.chunks());
  return { present: body.present, chunks, bytes: () => readAll(chunks()) };
}

/** Applies a `cut`, `corrupt` or `drip` fault to a response. Throws a connection failure for a `cut` of a response without a body. */
export function applyToResponse(response: Response, fault: Fault, signal: AbortSignal | undefined): Response {
  const transform = transformFor(fault, 'response', signal);
  if (transform === undefined) return response;
  if (response.body === null) {
    if (fault.cut === undefined) return response;
    throw connectionFailure(broken);
  }
  return new Response(streamOf(transform(chunksOf(response.body))), { status: response.status, headers: response.headers });
}

async function* cutAt(chunks: AsyncIterable<Bytes>, at: number): AsyncGenerator<Bytes> {
  let left = at;
  if (left > 0)
    for await (const chunk of chunks) {
      yield chunk.subarray(0, left);
      left -= chunk.byteLength;
      if (left <= 0) break;
    }
  throw connectionFailure(broken);
}

async function* flipBitAt(chunks: AsyncIterable<Bytes>, at: number): AsyncGenerator<Bytes> {
  let start = 0;
  for await (const chunk of chunks) {
    const index = at - start;
    start += chunk.byteLength;
    if (index < 0 || index >= chunk.byteLength) {
      yield chunk;
      continue;
    }
    // Copied: the chunk may belong to the caller, or be the stored content of a file.
    const copy = chunk.slice();
    copy[index] = (copy[index] ?? 0) ^ 1;
    yield copy;
  }
}

async function* inSlowPieces(
  chunks: AsyncIterable<Bytes>,
  bytes: number,
  everyMs: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<Bytes> {
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.byteLength; at += bytes) {
      await delay(everyMs, signal);
      yield chunk.subarray(at, at + bytes);
    }
}
