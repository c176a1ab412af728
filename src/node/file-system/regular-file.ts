import { closeSync, constants, fstatSync, open, read, type BigIntStats } from 'node:fs';
import type { Readable } from './read-range.js';

const { O_RDONLY = 0, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;

/**
 * A regular file that is open for reading. Opening and reading run on another thread, because they wait for the disk. The status and closing do
 * not: the system has them in memory, and changing threads for them takes longer than sending a small file.
 */
export class RegularFile implements Readable {
  readonly #descriptor: number;
  #reads = 0;
  #isClosed = false;

  private constructor(descriptor: number) {
    this.#descriptor = descriptor;
  }

  /** Opens a file. Rejects if it is something else: a named pipe is opened without waiting for a writer. */
  static async open(path: string, link: 'follow' | 'reject'): Promise<RegularFile> {
    // Windows has neither flag.
    const flags = O_RDONLY | O_NONBLOCK | (link === 'follow' ? 0 : O_NOFOLLOW);
    const descriptor = await resultOf<number>((done) => {
      open(path, flags, done);
    });
    const file = new RegularFile(descriptor);
    try {
      if (!file.status().isFile()) throw new Error('it must be a regular file');
      return file;
    } catch (error) {
      file.close();
      throw error;
    }
  }

  status(): BigIntStats {
    this.#requireOpen();
    return fstatSync(this.#descriptor, { bigint: true });
  }

  async read(into: Uint8Array, offset: number, length: number, position: number): Promise<{ bytesRead: number }> {
    this.#requireOpen();
    this.#reads += 1;
    try {
      const bytesRead = await resultOf<number>((done) => {
        read(this.#descriptor, into, offset, length, position, done);
      });
      return { bytesRead };
    } finally {
      this.#reads -= 1;
      if (this.#isClosed) this.#release();
    }
  }

  /** Closes the file once the reads in progress have ended. Another file could otherwise get their descriptor. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#release();
  }

  #release(): void {
    if (this.#reads > 0) return;
    try {
      closeSync(this.#descriptor);
    } catch {
      // Nothing is lost: the file was only read.
    }
  }

  #requireOpen(): void {
    if (this.#isClosed) throw new Error('the file is closed');
  }
}

/** Without `node:util`, which loads much that nothing here uses. */
function resultOf<T>(start: (done: (error: Error | null, result: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start((error, result) => {
      if (error instanceof Error) reject(error);
      else resolve(result);
    });
  });
}
