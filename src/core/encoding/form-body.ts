import { BoxConfigError } from '../errors/box-errors.js';
import { isOneShot, type EncodedBody } from '../call/context.js';
import { toText } from './encode-query.js';
import type { NamedOperation } from '../types/operation.js';
import { requireUnread } from './require-unread.js';

/** Encodes a form. A multipart body throws BoxConfigError for a stream when it is created. */
export function encodeForm(operation: NamedOperation, body: Record<string, unknown>): EncodedBody {
  if (operation.body === 'multipart') return { value: () => multipart(operation, body), contentType: null };
  return { value: new URLSearchParams(formFields(body)).toString(), contentType: 'application/x-www-form-urlencoded' };
}

function formFields(body: object): [string, string][] {
  return Object.entries(body)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, toText(value)]);
}

/** Puts `attributes` first: the service requires the description of a file before its bytes. */
function multipart(operation: NamedOperation, body: Record<string, unknown>): FormData {
  const form = new FormData();
  const parts = Object.entries(body).filter(([, value]) => value !== undefined);
  for (const [name, value] of parts.sort(([a], [b]) => Number(b === 'attributes') - Number(a === 'attributes'))) {
    const content: unknown = typeof value === 'function' ? (value as () => unknown)() : value;
    requireUnread(`${operation.id}: body.${name}`, content);
    if (content instanceof Blob) form.append(name, content, 'name' in content ? String(content.name) : 'file');
    else if (content instanceof Uint8Array || content instanceof ArrayBuffer) form.append(name, new Blob([content as BlobPart]), 'file');
    else if (isOneShot(content))
      throw new BoxConfigError(
        `${operation.id}: body.${name} must be bytes or a Blob, not a stream. For streams, use box.uploads.upload().`,
      );
    else form.append(name, toText(content));
  }
  return form;
}
