import { mediaTypeOf, type MockResponse } from '../http/response.js';
import type { Operation, ResponseShape } from './document.js';
import type { Problem } from '../http/errors.js';
import type { Validator } from './validator.js';

/** Validates a response of the mock against its operation. */
export function checkResponse(operation: Operation, response: MockResponse, validator: Validator): Problem[] {
  const shape = shapeFor(operation, response.status);
  if (shape === undefined) return [{ location: 'status', message: `${String(response.status)} is not documented` }];
  const missing = shape.requiredHeaders
    .filter((name) => !Object.keys(response.headers ?? {}).some((sent) => sent.toLowerCase() === name.toLowerCase()))
    .map((name) => ({ location: `header ${name}`, message: 'is required' }));
  return [...missing, ...checkBody(shape, response, validator)];
}

/** `default` applies to failures only: it must not hide an undocumented success. */
function shapeFor({ responses }: Operation, status: number): ResponseShape | undefined {
  return (
    responses.get(String(status)) ??
    responses.get(`${String(status).charAt(0)}XX`) ??
    (status >= 400 ? responses.get('default') : undefined)
  );
}

function checkBody(shape: ResponseShape, { body }: MockResponse, validator: Validator): Problem[] {
  if (body === undefined) {
    return shape.media.size === 0 ? [] : [{ location: 'body', message: 'is missing' }];
  }
  const mediaType = mediaTypeOf(body).split(';')[0]?.trim().toLowerCase() ?? '';
  if (!shape.media.has(mediaType)) return [{ location: 'body', message: `of the media type "${mediaType}" is not documented` }];
  const media = shape.media.get(mediaType);
  return body.kind === 'json' && media !== undefined ? validator.check(media.pointer, body.value, 'body') : [];
}
