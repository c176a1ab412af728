import type { BoxError } from '../errors/box-errors.js';
import type { WebHeaders } from '../types/web.js';

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
  /** Where it goes, its query included. Redirects are followed below. */
  readonly url: string;
  /** 1, and one more for each retry. A refused token that is replaced on the way (401) does not count. */
  readonly attempt: number;
  /** What is set here is sent, with this attempt only. The access token is not among them; an `authorization` that is set takes its place. */
  readonly headers: WebHeaders;
}

export interface ResponseInfo {
  /** That of the request: where a redirect led is not shown, since such an address may open a file by itself. */
  readonly url: string;
  readonly attempt: number;
  readonly status: number;
  readonly headers: WebHeaders;
  /** Milliseconds since `onRequest` was over: the wait for its turn, for a token and for the whole of a JSON body included. */
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
  /** How often the call was sent. A token that was replaced counts here, as in the `attempts` of an error. */
  readonly attempts: number;
  /** Milliseconds since the call began. */
  readonly durationMs: number;
  /** What the call rejected with; undefined when it succeeded. */
  readonly error: unknown;
}

/**
 * Functions that are called while a call goes on, each awaited, for as long as the call may take. One that throws ends the call with what it
 * threw, except `onError` and `onEnd`, which come when it is over; they are not waited for when the call was aborted.
 */
export interface BoxHooks {
  /** Before each attempt. */
  onRequest?(request: RequestInfo, call: CallInfo): void | Promise<void>;
  /** An attempt was answered, with success or not. JSON has come in full by then, bytes have not. */
  onResponse?(response: ResponseInfo, call: CallInfo): void | Promise<void>;
  /** Before the wait for another attempt. */
  onRetry?(retry: RetryInfo, call: CallInfo): void | Promise<void>;
  /** The call failed for good. */
  onError?(error: unknown, call: CallInfo): void | Promise<void>;
  /** The call is over, either way. */
  onEnd?(end: EndInfo, call: CallInfo): void | Promise<void>;
}

/** Where the package writes what it does, for debugging. `fields` hold no secrets: no tokens, no queries, no headers, no bodies. */
export interface Logger {
  /** What it throws is ignored, and it is not waited for. */
  debug(message: string, fields: Readonly<Record<string, string | number | undefined>>): void;
}
