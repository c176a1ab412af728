import { isOneShot } from '../call/context.js';
import { BoxConfigError } from '../errors/box-errors.js';
import { requireUnread } from './require-unread.js';

/** Checks a body of raw bytes. Throws BoxUploadError if it was read before, BoxConfigError for another type. */
export function checkBinaryBody(operationId: string, body: unknown): void {
  requireUnread(`${operationId}: body`, body);
  const isBytes = body instanceof ArrayBuffer || ArrayBuffer.isView(body) || body instanceof Blob;
  if (isBytes || typeof body === 'string' || typeof body === 'function' || isOneShot(body)) return;
  // `fetch` would send any other object as the text "[object Object]".
  throw new BoxConfigError(`${operationId}: body must be bytes, a Blob or a stream.`);
}
