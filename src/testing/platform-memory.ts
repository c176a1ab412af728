import { concatBytes, oneChunk, type Bytes } from './http/bytes.js';
import type { ContentStore, Listen, Platform, Sha1 } from './http/platform.js';

/** WebCrypto has no incremental digest, so the chunks are buffered. Without files, contents are in memory anyway. */
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
      const bytes = concatBytes(chunks);
      return {
        size: bytes.byteLength,
        read: (start, end) => oneChunk(bytes.slice(start, end)),
        discard: () => Promise.resolve(),
      };
    },
    clear: () => Promise.resolve(),
  };
}

export const openDisk: Platform['openDisk'] = () => Promise.reject(new Error('Files and folders on disk require Node.js'));

/** Only a file system has the versions of packages. */
export const versionOf: Platform['versionOf'] = () => undefined;

export const synchronousLoader: Platform['synchronousLoader'] = () => undefined;

export const listen: Listen = () =>
  Promise.reject(new Error('listen: requires Node.js. Use `fetch` or `handlers` of the mock Box elsewhere.'));
