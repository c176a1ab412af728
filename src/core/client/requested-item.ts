import { blobOf } from '../platform/blob-of.js';
import { requireCrypto } from '../platform/web-crypto.js';
import { toHex } from '../util/bytes.js';
import { parseJson } from '../util/parse-json.js';
import type { FileContent, RequestedItem } from './created-item.js';
import type { ReconciledCall } from './reconciled-call.js';

interface Properties {
  readonly name?: unknown;
  readonly url?: unknown;
}

/** What a call creates, according to its body. */
export async function requestedItem(call: ReconciledCall, type: RequestedItem['type']): Promise<RequestedItem> {
  const { operation, body } = call;
  const { name, url } = operation.body === 'multipart' ? attributesOf(body) : (body as Properties);
  return { type, name: text(name), url: text(url), content: type === 'file' ? await uploadedContent(call) : undefined };
}

/** Name of an uploaded file, if the body has one. */
export function requestedName({ body }: ReconciledCall): string | undefined {
  return text(attributesOf(body).name);
}

/** The size and SHA-1 of an uploaded file. The SHA-1 is computed unless the request has it, because the service then has verified it. */
export async function uploadedContent({ body, request }: ReconciledCall): Promise<FileContent | undefined> {
  const { file } = body as { file?: unknown };
  const value: unknown = typeof file === 'function' ? (file as () => unknown)() : file;
  const content = value instanceof Blob ? value : (blobOf([value as Blob]) ?? (value as Uint8Array<ArrayBuffer>));
  const sha1 = request.headers['content-md5']?.toLowerCase() ?? toHex(new Uint8Array(await sha1Of(content)));
  return { size: content instanceof Blob ? content.size : content.byteLength, sha1 };
}

async function sha1Of(content: Blob | Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  return requireCrypto('subtle').subtle.digest('SHA-1', content instanceof Blob ? await content.arrayBuffer() : content);
}

/** The attributes of an upload: an object or its JSON. */
function attributesOf(body: unknown): Properties {
  const { attributes } = body as { attributes?: unknown };
  return (typeof attributes === 'string' ? parseJson(attributes) : attributes) ?? {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
