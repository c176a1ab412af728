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
