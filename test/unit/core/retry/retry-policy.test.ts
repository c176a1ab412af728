import { describe, expect, it } from 'vitest';
import { BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import { decideAfterFailure, decideAfterResponse } from '../../../../src/core/retry/retry-policy.js';
import { callContext } from '../../../support/call-context.js';
import { networkFailure } from '../../../support/fake-fetch.js';

const safe = callContext({ retry: 'safe' });
const unsafe = callContext({ retry: 'unsafe' });
const noRetry = { retry: false };
const retry = (waitMs: number | undefined, mayHaveTakenEffect = false) => ({
  retry: true,
  waitMs,
  countsAsAttempt: true,
  mayHaveTakenEffect,
});

describe('responses to safe calls', () => {
  it.each([408, 429, 500, 502, 503, 504])('retries status %i', (status) => {
    // A request rejected by the service was not carried out; another failure may follow a completed change.
    const rejected = status === 429;
    expect(decideAfterResponse(status, undefined, undefined, safe)).toEqual(retry(undefined, !rejected));
    expect(decideAfterResponse(status, undefined, 2000, safe)).toEqual(retry(2000, !(rejected || status === 503)));
  });

  it.each([200, 201, 204, 206, 302, 304, 400, 401, 403, 404, 405, 409, 410, 412, 415, 416, 501, 507])(
    'does not retry status %i',
    (status) => {
      expect(decideAfterResponse(status, undefined, undefined, safe)).toEqual(noRetry);
      expect(decideAfterResponse(status, 'not_found', 2000, safe)).toEqual(noRetry);
    },
  );
});

describe('responses to unsafe calls', () => {
  it.each([408, 500, 502, 504])('does not retry status %i, even with Retry-After', (status) => {
    expect(decideAfterResponse(status, undefined, undefined, unsafe)).toEqual(noRetry);
    expect(decideAfterResponse(status, undefined, 1000, unsafe)).toEqual(noRetry);
  });

  it('retries status 429 with and without Retry-After', () => {
    expect(decideAfterResponse(429, undefined, undefined, unsafe)).toEqual(retry(undefined));
    expect(decideAfterResponse(429, 'too_many_requests', 3000, unsafe)).toEqual(retry(3000));
  });

  it('retries status 503 only with Retry-After, which implies that nothing was carried out', () => {
    expect(decideAfterResponse(503, undefined, undefined, unsafe)).toEqual(noRetry);
    expect(decideAfterResponse(503, undefined, 1000, unsafe)).toEqual(retry(1000));
  });
});

describe('status 409', () => {
  it.each(['operation_blocked_temporary', 'name_temporarily_reserved'])('retries code %s', (code) => {
    expect(decideAfterResponse(409, code, undefined, unsafe)).toEqual(retry(undefined));
    expect(decideAfterResponse(409, code, 4000, safe)).toEqual(retry(4000));
  });

  it.each(['item_name_in_use', 'conflict', undefined])('does not retry code %s', (code) => {
    expect(decideAfterResponse(409, code, 1000, safe)).toEqual(noRetry);
  });

  it('ignores retryable codes with another status', () => {
    expect(decideAfterResponse(400, 'operation_blocked_temporary', undefined, safe)).toEqual(noRetry);
  });
});

describe('status 202', () => {
  const pendingContext = callContext({ retry: 'unsafe', hasPendingStatus: true });

  it('retries after Retry-After without counting an attempt if the operation can be pending', () => {
    expect(decideAfterResponse(202, undefined, 5000, pendingContext)).toEqual({
      retry: true,
      waitMs: 5000,
      countsAsAttempt: false,
      mayHaveTakenEffect: false,
    });
  });

  it('leaves the wait to the backoff without Retry-After', () => {
    expect(decideAfterResponse(202, undefined, undefined, pendingContext)).toEqual({
      retry: true,
      waitMs: undefined,
      countsAsAttempt: false,
      mayHaveTakenEffect: false,
    });
  });

  it('does not retry operations without a pending status', () => {
    expect(decideAfterResponse(202, undefined, 5000, safe)).toEqual(noRetry);
  });
});

describe('transport failures', () => {
  it('retries any failure of a safe call', () => {
    expect(decideAfterFailure(networkFailure('ECONNRESET'), safe)).toEqual(retry(undefined, true));
    expect(decideAfterFailure(networkFailure('ECONNREFUSED'), safe)).toEqual(retry(undefined, false));
    expect(decideAfterFailure(new BoxTimeoutError('slow'), safe)).toEqual(retry(undefined, true));
    expect(decideAfterFailure('odd', safe)).toEqual(retry(undefined, true));
  });

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'])(
    'retries %s of an unsafe call, because nothing was sent',
    (code) => {
      expect(decideAfterFailure(networkFailure(code), unsafe)).toEqual(retry(undefined));
      expect(decideAfterFailure(new TypeError('outer', { cause: networkFailure(code) }), unsafe)).toEqual(retry(undefined));
    },
  );

  it.each(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT'])(
    'does not retry %s of an unsafe call, because the service may have received it',
    (code) => {
      expect(decideAfterFailure(networkFailure(code), unsafe)).toEqual(noRetry);
    },
  );

  it('does not retry an unsafe call for a failure without a code or a non-error value', () => {
    expect(decideAfterFailure(new TypeError('fetch failed'), unsafe)).toEqual(noRetry);
    expect(decideAfterFailure({ code: 'ECONNREFUSED' }, unsafe)).toEqual(noRetry);
    expect(decideAfterFailure(new BoxTimeoutError('slow'), unsafe)).toEqual(noRetry);
  });
});
