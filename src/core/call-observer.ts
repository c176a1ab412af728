import type { BoxError } from './errors.js';
import type { BoxRequest } from './request.js';

/** Watches one call. Made only for clients that have hooks or a logger. */
export interface CallObserver {
  /** Before an attempt: the request to send, which may carry other headers. Rejects, the call's signal aborted, when the call is to end. */
  request(request: BoxRequest): Promise<BoxRequest>;
  /** After its answer. Rejects like `request`, and lets go of the body then. */
  response(response: Response, request: BoxRequest): Promise<void>;
  /** Before the wait for another attempt. Rejects like `request`. */
  retry(waitMs: number, outcome: { response: Response } | { error: BoxError }): Promise<void>;
  /** When the call is over; never rejects. `error` is what the call rejects with, wrapped so that any value can be. */
  end(attempts: number, failure: { error: unknown } | undefined): Promise<void>;
}
