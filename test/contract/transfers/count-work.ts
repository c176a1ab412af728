import fs from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { vi } from 'vitest';
import platform from '../../../src/node/platform.js';

/** Work that depends on the size of a transfer, and not on the machine. */
export interface CountedWork {
  /** Calls of `read`, of the module and of a FileHandle, and of `FileHandle.write` and `writev`. */
  reads: number;
  writes: number;
  /** Bytes passed to a SHA-1 of the platform, and the number of hashes. */
  hashedBytes: number;
  hashes: number;
  /** Digests by WebCrypto, which copies the bytes. */
  cryptoDigests: number;
  /** Bytes copied from one array to another, counting copies of at least the smallest counted size. */
  copiedBytes: number;
  /** Arrays allocated with at least the smallest counted size. */
  allocations: number;
  blobs: number;
}

/**
 * Counts the work of `transfer`. Code of Node that was compiled before cannot be observed, but its `fetch` can. `minBytes` is the smallest
 * counted copy or allocation.
 */
export async function countWork(path: string, minBytes: number, transfer: () => Promise<unknown>): Promise<CountedWork> {
  const work: CountedWork = {
    ...{ reads: 0, writes: 0, hashedBytes: 0, hashes: 0, cryptoDigests: 0, copiedBytes: 0, allocations: 0, blobs: 0 },
  };
  const copied = (bytes: number) => {
    if (bytes >= minBytes) work.copiedBytes += bytes;
  };
  const handle = await open(path);
  const file = Object.getPrototypeOf(handle) as FileHandle;
  await handle.close();
  spy(file, 'read', () => (work.reads += 1));
  spy(fs, 'read', () => (work.reads += 1));
  syncBuiltinESMExports();
  spy(file, 'write', () => (work.writes += 1));
  spy(file, 'writev', () => (work.writes += 1));
  spy(globalThis.crypto.subtle, 'digest', () => (work.cryptoDigests += 1));
  const bytes = Object.getPrototypeOf(Uint8Array.prototype) as Uint8Array;
  spy(bytes, 'set', (_, from) => {
    copied((from as Uint8Array).length);
  });
  spy(bytes, 'slice', (result) => {
    copied((result as Uint8Array).length);
  });
  spy(ArrayBuffer.prototype, 'slice', (result) => {
    copied((result as ArrayBuffer).byteLength);
  });
  vi.stubGlobal(
    'Uint8Array',
    new Proxy(Uint8Array, {
      construct(target, args: [unknown], newTarget) {
        const [from] = args;
        if (ArrayBuffer.isView(from)) copied(from.byteLength);
        if (typeof from === 'number' && from >= minBytes) work.allocations += 1;
        return Reflect.construct(target, args, newTarget) as object;
      },
    }),
  );
  vi.stubGlobal(
    'Blob',
    new Proxy(Blob, {
      construct(target, args, newTarget) {
        work.blobs += 1;
        return Reflect.construct(target, args, newTarget) as object;
      },
    }),
  );
  const createSha1 = platform.createSha1.bind(platform);
  vi.spyOn(platform, 'createSha1').mockImplementation(() => {
    const hash = createSha1();
    work.hashes += 1;
    return {
      update(chunk) {
        work.hashedBytes += chunk.length;
        hash.update(chunk);
      },
      digest: () => hash.digest(),
    };
  });
  try {
    await transfer();
    return work;
  } finally {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
    vi.unstubAllGlobals();
  }
}

/** Reports the result and the arguments of each call of a method, until the mocks are restored. */
function spy<Name extends string>(owner: Record<Name, unknown>, name: Name, onCall: (result: unknown, ...args: unknown[]) => void): void {
  const method = owner[name] as (...args: unknown[]) => unknown;
  const counted = function (this: unknown, ...args: unknown[]): unknown {
    const result = method.apply(this, args);
    onCall(result, ...args);
    return result;
  };
  vi.spyOn(owner as Record<string, typeof counted>, name).mockImplementation(counted);
}
