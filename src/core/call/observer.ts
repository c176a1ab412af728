import type { BoxError } from '../errors/box-errors.js';

/** What a step of the pipeline needs of a request. */
export interface RequestParts {
  readonly url: string;
  readonly method: string;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Watches one call. Made only for clients that have hooks or a logger. */
export interface CallObserver {
  /** Before an attempt: the request to send, which may carry other headers. Rejects, the call's signal aborted, when the call is to end. */
  request(request: RequestParts): Promise<RequestParts>;
  /** After its answer. Rejects like `request`, and lets go of the body then. */
  response(response: Response, request: RequestParts): Promise<void>;
  /** Before the wait for another attempt. Rejects like `request`. */
  retry(waitMs: number, outcome: { response: Response } | { error: BoxError }): Promise<void>;
  /** When the call is over; never rejects. `error` is what the call rejects with, wrapped so that any value can be. */
  end(attempts: number, failure: { error: unknown } | undefined): Promise<void>;
}
