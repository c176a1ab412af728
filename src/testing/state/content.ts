import { copyOf, encodeText, oneChunk, toHex, type Bytes } from '../http/bytes.js';
import type { ContentStore, Platform, StoredContent } from '../http/platform.js';
import type { Content } from './records.js';

/** Stores a stream of bytes and computes its SHA-1 at the same time. */
export async function storeStream(source: AsyncIterable<Bytes>, store: ContentStore, platform: Platform): Promise<Content> {
  const sha1 = platform.createSha1();
  const stored = await store.write(
    (async function* () {
      for await (const chunk of source) {
        sha1.update(chunk);
        yield chunk;
      }
    })(),
  );
  return { ...stored, sha1: toHex(await sha1.digest()) };
}

/** Stores a text or bytes. */
export function storeContent(
  { contents, platform }: { readonly contents: ContentStore; readonly platform: Platform },
  content: string | Uint8Array,
): Promise<Content> {
  return storeStream(oneChunk(typeof content === 'string' ? encodeText(content) : copyOf(content)), contents, platform);
}

/** Combines parts into one content without copying them: a commit must not copy a file of gigabytes. */
export async function joinContents(parts: readonly StoredContent[], platform: Platform): Promise<Content> {
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  async function* read(start: number, end: number): AsyncGenerator<Bytes> {
    let at = 0;
    for (const part of parts) {
      const from = Math.max(start - at, 0);
      const to = Math.min(end - at, part.size);
      if (to > from) yield* part.read(from, to);
      at += part.size;
    }
  }
  const sha1 = platform.createSha1();
  for await (const chunk of read(0, size)) sha1.update(chunk);
  return {
    size,
    sha1: toHex(await sha1.digest()),
    read,
    async discard() {
      for (const part of parts) await part.discard();
    },
  };
}
