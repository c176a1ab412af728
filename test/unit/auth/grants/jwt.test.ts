import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { jwtAuth } from '../../../../src/auth/grants/jwt.js';
import type { JwtAuthOptions } from '../../../../src/auth/jwt/jwt-options.js';
import { memoryTokenStore } from '../../../../src/auth/tokens/memory-token-store.js';
import { systemClock } from '../../../../src/core/util/clock.js';
import { BoxAuthError, BoxError } from '../../../../src/core/errors/box-errors.js';
import type { SigningAlgorithm } from '../../../../src/core/types/ports/signer.js';
import { clockStart } from '../../../support/clocks/fake-clock.js';
import { empty, json, networkFailure, respondingFetch, type RecordedRequest, type FakeReply } from '../../../support/fake-fetch.js';
import { middleLine } from '../../../support/keys.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith } from '../../../support/test-client.js';
import {
  app,
  clientSecret,
  dateHeader,
  enterprise,
  formFields,
  tokenResponse,
  isTokenRequest,
  privateKey,
  rejectedClaim,
  jwtClient,
  verifiedAssertion,
} from '../jwt/jwt-setup.js';

const config = {
  boxAppSettings: { clientID: 'my-id', clientSecret, appAuth: { publicKeyID: 'k1', privateKey, passphrase: '' } },
  enterpriseID: '900',
};

describe('JWT token request', () => {
  it('the token request contains the fields of the grant and an assertion for the enterprise', async () => {
    const { box, requests } = jwtClient(enterprise, [tokenResponse('a'), json({})]);
    await box.users.me();
    const [token, call] = requests;
    expect([token?.method, token?.url.href, token?.redirect]).toEqual(['POST', 'https://api.box.com/oauth2/token', 'error']);
    expect(token?.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
    expect(token?.headers.has('authorization')).toBe(false);
    const { assertion, ...fields } = formFields(token);
    expect(assertion).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(fields).toEqual({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      client_id: 'my-id',
      client_secret: clientSecret,
    });
    const { header, claims, secondsAhead, jti } = await verifiedAssertion(token);
    expect(header).toEqual({ alg: 'RS256', typ: 'JWT', kid: 'k1' });
    expect(claims).toEqual({
      iss: 'my-id',
      sub: '900',
      box_sub_type: 'enterprise',
      aud: 'https://api.box.com/oauth2/token',
      jti,
      exp: claims.exp,
    });
    expect(secondsAhead).toBeGreaterThan(30);
    expect(secondsAhead).toBeLessThan(60);
    expect(jti).toMatch(/^[\w-]{32,128}$/);
    expect(call?.headers.get('authorization')).toBe('Bearer a');
  });

  it.each<[string, JwtAuthOptions, string[]]>([
    ['a user', { ...app, privateKey, userId: '33' }, ['user', '33']],
    ['the enterprise in the config file', { config }, ['enterprise', '900']],
    ['the enterprise in the config text', { config: JSON.stringify(config) }, ['enterprise', '900']],
    ['an enterprise that overrides the config file', { config, enterpriseId: '901' }, ['enterprise', '901']],
    ['a user, although the config file names an enterprise', { config, userId: '33' }, ['user', '33']],
  ])('requests a token for %s', async (_, options, subject) => {
    const { box, requests } = jwtClient(options, [tokenResponse('a'), json({})]);
    await box.users.me();
    const { header, claims } = await verifiedAssertion(requests[0]);
    expect([claims['box_sub_type'], claims.sub]).toEqual(subject);
    expect(header.kid).toBe('k1');
  });

  it.each<SigningAlgorithm>(['RS256', 'RS384', 'RS512'])('signs the assertion with %s', async (algorithm) => {
    const fromKey = jwtClient({ ...app, privateKey, algorithm, userId: '33' }, [tokenResponse('a'), json({})]);
    const fromFile = jwtClient({ config, algorithm }, [tokenResponse('a'), json({})]);
    for (const { box, requests } of [fromKey, fromFile]) {
      await box.users.me();
      expect((await verifiedAssertion(requests[0])).header.alg).toBe(algorithm);
    }
  });

  it('the token request goes to the configured host with the service as audience', async () => {
    const { box, requests } = jwtClient(enterprise, [tokenResponse('a'), json({})], { baseUrl: 'https://gateway.test' });
    await box.users.me();
    expect(requests[0]?.url.href).toBe('https://gateway.test/oauth2/token');
    expect((await verifiedAssertion(requests[0])).claims.aud).toBe('https://api.box.com/oauth2/token');
  });

  it('creates a new assertion with a current expiry for every attempt', async () => {
    const { box, requests, clock } = jwtClient(enterprise, [empty(503), networkFailure('ECONNRESET'), tokenResponse('a'), json({})]);
    await box.users.me();
    expect(clock.sleeps).toEqual([1000, 2000]);
    const attempts = await Promise.all([0, 1000, 3000].map((ms, index) => verifiedAssertion(requests[index], clockStart + ms)));
    expect(new Set(attempts.map(({ jti }) => jti)).size).toBe(3);
    expect(new Set(attempts.map(({ secondsAhead }) => secondsAhead)).size).toBe(1);
  });

  it('sends one token request for 20 calls and ignores later changes to the config object', async () => {
    const configCopy = structuredClone(config);
    const fake = respondingFetch((request) => (isTokenRequest(request) ? tokenResponse('a') : json({})));
    const { box } = clientWith(fake, { auth: jwtAuth({ config: configCopy }) });
    configCopy.boxAppSettings.clientID = 'another';
    await Promise.all(Array.from({ length: 20 }, () => box.users.me()));
    expect(fake.requests.filter(isTokenRequest)).toHaveLength(1);
    expect((await verifiedAssertion(fake.requests[0])).claims.iss).toBe('my-id');
  });
});

describe('JWT grant with a token store', () => {
  it('shares one token between clients with the same store', async () => {
    const fake = respondingFetch((request) => (isTokenRequest(request) ? tokenResponse('a') : json({})));
    const auth = jwtAuth({ ...app, privateKey, enterpriseId: '900', store: memoryTokenStore() });
    // Clients wait in real time for the one that signs.
    const clients = Array.from({ length: 5 }, () => clientWith(fake, { auth, clock: systemClock }).box);
    await Promise.all(clients.map((box) => box.users.me()));
    expect(fake.requests.filter(isTokenRequest)).toHaveLength(1);
    expect(fake.requests.filter(({ headers }) => headers.get('authorization') === 'Bearer a')).toHaveLength(5);
  });

  it('corrects clock skew with a store', async () => {
    const options: JwtAuthOptions = { ...app, privateKey, enterpriseId: '900', store: memoryTokenStore() };
    const { box, requests } = jwtClient(options, [rejectedClaim('exp', dateHeader(clockStart + 600_000)), tokenResponse('a'), json({})]);
    await box.users.me();
    expect((await verifiedAssertion(requests[1], clockStart + 600_000)).secondsAhead).toBe(45);
  });
});

it('the JWT grant leaves no timer behind', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  try {
    await jwtClient(enterprise, [tokenResponse('a'), json({})]).box.users.me();
    await rejection(jwtClient(enterprise, [rejectedClaim('aud')]).box.users.me(), BoxAuthError);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

describe('secrets of the JWT grant', () => {
  const secretsOf = (requests: readonly RecordedRequest[]) => {
    const assertions = requests.flatMap((request) => formFields(request)['assertion'] ?? []);
    return [clientSecret, middleLine(privateKey), 'granted-token', ...assertions.flatMap((text) => text.split('.').slice(1))];
  };
  const leaks = (value: unknown, secrets: readonly string[]) => {
    const { message = '', stack = '' } = value instanceof Error ? value : {};
    const shown = [message, stack, JSON.stringify(value), inspect(value, { depth: 10, showHidden: true, getters: true })].join('\n');
    return secrets.filter((secret) => shown.includes(secret));
  };

  it.each<[string, () => FakeReply, number]>([
    ['a rejected request', () => json({ error: 'invalid_client' }, 400), 1],
    ['a rejected claim', rejectedClaim('exp', dateHeader(clockStart)), 2],
    ['a network failure', () => networkFailure('ECONNRESET'), 5],
    ['a service outage', () => empty(503), 5],
  ])('exposes no secret in the error of %s', async (_, reply, count) => {
    const fake = respondingFetch(() => {
      const result = reply();
      if (result instanceof Error) throw result;
      return result as Response;
    });
    const error = await rejection(clientWith(fake, { auth: jwtAuth(enterprise) }).box.users.me(), BoxError);
    const secrets = secretsOf(fake.requests);
    expect(secrets).toHaveLength(3 + 2 * count);
    expect(leaks(error, secrets)).toEqual([]);
    expect(leaks(formFields(fake.requests[0]), secrets)).not.toEqual([]);
  });

  it('exposes no secret in a call error or the client', async () => {
    const { box, requests } = jwtClient(enterprise, [tokenResponse('granted-token'), empty(403)]);
    const error = await rejection(box.users.me(), BoxError);
    expect([leaks(error, secretsOf(requests)), leaks(box, secretsOf(requests))]).toEqual([[], []]);
  });
});
