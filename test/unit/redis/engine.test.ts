import { inspect } from 'node:util';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { authorizationCode, BoxTokenStoreError, clientCredentials, createBoxClient, type Auth } from '../../../src/index.js';
import { redisTokenStore } from '../../../src/redis/index.js';
import { createMockBox } from '../../../src/testing/index.js';
import { startRedis } from '../../support/servers/redis-server.js';
import { rejection } from '../../support/rejection.js';

const redis = await startRedis();
const redirectUri = 'https://app.test/back';
const mock = await createMockBox({ recordExchanges: true });
afterAll(() => Promise.all([redis?.stop(), mock.close()]));

let key = 0;
const clients: Redis[] = [];
beforeEach(async () => {
  await mock.reset();
  key += 1;
});
afterEach(() => {
  for (const client of clients.splice(0)) client.disconnect();
  mock.assertConforms();
});

/** A store on a connection of its own, as in a process of its own. */
function openStore(port = redis?.port ?? 0) {
  const client = new Redis(port, { maxRetriesPerRequest: 1 });
  client.on('error', () => undefined);
  clients.push(client);
  return { client, store: redisTokenStore({ client, key: `user-${String(key)}` }) };
}

const { clientId, clientSecret, enterpriseId } = mock.credentials;
const fetch = mock.fetch as never;
const withCredentials = (store = openStore().store) => clientCredentials({ clientId, clientSecret, enterpriseId, store });
const boxOver = (auth: Auth) => createBoxClient({ auth, fetch });
const tokenRequests = () => mock.exchanges.filter(({ operationId }) => operationId === 'authorization.requestToken').length;

/** Authorizes as the user, whose tokens are in the store then. */
async function authorized(store = openStore().store) {
  const application = authorizationCode({ clientId, clientSecret, redirectUri, fetch });
  const { url, state } = await application.authorizeUrl();
  const consent = await mock.fetch(url, { redirect: 'manual' });
  await application.exchangeCode({ callbackUrl: consent.headers.get('location') ?? '', state, store });
  return application;
}

/** Everything in an error that a log could show. */
function shown(error: unknown): string {
  return [
    error instanceof Error ? `${error.message}\n${String(error.stack)}` : '',
    JSON.stringify(error),
    inspect(error, { depth: 10, showHidden: true }),
  ].join('\n');
}

describe.skipIf(redis === undefined)('clients that share tokens through Redis', () => {
  it('ask for one token with client credentials', async () => {
    const boxes = [boxOver(withCredentials()), boxOver(withCredentials())];
    await Promise.all(boxes.flatMap((box) => [box.users.me(), box.users.me()]));
    expect(tokenRequests()).toBe(1);
  });

  it('refresh once with the tokens of a user', async () => {
    const application = await authorized();
    const boxes = [openStore(), openStore()].map(({ store }) => boxOver(application.grant({ store })));
    await Promise.all(boxes.map((box) => box.users.me()));
    expect(tokenRequests()).toBe(1);
    // Both tokens are refused now, and one client replaces it for both.
    mock.state.expireTokens();
    await Promise.all(boxes.map((box) => box.users.me()));
    expect(tokenRequests()).toBe(2);
    await application.revoke(openStore());
    expect(await openStore().store.get()).toBeUndefined();
  });
});

describe.skipIf(redis === undefined)('a Redis that is down', { timeout: 20_000 }, () => {
  it('is a BoxTokenStoreError, and no token is asked for', async () => {
    const own = await startRedis();
    const box = boxOver(withCredentials(openStore(own?.port).store));
    await own?.stop();
    const error = await rejection(box.users.me(), BoxTokenStoreError);
    expect(error.takeTokens()).toBeUndefined();
    expect(shown(error)).toMatch(/could not be reached \(to read it\)[^]*RedisCommandError MaxRetriesPerRequestError/);
    expect(tokenRequests()).toBe(0);
  });
});

describe.skipIf(redis === undefined)('tokens', { timeout: 20_000 }, () => {
  /** Redis says no to whatever writes tokens, and ioredis puts what was to be written into its error. */
  async function refusing() {
    const { client: admin } = openStore();
    const name = `reader-${String(key)}`;
    await admin.call('ACL', 'SETUSER', name, 'on', '>pass', '~*', '+@all', '-eval');
    const client = new Redis(redis?.port ?? 0, { username: name, password: 'pass' });
    clients.push(client);
    return { client, store: redisTokenStore({ client, key: `user-${String(key)}` }) };
  }

  it('stand in the errors of ioredis', async () => {
    const { client } = await refusing();
    expect(shown(await rejection(client.call('eval', 'return 1', '0', 'T9sEcReTtOkEn'), Error))).toContain('T9sEcReTtOkEn');
  });

  it('do not come through when they cannot be kept', async () => {
    const { store } = await refusing();
    const error = await rejection(authorized(store), BoxTokenStoreError);
    const tokens = error.takeTokens();
    expect(tokens?.refreshToken).toEqual(expect.any(String));
    const text = shown(error);
    expect(text).toContain('RedisCommandError NOPERM');
    for (const token of [tokens?.accessToken, tokens?.refreshToken, clientSecret]) expect(text).not.toContain(token);
  });

  it('do not come through when they are revoked', async () => {
    const application = await authorized();
    const kept = JSON.parse((await openStore().store.get()) ?? '') as { accessToken: string; refreshToken: string };
    const { store } = await refusing();
    const text = shown(await rejection(application.revoke({ store }), Error));
    expect(text).toContain('NOPERM');
    for (const token of [kept.accessToken, kept.refreshToken, clientSecret]) expect(text).not.toContain(token);
  });

  it('do not come through where the store is used by itself', async () => {
    const { store } = await refusing();
    const text = shown(await rejection(store.compareAndSet('T9sEcReTtOkEn', 'T9sEcReTtOkEn-2'), Error));
    expect(text).toContain('NOPERM');
    expect(text).not.toContain('T9sEcReTtOkEn');
  });
});
