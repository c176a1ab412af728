import { BoxConfigError } from '../errors/box-errors.js';
import type { EncodedBody } from '../call/context.js';
import { toText } from './encode-query.js';
import type { NamedOperation } from '../types/operation.js';
import { requireUnread } from './require-unread.js';
import { blobOf } from '../platform/blob-of.js';
import { concatBytes } from '../util/bytes.js';
import { multipartChunks, multipartType, newBoundary, type FormPart } from './multipart.js';

/**
 * Encodes a form. Multipart forms are encoded here and not by `fetch`, which knows only its own class FormData. A multipart body throws
 * BoxConfigError for a stream when it is created.
 */
export function encodeForm(operation: NamedOperation, body: Record<string, unknown>): EncodedBody {
  if (operation.body === 'multipart') {
    const boundary = newBoundary();
    return { value: () => multipart(operation, body, boundary), contentType: multipartType(boundary) };
  }
  return { value: new URLSearchParams(formFields(body)).toString(), contentType: 'application/x-www-form-urlencoded' };
}

function formFields(body: object): [string, string][] {
  return Object.entries(body)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, toText(value)]);
}

/** A form up to this size is sent as bytes, which every transport can send. A larger one is a Blob, which reads its files while it is sent. */
const maxBytes = 2 ** 20;

/** Puts `attributes` first: the service requires the description of a file before its bytes. */
async function multipart(
  operation: NamedOperation,
  body: Record<string, unknown>,
  boundary: string,
): Promise<Uint8Array<ArrayBuffer> | Blob> {
  const values = Object.entries(body).filter(([, value]) => value !== undefined);
  values.sort(([a], [b]) => Number(b === 'attributes') - Number(a === 'attributes'));
  return encodeParts(operation.id, values, boundary);
}

/** Encodes the parts of a multipart form in their order. Names may be repeated. */
export async function encodeParts(
  operationId: string,
  values: readonly (readonly [name: string, value: unknown])[],
  boundary: string,
): Promise<Uint8Array<ArrayBuffer> | Blob> {
  const parts: FormPart[] = [];
  for (const [name, value] of values) {
    const content: unknown = typeof value === 'function' ? (value as () => unknown)() : value;
    requireUnread(`${operationId}: body.${name}`, content);
    parts.push(await formPart(operationId, name, content));
  }
  const chunks = multipartChunks(parts, boundary);
  const size = chunks.reduce((sum, chunk) => sum + (chunk instanceof Uint8Array ? chunk.length : chunk.size), 0);
  const blob = size > maxBytes ? blobOf(chunks) : undefined;
  if (blob !== undefined) return blob;
  const bytes = chunks.map(async (chunk) => (chunk instanceof Uint8Array ? chunk : new Uint8Array(await chunk.arrayBuffer())));
  return concatBytes(await Promise.all(bytes), size);
}

async function formPart(id: string, name: string, value: unknown): Promise<FormPart> {
  const file = (content: Uint8Array<ArrayBuffer> | Blob, fileName = 'file') => ({ name, content, fileName });
  if (ArrayBuffer.isView(value)) return file(new Uint8Array(value.buffer as ArrayBuffer, value.byteOffset, value.byteLength));
  if (isBuffer(value)) return file(new Uint8Array(value));
  if (isBlob(value)) {
    // A Blob of another implementation cannot be part of one of the platform.
    const blob = value instanceof Blob ? value : new Blob([await (value as Blob).arrayBuffer()], { type: (value as Blob).type });
    return file(blob, 'name' in value ? String(value.name) : 'file');
  }
  const isText = typeof value === 'object' ? value !== null && (name === 'attributes' || value instanceof Date) : value !== undefined;
  if (isText) return { name, content: toText(value) };
  throw new BoxConfigError(`${id}: body.${name} must be bytes or a Blob, not a stream. For streams, use box.uploads.upload().`);
}

/** By shape, because test environments and polyfills have their own classes. */
function isBlob(value: unknown): value is Blob {
  const { arrayBuffer, size } = (value ?? {}) as Partial<Blob>;
  return typeof arrayBuffer === 'function' && typeof size === 'number';
}

function isBuffer(value: unknown): value is ArrayBuffer {
  return /^\[object (Shared)?ArrayBuffer\]$/.test(Object.prototype.toString.call(value));
}
