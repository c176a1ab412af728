import type { CallObserver, RequestParts } from './observer.js';
import type { CallScope } from './scope.js';

/** State of one call that passes through the pipeline with the request. */
export interface CallContext {
  readonly operationId: string;
  /** `safe`: may be resent after a failure, even if the service may have executed the call. */
  readonly retry: 'safe' | 'unsafe';
  /** No access token is sent. */
  readonly anonymous: boolean;
  /** A 202 means that the result is not ready yet. */
  readonly hasPendingStatus: boolean;
  /** Ends the call on abort or timeout. */
  readonly scope: CallScope;
  /** End of the whole call, on the monotonic clock. */
  readonly deadline: number;
  /** The body is read completely within the attempt, into `text`. */
  readonly isBuffered: boolean;
  /** Can change during the call, if the caller requests the response unread. */
  readonly responseMode: ResponseMode | undefined;
  observer: CallObserver | undefined;
  text: string | undefined;
  /** Aborts the current attempt. */
  signal: AbortSignal | undefined;
  /** Removes the listener of the last attempt from the scope. */
  unlinkAttempt: (() => void) | undefined;
  /** Number of attempts sent. */
  attempts: number;
  /** Resent after a failure of an attempt that the service may have executed. */
  wasResent: boolean;
}

/** Creates a context. Omitted fields get the defaults of a call without special needs. */
export function createContext(
  fields: Pick<CallContext, 'operationId' | 'retry' | 'scope' | 'deadline'> & Partial<CallContext>,
): CallContext {
  return {
    anonymous: false,
    hasPendingStatus: false,
    isBuffered: false,
    responseMode: undefined,
    observer: undefined,
    text: undefined,
    signal: undefined,
    unlinkAttempt: undefined,
    attempts: 0,
    wasResent: false,
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

export type RequestBody = string | Uint8Array<ArrayBuffer> | Blob | FormData | URLSearchParams | ReadableStream | undefined;

/** A body as it is sent. */
export interface EncodedBody {
  /** The value passed to `fetch`, or a function that creates it for each attempt. */
  value: unknown;
  /** `null`: `fetch` sets the content type, which includes the boundary of a form. */
  contentType: string | null;
}

/** One step of the pipeline: sends a request and returns the response. */
export type Send = (request: RequestParts, context: CallContext) => Promise<Response>;

/** The body of one attempt. A function creates a new one each time, possibly asynchronously. */
export function requestBody(request: RequestParts): RequestBody | Promise<RequestBody> {
  return (typeof request.body === 'function' ? (request.body as () => RequestBody | Promise<RequestBody>)() : request.body) as RequestBody;
}

/** Whether the body is file content or a multipart form, which may be large. */
export function hasBinaryBody({ body }: RequestParts): boolean {
  return body !== undefined && typeof body !== 'string';
}

/** A plain stream is consumed by the first attempt. */
export function isReplayable(request: RequestParts): boolean {
  return !(request.body instanceof ReadableStream);
}

/** Whether the response reports that the result is not ready yet. */
export function isPending({ status }: Response, { hasPendingStatus }: CallContext): boolean {
  return status === 202 && hasPendingStatus;
}
