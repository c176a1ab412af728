import type { CallContext } from './request.js';
import { BoxApiError, BoxNotModifiedError, type ApiErrorDetails } from './errors.js';
import { retryAfterSeconds } from './backoff.js';

/** The error for an answer that is no success. `body` is what openapi-fetch made of it: an object, text, or nothing. */
export function apiError(response: Response, body: unknown, context: CallContext, now: number): BoxApiError {
  const fields = isRecord(body) ? body : {};
  const code = text(fields['code']) ?? text(fields['error']);
  const said = text(fields['message']) ?? text(fields['error_description']);
  const details: ApiErrorDetails = {
    status: response.status,
    code,
    requestId: text(fields['request_id']) ?? response.headers.get('box-request-id') ?? undefined,
    contextInfo: isRecord(fields['context_info']) ? fields['context_info'] : undefined,
    helpUrl: text(fields['help_url']),
    retryAfter: retryAfterSeconds(response.headers.get('retry-after'), now),
    operationId: context.operationId,
    attempts: context.attempts,
  };
  const what = [String(response.status), code].filter(Boolean).join(' ');
  const message = `${context.operationId} failed: ${what}${said === undefined ? '' : ` (${said})`}`;
  return response.status === 304
    ? new BoxNotModifiedError(`${context.operationId}: not modified`, details)
    : new BoxApiError(message, details);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
