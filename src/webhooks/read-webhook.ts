import { BoxConfigError } from '../core/errors/box-errors.js';
import { concatBytes } from '../core/util/bytes.js';
import {
  readVerifyOptions,
  rejectedWebhook,
  verificationNames,
  verifyDelivery,
  type RejectedWebhook,
  type WebhookVerificationOptions,
  type WebhookResult,
} from './verify-webhook.js';
import { checkNames, invalidError, type OptionNames } from '../core/options/check-names.js';

export interface ReadWebhookOptions extends WebhookVerificationOptions {
  /** Maximum body size in bytes, 1 MiB by default. Reading stops beyond it. */
  maxBytes?: number | undefined;
}

const optionNames: OptionNames<ReadWebhookOptions> = { ...verificationNames, maxBytes: 1 };

/** Throws BoxConfigError that names an invalid option. */
export function checkReadOptions(owner: string, options: ReadWebhookOptions): void {
  checkNames(owner, options, optionNames);
  readVerifyOptions(options);
}

/** The used part of the Fetch API's `Request`. */
export interface WebhookRequest {
  readonly headers: { get(name: string): string | null };
  readonly body: object | null;
  readonly bodyUsed: boolean;
}

/**
 * Reads and verifies a delivery in a fetch handler (Workers, Deno, Bun, Next.js). Resolves like `verifyWebhook`, with the additional reasons
 * `too_large` and `incomplete`. Rejects with BoxConfigError if an option is invalid or the body was already read.
 */
export async function readWebhook(request: WebhookRequest, options: ReadWebhookOptions): Promise<WebhookResult> {
  checkReadOptions('readWebhook', options);
  checkRequest(
    'readWebhook',
    request,
    'a Request',
    ({ headers, bodyUsed }) => typeof headers.get === 'function' && typeof bodyUsed === 'boolean',
  );
  const body = createBodyCollector(options, request.headers.get('content-length'));
  if (request.bodyUsed || (request.body as ReadableStream | null)?.locked === true) throw bodyAlreadyRead();
  if (body.isTooLarge()) return bodyTooLarge();
  const stream = request.body as ReadableStream<Uint8Array> | null | undefined;
  const reader = stream?.getReader();
  try {
    // The requests of Firefox have no `body`.
    if (stream === undefined && !body.add(new Uint8Array(await (request as unknown as Request).arrayBuffer()))) return bodyTooLarge();
    for (;;) {
      const chunk = (await reader?.read())?.value;
      if (chunk === undefined) break;
      if (body.add(chunk)) continue;
      void reader?.cancel().catch(() => undefined);
      return bodyTooLarge();
    }
  } catch {
    return bodyIncomplete();
  }
  return verifyDelivery({ ...options, body: body.bytes(), headers: request.headers });
}

/** Throws BoxConfigError unless the request has the parts that are read. */
export function checkRequest<R>(owner: string, request: R, kind: string, isValid: (request: R) => boolean): void {
  try {
    if (isValid(request)) return;
  } catch {
    // Null, or a proxy of the caller.
  }
  throw invalidError(owner, 'request', `be ${kind}`);
}

/** Collects the chunks of a body, up to `maxBytes`. */
export function createBodyCollector({ maxBytes = 1024 * 1024 }: ReadWebhookOptions, contentLength: string | null | undefined) {
  if (!(Number.isFinite(maxBytes) && maxBytes > 0)) throw new BoxConfigError('maxBytes: must be a number > 0.');
  const chunks: Uint8Array[] = [];
  let size = 0;
  return {
    isTooLarge: () => Number(contentLength ?? 0) > maxBytes,
    /** Returns false if the body exceeds `maxBytes`. */
    add: (chunk: Uint8Array): boolean => {
      chunks.push(chunk);
      size += chunk.length;
      return size <= maxBytes;
    },
    bytes: () => concatBytes(chunks, size),
  };
}

export const bodyTooLarge = (): RejectedWebhook => rejectedWebhook('too_large', 'The body exceeds maxBytes.');
export const bodyIncomplete = (): RejectedWebhook => rejectedWebhook('incomplete', 'The connection closed before the end of the body.');

export function bodyAlreadyRead(): BoxConfigError {
  return new BoxConfigError(
    'request: body was already read, for example by a JSON parser, but the signature covers its bytes. Verify it first, or use a parser that provides the bytes (express.raw).',
  );
}
