import type { BoxError } from '../errors/box-errors.js';

/** A request as the pipeline passes it on. */
export interface RequestParts {
  readonly url: string;
  readonly method: string;
  /** Keyed by lowercase name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Observes one call. Created only for clients with hooks or a logger. */
export interface CallObserver {
  /** Before an attempt. Returns the request to send, possibly with other headers. If a hook fails, aborts the call and rejects. */
  request(request: RequestParts): Promise<RequestParts>;
  /** After the response. Rejects like `request`, and then discards the body. */
  response(response: Response, request: RequestParts): Promise<void>;
  /** Before the delay of a retry. Rejects like `request`. */
  retry(waitMs: number, result: { response: Response } | { error: BoxError }): Promise<void>;
  /** After the call. Never rejects. `failure` wraps the rejection reason of the call, which can be any value, even undefined. */
  end(attempts: number, failure: { error: unknown } | undefined): Promise<void>;
}
