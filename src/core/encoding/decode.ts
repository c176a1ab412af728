import type { CallContext } from '../call/context.js';
import type { NamedOperation } from '../types/operation.js';

/** Parses a buffered response. Returns `undefined` for an empty body, if the operation documents that, and `null` unless it is a JSON object. */
export function decodeJson(
  { status }: Pick<Response, 'status'>,
  { text = '', operationId }: Pick<CallContext, 'text' | 'operationId'>,
  { result, mayBeEmpty }: Pick<NamedOperation, 'result' | 'mayBeEmpty'> = {},
): object | null | undefined {
  if (text === '' && (result !== undefined || (mayBeEmpty === true && status !== 200))) return undefined;
  try {
    const value: unknown = JSON.parse(operationId.startsWith('events.') ? quoteStreamPositions(text) : text);
    return typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** Converts large stream positions to strings. Above 2^53, a JavaScript number loses digits. */
function quoteStreamPositions(text: string): string {
  return text.replace(/("next_stream_position"\s*:\s*)(\d{16,})/g, '$1"$2"');
}
