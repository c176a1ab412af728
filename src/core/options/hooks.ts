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
  /** Set if the service announces the end of the operation. */
  readonly deprecation: Deprecation | undefined;
  /** Milliseconds since `onRequest` finished. Includes waiting for the limiter and a token, and reading a JSON body. */
  readonly durationMs: number;
}

/** What the headers of a response announce: `Deprecation` (RFC 9745) and `Sunset` (RFC 8594). */
export interface Deprecation {
  /** When the operation became deprecated, or will. Undefined if the header does not contain a date. */
  readonly since: Date | undefined;
  /** When the operation is expected to end, if announced. */
  readonly sunset: Date | undefined;
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

/** Levels of log messages, the most severe first. */
export type LogLevel = 'error' | 'warn' | 'info' | 'debug';

/** Contain no secrets: no tokens, queries, bodies or other headers than those listed in docs/guides/hooks.md. */
export type LogFields = Readonly<Record<string, string | number | undefined>>;

/**
 * Receives messages: failed calls as `error`, retries and deprecated operations as `warn`, other calls as `info`, other responses as `debug`. A
 * level without a function is logged with `debug`. The functions are not awaited, and their errors are ignored.
 */
export interface Logger {
  error?(message: string, fields: LogFields): void;
  warn?(message: string, fields: LogFields): void;
  info?(message: string, fields: LogFields): void;
  debug(message: string, fields: LogFields): void;
}
