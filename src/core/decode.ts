import { BoxDecodeError, BoxNetworkError } from './errors.js';
import type { CallContext } from './request.js';

/** Reads a JSON answer of at most `maxBytes`. An answer without a body is `undefined`. */
export async function decodeJson(response: Response, maxBytes: number, context: CallContext): Promise<unknown> {
  const length = Number(response.headers.get('content-length') ?? 0);
  if (length > maxBytes) {
    await response.body?.cancel();
    throw new BoxDecodeError(
      `${context.operationId}: the answer has ${String(length)} bytes, more than maxJsonBytes (${String(maxBytes)})`,
    );
  }
  const text = await readText(response, context);
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    const type = response.headers.get('content-type') ?? 'no content type';
    throw new BoxDecodeError(`${context.operationId}: the answer (${String(response.status)}, ${type}) is no JSON: ${text.slice(0, 80)}`, {
      cause,
    });
  }
}

async function readText(response: Response, context: CallContext): Promise<string> {
  try {
    return await response.text();
  } catch (cause) {
    if (context.signal?.aborted === true) throw context.signal.reason;
    throw new BoxNetworkError(`${context.operationId}: the answer broke off`, { cause });
  }
}
