import type { EncodedBody } from '../call/context.js';
import type { NamedOperation } from '../types/operation.js';
import { isExact } from './is-exact.js';
import { unsendableError } from '../errors/unsendable.js';

/** Encodes the body as the operation declares. Loads the form encoder on demand. Rejects with BoxConfigError if the body cannot be encoded. */
export async function encodeBody(operation: NamedOperation, body: unknown): Promise<EncodedBody> {
  const { body: kind, mediaType } = operation;
  if (kind === 'form' || kind === 'multipart') {
    (await import('./explain.js')).checkForm(operation, body as Record<string, unknown>);
    return (await import('./form-body.js')).encodeForm(operation, body as Record<string, unknown>);
  }
  if (kind === 'binary') return { value: body, contentType: mediaType ?? 'application/octet-stream' };
  let value: string | undefined;
  try {
    // A value that JSON would omit or replace, such as NaN, must not vanish.
    if (isExact(body)) value = JSON.stringify(body);
  } catch {
    // A circular structure. The error of the platform would quote the value.
  }
  if (value === undefined) {
    (await import('./explain.js')).checkJsonBody(operation, body);
    value = encodeJson(operation.id, body);
  }
  return { value, contentType: mediaType ?? 'application/json' };
}

/** Replaces the error of the platform, which would quote the value. */
function encodeJson(operationId: string, body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch {
    throw unsendableError(operationId, 'the body');
  }
}
