import type { CallObserver, RequestParts } from './observer.js';
import type { CallScope } from './scope.js';

/** State of one call that passes through the pipeline with the request. */
export interface CallContext {
  readonly operationId: string;
  /**
   * Whether the call may be resent after a failure, even if the service may have executed it. `reconcile`: yes, because it creates an item
   * under a unique name, so that a second execution is a conflict.
   */
  readonly retry: 'safe' | 'unsafe' | 'reconcile';
  /** No access token is sent. */
  readonly anonymous?: boolean;
  /** A 202 means that the result is not ready yet. */
  readonly hasPendingStatus?: boolean;
  /** Ends the call on abort or timeout. */
  readonly scope: CallScope;
  /** End of the whole call, on the monotonic clock. */
  readonly deadline: number;
  /** The body is read completely within the attempt, into `text`. */
  readonly isBuffered?: boolean;
  /** Can change during the call, if the caller requests the response unread. */
  readonly responseMode?: ResponseMode | undefined;
  observer?: CallObserver | undefined;
  text?: string | undefined;
  /** Aborts the current attempt. */
  signal?: AbortSignal | undefined;
  /** Removes the listener of the last attempt from the scope. */
  unlinkAttempt?: (() => void) | undefined;
  /** Number of attempts sent. */
  attempts: number;
  /** When the first attempt was sent, by the client's clock. */
  firstSentAt?: number | undefined;
  /** Resent after a failure of an attempt that the service may have executed. */
  wasResent?: boolean;
}

/** Creates a context. Omitted fields get the defaults of a call without special needs. */
export function createContext(
  fields: Pick<CallContext, 'operationId' | 'retry' | 'scope' | 'deadline'> & Partial<CallContext>,
): CallContext {
  return {
    attempts: 0,
    ...fields,
  };
}

/** How the caller wants the response. Can be set after the call has started. */
export interface ResponseMode {
  /** The body is not read by the client. */
  isUnread: boolean;
  /** The reader of the body enforces the idle timeout and the caller's signal itself. */
  isUnguarded?: true;
}

export type RequestBody = string | Uint8Array<ArrayBuffer> | Blob | URLSearchParams | ReadableStream | undefined;

/** A body as it is sent. */
export interface EncodedBody {
  /** The value passed to `fetch`, or a function that creates it for each attempt. */
  value: unknown;
  contentType: string;
}

/** One step of the pipeline: sends a request and returns the response. */
export type Send = (request: RequestParts, context: CallContext) => Promise<Response>;

/** Whether the body is file content or a multipart form, which may be large. */
export function hasBinaryBody({ body }: RequestParts): boolean {
  return body !== undefined && typeof body !== 'string';
}

/** Whether a value is a stream or iterator. As a body, it is consumed by the first attempt. */
export function isOneShot(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (Symbol.asyncIterator in value || 'getReader' in value);
}

/** Whether the response reports that the result is not ready yet. */
export function isPending({ status }: Response, { hasPendingStatus }: CallContext): boolean {
  return status === 202 && hasPendingStatus === true;
}
