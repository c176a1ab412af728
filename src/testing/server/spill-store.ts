import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { concatBytes, oneChunk, type Bytes } from '../http/bytes.js';
import type { ContentStore, StoredContent } from '../http/platform.js';

const readBytes = 256 * 1024;

/**
 * Keeps contents in memory until they are `limitBytes` together, and what comes then in temporary files.
 * The limit is for all together: an upload of many small parts stays flat too.
 */
export function createSpillStore(limitBytes: number): ContentStore {
  let directory: Promise<string> | undefined;
  let held = 0;
  let files = 0;
  let epoch = 0;

  async function newFile(): Promise<string> {
    directory ??= mkdtemp(join(tmpdir(), 'mock-box-'));
    return join(await directory, String(++files));
  }

  function inMemory(whole: Bytes): StoredContent {
    let keptIn: number | undefined = epoch;
    return {
      size: whole.byteLength,
      read: (start, end) => oneChunk(whole.slice(start, end)),
      discard() {
        if (keptIn === epoch) held -= whole.byteLength;
        keptIn = undefined;
        return Promise.resolve();
      },
    };
  }

  return {
    async write(source) {
      const chunks: Bytes[] = [];
      let size = 0;
      let spill: { path: string; handle: FileHandle } | undefined;
      const begun = epoch;
      const release = (): void => {
        if (begun === epoch) held -= chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0);
      };
      try {
        for await (const chunk of source) {
          size += chunk.byteLength;
          if (spill !== undefined) {
            await writeAll(spill.handle, chunk);
            continue;
          }
          chunks.push(chunk);
          held += chunk.byteLength;
          if (held <= limitBytes) continue;
          const path = await newFile();
          spill = { path, handle: await open(path, 'w') };
          for (const early of chunks) await writeAll(spill.handle, early);
          release();
          chunks.length = 0;
        }
      } catch (error) {
        release();
        await spill?.handle.close();
        if (spill !== undefined) await rm(spill.path, { force: true });
        throw error;
      }
      if (spill === undefined) return inMemory(concatBytes(chunks));
      await spill.handle.close();
      return inFile(spill.path, size);
    },
    async clear() {
      held = 0;
      epoch += 1;
      const old = directory;
      directory = undefined;
      if (old !== undefined) await rm(await old, { recursive: true, force: true });
    },
  };
}

function inFile(path: string, size: number): StoredContent {
  return {
    size,
    async *read(start, end) {
      if (end <= start) return;
      const handle = await open(path, 'r');
      try {
        for (let at = start; at < end;) {
          const chunk = new Uint8Array(Math.min(readBytes, end - at));
          const { bytesRead } = await handle.read(chunk, 0, chunk.byteLength, at);
          if (bytesRead === 0) throw new Error(`The temporary file ${path} of the mock Box is shorter than it was.`);
          yield chunk.subarray(0, bytesRead);
          at += bytesRead;
        }
      } finally {
        await handle.close();
      }
    },
    discard: async () => rm(path, { force: true }),
  };
}

async function writeAll(handle: FileHandle, bytes: Bytes): Promise<void> {
  for (let at = 0; at < bytes.byteLength;) at += (await handle.write(bytes, at)).bytesWritten;
}
