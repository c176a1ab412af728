import { channel, tracingChannel } from 'node:diagnostics_channel';
import { BoxApiError } from '../core/errors/box-errors.js';
import type { BoxHooks, CallInfo } from '../core/options/hooks.js';

/** What is known of a call, under the names of OpenTelemetry's conventions for HTTP clients, and under `box.` what these do not have. */
export interface CallAttributes {
  'http.request.method': string;
  /** Path of the operation with its parameters as `{names}`. */
  'url.template': string;
  'box.operation_id': string;
  /** Where it goes. */
  'server.address'?: string;
  'server.port'?: number;
  /** Of the last answer, unless the last attempt had none. */
  'http.response.status_code'?: number;
  'box.request_id'?: string;
  /** How often it was sent again, for whatever reason. Set at the end, when it was. */
  'http.request.resend_count'?: number;
  /** What a call failed with: the status of a BoxApiError, otherwise the name of the error. */
  'error.type'?: string;
}

/** The message of a call: the same object in all events, with more attributes in each. */
export interface CallMessage {
  readonly attributes: CallAttributes;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Milliseconds, at the end. */
  durationMs?: number;
  /** What the call rejected with. */
  error?: unknown;
}

/** A call is about to wait for its next attempt. */
export interface RetryMessage {
  readonly call: CallMessage;
  /** Of the attempt that failed, and how often the call has been retried with the one to come. */
  readonly attributes: Readonly<Pick<CallAttributes, 'http.request.resend_count' | 'http.response.status_code' | 'error.type'>>;
  readonly waitMs: number;
}

/**
 * Hooks that tell `node:diagnostics_channel` of every call: the tracing channel `box-openapi-sdk:call` (`start` and `end` before the first
 * attempt, `error` when it failed, `asyncStart` and `asyncEnd` when it is over) with CallMessage, and the channel `box-openapi-sdk:call:retry`
 * with RetryMessage. A call that began without a subscriber is not told of.
 */
export function diagnosticsHooks(): BoxHooks {
  const calls = tracingChannel('box-openapi-sdk:call');
  const retries = channel('box-openapi-sdk:call:retry');
  const begun = new WeakMap<CallInfo, CallMessage | undefined>();

  /** The first thing that is known of a call is its first attempt, or its end when it came to none. */
  function begin(call: CallInfo, url?: string): CallMessage | undefined {
    if (begun.has(call)) return begun.get(call);
    const message = calls.hasSubscribers || retries.hasSubscribers ? newMessage(call, url) : undefined;
    begun.set(call, message);
    if (message === undefined) return undefined;
    calls.start.publish(message);
    calls.end.publish(message);
    return message;
  }

  return {
    onRequest({ url }, call) {
      const message = begin(call, url);
      if (message === undefined) return;
      delete message.attributes['http.response.status_code'];
      delete message.attributes['box.request_id'];
    },
    onResponse({ status, headers }, call) {
      const message = begun.get(call);
      if (message === undefined) return;
      message.attributes['http.response.status_code'] = status;
      const requestId = headers.get('box-request-id');
      if (requestId !== null) message.attributes['box.request_id'] = requestId;
    },
    onRetry({ attempt, waitMs, status, error }, call) {
      const message = begun.get(call);
      if (message === undefined) return;
      const failure = status === undefined ? {} : { 'http.response.status_code': status };
      const attributes = { 'http.request.resend_count': attempt, ...failure, 'error.type': error?.name ?? String(status) };
      retries.publish({ call: message, attributes, waitMs } satisfies RetryMessage);
    },
    onError(error, call) {
      const message = begin(call);
      if (message === undefined) return;
      message.error = error;
      message.attributes['error.type'] = typeOf(error);
      if (error instanceof BoxApiError && error.requestId !== undefined) message.attributes['box.request_id'] = error.requestId;
      calls.error.publish(message);
    },
    onEnd({ attempts, durationMs }, call) {
      const message = begin(call);
      if (message === undefined) return;
      if (attempts > 1) message.attributes['http.request.resend_count'] = attempts - 1;
      message.durationMs = durationMs;
      calls.asyncStart.publish(message);
      calls.asyncEnd.publish(message);
    },
  };
}

function newMessage({ method, pathTemplate, operationId, startedAt }: CallInfo, url: string | undefined): CallMessage {
  const server = url === undefined ? {} : serverOf(url);
  const attributes = { 'http.request.method': method, 'url.template': pathTemplate, 'box.operation_id': operationId, ...server };
  return { attributes, startedAt };
}

function serverOf(url: string): Pick<CallAttributes, 'server.address' | 'server.port'> {
  const { hostname, port, protocol } = new URL(url);
  return { 'server.address': hostname, 'server.port': port === '' ? (protocol === 'http:' ? 80 : 443) : Number(port) };
}

function typeOf(error: unknown): string {
  if (error instanceof BoxApiError) return String(error.status);
  return error instanceof Error ? error.name : typeof error;
}
