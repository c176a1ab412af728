import { channel, tracingChannel } from 'node:diagnostics_channel';
import { BoxApiError } from '../core/errors/box-errors.js';
import type { BoxHooks, CallInfo } from '../core/options/hooks.js';

/** Attributes of a call, named after OpenTelemetry's conventions for HTTP clients. Attributes outside these conventions begin with `box.`. */
export interface CallAttributes {
  'http.request.method': string;
  /** Path of the operation, with `{name}` for each path parameter. */
  'url.template': string;
  'box.operation_id': string;
  /** Host of the first request. */
  'server.address'?: string;
  'server.port'?: number;
  /** Status of the last response. Absent if the last attempt had none. */
  'http.response.status_code'?: number;
  'box.request_id'?: string;
  /** Number of resends for any reason. Set at the end of a call that was resent. */
  'http.request.resend_count'?: number;
  /** For a failed call: the status of a BoxApiError, otherwise the name of the error. */
  'error.type'?: string;
}

/** The message of a call: one object for all events, which add attributes. */
export interface CallMessage {
  readonly attributes: CallAttributes;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Milliseconds. Set at the end. */
  durationMs?: number;
  /** The reason of the call's rejection. */
  error?: unknown;
}

/** Published before a call waits for its next attempt. */
export interface RetryMessage {
  readonly call: CallMessage;
  /** Of the failed attempt. `http.request.resend_count` includes the next attempt. */
  readonly attributes: Readonly<Pick<CallAttributes, 'http.request.resend_count' | 'http.response.status_code' | 'error.type'>>;
  readonly waitMs: number;
}

/**
 * Returns hooks that publish every call to `node:diagnostics_channel`: CallMessage to the tracing channel `box-openapi-sdk:call` (`start` and
 * `end` before the first attempt, `error` on failure, `asyncStart` and `asyncEnd` at the end), and RetryMessage to the channel
 * `box-openapi-sdk:call:retry`. A call that starts without a subscriber is not published.
 */
export function diagnosticsHooks(): BoxHooks {
  const calls = tracingChannel('box-openapi-sdk:call');
  const retries = channel('box-openapi-sdk:call:retry');
  const messages = new WeakMap<CallInfo, CallMessage | undefined>();

  /** Starts a call's message at its first attempt, or at its end if there was no attempt. */
  function start(call: CallInfo, url?: string): CallMessage | undefined {
    if (messages.has(call)) return messages.get(call);
    const message = calls.hasSubscribers || retries.hasSubscribers ? newMessage(call, url) : undefined;
    messages.set(call, message);
    if (message === undefined) return undefined;
    calls.start.publish(message);
    calls.end.publish(message);
    return message;
  }

  return {
    onRequest({ url }, call) {
      const message = start(call, url);
      if (message === undefined) return;
      delete message.attributes['http.response.status_code'];
      delete message.attributes['box.request_id'];
    },
    onResponse({ status, headers }, call) {
      const message = messages.get(call);
      if (message === undefined) return;
      message.attributes['http.response.status_code'] = status;
      const requestId = headers.get('box-request-id');
      if (requestId !== null) message.attributes['box.request_id'] = requestId;
    },
    onRetry({ attempt, waitMs, status, error }, call) {
      const message = messages.get(call);
      if (message === undefined) return;
      const failure = status === undefined ? {} : { 'http.response.status_code': status };
      const attributes = { 'http.request.resend_count': attempt, ...failure, 'error.type': error?.name ?? String(status) };
      retries.publish({ call: message, attributes, waitMs } satisfies RetryMessage);
    },
    onError(error, call) {
      const message = start(call);
      if (message === undefined) return;
      message.error = error;
      message.attributes['error.type'] = errorType(error);
      if (error instanceof BoxApiError && error.requestId !== undefined) message.attributes['box.request_id'] = error.requestId;
      calls.error.publish(message);
    },
    onEnd({ attempts, durationMs }, call) {
      const message = start(call);
      if (message === undefined) return;
      if (attempts > 1) message.attributes['http.request.resend_count'] = attempts - 1;
      message.durationMs = durationMs;
      calls.asyncStart.publish(message);
      calls.asyncEnd.publish(message);
    },
  };
}

function newMessage({ method, pathTemplate, operationId, startedAt }: CallInfo, url: string | undefined): CallMessage {
  const server = url === undefined ? {} : serverAttributes(url);
  const attributes = { 'http.request.method': method, 'url.template': pathTemplate, 'box.operation_id': operationId, ...server };
  return { attributes, startedAt };
}

function serverAttributes(url: string): Pick<CallAttributes, 'server.address' | 'server.port'> {
  const { hostname, port, protocol } = new URL(url);
  return { 'server.address': hostname, 'server.port': port === '' ? (protocol === 'http:' ? 80 : 443) : Number(port) };
}

function errorType(error: unknown): string {
  if (error instanceof BoxApiError) return String(error.status);
  return error instanceof Error ? error.name : typeof error;
}
