import { BoxConfigError, BoxDownloadError } from '../../core/errors/box-errors.js';
import type { NodeSink, WebSink } from '../options/download-options.js';
import { ignoreErrors } from '../../core/util/ignore-errors.js';
import { targetFailure } from './target.js';
import type { TargetWriter, Target } from './target.js';

/** A Web WritableStream: closed at the end, aborted when the download fails. */
export function webTarget(stream: WebSink): Target {
  const writer = openWriter(stream);
  // The first error of the sink. Later steps only report that the stream is closed.
  let failure: { readonly cause: unknown } | undefined;
  let writes: Promise<unknown> = Promise.resolve();
  const fail = (cause: unknown) => void (failure ??= { cause });
  for (const promise of [writer.ready, writer.closed]) Promise.resolve(promise).catch(fail);
  const rethrow = (cause: unknown): never => {
    fail(cause);
    throw targetFailure(failure?.cause);
  };
  const throwFailure = () => {
    if (failure !== undefined) rethrow(failure.cause);
  };
  return {
    ...sequentialTarget({
      async write(bytes) {
        try {
          await writer.ready;
          throwFailure();
          const write = Promise.resolve(writer.write(bytes));
          const earlier = writes;
          // Reported by the next step.
          writes = write.then(() => earlier, fail);
        } catch (cause) {
          rethrow(cause);
        }
      },
      flush: () => Promise.resolve(),
    }),
    async finish() {
      try {
        await writer.close();
        await writes;
      } catch (cause) {
        rethrow(cause);
      }
      throwFailure();
    },
    async discard(error) {
      // Not awaited: a stalled stream would not finish aborting either.
      await ignoreErrors(() => void Promise.resolve(writer.abort(error)).catch(() => undefined));
    },
  };
}

function openWriter(stream: WebSink) {
  try {
    return stream.getWriter();
  } catch {
    throw new BoxConfigError('to: must be a stream that is not locked by another writer.');
  }
}

/** A Node Writable: ended at the end, destroyed when the download fails. */
export function nodeTarget(stream: NodeSink): Target {
  const { destroyed, errored, writableEnded } = stream as { destroyed?: unknown; errored?: unknown; writableEnded?: unknown };
  // It failed since it was passed in: its file could not be opened.
  if (errored !== undefined && errored !== null) throw targetFailure(errored);
  if (destroyed === true || writableEnded === true) throw new BoxConfigError('to: must be a stream that has not ended.');
  let failure: BoxDownloadError | undefined;
  let finished = false;
  let closed = false;
  let wake: () => void = () => undefined;
  const fail = (cause: unknown) => {
    failure ??= targetFailure(cause);
    wake();
  };
  // Stays after the download, because a stream error without a listener would end the process.
  stream.once('error', fail);
  stream.once('close', () => {
    closed = true;
    if (finished) wake();
    else fail(new Error('the stream was closed'));
  });
  stream.once('finish', () => {
    finished = true;
    wake();
  });

  /** Resolves once the condition is met. Rejects if the stream fails. */
  const waitUntil = async (isMet: () => boolean): Promise<void> => {
    while (failure === undefined && !isMet()) await new Promise<void>((resolve) => (wake = resolve));
    if (failure !== undefined) throw failure;
  };
  return {
    ...sequentialTarget({
      write(bytes) {
        if (failure !== undefined) throw failure;
        if (hasRoomAfter(stream, bytes)) return undefined;
        let drained = false;
        stream.once('drain', () => {
          drained = true;
          wake();
        });
        return waitUntil(() => drained);
      },
      flush: () => Promise.resolve(),
    }),
    async finish() {
      try {
        stream.end();
      } catch (cause) {
        fail(cause);
      }
      await waitUntil(() => finished);
      if (closesFile(stream)) await waitUntil(() => closed);
    },
    async discard(error) {
      // The caller gets the original failure instead.
      await ignoreErrors(() => void stream.destroy?.(error instanceof Error ? error : targetFailure(error)));
    },
  };
}

/** Whether the stream closes a file after its last byte, which can fail too: a network drive may report only then that it is full. */
function closesFile(stream: object): boolean {
  const { autoClose, _writableState: state } = stream as { autoClose?: unknown; _writableState?: { emitClose?: unknown } };
  return autoClose === true && state?.emitClose === true;
}

function hasRoomAfter(stream: NodeSink, bytes: Uint8Array): boolean {
  try {
    return stream.write(bytes) !== false;
  } catch (cause) {
    throw targetFailure(cause);
  }
}

/** The common part of stream targets, which are written once, from the beginning. */
function sequentialTarget(writer: TargetWriter): Omit<Target, 'finish' | 'discard'> {
  return {
    isSeekable: false,
    begin: () => undefined,
    writeFrom: () => writer,
    read: () => Promise.reject(new BoxDownloadError('target', 'to: a stream cannot be read back')),
    place: () => Promise.resolve(),
    outcome: {},
  };
}
