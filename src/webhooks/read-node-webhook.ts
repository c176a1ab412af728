import { BoxConfigError } from '../core/errors/box-errors.js';
import { bodyLimit, incomplete, tooLarge, wasRead, type ReadWebhookOptions } from './read-webhook.js';
import { readOptions, verifyWebhook, type RejectedWebhook, type WebhookResult } from './verify-webhook.js';

/** The part of Node's `IncomingMessage` that is read, and what middleware may have put there. */
export interface NodeWebhookRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly readableDidRead?: boolean;
  readonly destroyed?: boolean;
  on(event: string, listener: (value?: unknown) => void): unknown;
  off(event: string, listener: (value?: unknown) => void): unknown;
  /** Bytes that `express.raw()` has kept. */
  readonly body?: unknown;
  /** Bytes that cloud functions keep. */
  readonly rawBody?: unknown;
}

/**
 * Reads and verifies a delivery on Node (http, Express, Fastify's `request.raw`). Bytes that middleware has kept as `body` or `rawBody`
 * are taken from there. Resolves as `verifyWebhook`, with `too_large` and `incomplete` as further reasons; answer then, and the rest of the
 * body is dropped. Rejects with BoxConfigError when an option is wrong, or when something else has read the body.
 */
export async function readNodeWebhook(request: NodeWebhookRequest, options: ReadWebhookOptions): Promise<WebhookResult> {
  readOptions(options);
  const { headers } = request;
  const limit = bodyLimit(options, one(headers['content-length']));
  if (limit.isExceeded()) return tooLarge();
  const kept = [request.rawBody, request.body].find((body) => body instanceof Uint8Array);
  const problem = kept === undefined ? await collect(request, limit.add) : limit.add(kept) ? undefined : tooLarge();
  return problem ?? verifyWebhook({ ...options, body: limit.bytes(), headers });
}

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);

/** Hands on the chunks of a body up to its end. Gives the reason when it does not come to it. */
async function collect(request: NodeWebhookRequest, add: (chunk: Uint8Array) => boolean): Promise<RejectedWebhook | undefined> {
  if (request.readableDidRead === true) throw wasRead();
  if (request.destroyed === true) return incomplete();
  return new Promise((resolve, reject) => {
    const listeners: Record<string, (value?: unknown) => void> = {
      data: (chunk) => {
        if (!(chunk instanceof Uint8Array)) {
          stop();
          reject(new BoxConfigError('request: setEncoding was called on it, so that its bytes are gone.'));
        } else if (!add(chunk)) {
          // It is not destroyed, which would take away the way to answer, nor paused, which would keep the connection's next request waiting.
          end(tooLarge());
        }
      },
      end: () => {
        end(undefined);
      },
      error: () => {
        end(incomplete());
      },
      close: () => {
        end(incomplete());
      },
    };
    const stop = () => {
      for (const [event, listener] of Object.entries(listeners)) request.off(event, listener);
    };
    const end = (problem: RejectedWebhook | undefined) => {
      stop();
      resolve(problem);
    };
    for (const [event, listener] of Object.entries(listeners)) request.on(event, listener);
  });
}
