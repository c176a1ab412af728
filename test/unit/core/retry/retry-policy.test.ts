import { describe, expect, it } from 'vitest';
import { BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import { retryFailure, retryResponse } from '../../../../src/core/retry/retry-policy.js';
import { callContext } from '../../../support/call-context.js';
import { networkFailure } from '../../../support/fake-fetch.js';

const safe = callContext({ retry: 'safe' });
const unsafe = callContext({ retry: 'unsafe' });
const final = { again: false };
const again = (waitMs: number | undefined, mayHaveHappened = false) => ({ again: true, waitMs, counts: true, mayHaveHappened });

describe('an answer to a call that may safely be sent again', () => {
  it.each([408, 429, 500, 502, 503, 504])('of %i is tried again', (status) => {
    // What the service turned away was not carried out; a failure may have come after the fact.
    const refused = status === 429;
    expect(retryResponse(status, undefined, undefined, safe)).toEqual(again(undefined, !refused));
    expect(retryResponse(status, undefined, 2000, safe)).toEqual(again(2000, !(refused || status === 503)));
  });

  it.each([200, 201, 204, 206, 302, 304, 400, 401, 403, 404, 405, 409, 410, 412, 415, 416, 501, 507])('of %i stands', (status) => {
    expect(retryResponse(status, undefined, undefined, safe)).toEqual(final);
    expect(retryResponse(status, 'not_found', 2000, safe)).toEqual(final);
  });
});

describe('an answer to a call that may have been carried out', () => {
  it.each([408, 500, 502, 504])('of %i stands, even with a Retry-After', (status) => {
    expect(retryResponse(status, undefined, undefined, unsafe)).toEqual(final);
    expect(retryResponse(status, undefined, 1000, unsafe)).toEqual(final);
  });

  it('of 429 is tried again with and without a Retry-After', () => {
    expect(retryResponse(429, undefined, undefined, unsafe)).toEqual(again(undefined));
    expect(retryResponse(429, 'too_many_requests', 3000, unsafe)).toEqual(again(3000));
  });

  it('of 503 is tried again only when Retry-After says that it was not carried out', () => {
    expect(retryResponse(503, undefined, undefined, unsafe)).toEqual(final);
    expect(retryResponse(503, undefined, 1000, unsafe)).toEqual(again(1000));
  });
});

describe('409', () => {
  it.each(['operation_blocked_temporary', 'name_temporarily_reserved'])('%s is worth a wait', (code) => {
    expect(retryResponse(409, code, undefined, unsafe)).toEqual(again(undefined));
    expect(retryResponse(409, code, 4000, safe)).toEqual(again(4000));
  });

  it.each(['item_name_in_use', 'conflict', undefined])('%s stands', (code) => {
    expect(retryResponse(409, code, 1000, safe)).toEqual(final);
  });

  it('codes say nothing on another status', () => {
    expect(retryResponse(400, 'operation_blocked_temporary', undefined, safe)).toEqual(final);
  });
});

describe('202', () => {
  const notYet = callContext({ retry: 'unsafe', hasPendingStatus: true });

  it('with Retry-After means "not yet" where the operation says so, and is no attempt', () => {
    expect(retryResponse(202, undefined, 5000, notYet)).toEqual({ again: true, waitMs: 5000, counts: false, mayHaveHappened: false });
  });

  it('without Retry-After means the same, and the wait is left to the backoff', () => {
    expect(retryResponse(202, undefined, undefined, notYet)).toEqual({
      again: true,
      waitMs: undefined,
      counts: false,
      mayHaveHappened: false,
    });
  });

  it('stands on other operations', () => {
    expect(retryResponse(202, undefined, 5000, safe)).toEqual(final);
  });
});

describe('a failure of the transport', () => {
  it('is tried again for a safe call, whatever it was', () => {
    expect(retryFailure(networkFailure('ECONNRESET'), safe)).toEqual(again(undefined, true));
    expect(retryFailure(networkFailure('ECONNREFUSED'), safe)).toEqual(again(undefined, false));
    expect(retryFailure(new BoxTimeoutError('slow'), safe)).toEqual(again(undefined, true));
    expect(retryFailure('odd', safe)).toEqual(again(undefined, true));
  });

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'])(
    '%s is tried again for an unsafe call too: not a byte was sent',
    (code) => {
      expect(retryFailure(networkFailure(code), unsafe)).toEqual(again(undefined));
      expect(retryFailure(new TypeError('outer', { cause: networkFailure(code) }), unsafe)).toEqual(again(undefined));
    },
  );

  it.each(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT'])(
    '%s is final for an unsafe call: the service may have got it',
    (code) => {
      expect(retryFailure(networkFailure(code), unsafe)).toEqual(final);
    },
  );

  it('without a code, or of something that is no error, is final for an unsafe call', () => {
    expect(retryFailure(new TypeError('fetch failed'), unsafe)).toEqual(final);
    expect(retryFailure({ code: 'ECONNREFUSED' }, unsafe)).toEqual(final);
    expect(retryFailure(new BoxTimeoutError('slow'), unsafe)).toEqual(final);
  });
});
