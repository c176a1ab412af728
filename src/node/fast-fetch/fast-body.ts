import { LinkedQueue } from '../../core/util/linked-queue.js';

/** Controls the source of a body. */
export interface BodySource {
  /** The reader has room for more bytes. */
  resume(): void;
  /** The rest is not needed. */
  abandon(): void;
  /** The body is finished: read to its end, failed or abandoned. */
  settled(): void;
}

/** Buffered bytes at which the sender is paused: one read of a socket. */
const bufferLimit = 65_536;

type ReadResult = ReadableStreamReadResult<Uint8Array<ArrayBuffer>>;

interface PendingRead {
  resolve(result: ReadResult): void;
  reject(error: unknown): void;
}

/**
 * The body of a response: a buffer of chunks. For reads through a reader, it works like a ReadableStream at a fraction of the cost.
 * Other methods convert it to a ReadableStream.
 */
export class FastBody {
  readonly #source: BodySource;
  readonly #chunks = new LinkedQueue<Uint8Array<ArrayBuffer>>();
  #bufferedBytes = 0;
  readonly #pendingReads = new LinkedQueue<PendingRead>();
  #end: { error?: unknown } | undefined;
  #reader: FastReader | undefined;
  /** The body was read in part, or canceled. */
  disturbed = false;

  constructor(source: BodySource) {
    this.#source = source;
  }

  /** Adds bytes. Returns false if the sender must pause until `resume`. */
  push(chunk: Uint8Array<ArrayBuffer>): boolean {
    if (this.#end !== undefined) return true;
    const next = this.#pendingReads.shift();
    if (next !== undefined) next.resolve({ done: false, value: chunk });
    else {
      this.#chunks.push(chunk);
      this.#bufferedBytes += chunk.length;
    }
    return this.#bufferedBytes < bufferLimit;
  }

  end(): void {
    if (this.#end !== undefined) return;
    this.#end = {};
    if (this.#chunks.size === 0) this.#settle();
  }

  /** Discards buffered bytes. */
  fail(error: unknown): void {
    if (this.#end !== undefined && this.#chunks.size === 0) return;
    this.#chunks.clear();
    this.#end = { error };
    this.#settle();
  }

  read(): Promise<ReadResult> {
    this.disturbed = true;
    const chunk = this.#chunks.shift();
    if (chunk !== undefined) {
      const wasFull = this.#bufferedBytes >= bufferLimit;
      this.#bufferedBytes -= chunk.length;
      if (this.#end !== undefined && this.#chunks.size === 0) this.#settle();
      else if (wasFull && this.#bufferedBytes < bufferLimit) this.#source.resume();
      return Promise.resolve({ done: false, value: chunk });
    }
    if (this.#end !== undefined)
      return 'error' in this.#end ? Promise.reject(this.#end.error) : Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve, reject) => {
      this.#pendingReads.push({ resolve, reject });
    });
  }

  /** Discards the rest of the body. Pending reads resolve with its end. */
  abandon(): void {
    this.disturbed = true;
    const unfinished = this.#end === undefined;
    this.#chunks.clear();
    this.#end ??= {};
    if (unfinished) this.#source.abandon();
    this.#settle();
  }

  get locked(): boolean {
    return this.#reader !== undefined;
  }

  getReader(): FastReader {
    if (this.#reader !== undefined) throw new TypeError('The body is locked to a reader.');
    this.#reader = new FastReader(this, () => (this.#reader = undefined));
    return this.#reader;
  }

  cancel(): Promise<void> {
    if (this.locked) return Promise.reject(new TypeError('The body is locked to a reader.'));
    this.abandon();
    return Promise.resolve();
  }

  /** Locks this body and returns it as a ReadableStream. */
  toStream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const reader = this.getReader();
    return new ReadableStream(
      {
        async pull(controller) {
          const { done, value } = await reader.read();
          if (done) controller.close();
          else controller.enqueue(value);
        },
        cancel: () => reader.cancel(),
      },
      // Reads nothing ahead.
      { highWaterMark: 0 },
    );
  }

  pipeTo(...args: Parameters<ReadableStream<Uint8Array<ArrayBuffer>>['pipeTo']>): Promise<void> {
    return this.toStream().pipeTo(...args);
  }

  pipeThrough<T>(pair: ReadableWritablePair<T, Uint8Array<ArrayBuffer>>, options?: StreamPipeOptions): ReadableStream<T> {
    return this.toStream().pipeThrough(pair, options);
  }

  tee(): [ReadableStream<Uint8Array<ArrayBuffer>>, ReadableStream<Uint8Array<ArrayBuffer>>] {
    return this.toStream().tee();
  }

  values(options?: ReadableStreamIteratorOptions): ReadableStreamAsyncIterator<Uint8Array<ArrayBuffer>> {
    return this.toStream().values(options);
  }

  [Symbol.asyncIterator](options?: ReadableStreamIteratorOptions): ReadableStreamAsyncIterator<Uint8Array<ArrayBuffer>> {
    return this.values(options);
  }

  #settle(): void {
    for (let pending = this.#pendingReads.shift(); pending !== undefined; pending = this.#pendingReads.shift()) {
      if (this.#end !== undefined && 'error' in this.#end) pending.reject(this.#end.error);
      else pending.resolve({ done: true, value: undefined });
    }
    this.#source.settled();
  }
}

class FastReader {
  readonly #body: FastBody;
  readonly #release: () => void;
  #released = false;

  constructor(body: FastBody, release: () => void) {
    this.#body = body;
    this.#release = release;
  }

  read(): Promise<ReadResult> {
    return this.#released ? Promise.reject(released()) : this.#body.read();
  }

  cancel(): Promise<void> {
    if (this.#released) return Promise.reject(released());
    this.#body.abandon();
    return Promise.resolve();
  }

  releaseLock(): void {
    if (this.#released) return;
    this.#released = true;
    this.#release();
  }
}

function released(): TypeError {
  return new TypeError('The reader has been released.');
}
