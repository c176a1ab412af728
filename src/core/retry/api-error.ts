import { parseJson } from '../util/parse-json.js';
import type { CallContext } from '../call/context.js';
import {
  BoxApiError,
  BoxConflictError,
  BoxForbiddenError,
  BoxNotFoundError,
  BoxNotModifiedError,
  BoxPreconditionFailedError,
  BoxRateLimitedError,
  BoxUnauthorizedError,
  BoxValidationError,
  type ApiErrorDetails,
} from '../errors/box-errors.js';
import type { ConflictingItem } from '../schema.js';
import { retryAfterSeconds } from '../util/backoff.js';

/** Error classes by status. Any other status is a BoxApiError. */
const classes: Readonly<Record<number, typeof BoxApiError>> = {
  304: BoxNotModifiedError,
  400: BoxValidationError,
  401: BoxUnauthorizedError,
  403: BoxForbiddenError,
  404: BoxNotFoundError,
  409: BoxConflictError,
  410: BoxNotFoundError,
  412: BoxPreconditionFailedError,
  422: BoxValidationError,
  429: BoxRateLimitedError,
};

/** Headers that an error shows. Others may contain a cookie or a signed URL. */
const safeHeaders =
  /^(age|allow|box-request-id|cache-control|content-(encoding|language|length|range|type)|date|etag|retry-after|server|via|www-authenticate|x-envoy-upstream-service-time|x-ratelimit-[a-z]+)$/;

/** Creates the error for an error response. `body` is its text or its parsed JSON. */
export function apiError(response: Response, body: unknown, context: CallContext, now: number): BoxApiError {
  const parsed = typeof body === 'string' ? parseJson(body) : body;
  const fields = isRecord(parsed) ? parsed : {};
  const code = text(fields['code']) ?? text(fields['error']);
  const message = text(fields['message']) ?? text(fields['error_description']);
  const { status, headers } = response;
  const details: ApiErrorDetails = {
    status,
    code,
    requestId: text(fields['request_id']) ?? headers.get('box-request-id') ?? undefined,
    contextInfo: isRecord(fields['context_info']) ? fields['context_info'] : undefined,
    helpUrl: text(fields['help_url']),
    retryAfter: retryAfterSeconds(headers.get('retry-after'), now),
    headers: Object.fromEntries([...headers].filter(([name]) => safeHeaders.test(name))),
    operationId: context.operationId,
    attempts: context.attempts,
  };
  const summary = [String(status), code].filter(Boolean).join(' ');
  const [holder] = code === 'item_name_in_use' ? ([details.contextInfo?.['conflicts']].flat() as (ConflictingItem | undefined)[]) : [];
  const inUse = text(holder?.id) === undefined ? '' : `: the name is in use by ${text(holder?.type) ?? 'item'} ${String(holder?.id)}`;
  return new (classes[status] ?? BoxApiError)(
    `${context.operationId} failed: ${summary}${message === undefined ? '' : ` (${message})`}${inUse}`,
    details,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
