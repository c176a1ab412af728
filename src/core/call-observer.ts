import type { BoxError } from './errors.js';
import type { BoxRequest } from './request.js';

/** Watches one call. Made only for clients that have hooks or a logger. */
export interface CallObserver {
  /** Before an attempt: the request to send, which may carry other headers. */
  request(request: BoxRequest, attempt: number): Promise<BoxRequest>;
  response(response: Response, request: BoxRequest, attempt: number): Promise<void>;
  retry(attempt: number, waitMs: number, outcome: { response: Response } | { error: BoxError }): Promise<void>;
  /** When the call is over. `error` is what it rejects with, wrapped so that any value can be. */
  end(attempts: number, failure: { error: unknown } | undefined): Promise<void>;
}
