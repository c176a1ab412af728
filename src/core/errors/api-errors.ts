import type { ClientError, ConflictingItem } from '../schema.js';
import { BoxError, type BoxErrorKind } from './base-errors.js';

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
    return [this.contextInfo?.['conflicts'] ?? []].flat() as ConflictingItem[];
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
