import { concatBytes, oneChunk, type Bytes } from './http/bytes.js';
import type { ContentStore, Listen, Sha1 } from './http/platform.js';

/** WebCrypto digests in one go only, so the pieces wait. They are in memory anyway where there are no files. */
export function createSha1(): Sha1 {
  const chunks: Bytes[] = [];
  return {
    update: (bytes) => void chunks.push(bytes),
    digest: async () => new Uint8Array(await crypto.subtle.digest('SHA-1', concatBytes(chunks))),
  };
}

export function createContentStore(): ContentStore {
  return {
    async write(source) {
      const chunks: Bytes[] = [];
      for await (const chunk of source) chunks.push(chunk);
      const whole = concatBytes(chunks);
      return {
        size: whole.byteLength,
        read: (start, end) => oneChunk(whole.slice(start, end)),
        discard: () => Promise.resolve(),
      };
    },
    clear: () => Promise.resolve(),
  };
}

export const listen: Listen = () =>
  Promise.reject(new Error('The mock Box can listen on a port in Node.js only. Elsewhere use its `fetch` or its `handlers`.'));
