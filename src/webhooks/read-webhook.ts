import { BoxConfigError } from '../core/errors/box-errors.js';
import { concatBytes } from '../core/util/bytes.js';
import {
  readOptions,
  rejectedWebhook,
  verifyWebhook,
  type RejectedWebhook,
  type VerifyOptions,
  type WebhookResult,
} from './verify-webhook.js';

export interface ReadWebhookOptions extends VerifyOptions {
  /** Largest body in bytes, 1 MiB by default. More is refused without reading on. */
  maxBytes?: number | undefined;
}

/** The part of the Fetch API's `Request` that is read. */
export interface WebhookRequest {
  readonly headers: { get(name: string): string | null };
  readonly body: object | null;
  readonly bodyUsed: boolean;
}

/**
 * Reads and verifies a delivery in a fetch handler (Workers, Deno, Bun, Next.js). Resolves as `verifyWebhook`, with `too_large` and
 * `incomplete` as further reasons. Rejects with BoxConfigError when an option is wrong, or when something else has read the body.
 */
export async function readWebhook(request: WebhookRequest, options: ReadWebhookOptions): Promise<WebhookResult> {
  readOptions(options);
  const limit = bodyLimit(options, request.headers.get('content-length'));
  if (request.bodyUsed || (request.body as ReadableStream | null)?.locked === true) throw wasRead();
  if (limit.isExceeded()) return tooLarge();
  const reader = (request.body as ReadableStream<Uint8Array> | null)?.getReader();
  try {
    for (;;) {
      const chunk = (await reader?.read())?.value;
      if (chunk === undefined) break;
      if (limit.add(chunk)) continue;
      void reader?.cancel().catch(() => undefined);
      return tooLarge();
    }
  } catch {
    return incomplete();
  }
  return verifyWebhook({ ...options, body: limit.bytes(), headers: request.headers });
}

/** Collects what comes, up to `maxBytes`. */
export function bodyLimit({ maxBytes = 1024 * 1024 }: ReadWebhookOptions, contentLength: string | null | undefined) {
  if (!(Number.isFinite(maxBytes) && maxBytes > 0)) throw new BoxConfigError('maxBytes: not a number above 0.');
  const chunks: Uint8Array[] = [];
  let size = 0;
  return {
    isExceeded: () => Number(contentLength ?? 0) > maxBytes,
    /** False when it is one byte too many. */
    add: (chunk: Uint8Array): boolean => {
      chunks.push(chunk);
      size += chunk.length;
      return size <= maxBytes;
    },
    bytes: () => concatBytes(chunks, size),
  };
}

export const tooLarge = (): RejectedWebhook => rejectedWebhook('too_large', 'The body has more than maxBytes bytes.');
export const incomplete = (): RejectedWebhook => rejectedWebhook('incomplete', 'The connection broke off before the end of the body.');

export function wasRead(): BoxConfigError {
  return new BoxConfigError(
    'request: something else has read its body, a JSON parser perhaps, and the signature is over the bytes. Verify before it, or have it keep the bytes (express.raw).',
  );
}
