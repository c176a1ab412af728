import { BoxDecodeError } from '../errors/box-errors.js';
import type { NamedOperation } from '../types/operation.js';
import type { CallContext } from '../call/context.js';

/**
 * Parses a buffered response. Returns `undefined` for an empty body, if the operation documents that. Throws BoxDecodeError, which quotes at most
 * an opening tag, unless the body is a JSON object.
 */
export function decodeJson(
  response: Response,
  { text = '', operationId }: Pick<CallContext, 'text' | 'operationId'>,
  { result, mayBeEmpty }: Pick<NamedOperation, 'result' | 'mayBeEmpty'> = {},
): unknown {
  const { status, headers } = response;
  if (text === '' && (result !== undefined || (mayBeEmpty === true && status !== 200))) return undefined;
  let found = text === '' ? 'empty' : 'not JSON';
  try {
    const value: unknown = JSON.parse(operationId.startsWith('events.') ? quoteStreamPositions(text) : text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
    found = 'not an object';
  } catch {
    // The parser's error quotes the text.
  }
  const type = headers.get('content-type') ?? 'no content type';
  // Incomplete JSON may contain tokens.
  const cause = new SyntaxError('the text is omitted because it may contain secrets');
  const tag = /^<[!a-z ]+>/i.exec(text)?.[0];
  throw new BoxDecodeError(`${operationId}: the response (${String(status)}, ${type}) is ${found}${tag === undefined ? '' : `: ${tag}`}`, {
    cause,
  });
}

/** Converts large stream positions to strings. Above 2^53, a JavaScript number loses digits. */
function quoteStreamPositions(text: string): string {
  return text.replace(/("next_stream_position"\s*:\s*)(\d{16,})/g, '$1"$2"');
}
