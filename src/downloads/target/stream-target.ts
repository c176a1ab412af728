import { BoxConfigError, BoxDownloadError } from '../../core/errors/box-errors.js';
import type { NodeSink, WebSink } from '../options/download-options.js';
import { rethrowAsTargetFailure, targetFailure } from './target.js';
import type { TargetWriter, Target } from './target.js';

/** A Web WritableStream: closed at the end, aborted when the download fails. */
export function webTarget(stream: WebSink): Target {
  const writer = openWriter(stream);
  return {
    ...sequentialTarget({
      async write(bytes) {
        await writer.ready.catch(rethrowAsTargetFailure);
        // The next awaited step rejects with the failure.
        writer.write(bytes).catch(() => undefined);
      },
      flush: () => Promise.resolve(),
    }),
    finish: () => writer.close().then(() => undefined, rethrowAsTargetFailure),
    discard(error) {
      // Not awaited: a stalled stream would not finish aborting either.
      writer.abort(error).catch(() => undefined);
      return Promise.resolve();
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
  const { destroyed, writableEnded } = stream as { destroyed?: unknown; writableEnded?: unknown };
  if (destroyed === true || writableEnded === true) throw new BoxConfigError('to: must be a stream that has not ended.');
  let failure: BoxDownloadError | undefined;
  let finished = false;
  let wake: () => void = () => undefined;
  const fail = (cause: unknown) => {
    failure ??= targetFailure(cause);
    wake();
  };
  // Stays after the download, because a stream error without a listener would end the process.
  stream.once('error', fail);
  stream.once('close', () => {
    if (!finished) fail(new Error('the stream was closed'));
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
    finish() {
      stream.end();
      return waitUntil(() => finished);
    },
    discard(error) {
      stream.destroy?.(error instanceof Error ? error : targetFailure(error));
      return Promise.resolve();
    },
  };
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
