import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** The usual download without a package: a web stream, converted, through `pipeline`. */
export async function pipelineDownload(body: ReadableStream, path: string): Promise<void> {
  await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), createWriteStream(path));
}

/** A careful download without a package: collects small chunks and writes a megabyte at a time. With `verify`, also computes the SHA-1. */
export async function coalescedDownload(body: AsyncIterable<Uint8Array>, path: string, verify: boolean): Promise<string | undefined> {
  const megabyte = 1024 * 1024;
  const hash = verify ? createHash('sha1') : undefined;
  const file = await open(path, 'w');
  try {
    let pending: Uint8Array[] = [];
    let bytes = 0;
    const flush = async () => {
      await file.writev(pending);
      pending = [];
      bytes = 0;
    };
    for await (const chunk of body) {
      hash?.update(chunk);
      pending.push(chunk);
      bytes += chunk.length;
      if (bytes >= megabyte) await flush();
    }
    if (bytes > 0) await flush();
    return hash?.digest('hex');
  } finally {
    await file.close();
  }
}
