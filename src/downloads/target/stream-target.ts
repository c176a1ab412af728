import { BoxConfigError, BoxDownloadError } from '../../core/errors/box-errors.js';
import type { NodeSink, WebSink } from '../options/download-options.js';
import { rethrowAsTargetFailure, targetFailure } from './target.js';
import type { RunWriter, Target } from './target.js';

/** A Web WritableStream: closed at the end, aborted when the download fails. */
export function webTarget(stream: WebSink): Target {
  const writer = openWriter(stream);
  return {
    ...inOrder({
      async write(bytes) {
        await writer.ready.catch(rethrowAsTargetFailure);
        // A failure shows in what is waited for next.
        writer.write(bytes).catch(() => undefined);
      },
      flush: () => Promise.resolve(),
    }),
    settle: () => writer.close().then(() => undefined, rethrowAsTargetFailure),
    discard(error) {
      // Not waited for: a stream that takes nothing more would not let go either.
      writer.abort(error).catch(() => undefined);
      return Promise.resolve();
    },
  };
}

function openWriter(stream: WebSink) {
  try {
    return stream.getWriter();
  } catch {
    throw new BoxConfigError('to: the stream is locked; somebody else writes to it.');
  }
}

/** A Node Writable: ended at the end, destroyed when the download fails. */
export function nodeTarget(stream: NodeSink): Target {
  const { destroyed, writableEnded } = stream as { destroyed?: unknown; writableEnded?: unknown };
  if (destroyed === true || writableEnded === true) throw new BoxConfigError('to: the stream has ended.');
  let failure: BoxDownloadError | undefined;
  let finished = false;
  let wake: () => void = () => undefined;
  const fail = (cause: unknown) => {
    failure ??= targetFailure(cause);
    wake();
  };
  // Stays when the download is over: an error that nobody listens for would end the process.
  stream.once('error', fail);
  stream.once('close', () => {
    if (!finished) fail(new Error('the stream was closed'));
  });
  stream.once('finish', () => {
    finished = true;
    wake();
  });

  /** Waits for an event that wakes, or for a failure. */
  const waitFor = async (isSo: () => boolean): Promise<void> => {
    while (failure === undefined && !isSo()) await new Promise<void>((resolve) => (wake = resolve));
    if (failure !== undefined) throw failure;
  };
  return {
    ...inOrder({
      write(bytes) {
        if (failure !== undefined) throw failure;
        if (hasRoomAfter(stream, bytes)) return undefined;
        let drained = false;
        stream.once('drain', () => {
          drained = true;
          wake();
        });
        return waitFor(() => drained);
      },
      flush: () => Promise.resolve(),
    }),
    settle() {
      stream.end();
      return waitFor(() => finished);
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

/** What streams have in common: they are written once, from their beginning. */
function inOrder(writer: RunWriter): Omit<Target, 'settle' | 'discard'> {
  return {
    isSeekable: false,
    begin: () => undefined,
    writeFrom: () => writer,
    read: () => Promise.reject(new BoxDownloadError('target', 'to: a stream cannot be read back')),
    place: () => Promise.resolve(),
    outcome: {},
  };
}
