import type { EncodedBody } from '../call/context.js';
import type { NamedOperation } from '../types/operation.js';
import { unsendableError } from '../errors/unsendable.js';

/** Encodes the body as the operation declares. Loads the form encoder on demand. Rejects with BoxConfigError if the body cannot be encoded. */
export async function encodeBody(operation: NamedOperation, body: unknown): Promise<EncodedBody> {
  const { body: kind, mediaType } = operation;
  if (kind === 'form' || kind === 'multipart')
    return (await import('./form-body.js')).encodeForm(operation, body as Record<string, unknown>);
  if (kind === 'binary') return { value: body, contentType: mediaType ?? 'application/octet-stream' };
  return { value: encodeJson(operation.id, body), contentType: mediaType ?? 'application/json' };
}

/** Replaces the error of the platform, which would quote the value. */
function encodeJson(operationId: string, body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch {
    throw unsendableError(operationId, 'the body');
  }
}
