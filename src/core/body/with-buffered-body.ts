import { BoxDecodeError } from '../errors/box-errors.js';
import { readText, type ReadLimits } from './read-text.js';
import type { Send } from '../call/context.js';

/** Limit for error bodies. A larger one is dropped. */
const maxErrorBytes = 1024 * 1024;

/**
 * Reads JSON, and the body of every error response, within the attempt, so that a response that is cut off counts as a failed attempt. JSON
 * is stored in `context.text`; `text()` of an error response returns the redacted body.
 */
export function withBufferedBody(next: Send, limits: ReadLimits): Send {
  return async (request, context) => {
    const response = await next(request, context);
    if (response.ok) {
      context.text = context.isBuffered && context.responseMode?.isUnread !== true ? await readText(response, limits, context) : undefined;
      return response;
    }
    // An unreadable error body is dropped, because the status suffices for an error.
    const text = await readText(response, { ...limits, maxBytes: maxErrorBytes }, context).catch((error: unknown) => {
      if (context.scope.aborted && !(error instanceof BoxDecodeError)) throw error;
      return '';
    });
    let redacted: Promise<string> | undefined;
    // Redacted when it is read, because most responses that are retried are not. Dropped if the code cannot be loaded.
    const value = () =>
      (redacted ??= import('../redaction/redact-secrets.js').then(({ redactErrorBody }) => redactErrorBody(text, request)).catch(() => ''));
    return Object.defineProperty(response, 'text', { value });
  };
}
