import { chunksOf, readAll, streamOf, type Bytes } from '../http/bytes.js';
import type { Fault } from './fault.js';
import { connectionFailure, delay } from './faults.js';
import type { IncomingBody } from '../http/request.js';

type Reshape = (chunks: AsyncIterable<Bytes>) => AsyncIterable<Bytes>;

const broken = 'The mock Box broke the connection, as a fault said.';

/** What a fault makes of the bytes of a body; undefined when it leaves them alone. */
function reshaping({ cut, corrupt, drip }: Fault, of: 'request' | 'response', signal: AbortSignal | undefined): Reshape | undefined {
  if (cut?.of === of) return (chunks) => cutOff(chunks, cut.at);
  if (corrupt?.of === of) return (chunks) => flipped(chunks, corrupt.at);
  if (drip?.of === of) return (chunks) => dripped(chunks, drip.bytes, drip.everyMs, signal);
  return undefined;
}

/** The body of a request as the fault lets it come. */
export function reshapeRequest(body: IncomingBody, fault: Fault, signal: AbortSignal | undefined): IncomingBody {
  const reshape = reshaping(fault, 'request', signal);
  if (reshape === undefined) return body;
  const chunks = (): AsyncIterable<Bytes> => reshape(body.chunks());
  return { present: body.present, chunks, bytes: () => readAll(chunks()) };
}

/** The answer as the fault lets it go out. One without a body that is to be cut is lost. */
export function reshapeResponse(response: Response, fault: Fault, signal: AbortSignal | undefined): Response {
  const reshape = reshaping(fault, 'response', signal);
  if (reshape === undefined) return response;
  if (response.body === null) {
    if (fault.cut === undefined) return response;
    throw connectionFailure(broken);
  }
  return new Response(streamOf(reshape(chunksOf(response.body))), { status: response.status, headers: response.headers });
}

async function* cutOff(chunks: AsyncIterable<Bytes>, at: number): AsyncGenerator<Bytes> {
  let left = at;
  if (left > 0)
    for await (const chunk of chunks) {
      yield chunk.subarray(0, left);
      left -= chunk.byteLength;
      if (left <= 0) break;
    }
  throw connectionFailure(broken);
}

async function* flipped(chunks: AsyncIterable<Bytes>, at: number): AsyncGenerator<Bytes> {
  let start = 0;
  for await (const chunk of chunks) {
    const place = at - start;
    start += chunk.byteLength;
    if (place < 0 || place >= chunk.byteLength) {
      yield chunk;
      continue;
    }
    // A copy: the chunk may be a caller's own, or a file's content that stays as it is.
    const copy = chunk.slice();
    copy[place] = (copy[place] ?? 0) ^ 1;
    yield copy;
  }
}

async function* dripped(
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
