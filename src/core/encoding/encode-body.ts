import type { EncodedBody } from '../call/context.js';
import type { NamedOperation } from '../types/operation.js';
import { unsendableError } from '../errors/unsendable.js';

/** The request body as the operation says. What only forms need is loaded when one is sent. Rejects with BoxConfigError for what cannot be sent. */
export async function encodeBody(operation: NamedOperation, body: unknown): Promise<EncodedBody> {
  const { body: kind, mediaType } = operation;
  if (kind === 'form' || kind === 'multipart')
    return (await import('./form-body.js')).encodeForm(operation, body as Record<string, unknown>);
  if (kind === 'binary') return { value: body, contentType: mediaType ?? 'application/octet-stream' };
  return { value: jsonOf(operation.id, body), contentType: mediaType ?? 'application/json' };
}

/** What the platform says of a value that has no JSON would quote it. */
function jsonOf(operationId: string, body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch {
    throw unsendableError(operationId, 'the body');
  }
}
