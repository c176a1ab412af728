import type { ClientError, ConflictingItem } from '../schema.js';
import { conflictsIn } from './conflicts.js';

/** Base class of all errors of this package. Use `kind` where `instanceof` fails (several copies of the package, JSON). */
export class BoxError extends Error {
  override readonly name: string = 'BoxError';
  readonly kind: BoxErrorKind = 'error';

  /** For `JSON.stringify`: the message, the fields, and the name and message of the cause. */
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

/** The known error codes, or any other string. */
export type ErrorCode = Exclude<ClientError['code'], undefined>;

/** Details of an error response. */
export interface ApiErrorDetails {
  status: number;
  /** Machine-readable code of the service; `undefined` if the body was missing or unreadable. */
  code: ErrorCode | undefined;
  requestId: string | undefined;
  contextInfo: Readonly<Record<string, unknown>> | undefined;
  helpUrl: string | undefined;
  /** Seconds from the `Retry-After` header, if present. */
  retryAfter: number | undefined;
  /** Response headers by lowercase name, without those that may contain secrets (cookies, URLs). */
  headers: Readonly<Record<string, string>>;
  operationId: string;
  /** Number of requests sent for the call. */
  attempts: number;
}

/** The service returned an error response. */
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

  /** The items that already use the name (409). An array even if the service returned a single item. */
  get conflicts(): readonly ConflictingItem[] {
    return conflictsIn(this.contextInfo);
  }
}

/** 304: the item still has the etag passed as `ifNoneMatch`. */
export class BoxNotModifiedError extends BoxApiError {
  override readonly name = 'BoxNotModifiedError';
  override readonly kind = 'not-modified';
}

/** 400 and 422: a parameter or the body is invalid. `contextInfo.errors` lists the problems. */
export class BoxValidationError extends BoxApiError {
  override readonly name = 'BoxValidationError';
}

/** 401: the service rejected the token, and no other token is available. */
export class BoxUnauthorizedError extends BoxApiError {
  override readonly name = 'BoxUnauthorizedError';
}

/** 403: the user or the token's scopes do not permit the call. */
export class BoxForbiddenError extends BoxApiError {
  override readonly name = 'BoxForbiddenError';
}

/** 404 and 410: the item does not exist, was deleted, or is not visible to this user. */
export class BoxNotFoundError extends BoxApiError {
  override readonly name = 'BoxNotFoundError';
}

/** 409: the name is already in use (see `conflicts`), or the state of the resource does not allow the call. */
export class BoxConflictError extends BoxApiError {
  override readonly name = 'BoxConflictError';
}

/** 412: the item does not have the etag passed as `ifMatch`. */
export class BoxPreconditionFailedError extends BoxApiError {
  override readonly name = 'BoxPreconditionFailedError';
}

/** 429: too many requests. `retryAfter` is the delay in seconds. */
export class BoxRateLimitedError extends BoxApiError {
  override readonly name = 'BoxRateLimitedError';
}

/** Details of an error that has no usable response. */
export interface CallErrorDetails {
  cause?: unknown;
  operationId?: string | undefined;
  attempts?: number | undefined;
}

class CallError extends BoxError {
  /** The operation that was called; `undefined` outside a call. */
  declare readonly operationId?: string;
  /** Number of requests sent for the call. Undefined if the call succeeded and the content of its response was rejected later. */
  declare readonly attempts?: number;

  constructor(message: string, { cause, ...details }: CallErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, details);
  }
}

/** The request did not reach the service, or the response was incomplete. `cause` is a sanitized copy of the transport's error. */
export class BoxNetworkError extends CallError {
  override readonly name = 'BoxNetworkError';
  override readonly kind = 'network';
}

/** The call timed out. */
export class BoxTimeoutError extends CallError {
  override readonly name = 'BoxTimeoutError';
  override readonly kind = 'timeout';
}

/** No access token could be obtained. `error` is the OAuth error code of the service, if any. */
export class BoxAuthError extends BoxError {
  override readonly name: string = 'BoxAuthError';
  override readonly kind = 'auth';
  declare readonly error: string | undefined;
  declare readonly errorDescription: string | undefined;
  declare readonly status: number | undefined;
  declare readonly requestId: string | undefined;

  constructor(message: string, { cause, ...details }: AuthErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, details);
  }
}

export interface AuthErrorDetails {
  error?: string | undefined;
  errorDescription?: string | undefined;
  status?: number | undefined;
  requestId?: string | undefined;
  cause?: unknown;
}

/** The response is unreadable: HTML from a gateway, incomplete JSON, or larger than the limit. */
export class BoxDecodeError extends CallError {
  override readonly name = 'BoxDecodeError';
  override readonly kind = 'decode';
}

/** An option or argument is invalid. The message names it. Nothing was sent. */
export class BoxConfigError extends BoxError {
  override readonly name = 'BoxConfigError';
  override readonly kind = 'config';
}

/** An upload failed for a reason other than a failed request: the source changed or has the wrong size, or a digest never matches. */
export class BoxUploadError extends BoxError {
  override readonly name = 'BoxUploadError';
  override readonly kind = 'upload';
  /** Code of the system's error, such as `ENOENT`, if the source could not be read. */
  declare readonly code?: string;
}

/**
 * `digest`: the SHA-1 does not match; `size`: the size does not match; `range`: the service returned another byte range;
 * `broken`: the connection broke repeatedly; `target`: writing failed; `zip` and `representation`: the service could not create it;
 * `exists`: another file or folder has the name on disk; `name`: the disk cannot store the name.
 */
export type DownloadFailure = 'digest' | 'size' | 'range' | 'broken' | 'target' | 'zip' | 'representation' | 'exists' | 'name';

/** A download failed for the given `reason`. The target path is unchanged: no partial file remains. */
export class BoxDownloadError extends BoxError {
  override readonly name = 'BoxDownloadError';
  override readonly kind = 'download';
  readonly reason: DownloadFailure;

  constructor(reason: DownloadFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** An asynchronous job of the service finished in an unexpected state. */
export class BoxJobError extends BoxError {
  override readonly name = 'BoxJobError';
  override readonly kind = 'job';
  /** Kind of job: `signRequest`, `docgenBatch`. */
  readonly job: string;
  /** Final state, as named by the service: `declined`, `failed`. */
  readonly state: string;

  constructor(job: string, state: string, message: string) {
    super(message);
    this.job = job;
    this.state = state;
  }
}
