import type { CallContext } from '../call/context.js';
import { BoxDecodeError } from '../errors/box-errors.js';
import { parseJson } from '../util/parse-json.js';

/** The error for a response without the promised JSON object. Quotes at most an opening tag, because incomplete JSON may contain tokens. */
export function decodeError({ status, headers }: Response, { text = '', operationId, attempts }: CallContext): BoxDecodeError {
  const found = text === '' ? 'empty' : parseJson(text) === undefined ? 'not JSON' : 'not an object';
  const type = headers.get('content-type') ?? 'no content type';
  const tag = /^<[!a-z ]+>/i.exec(text)?.[0];
  return new BoxDecodeError(`${operationId}: the response (${String(status)}, ${type}) is ${found}${tag === undefined ? '' : `: ${tag}`}`, {
    cause: new SyntaxError('the text is omitted because it may contain secrets'),
    operationId,
    attempts,
  });
}
