import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { jwtAuth } from '../../../../src/auth/grants/jwt.js';
import type { JwtAuthOptions } from '../../../../src/auth/jwt/jwt-options.js';
import { memoryTokenStore } from '../../../../src/auth/tokens/memory-token-store.js';
import { systemClock } from '../../../../src/core/util/clock.js';
import { BoxAuthError, BoxError } from '../../../../src/core/errors/box-errors.js';
import type { SigningAlgorithm } from '../../../../src/core/types/ports/signer.js';
import { startOfTime } from '../../../support/clocks/fake-clock.js';
import { empty, json, networkFailure, respondingFetch, type SeenRequest, type Step } from '../../../support/fake-fetch.js';
import { lineOf } from '../../../support/keys.js';
import { rejection } from '../../../support/rejection.js';
import { clientOver } from '../../../support/test-client.js';
import {
  app,
  clientSecret,
  dateOf,
  enterprise,
  fieldsOf,
  granted,
  isTokenRequest,
  privateKey,
  refused,
  setUp,
  verified,
} from '../jwt/jwt-setup.js';

const config = {
  boxAppSettings: { clientID: 'my-id', clientSecret, appAuth: { publicKeyID: 'k1', privateKey, passphrase: '' } },
  enterpriseID: '900',
};

describe('the token request', () => {
  it('carries the fields of the grant and an assertion for the enterprise', async () => {
    const { box, requests } = setUp(enterprise, [granted('a'), json({})]);
    await box.users.me();
    const [token, call] = requests;
    expect([token?.method, token?.url.href, token?.redirect]).toEqual(['POST', 'https://api.box.com/oauth2/token', 'error']);
    expect(token?.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
    expect(token?.headers.has('authorization')).toBe(false);
    const { assertion, ...fields } = fieldsOf(token);
    expect(assertion).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(fields).toEqual({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      client_id: 'my-id',
      client_secret: clientSecret,
    });
    const { header, claims, secondsAhead, jti } = await verified(token);
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
    ['the enterprise in the file', { config }, ['enterprise', '900']],
    ['the enterprise in the text of the file', { config: JSON.stringify(config) }, ['enterprise', '900']],
    ['another enterprise than that in the file', { config, enterpriseId: '901' }, ['enterprise', '901']],
    ['a user, though the file names an enterprise', { config, userId: '33' }, ['user', '33']],
  ])('is for %s', async (_, options, subject) => {
    const { box, requests } = setUp(options, [granted('a'), json({})]);
    await box.users.me();
    const { header, claims } = await verified(requests[0]);
    expect([claims['box_sub_type'], claims.sub]).toEqual(subject);
    expect(header.kid).toBe('k1');
  });

  it.each<SigningAlgorithm>(['RS256', 'RS384', 'RS512'])('is signed by %s', async (algorithm) => {
    const fromKey = setUp({ ...app, privateKey, algorithm, userId: '33' }, [granted('a'), json({})]);
    const fromFile = setUp({ config, algorithm }, [granted('a'), json({})]);
    for (const { box, requests } of [fromKey, fromFile]) {
      await box.users.me();
      expect((await verified(requests[0])).header.alg).toBe(algorithm);
    }
  });

  it('goes to the configured host, and still names the service as its audience', async () => {
    const { box, requests } = setUp(enterprise, [granted('a'), json({})], { baseUrl: 'https://gateway.test' });
    await box.users.me();
    expect(requests[0]?.url.href).toBe('https://gateway.test/oauth2/token');
    expect((await verified(requests[0])).claims.aud).toBe('https://api.box.com/oauth2/token');
  });

  it('has another assertion, of its own time, for every attempt', async () => {
    const { box, requests, clock } = setUp(enterprise, [empty(503), networkFailure('ECONNRESET'), granted('a'), json({})]);
    await box.users.me();
    expect(clock.sleeps).toEqual([1000, 2000]);
    const attempts = await Promise.all([0, 1000, 3000].map((ms, index) => verified(requests[index], startOfTime + ms)));
    expect(new Set(attempts.map(({ jti }) => jti)).size).toBe(3);
    expect(new Set(attempts.map(({ secondsAhead }) => secondsAhead)).size).toBe(1);
  });

  it('is made once for 20 calls, and the file is not read again', async () => {
    const own = structuredClone(config);
    const fake = respondingFetch((request) => (isTokenRequest(request) ? granted('a') : json({})));
    const { box } = clientOver(fake, { auth: jwtAuth({ config: own }) });
    own.boxAppSettings.clientID = 'another';
    await Promise.all(Array.from({ length: 20 }, () => box.users.me()));
    expect(fake.requests.filter(isTokenRequest)).toHaveLength(1);
    expect((await verified(fake.requests[0])).claims.iss).toBe('my-id');
  });
});

describe('a store', () => {
  it('lets clients share one token', async () => {
    const fake = respondingFetch((request) => (isTokenRequest(request) ? granted('a') : json({})));
    const auth = jwtAuth({ ...app, privateKey, enterpriseId: '900', store: memoryTokenStore() });
    // They wait for the one that signs, which takes its own time.
    const clients = Array.from({ length: 5 }, () => clientOver(fake, { auth, clock: systemClock }).box);
    await Promise.all(clients.map((box) => box.users.me()));
    expect(fake.requests.filter(isTokenRequest)).toHaveLength(1);
    expect(fake.requests.filter(({ headers }) => headers.get('authorization') === 'Bearer a')).toHaveLength(5);
  });

  it('does not change how a wrong clock is corrected', async () => {
    const options: JwtAuthOptions = { ...app, privateKey, enterpriseId: '900', store: memoryTokenStore() };
    const { box, requests } = setUp(options, [refused('exp', dateOf(startOfTime + 600_000)), granted('a'), json({})]);
    await box.users.me();
    expect((await verified(requests[1], startOfTime + 600_000)).secondsAhead).toBe(45);
  });
});

it('leaves no timer behind', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  try {
    await setUp(enterprise, [granted('a'), json({})]).box.users.me();
    await rejection(setUp(enterprise, [refused('aud')]).box.users.me(), BoxAuthError);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

describe('secrets', () => {
  const secretsOf = (requests: readonly SeenRequest[]) => {
    const assertions = requests.flatMap((request) => fieldsOf(request)['assertion'] ?? []);
    return [clientSecret, lineOf(privateKey), 'granted-token', ...assertions.flatMap((text) => text.split('.').slice(1))];
  };
  const leaks = (value: unknown, secrets: readonly string[]) => {
    const { message = '', stack = '' } = value instanceof Error ? value : {};
    const shown = [message, stack, JSON.stringify(value), inspect(value, { depth: 10, showHidden: true, getters: true })].join('\n');
    return secrets.filter((secret) => shown.includes(secret));
  };

  it.each<[string, () => Step, number]>([
    ['a refusal', () => json({ error: 'invalid_client' }, 400), 1],
    ['a refused claim', refused('exp', dateOf(startOfTime)), 2],
    ['a failure of the network', () => networkFailure('ECONNRESET'), 5],
    ['a service that is down', () => empty(503), 5],
  ])('are not in the error of %s', async (_, step, count) => {
    const fake = respondingFetch(() => {
      const answer = step();
      if (answer instanceof Error) throw answer;
      return answer as Response;
    });
    const error = await rejection(clientOver(fake, { auth: jwtAuth(enterprise) }).box.users.me(), BoxError);
    const secrets = secretsOf(fake.requests);
    expect(secrets).toHaveLength(3 + 2 * count);
    expect(leaks(error, secrets)).toEqual([]);
    expect(leaks(fieldsOf(fake.requests[0]), secrets)).not.toEqual([]);
  });

  it('are not in the error of a call, nor in the client', async () => {
    const { box, requests } = setUp(enterprise, [granted('granted-token'), empty(403)]);
    const error = await rejection(box.users.me(), BoxError);
    expect([leaks(error, secretsOf(requests)), leaks(box, secretsOf(requests))]).toEqual([[], []]);
  });
});
