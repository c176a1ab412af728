import { BoxConfigError } from '../core/errors/box-errors.js';
import {
  checkReadOptions,
  checkRequest,
  createBodyCollector,
  bodyIncomplete,
  bodyTooLarge,
  bodyAlreadyRead,
  type ReadWebhookOptions,
} from './read-webhook.js';
import { verifyDelivery, type RejectedWebhook, type WebhookResult } from './verify-webhook.js';

/** The used part of Node's `IncomingMessage`, and the bodies that middleware adds. */
export interface NodeWebhookRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly readableDidRead?: boolean;
  readonly destroyed?: boolean;
  on(event: string, listener: (value?: unknown) => void): unknown;
  off(event: string, listener: (value?: unknown) => void): unknown;
  /** Bytes from `express.raw()`. */
  readonly body?: unknown;
  /** Bytes from cloud functions. */
  readonly rawBody?: unknown;
}

/**
 * Reads and verifies a delivery on Node (http, Express, Fastify's `request.raw`). Uses the bytes in `rawBody` or `body` if middleware has set
 * them. Resolves like `verifyWebhook`, with the additional reasons `too_large` and `incomplete`. Then respond: the rest of the body is discarded.
 * Rejects with BoxConfigError if an option is invalid or the body was already read.
 */
export async function readNodeWebhook(request: NodeWebhookRequest, options: ReadWebhookOptions): Promise<WebhookResult> {
  checkReadOptions('readNodeWebhook', options);
  const isRequest = (it: Readonly<Record<string, unknown>>) =>
    typeof it['headers'] === 'object' && typeof it['on'] === 'function' && typeof it['off'] === 'function';
  checkRequest('readNodeWebhook', request as unknown as Readonly<Record<string, unknown>>, 'an IncomingMessage of Node', isRequest);
  const { headers } = request;
  const body = createBodyCollector(options, singleValue(headers['content-length']));
  if (body.isTooLarge()) return bodyTooLarge();
  const buffered = [request.rawBody, request.body].find((value) => value instanceof Uint8Array);
  const rejection = buffered === undefined ? await readBody(request, body.add) : body.add(buffered) ? undefined : bodyTooLarge();
  return rejection ?? verifyDelivery({ ...options, body: body.bytes(), headers });
}

const singleValue = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);

/** Passes the chunks of a body to `add`. Resolves with a rejection if the body is too large or incomplete. */
async function readBody(request: NodeWebhookRequest, add: (chunk: Uint8Array) => boolean): Promise<RejectedWebhook | undefined> {
  if (request.readableDidRead === true) throw bodyAlreadyRead();
  if (request.destroyed === true) return bodyIncomplete();
  return new Promise((resolve, reject) => {
    const listeners: Record<string, (value?: unknown) => void> = {
      data: (chunk) => {
        if (!(chunk instanceof Uint8Array)) {
          stop();
          reject(new BoxConfigError('request: must not have an encoding (setEncoding), because its bytes are needed.'));
        } else if (!add(chunk)) {
          // Not destroyed, which would prevent a response, nor paused, which would block the next request of the connection.
          end(bodyTooLarge());
        }
      },
      end: () => {
        end(undefined);
      },
      error: () => {
        end(bodyIncomplete());
      },
      close: () => {
        end(bodyIncomplete());
      },
    };
    const stop = () => {
      for (const [event, listener] of Object.entries(listeners)) request.off(event, listener);
    };
    const end = (rejection: RejectedWebhook | undefined) => {
      stop();
      resolve(rejection);
    };
    for (const [event, listener] of Object.entries(listeners)) request.on(event, listener);
  });
}
