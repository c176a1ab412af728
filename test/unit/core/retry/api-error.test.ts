import { describe, expect, it } from 'vitest';
import { apiError } from '../../../../src/core/retry/api-error.js';
import { BoxApiError, BoxError, BoxNetworkError, BoxNotModifiedError } from '../../../../src/core/errors/box-errors.js';
import { callContext } from '../../../support/call-context.js';
import { truncatedResponse, empty, json } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { testClient } from '../../../support/test-client.js';

const now = Date.parse('2025-01-01T00:00:00Z');
const context = callContext({ operationId: 'files.get', attempts: 3 });
const errorOf = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  apiError(new Response(null, { status, headers }), body, context, now);

describe('apiError', () => {
  it('copies every field of the body and adds the operation and the attempts', () => {
    const error = errorOf(
      429,
      {
        type: 'error',
        status: 429,
        code: 'rate_limit_exceeded',
        message: 'Slow down',
        context_info: { errors: [{ name: 'limit' }] },
        help_url: 'https://developer.box.com/errors',
        request_id: 'abc123',
      },
      { 'retry-after': '12', 'set-cookie': 'session=secret', location: 'https://dl.boxcloud.com/signed' },
    );
    expect(error).toBeInstanceOf(BoxApiError);
    expect(error).toBeInstanceOf(BoxError);
    expect(Object.fromEntries(Object.entries(error))).toEqual({
      name: 'BoxRateLimitedError',
      kind: 'api',
      status: 429,
      code: 'rate_limit_exceeded',
      requestId: 'abc123',
      contextInfo: { errors: [{ name: 'limit' }] },
      helpUrl: 'https://developer.box.com/errors',
      retryAfter: 12,
      headers: { 'retry-after': '12' },
      operationId: 'files.get',
      attempts: 3,
    });
    expect(error.message).toBe('files.get failed: 429 rate_limit_exceeded (Slow down)');
  });

  it.each([
    [304, 'BoxNotModifiedError'],
    [400, 'BoxValidationError'],
    [401, 'BoxUnauthorizedError'],
    [403, 'BoxForbiddenError'],
    [404, 'BoxNotFoundError'],
    [405, 'BoxApiError'],
    [409, 'BoxConflictError'],
    [410, 'BoxNotFoundError'],
    [412, 'BoxPreconditionFailedError'],
    [422, 'BoxValidationError'],
    [429, 'BoxRateLimitedError'],
    [500, 'BoxApiError'],
  ])('maps status %i to %s', (status, name) => {
    const error = errorOf(status, {});
    expect([error.name, error.constructor.name]).toEqual([name, name]);
    expect(error).toBeInstanceOf(BoxApiError);
  });

  it('serializes to JSON with its message', () => {
    const written = JSON.parse(JSON.stringify(errorOf(404, { code: 'not_found', message: 'No' }))) as unknown;
    expect(written).toMatchObject({ name: 'BoxNotFoundError', kind: 'api', status: 404, message: 'files.get failed: 404 not_found (No)' });
  });

  it('serializes the name and message of a cause, even a circular one', () => {
    const cause: Error & { self?: unknown } = new TypeError('fetch failed');
    cause.self = cause;
    const error = new BoxNetworkError('down', { cause });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      ...{ name: 'BoxNetworkError', kind: 'network', message: 'down' },
      cause: { name: 'TypeError', message: 'fetch failed' },
    });
  });

  it('reads the error codes of OAuth', () => {
    const error = errorOf(400, { error: 'invalid_grant', error_description: 'Refresh token has expired' });
    expect([error.code, error.message]).toEqual(['invalid_grant', 'files.get failed: 400 invalid_grant (Refresh token has expired)']);
  });

  it.each([undefined, '', {}, '<html><h1>502 Bad Gateway</h1></html>', null, [], 7])('reports the status when the body is %j', (body) => {
    const error = errorOf(502, body, { 'box-request-id': 'from-header' });
    expect(error.message).toBe('files.get failed: 502');
    expect([error.code, error.contextInfo, error.helpUrl, error.requestId]).toEqual([undefined, undefined, undefined, 'from-header']);
  });

  it('ignores fields of the wrong type', () => {
    const error = errorOf(400, { code: 7, message: { a: 1 }, context_info: 'text', request_id: null });
    expect([error.code, error.contextInfo, error.requestId]).toEqual([undefined, undefined, undefined]);
  });

  it('converts a Retry-After date to seconds', () => {
    expect(errorOf(503, undefined, { 'retry-after': 'Wed, 01 Jan 2025 00:02:00 GMT' }).retryAfter).toBe(120);
  });

  it('sets the kind not-modified for status 304', () => {
    const error = errorOf(304, undefined);
    expect(error).toBeInstanceOf(BoxNotModifiedError);
    expect(error).toBeInstanceOf(BoxApiError);
    expect([error.name, error.kind, error.status]).toEqual(['BoxNotModifiedError', 'not-modified', 304]);
  });
});

describe('conflicts', () => {
  const file = { type: 'file', id: '1', name: 'a' };

  it('wraps a single conflict object in a list', () => {
    expect(errorOf(409, { code: 'item_name_in_use', context_info: { conflicts: file } }).conflicts).toEqual([file]);
  });

  it('returns a list of conflicts unchanged', () => {
    expect(errorOf(409, { code: 'item_name_in_use', context_info: { conflicts: [file, file] } }).conflicts).toEqual([file, file]);
  });

  it.each([undefined, {}, { context_info: null }, { context_info: {} }, { context_info: { conflicts: null } }])(
    'returns an empty list for the body %j',
    (body) => {
      expect(errorOf(409, body).conflicts).toEqual([]);
    },
  );
});

describe('error responses of client methods', () => {
  it('rejects with the error response and the number of attempts', async () => {
    const { box } = testClient(empty(503), empty(503), json({ type: 'error', code: 'not_found', message: 'Not Found' }, 404));
    const error = await rejection(box.files.get('1'), BoxApiError);
    expect([error.status, error.code, error.attempts, error.operationId]).toEqual([404, 'not_found', 3, 'files.get']);
  });

  it.each([
    ['without a body', () => empty(404)],
    ['of content-length 0', () => empty(404, { 'content-length': '0' })],
    ['in HTML', () => new Response('<html>', { status: 404, headers: { 'content-type': 'text/html' } })],
    ['in truncated JSON', () => new Response('{"code":', { status: 404 })],
  ])('rejects with the status of an error response %s', async (_, response) => {
    expect((await rejection(testClient(response()).box.files.get('1'), BoxApiError)).status).toBe(404);
  });

  it('rejects with a BoxError when the connection breaks during an error response', async () => {
    await rejection(testClient(truncatedResponse('{"type":"error"', 404)).box.files.get('1'), BoxError);
  });

  it('rejects with BoxNotModifiedError for status 304', async () => {
    const { box } = testClient(empty(304));
    await rejection(box.files.get('1', { ifNoneMatch: '2' }), BoxNotModifiedError);
  });

  it('does not expose the token in the error', async () => {
    const { box } = testClient(empty(403));
    const error = await rejection(box.files.get('1'), BoxApiError);
    expect(`${JSON.stringify(error)} ${error.message} ${String(error.stack)}`).not.toContain('token-1');
  });
});
