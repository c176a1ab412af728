import { BoxDecodeError } from '../errors/box-errors.js';
import type { CallContext } from '../call/context.js';

/** Parses an answer that was read whole. One without a body is `undefined`. Throws BoxDecodeError, which quotes at most an opening tag. */
export function decodeJson({ status, headers }: Response, { text = '', operationId }: Pick<CallContext, 'text' | 'operationId'>): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(operationId.startsWith('events.') ? quoteStreamPositions(text) : text);
  } catch {
    const type = headers.get('content-type') ?? 'no content type';
    // JSON that breaks off may hold tokens, and the parser's own error quotes it.
    const cause = new SyntaxError('its text is not quoted');
    throw new BoxDecodeError(`${operationId}: the answer (${String(status)}, ${type}) is no JSON ${/^<[!a-z ]+>/i.exec(text)?.[0] ?? ''}`, {
      cause,
    });
  }
}

/** Positions in the event stream pass 2^53, beyond which a JavaScript number loses digits: such a one becomes a string. */
function quoteStreamPositions(text: string): string {
  return text.replace(/("next_stream_position"\s*:\s*)(\d{16,})/g, '$1"$2"');
}
