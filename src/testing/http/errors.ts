import { json, type MockResponse } from './response.js';

export interface Problem {
  /** The invalid field, such as `query limit` or `body/parent/id`. */
  readonly location: string;
  readonly message: string;
}

export interface ErrorDetails {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly contextInfo?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Deviations of the request from the OpenAPI document. They are recorded in the journal. */
  readonly violations?: readonly Problem[];
  /** Replaces the standard error body. */
  readonly body?: Readonly<Record<string, unknown>>;
}

/** Thrown by handlers to return an error response. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly details: ErrorDetails;

  constructor(details: ErrorDetails) {
    super(details.message);
    this.details = details;
  }
}

export function serviceError(status: number, code: string, message: string, contextInfo?: ErrorDetails['contextInfo']): ServiceError {
  return new ServiceError({ status, code, message, ...(contextInfo === undefined ? {} : { contextInfo }) });
}

export const notFound = (message = 'Not Found'): ServiceError => serviceError(404, 'not_found', message);

export const forbidden = (message = 'Access denied - insufficient permission'): ServiceError =>
  serviceError(403, 'access_denied_insufficient_permissions', message);

/** The token does not permit the call (RFC 6750, section 3.1). */
export function insufficientScope(): ServiceError {
  const message = 'The request requires higher privileges than provided by the access token.';
  const headers = { 'www-authenticate': `Bearer realm="Service", error="insufficient_scope", error_description="${message}"` };
  return new ServiceError({ status: 403, code: 'insufficient_scope', message, headers });
}

/** A request that conforms to the document but breaks a rule of the service. */
export const badRequest = (message: string): ServiceError => serviceError(400, 'bad_request', message);

/** A request that does not conform to the document. */
export function violation(...violations: Problem[]): ServiceError {
  return new ServiceError({
    status: 400,
    code: 'bad_request',
    message: `Bad Request: ${violations.map(({ location, message }) => `${location} ${message}`).join('; ')}`,
    contextInfo: { errors: violations.map(({ location, message }) => ({ reason: 'invalid_parameter', name: location, message })) },
    violations,
  });
}

/** An error response of the token endpoints, in the format of RFC 6749, section 5.2. */
export function oauthError(error: string, description: string, status = 400): ServiceError {
  return new ServiceError({ status, code: error, message: description, body: { error, error_description: description } });
}

export function errorResponse(details: ErrorDetails, requestId: string): MockResponse {
  const { status, code, message, contextInfo, headers, body } = details;
  const value = body ?? {
    type: 'error',
    status,
    code,
    message,
    ...(contextInfo === undefined ? {} : { context_info: contextInfo }),
    help_url: 'https://developer.box.com/guides/api-calls/permissions-and-errors/common-errors/',
    request_id: requestId,
  };
  return json(value, status, { ...headers });
}
