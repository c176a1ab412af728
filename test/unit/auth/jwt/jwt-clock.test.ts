import { describe, expect, it } from 'vitest';
import { jwtAuth } from '../../../../src/auth/grants/jwt.js';
import { BoxAuthError, BoxError } from '../../../../src/core/errors/box-errors.js';
import { clockStart } from '../../../support/clocks/fake-clock.js';
import { empty, json, scriptedFetch, type FakeReply } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith } from '../../../support/test-client.js';
import { dateHeader, enterprise, tokenResponse, rejectedClaim, jwtClient, verifiedAssertion } from './jwt-setup.js';

describe('clock skew correction', () => {
  it.each([
    ['ahead', -600_000],
    ['behind', 600_000],
  ])('corrects a clock that is %s from the Date header, once and for later requests', async (_, skew) => {
    const fake = scriptedFetch(
      rejectedClaim('exp', dateHeader(clockStart + skew)),
      tokenResponse('a'),
      json({}),
      // The token is rejected, so a new one is requested.
      empty(401),
      tokenResponse('b'),
      json({}),
    );
    const { box, clock } = clientWith(fake, { auth: jwtAuth(enterprise) });
    await box.users.me();
    const first = await verifiedAssertion(fake.requests[0]);
    const second = await verifiedAssertion(fake.requests[1], clockStart + skew);
    expect(second.secondsAhead).toBe(first.secondsAhead);
    expect(second.jti).not.toBe(first.jti);
    clock.advance(1_000_000);
    await box.users.me();
    expect(fake.requests).toHaveLength(6);
    const later = await verifiedAssertion(fake.requests[4], clockStart + skew + 1_000_000);
    expect(later.secondsAhead).toBe(first.secondsAhead);
    expect(clock.sleeps).toEqual([]);
  });

  it('corrects the clock separately for each client', async () => {
    const auth = jwtAuth(enterprise);
    const corrected = scriptedFetch(rejectedClaim('exp', dateHeader(clockStart + 600_000)), tokenResponse('a'), json({}));
    await clientWith(corrected, { auth }).box.users.me();
    const other = scriptedFetch(tokenResponse('a'), json({}));
    await clientWith(other, { auth }).box.users.me();
    expect((await verifiedAssertion(other.requests[0])).secondsAhead).toBeLessThan(60);
  });

  it('compares the Date header with the time of the response, not of the request', async () => {
    const slow: FakeReply = () => {
      clock.advance(20_000);
      return rejectedClaim('exp', dateHeader(clockStart + 620_000))();
    };
    const { box, clock, requests } = jwtClient(enterprise, [slow, tokenResponse('a'), json({})]);
    await box.users.me();
    expect((await verifiedAssertion(requests[1], clockStart + 620_000)).secondsAhead).toBe(45);
  });

  it('does not correct the clock a second time', async () => {
    const date = dateHeader(clockStart + 600_000);
    const { box, requests } = jwtClient(enterprise, [rejectedClaim('exp', date), rejectedClaim('exp', date)]);
    const error = await rejection(box.users.me(), BoxAuthError);
    expect([error.error, error.status, error.errorDescription]).toEqual(['invalid_grant', 400, "Please check the 'exp' claim."]);
    expect(requests).toHaveLength(2);
  });

  it('ignores the Date header of a success, which may come from a gateway', async () => {
    const success = json({ access_token: 'a', expires_in: 60 }, 200, dateHeader(clockStart + 600_000));
    const { box, requests, clock } = jwtClient(enterprise, [success, json({}), tokenResponse('b'), json({})]);
    await box.users.me();
    clock.advance(60_000);
    await box.users.me();
    expect((await verifiedAssertion(requests[2], clockStart + 60_000)).secondsAhead).toBe(45);
  });

  it('does not retry without a valid Date header', async () => {
    for (const headers of [{}, { date: 'soon' }]) {
      const { box, requests } = jwtClient(enterprise, [rejectedClaim('exp', headers)]);
      expect((await rejection(box.users.me(), BoxAuthError)).errorDescription).toContain('exp');
      expect(requests).toHaveLength(1);
    }
  });

  it('does not retry after the time limit of the token request has passed', async () => {
    const late: FakeReply = () => {
      clock.advance(60_000);
      return rejectedClaim('exp', dateHeader(clockStart))();
    };
    const { box, clock, requests } = jwtClient(enterprise, [late]);
    await rejection(box.users.me(), BoxAuthError);
    expect(requests).toHaveLength(1);
  });
});

describe('replayed JWT ID', () => {
  it('replaces a rejected jti once', async () => {
    const { box, requests } = jwtClient(enterprise, [rejectedClaim('jti'), tokenResponse('a'), json({})]);
    await box.users.me();
    const [first, second] = await Promise.all([verifiedAssertion(requests[0]), verifiedAssertion(requests[1])]);
    expect(second.jti).not.toBe(first.jti);
    const rejectedTwice = jwtClient(enterprise, [rejectedClaim('jti'), rejectedClaim('jti')]);
    expect((await rejection(rejectedTwice.box.users.me(), BoxAuthError)).errorDescription).toContain('jti');
    expect(rejectedTwice.requests).toHaveLength(2);
  });
});

describe('other rejections of an assertion', () => {
  it.each([
    ['aud', "Please check the 'aud' claim.", 400],
    ['a description that only contains exp', 'The key has expired', 400],
    ['no description', undefined, 400],
    ['a server error that names exp', "Please check the 'exp' claim.", 501],
  ])('does not retry the rejection: %s', async (_, error_description, status) => {
    const response = json({ error: 'invalid_grant', error_description }, status, dateHeader(clockStart + 600_000));
    const { box, requests } = jwtClient(enterprise, [response]);
    await rejection(box.users.me(), BoxError);
    expect(requests).toHaveLength(1);
  });
});
