import { brokenAnswer } from './broken-answer.js';
import { BoxDecodeError } from './errors.js';
import { discard } from './discard.js';
import type { CallContext } from './request.js';

/** Reads a JSON answer of at most `maxBytes`. An answer without a body is `undefined`. */
export async function decodeJson(response: Response, maxBytes: number, context: CallContext): Promise<unknown> {
  const text = await readText(response, maxBytes, context);
  if (text === '') return undefined;
  try {
    return JSON.parse(exactPositions(text));
  } catch (cause) {
    const type = response.headers.get('content-type') ?? 'no content type';
    throw new BoxDecodeError(`${context.operationId}: the answer (${String(response.status)}, ${type}) is no JSON: ${text.slice(0, 80)}`, {
      cause,
    });
  }
}

/** Positions in the event stream pass 2^53, beyond which a JavaScript number loses digits: such a one becomes a string. */
function exactPositions(text: string): string {
  return text.includes('"next_stream_position"') ? text.replace(/("next_stream_position"\s*:\s*)(\d{16,})/g, '$1"$2"') : text;
}

async function readText(response: Response, maxBytes: number, context: CallContext): Promise<string> {
  const length = response.headers.get('content-length');
  const tooLarge = (size: string | number) => {
    discard(response);
    return new BoxDecodeError(`${context.operationId}: the answer has ${String(size)} bytes, more than maxJsonBytes (${String(maxBytes)})`);
  };
  if (length !== null && Number(length) > maxBytes) throw tooLarge(length);
  try {
    // What is sent compressed or in chunks does not say how long it is, and is counted while it comes.
    if (response.body === null || (length !== null && response.headers.get('content-encoding') === null)) return await response.text();
    const decoder = new TextDecoder();
    const reader = response.body.getReader();
    let text = '';
    let bytes = 0;
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      bytes += chunk.value.length;
      if (bytes > maxBytes) {
        reader.releaseLock();
        throw tooLarge(bytes);
      }
      text += decoder.decode(chunk.value, { stream: true });
    }
    return text + decoder.decode();
  } catch (cause) {
    throw cause instanceof BoxDecodeError ? cause : brokenAnswer(cause, context);
  }
}
