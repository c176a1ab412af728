import { describe, expect, it } from 'vitest';
import { jwtAuth } from '../../../../src/auth/grants/jwt.js';
import { BoxAuthError, BoxError } from '../../../../src/core/errors/box-errors.js';
import { startOfTime } from '../../../support/clocks/fake-clock.js';
import { empty, json, scriptedFetch, type Step } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientOver } from '../../../support/test-client.js';
import { dateOf, enterprise, granted, refused, setUp, verified } from './jwt-setup.js';

describe('a clock that is wrong', () => {
  it.each([
    ['ahead', -600_000],
    ['behind', 600_000],
  ])('%s is corrected by the answer, once and for later', async (_, skew) => {
    const fake = scriptedFetch(
      refused('exp', dateOf(startOfTime + skew)),
      granted('a'),
      json({}),
      // Not taken any more: a new one is asked for.
      empty(401),
      granted('b'),
      json({}),
    );
    const { box, clock } = clientOver(fake, { auth: jwtAuth(enterprise) });
    await box.users.me();
    const first = await verified(fake.requests[0]);
    const second = await verified(fake.requests[1], startOfTime + skew);
    expect(second.secondsAhead).toBe(first.secondsAhead);
    expect(second.jti).not.toBe(first.jti);
    clock.advance(1_000_000);
    await box.users.me();
    expect(fake.requests).toHaveLength(6);
    const later = await verified(fake.requests[4], startOfTime + skew + 1_000_000);
    expect(later.secondsAhead).toBe(first.secondsAhead);
    expect(clock.sleeps).toEqual([]);
  });

  it('is corrected in one client and not in another', async () => {
    const auth = jwtAuth(enterprise);
    const corrected = scriptedFetch(refused('exp', dateOf(startOfTime + 600_000)), granted('a'), json({}));
    await clientOver(corrected, { auth }).box.users.me();
    const other = scriptedFetch(granted('a'), json({}));
    await clientOver(other, { auth }).box.users.me();
    expect((await verified(other.requests[0])).secondsAhead).toBeLessThan(60);
  });

  it('is corrected by the time of the answer, not of the question', async () => {
    const slow: Step = () => {
      clock.advance(20_000);
      return refused('exp', dateOf(startOfTime + 620_000))();
    };
    const { box, clock, requests } = setUp(enterprise, [slow, granted('a'), json({})]);
    await box.users.me();
    expect((await verified(requests[1], startOfTime + 620_000)).secondsAhead).toBe(45);
  });

  it('is not asked about a third time', async () => {
    const date = dateOf(startOfTime + 600_000);
    const { box, requests } = setUp(enterprise, [refused('exp', date), refused('exp', date)]);
    const error = await rejection(box.users.me(), BoxAuthError);
    expect([error.error, error.status, error.errorDescription]).toEqual(['invalid_grant', 400, "Please check the 'exp' claim."]);
    expect(requests).toHaveLength(2);
  });

  it('is not read out of an answer that refuses nothing: a gateway may have written it', async () => {
    const late = json({ access_token: 'a', expires_in: 60 }, 200, dateOf(startOfTime + 600_000));
    const { box, requests, clock } = setUp(enterprise, [late, json({}), granted('b'), json({})]);
    await box.users.me();
    clock.advance(60_000);
    await box.users.me();
    expect((await verified(requests[2], startOfTime + 60_000)).secondsAhead).toBe(45);
  });

  it('stays so when the answer says no time', async () => {
    for (const headers of [{}, { date: 'soon' }]) {
      const { box, requests } = setUp(enterprise, [refused('exp', headers)]);
      expect((await rejection(box.users.me(), BoxAuthError)).errorDescription).toContain('exp');
      expect(requests).toHaveLength(1);
    }
  });

  it('is left alone when the time for the token is over', async () => {
    const late: Step = () => {
      clock.advance(60_000);
      return refused('exp', dateOf(startOfTime))();
    };
    const { box, clock, requests } = setUp(enterprise, [late]);
    await rejection(box.users.me(), BoxAuthError);
    expect(requests).toHaveLength(1);
  });
});

describe('an id that the service has seen', () => {
  it('is replaced by another, once', async () => {
    const { box, requests } = setUp(enterprise, [refused('jti'), granted('a'), json({})]);
    await box.users.me();
    const [first, second] = await Promise.all([verified(requests[0]), verified(requests[1])]);
    expect(second.jti).not.toBe(first.jti);
    const again = setUp(enterprise, [refused('jti'), refused('jti')]);
    expect((await rejection(again.box.users.me(), BoxAuthError)).errorDescription).toContain('jti');
    expect(again.requests).toHaveLength(2);
  });
});

describe('any other refusal', () => {
  it.each([
    ['aud', "Please check the 'aud' claim.", 400],
    ['words that only contain it', 'The key has expired', 400],
    ['none', undefined, 400],
    ['a failure of the service that names it', "Please check the 'exp' claim.", 501],
  ])('is final: %s', async (_, error_description, status) => {
    const answer = json({ error: 'invalid_grant', error_description }, status, dateOf(startOfTime + 600_000));
    const { box, requests } = setUp(enterprise, [answer]);
    await rejection(box.users.me(), BoxError);
    expect(requests).toHaveLength(1);
  });
});
