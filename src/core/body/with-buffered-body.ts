import { BoxDecodeError } from '../errors/box-errors.js';
import { readText, type ReadLimits } from './read-text.js';
import type { Send } from '../call/context.js';

/** No error body is worth more. */
const maxErrorBytes = 1024 * 1024;

/**
 * Reads JSON, and the body of every error, within the attempt: an answer that breaks off is a failed attempt like any other. What was read
 * stands in the context; of an error, the answer gives it once more.
 */
export function withBufferedBody(next: Send, limits: ReadLimits): Send {
  return async (request, context) => {
    const response = await next(request, context);
    if (response.ok) {
      context.text = context.isBuffered && context.responseMode?.isUnread !== true ? await readText(response, limits, context) : undefined;
      return response;
    }
    // The status says enough when the body does not come through.
    const text = await readText(response, { ...limits, maxBytes: maxErrorBytes }, context).catch((error: unknown) => {
      if (context.scope.aborted && !(error instanceof BoxDecodeError)) throw error;
      return '';
    });
    // The status stands for itself when what could show more cannot be had.
    const shown = await import('../encoding/redact-secrets.js')
      .then(({ redactErrorBody: refusalWithout }) => refusalWithout(text, request))
      .catch(() => '');
    return Object.defineProperty(response, 'text', { value: () => Promise.resolve(shown) });
  };
}
