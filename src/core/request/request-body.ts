import { BoxConfigError } from '../errors/box-errors.js';
import { encodeParts } from '../encoding/form-body.js';
import { multipartType, newBoundary } from '../encoding/multipart.js';
import { isOneShot } from '../call/context.js';
import type { NamedOperation } from '../types/operation.js';

/** A body, and the operation that encodes it. */
interface PreparedBody {
  readonly operation: NamedOperation;
  readonly body: unknown;
  /** `false` for a body whose name and content cannot be compared with an existing item after a lost response. */
  readonly reconcile?: false;
}

/**
 * Chooses the encoding of a body by its type. An object or a list is encoded as the operation declares, or else as JSON. `contentType` is the
 * header of the caller. Throws BoxConfigError for null, a body of GET and HEAD, and text without a type.
 */
export function prepareBody(operation: NamedOperation, body: unknown, contentType: string | undefined): PreparedBody {
  if (body === undefined) return { operation, body };
  const { method, id } = operation;
  if (method === 'GET' || method === 'HEAD') throw new BoxConfigError(`request: body must be left out: ${method} sends none.`);
  if (body === null) throw new BoxConfigError('request: body must not be null. Leave it out, or pass undefined.');
  const asBytes = (value: unknown, mediaType: string) => ({
    operation: { ...operation, body: 'binary' as const, mediaType },
    body: value,
    reconcile: false as const,
  });
  if (isFormData(body)) {
    const boundary = newBoundary();
    return asBytes(() => encodeParts(id, [...body.entries()], boundary), multipartType(boundary));
  }
  if (body instanceof URLSearchParams) return asBytes(body.toString(), 'application/x-www-form-urlencoded');
  if (typeof body === 'string') {
    if (contentType === undefined)
      throw new BoxConfigError('request: headers must have a content-type, because the body is text. Pass an object to send JSON.');
    return asBytes(body, contentType);
  }
  if (isBytes(body)) {
    const declared = operation.body === 'binary' ? operation.mediaType : undefined;
    const own = body instanceof Blob && body.type !== '' ? body.type : undefined;
    return asBytes(body, own ?? declared ?? 'application/octet-stream');
  }
  const isForm = operation.body === 'form' || operation.body === 'multipart';
  return { operation: isForm ? operation : { ...operation, body: 'json' }, body };
}

function isBytes(body: unknown): boolean {
  return body instanceof ArrayBuffer || ArrayBuffer.isView(body) || body instanceof Blob || typeof body === 'function' || isOneShot(body);
}

/** By name, because test environments and polyfills have their own classes. */
function isFormData(body: unknown): body is FormData {
  return Object.prototype.toString.call(body) === '[object FormData]';
}
