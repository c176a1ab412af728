import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { concatBytes, oneChunk, type Bytes } from '../http/bytes.js';
import type { ContentStore, StoredContent } from '../http/platform.js';

const readChunkBytes = 256 * 1024;

/**
 * Buffers contents in memory up to `limitBytes` and spills the rest to temporary files.
 * The limit applies to all contents together, so that an upload of many small parts uses constant memory too.
 */
export function createSpillStore(limitBytes: number): ContentStore {
  let directory: Promise<string> | undefined;
  let bytesInMemory = 0;
  let files = 0;
  let epoch = 0;

  async function newFile(): Promise<string> {
    directory ??= mkdtemp(join(tmpdir(), 'mock-box-'));
    return join(await directory, String(++files));
  }

  function inMemory(bytes: Bytes): StoredContent {
    let countedInEpoch: number | undefined = epoch;
    return {
      size: bytes.byteLength,
      read: (start, end) => oneChunk(bytes.slice(start, end)),
      discard() {
        if (countedInEpoch === epoch) bytesInMemory -= bytes.byteLength;
        countedInEpoch = undefined;
        return Promise.resolve();
      },
    };
  }

  return {
    async write(source) {
      const chunks: Bytes[] = [];
      let size = 0;
      let spill: { path: string; handle: FileHandle } | undefined;
      const startEpoch = epoch;
      const release = (): void => {
        if (startEpoch === epoch) bytesInMemory -= chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0);
      };
      try {
        for await (const chunk of source) {
          size += chunk.byteLength;
          if (spill !== undefined) {
            await writeAll(spill.handle, chunk);
            continue;
          }
          chunks.push(chunk);
          bytesInMemory += chunk.byteLength;
          if (bytesInMemory <= limitBytes) continue;
          const path = await newFile();
          spill = { path, handle: await open(path, 'w') };
          for (const buffered of chunks) await writeAll(spill.handle, buffered);
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
      bytesInMemory = 0;
      epoch += 1;
      const oldDirectory = directory;
      directory = undefined;
      if (oldDirectory !== undefined) await rm(await oldDirectory, { recursive: true, force: true });
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
          const chunk = new Uint8Array(Math.min(readChunkBytes, end - at));
          const { bytesRead } = await handle.read(chunk, 0, chunk.byteLength, at);
          if (bytesRead === 0) throw new Error(`${path}: this temporary file of the mock Box was truncated by another program.`);
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
