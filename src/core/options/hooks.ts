import type { BoxError } from '../errors/box-errors.js';
import type { WebHeaders } from '../types/web.js';

/** A call as passed to hooks. The same object for the whole call, so it can be the key of a WeakMap. */
export interface CallInfo {
  readonly operationId: string;
  readonly method: string;
  /** Path of the operation with `{name}` placeholders. The same for all calls of the operation. */
  readonly pathTemplate: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

export interface RequestInfo {
  /** The URL with its query. Redirects of this request are not reported. */
  readonly url: string;
  /** 1 for the first attempt, plus 1 for each retry. Resending with a new token after a 401 does not count. */
  readonly attempt: number;
  /** Changes apply to this attempt only. The access token is not included; setting `authorization` replaces it. */
  readonly headers: WebHeaders;
}

export interface ResponseInfo {
  /** URL of the request. Redirect targets are not shown, because such a URL can grant access to a file. */
  readonly url: string;
  readonly attempt: number;
  readonly status: number;
  readonly headers: WebHeaders;
  /** Milliseconds since `onRequest` finished. Includes waiting for the limiter and a token, and reading a JSON body. */
  readonly durationMs: number;
}

export interface RetryInfo {
  /** Number of the failed attempt. */
  readonly attempt: number;
  /** Milliseconds until the next attempt. */
  readonly waitMs: number;
  /** Status of the response. Without a response, undefined, and `error` is set. */
  readonly status: number | undefined;
  readonly error: BoxError | undefined;
}

export interface EndInfo {
  /** Number of requests sent. Like `attempts` of an error, it includes resending with a new token. */
  readonly attempts: number;
  /** Milliseconds since the start of the call. */
  readonly durationMs: number;
  /** The rejection reason of the call; undefined on success. */
  readonly error: unknown;
}

/**
 * Functions that run during a call. Each is awaited, within the timeout of the call. If one throws, the call rejects with that error, except
 * for `onError` and `onEnd`, whose errors are ignored. After an abort, the call does not wait for those two.
 */
export interface BoxHooks {
  /** Before each attempt. */
  onRequest?(request: RequestInfo, call: CallInfo): void | Promise<void>;
  /** After the response of an attempt, successful or not. A JSON body has been read, a binary body has not. */
  onResponse?(response: ResponseInfo, call: CallInfo): void | Promise<void>;
  /** Before the delay of a retry. */
  onRetry?(retry: RetryInfo, call: CallInfo): void | Promise<void>;
  /** After the call has failed. Not called for failures that are retried. */
  onError?(error: unknown, call: CallInfo): void | Promise<void>;
  /** After the call, successful or not. */
  onEnd?(end: EndInfo, call: CallInfo): void | Promise<void>;
}

/** Receives debug messages. `fields` contain no secrets: no tokens, queries, headers or bodies. */
export interface Logger {
  /** Not awaited. Errors are ignored. */
  debug(message: string, fields: Readonly<Record<string, string | number | undefined>>): void;
}
