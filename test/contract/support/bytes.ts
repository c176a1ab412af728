import { createHash } from 'node:crypto';

/** Pseudo-random bytes, so that no two parts are equal. */
export function seededBytes(length: number, seed = 1): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let state = seed;
  for (let index = 0; index < length; index++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
}

export const sha1Hex = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('hex');

/** The SHA-1 in the format of the Digest header. */
export const sha1Header = (bytes: Uint8Array): string => `sha=${createHash('sha1').update(bytes).digest('base64')}`;

export async function readBytes(response: { arrayBuffer(): Promise<ArrayBuffer> }): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}

/** Yields the bytes in chunks. */
export function* chunks(bytes: Uint8Array<ArrayBuffer>, size: number): Generator<Uint8Array<ArrayBuffer>> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.slice(start, start + size);
}

/** A stream that yields the bytes in chunks on demand. */
export function streamOf(bytes: Uint8Array<ArrayBuffer>, size = 700): ReadableStream<Uint8Array<ArrayBuffer>> {
  const rest = chunks(bytes, size);
  return new ReadableStream({
    pull(controller) {
      const next = rest.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
  });
}
