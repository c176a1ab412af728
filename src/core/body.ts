import { BoxConfigError } from './errors.js';
import { text } from './serialize.js';
import type { NamedOperation } from './types.js';

export interface EncodedBody {
  /** What is handed to `fetch`, or a function that makes it anew for each attempt. */
  value: unknown;
  /** `null` leaves the content type to `fetch`, which knows the boundary of a form. */
  contentType: string | null;
}

/** The request body as the operation says. Throws BoxConfigError for what cannot be sent. */
export function encodeBody(operation: NamedOperation, body: unknown): EncodedBody | undefined {
  if (body === undefined) return undefined;
  switch (operation.body) {
    case 'form':
      return { value: new URLSearchParams(formFields(body as object)).toString(), contentType: 'application/x-www-form-urlencoded' };
    case 'multipart':
      return { value: () => multipart(operation, body as Record<string, unknown>), contentType: null };
    case 'binary':
      return { value: body, contentType: operation.mediaType ?? 'application/octet-stream' };
    default:
      return { value: JSON.stringify(body), contentType: operation.mediaType ?? 'application/json' };
  }
}

function formFields(body: object): [string, string][] {
  return Object.entries(body)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, text(value)]);
}

/** What describes a file goes before its bytes, whatever the order of the properties: the service wants it so. */
function multipart(operation: NamedOperation, body: Record<string, unknown>): FormData {
  const form = new FormData();
  const parts = Object.entries(body).filter(([, value]) => value !== undefined);
  for (const [name, value] of [...parts.filter(([, value]) => !isBytes(value)), ...parts.filter(([, value]) => isBytes(value))]) {
    const content: unknown = typeof value === 'function' ? (value as () => unknown)() : value;
    if (content instanceof Blob) form.append(name, content, 'name' in content ? String(content.name) : 'file');
    else if (content instanceof Uint8Array || content instanceof ArrayBuffer) form.append(name, new Blob([content as BlobPart]), 'file');
    else if (content instanceof ReadableStream)
      throw new BoxConfigError(`${operation.id}: body.${name} cannot be a stream. Give bytes or a Blob, or use box.uploads.upload().`);
    else form.append(name, text(content));
  }
  return form;
}

function isBytes(value: unknown): boolean {
  return typeof value === 'function' || [Blob, Uint8Array, ArrayBuffer, ReadableStream].some((kind) => value instanceof kind);
}
