import type { BoxError } from './errors.js';
import type { WebHeaders } from './web-types.js';

/** A call, as hooks see it: the same object from its beginning to its end, fit to be the key of a WeakMap. */
export interface CallInfo {
  readonly operationId: string;
  readonly method: string;
  /** Path of the operation with its parameters as `{names}`: one value for all calls of the operation. */
  readonly pathTemplate: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

export interface RequestInfo {
  readonly url: string;
  /** How often the call was sent, this time included. */
  readonly attempt: number;
  /** What is set here is sent. The access token is not among them. */
  readonly headers: WebHeaders;
}

export interface ResponseInfo {
  readonly url: string;
  readonly attempt: number;
  readonly status: number;
  readonly headers: WebHeaders;
  /** Milliseconds since the attempt began. */
  readonly durationMs: number;
}

export interface RetryInfo {
  /** The attempt that failed. */
  readonly attempt: number;
  readonly waitMs: number;
  /** What was answered, or the error when no answer came. */
  readonly status: number | undefined;
  readonly error: BoxError | undefined;
}

export interface EndInfo {
  readonly attempts: number;
  /** Milliseconds since the call began. */
  readonly durationMs: number;
  /** What the call rejected with; undefined when it succeeded. */
  readonly error: unknown;
}

/**
 * Functions that are called while a call goes on, each awaited. One that throws ends the call with what it threw, except `onError` and
 * `onEnd`, which come when it is over.
 */
export interface BoxHooks {
  onRequest?(request: RequestInfo, call: CallInfo): void | Promise<void>;
  onResponse?(response: ResponseInfo, call: CallInfo): void | Promise<void>;
  onRetry?(retry: RetryInfo, call: CallInfo): void | Promise<void>;
  /** The call failed for good. */
  onError?(error: unknown, call: CallInfo): void | Promise<void>;
  /** The call is over, either way. */
  onEnd?(end: EndInfo, call: CallInfo): void | Promise<void>;
}

/** Where the package writes what it does, for debugging. `fields` hold no secrets: no tokens, no queries, no bodies. */
export interface Logger {
  debug(message: string, fields: Readonly<Record<string, string | number | undefined>>): void;
}
