import { createHash } from 'node:crypto';

/** Bytes without a pattern that is as long as a part, so that no two parts are alike. */
export function someBytes(length: number, seed = 1): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let state = seed;
  for (let index = 0; index < length; index++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
}

export const sha1Hex = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('hex');

/** As upload sessions take a SHA-1. */
export const sha1Header = (bytes: Uint8Array): string => `sha=${createHash('sha1').update(bytes).digest('base64')}`;

export async function bytesIn(response: { arrayBuffer(): Promise<ArrayBuffer> }): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}

/** The bytes piece by piece. */
export function* pieces(bytes: Uint8Array<ArrayBuffer>, size: number): Generator<Uint8Array<ArrayBuffer>> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.slice(start, start + size);
}

/** A stream that gives the bytes piece by piece, when it is asked. */
export function streamOf(bytes: Uint8Array<ArrayBuffer>, size = 700): ReadableStream<Uint8Array<ArrayBuffer>> {
  const rest = pieces(bytes, size);
  return new ReadableStream({
    pull(controller) {
      const next = rest.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
  });
}
