import type { ClientError, ConflictingItem } from '../schema.js';

/** Every error of this package. `kind` tells them apart where `instanceof` does not reach (several copies of the package, JSON). */
export class BoxError extends Error {
  override readonly name: string = 'BoxError';
  readonly kind: BoxErrorKind = 'error';

  /** What `JSON.stringify` shows: the message, the fields, and of the cause its name and message. */
  toJSON(): object {
    const { cause, message } = this;
    return {
      ...Object.fromEntries(Object.entries(this)),
      message,
      ...(cause instanceof Error ? { cause: { name: cause.name, message: cause.message } } : {}),
    };
  }
}

export type BoxErrorKind =
  'error' | 'api' | 'not-modified' | 'network' | 'timeout' | 'auth' | 'decode' | 'config' | 'upload' | 'download' | 'job';

/** The codes known today, or any other. */
export type ErrorCode = Exclude<ClientError['code'], undefined>;

/** What the service answered, apart from the body. */
export interface ApiErrorDetails {
  status: number;
  /** The service's code for programs; `undefined` when the answer had no readable body. */
  code: ErrorCode | undefined;
  requestId: string | undefined;
  contextInfo: Readonly<Record<string, unknown>> | undefined;
  helpUrl: string | undefined;
  /** Seconds to wait, when the service said so. */
  retryAfter: number | undefined;
  /** Headers of the answer by their names in lower case, apart from those that may carry secrets (cookies, addresses). */
  headers: Readonly<Record<string, string>>;
  operationId: string;
  /** How many times the call was sent. */
  attempts: number;
}

/** The service answered that it did not carry out the call. */
export class BoxApiError extends BoxError implements ApiErrorDetails {
  override readonly name: string = 'BoxApiError';
  override readonly kind: BoxErrorKind = 'api';
  declare readonly status: number;
  declare readonly code: ErrorCode | undefined;
  declare readonly requestId: string | undefined;
  declare readonly contextInfo: Readonly<Record<string, unknown>> | undefined;
  declare readonly helpUrl: string | undefined;
  declare readonly retryAfter: number | undefined;
  declare readonly headers: Readonly<Record<string, string>>;
  declare readonly operationId: string;
  declare readonly attempts: number;

  constructor(message: string, details: ApiErrorDetails) {
    super(message);
    Object.assign(this, details);
  }

  /** The items that hold a wanted name (409), as a list whether the service sent one or several. */
  get conflicts(): readonly ConflictingItem[] {
    const found = this.contextInfo?.['conflicts'];
    return (Array.isArray(found) ? found : found === undefined || found === null ? [] : [found]) as ConflictingItem[];
  }
}

/** 304: the item still has the etag that was given as `ifNoneMatch`. */
export class BoxNotModifiedError extends BoxApiError {
  override readonly name = 'BoxNotModifiedError';
  override readonly kind = 'not-modified';
}

/** 400 and 422: a parameter or the body is not as the service wants it. `contextInfo.errors` names what. */
export class BoxValidationError extends BoxApiError {
  override readonly name = 'BoxValidationError';
}

/** 401: the token is refused, and no other is to be had. */
export class BoxUnauthorizedError extends BoxApiError {
  override readonly name = 'BoxUnauthorizedError';
}

/** 403: the user, or the token's scopes, may not do this. */
export class BoxForbiddenError extends BoxApiError {
  override readonly name = 'BoxForbiddenError';
}

/** 404 and 410: it is not there, not any more, or not for this user to see. */
export class BoxNotFoundError extends BoxApiError {
  override readonly name = 'BoxNotFoundError';
}

/** 409: the name is taken (`conflicts` says by what), or the thing is in a state that does not allow it. */
export class BoxConflictError extends BoxApiError {
  override readonly name = 'BoxConflictError';
}

/** 412: the item has another etag than was given as `ifMatch`. */
export class BoxPreconditionFailedError extends BoxApiError {
  override readonly name = 'BoxPreconditionFailedError';
}

/** 429: too many calls. `retryAfter` says when to come back. */
export class BoxRateLimitedError extends BoxApiError {
  override readonly name = 'BoxRateLimitedError';
}

/** The call did not reach the service, or its answer did not come through. `cause` is what may be shown of the transport's error. */
export class BoxNetworkError extends BoxError {
  override readonly name = 'BoxNetworkError';
  override readonly kind = 'network';
}

/** A time limit of the call ran out. */
export class BoxTimeoutError extends BoxError {
  override readonly name = 'BoxTimeoutError';
  override readonly kind = 'timeout';
}

/** No access token could be had. `error` is the OAuth code of the service, where it gave one. */
export class BoxAuthError extends BoxError {
  override readonly name: string = 'BoxAuthError';
  override readonly kind = 'auth';
  readonly error: string | undefined;
  readonly errorDescription: string | undefined;
  readonly status: number | undefined;
  readonly requestId: string | undefined;

  constructor(message: string, details: AuthErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.error = details.error;
    this.errorDescription = details.errorDescription;
    this.status = details.status;
    this.requestId = details.requestId;
  }
}

export interface AuthErrorDetails {
  error?: string | undefined;
  errorDescription?: string | undefined;
  status?: number | undefined;
  requestId?: string | undefined;
  cause?: unknown;
}

/** The answer is not what it says: HTML from a gateway, JSON that breaks off, more than the limit. */
export class BoxDecodeError extends BoxError {
  override readonly name = 'BoxDecodeError';
  override readonly kind = 'decode';
}

/** An option or argument is wrong. The message names it. Nothing has been sent. */
export class BoxConfigError extends BoxError {
  override readonly name = 'BoxConfigError';
  override readonly kind = 'config';
}

/** An upload was given up for a reason of its own: the source is not what it said, a digest stays wrong. */
export class BoxUploadError extends BoxError {
  override readonly name = 'BoxUploadError';
  override readonly kind = 'upload';
}

/**
 * `digest`: the bytes have another SHA-1 than the file; `size`: they are fewer or more; `range`: other bytes came than were asked for;
 * `broken`: the connection kept breaking; `target`: it takes no more; `zip` and `representation`: the service could not make it.
 */
export type DownloadFailure = 'digest' | 'size' | 'range' | 'broken' | 'target' | 'zip' | 'representation';

/** A download was given up for a reason of its own. Nothing stands at the path that it was to be written to, but what was there before. */
export class BoxDownloadError extends BoxError {
  override readonly name = 'BoxDownloadError';
  override readonly kind = 'download';
  readonly reason: DownloadFailure;

  constructor(reason: DownloadFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** What the service does by and by came to another end than the one that was waited for. */
export class BoxJobError extends BoxError {
  override readonly name = 'BoxJobError';
  override readonly kind = 'job';
  /** What it is: `signRequest`, `docgenBatch`. */
  readonly job: string;
  /** The end, in the service's words: `declined`, `failed`. */
  readonly state: string;

  constructor(job: string, state: string, message: string) {
    super(message);
    this.job = job;
    this.state = state;
  }
}
