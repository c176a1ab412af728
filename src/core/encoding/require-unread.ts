import { BoxUploadError } from '../errors/box-errors.js';
import { messageOf } from '../util/message-of.js';

/** The state of a Node stream, a web stream or the body of a `fastTransport()` response. Old and foreign streams lack some fields. */
interface StreamState {
  readonly locked?: unknown;
  readonly disturbed?: unknown;
  readonly errored?: unknown;
  readonly readableDidRead?: unknown;
  readonly readableEnded?: unknown;
  readonly readableAborted?: unknown;
  readonly destroyed?: unknown;
  readonly _readableState?: { readonly endEmitted?: unknown } | null;
  listenerCount?(event: string): unknown;
}

/**
 * Rejects content that can be read only once and is no longer complete, because the rest would be sent without an error. `name` is the
 * argument. Throws BoxUploadError.
 */
export function requireUnread(name: string, content: unknown): void {
  const problem = typeof content === 'object' && content !== null ? problemOf(content) : undefined;
  if (problem === undefined) return;
  throw unreadable(`${name}: ${problem}. Pass new content for each upload.`, (content as StreamState).errored);
}

/** The error for content that could not be read, with the `code` of its cause. */
export function unreadable(message: string, cause: unknown): BoxUploadError {
  if (cause === undefined || cause === null) return new BoxUploadError(message);
  const { code } = cause as { code?: unknown };
  return Object.assign(new BoxUploadError(message, { cause }), typeof code === 'string' ? { code } : {});
}

function problemOf(content: object): string | undefined {
  if (content instanceof ArrayBuffer || ArrayBuffer.isView(content)) return isDetached(content) ? 'the buffer was transferred' : undefined;
  const state = content as StreamState;
  if (state.errored instanceof Error) return `the stream has failed (${messageOf(state.errored)})`;
  if (state.locked === true) return 'the stream is locked by another reader';
  if (state.readableDidRead === true || state.readableEnded === true || state.disturbed === true) return alreadyRead;
  if (state._readableState?.endEmitted === true) return alreadyRead;
  if (state.readableAborted === true || ('pipe' in content && state.destroyed === true)) return 'the stream was destroyed';
  // A Node stream that another upload or loop has started to read. Its first chunk is still to come.
  if ('pipe' in content && typeof state.listenerCount === 'function' && Number(state.listenerCount('readable')) > 0)
    return 'the stream is already being read';
  return isDisturbed(content) ? alreadyRead : undefined;
}

const alreadyRead = 'the stream has already been read or canceled';

/** A web stream does not show whether it was read, but the platform rejects it as a body (Fetch standard, section 5.3). */
function isDisturbed(stream: object): boolean {
  if (typeof ReadableStream === 'undefined' || !(stream instanceof ReadableStream)) return false;
  try {
    new Response(stream);
    return false;
  } catch {
    return true;
  }
}

function isDetached(content: ArrayBuffer | ArrayBufferView): boolean {
  const buffer = content instanceof ArrayBuffer ? content : content.buffer;
  if (buffer.byteLength > 0) return false;
  try {
    new Uint8Array(buffer);
    return false;
  } catch {
    return true;
  }
}
