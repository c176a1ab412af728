import type { CallObserver, RequestParts } from './observer.js';
import type { CallScope } from './scope.js';

/** What a call carries through the pipeline beside the request itself. */
export interface CallContext {
  readonly operationId: string;
  /** `safe`: may be sent again after a failure that may have come after the fact. */
  readonly retry: 'safe' | 'unsafe';
  /** No access token is sent. */
  readonly anonymous: boolean;
  /** A 202 means "not yet". */
  readonly hasPendingStatus: boolean;
  /** What ends the call. */
  readonly scope: CallScope;
  /** When the whole call must have ended, in milliseconds since 1970. */
  readonly deadline: number;
  /** The answer is read to its end within the attempt, into `text`. */
  readonly isBuffered: boolean;
  /** Set while the call is on its way, when the caller wants the answer unread after all. */
  readonly responseMode: ResponseMode | undefined;
  observer: CallObserver | undefined;
  text: string | undefined;
  /** Ends the attempt that is on its way. */
  signal: AbortSignal | undefined;
  /** Takes the last attempt off the call's scope. */
  unlinkAttempt: (() => void) | undefined;
  /** Counts up with every attempt that is sent. */
  attempts: number;
  /** Sent again after a failure that may have come after the fact. */
  wasResent: boolean;
}

/** A context with what a call says of itself, and the rest as it is for a call that needs nothing more. */
export function createContext(own: Pick<CallContext, 'operationId' | 'retry' | 'scope' | 'deadline'> & Partial<CallContext>): CallContext {
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
    ...own,
  };
}

/** What a caller says of a call after it was started. */
export interface ResponseMode {
  isUnread: boolean;
  /** Whoever reads the body watches over it as well: over its pace, and the caller's signal. */
  isUnguarded?: true;
}

export type RequestBody = string | Uint8Array<ArrayBuffer> | Blob | FormData | URLSearchParams | ReadableStream | undefined;

/** A body as it goes out. */
export interface EncodedBody {
  /** What is handed to `fetch`, or a function that makes it anew for each attempt. */
  value: unknown;
  /** `null` leaves the content type to `fetch`, which knows the boundary of a form. */
  contentType: string | null;
}

/** One step of the pipeline: sends a request and gives the answer. */
export type Send = (request: RequestParts, context: CallContext) => Promise<Response>;

/** The body of one attempt. A function makes a new one each time, and may take its time. */
export function requestBody(request: RequestParts): RequestBody | Promise<RequestBody> {
  return (typeof request.body === 'function' ? (request.body as () => RequestBody | Promise<RequestBody>)() : request.body) as RequestBody;
}

/** Bodies that are not made of a few params. */
export function hasBinaryBody({ body }: RequestParts): boolean {
  return body !== undefined && typeof body !== 'string';
}

/** A stream that was given as such is gone after the first attempt. */
export function isReplayable(request: RequestParts): boolean {
  return !(request.body instanceof ReadableStream);
}

/** The answer only says that the thing is not ready. */
export function isPending({ status }: Response, { hasPendingStatus: notYet }: CallContext): boolean {
  return status === 202 && notYet;
}
