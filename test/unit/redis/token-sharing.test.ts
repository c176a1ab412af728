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
const mock = await createMockBox({ acceptVariants: false, recordExchanges: true });
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

/** Opens a store on a separate connection, as a separate process would. */
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

/** Authorizes as the user and saves the tokens in the store. */
async function authorized(store = openStore().store) {
  const application = authorizationCode({ clientId, clientSecret, redirectUri, fetch });
  const { url, state } = await application.authorizeUrl();
  const consent = await mock.fetch(url, { redirect: 'manual' });
  await application.exchangeCode({ callbackUrl: consent.headers.get('location') ?? '', state, store });
  return application;
}

/** Returns all text of an error that could appear in a log. */
function exposedText(error: unknown): string {
  return [
    error instanceof Error ? `${error.message}\n${String(error.stack)}` : '',
    JSON.stringify(error),
    inspect(error, { depth: 10, showHidden: true }),
  ].join('\n');
}

describe.skipIf(redis === undefined)('token sharing through Redis', () => {
  it('sends one client credentials token request for two clients', async () => {
    const boxes = [boxOver(withCredentials()), boxOver(withCredentials())];
    await Promise.all(boxes.flatMap((box) => [box.users.me(), box.users.me()]));
    expect(tokenRequests()).toBe(1);
  });

  it('refreshes user tokens once for two clients', async () => {
    const application = await authorized();
    const boxes = [openStore(), openStore()].map(({ store }) => boxOver(application.grant({ store })));
    await Promise.all(boxes.map((box) => box.users.me()));
    expect(tokenRequests()).toBe(1);
    // The service now rejects the token of both clients, and one client renews it for both.
    mock.state.expireTokens();
    await Promise.all(boxes.map((box) => box.users.me()));
    expect(tokenRequests()).toBe(2);
    await application.revoke({ store: openStore().store });
    expect(await openStore().store.get()).toBeUndefined();
  });
});

describe.skipIf(redis === undefined)('token sharing while Redis is down', () => {
  it('rejects with BoxTokenStoreError and sends no token request while Redis is down', async () => {
    const stoppedRedis = await startRedis();
    const box = boxOver(withCredentials(openStore(stoppedRedis?.port).store));
    await stoppedRedis?.stop();
    const error = await rejection(box.users.me(), BoxTokenStoreError);
    expect(error.unsavedTokens()).toBeUndefined();
    expect(exposedText(error)).toMatch(/failed to read tokens[^]*RedisCommandError MaxRetriesPerRequestError/);
    expect(tokenRequests()).toBe(0);
  });
});

describe.skipIf(redis === undefined)('tokens in Redis errors', () => {
  /** Opens a store without write permission. ioredis includes the rejected command, with the tokens, in its error. */
  async function openReadOnlyStore() {
    const { client: admin } = openStore();
    const name = `reader-${String(key)}`;
    await admin.call('ACL', 'SETUSER', name, 'on', '>pass', '~*', '+@all', '-eval');
    const client = new Redis(redis?.port ?? 0, { username: name, password: 'pass' });
    clients.push(client);
    return { client, store: redisTokenStore({ client, key: `user-${String(key)}` }) };
  }

  it('ioredis exposes tokens in its errors (self-test)', async () => {
    const { client } = await openReadOnlyStore();
    expect(exposedText(await rejection(client.call('eval', 'return 1', '0', 'T9sEcReTtOkEn'), Error))).toContain('T9sEcReTtOkEn');
  });

  it('exposes no tokens when they cannot be stored', async () => {
    const { store } = await openReadOnlyStore();
    const error = await rejection(authorized(store), BoxTokenStoreError);
    const tokens = error.unsavedTokens();
    expect(tokens?.refreshToken).toEqual(expect.any(String));
    const text = exposedText(error);
    expect(text).toContain('RedisCommandError NOPERM');
    for (const token of [tokens?.accessToken, tokens?.refreshToken, clientSecret]) expect(text).not.toContain(token);
  });

  it('exposes no tokens when they cannot be revoked', async () => {
    const application = await authorized();
    const stored = JSON.parse((await openStore().store.get()) ?? '') as { accessToken: string; refreshToken: string };
    const { store } = await openReadOnlyStore();
    const text = exposedText(await rejection(application.revoke({ store }), Error));
    expect(text).toContain('NOPERM');
    for (const token of [stored.accessToken, stored.refreshToken, clientSecret]) expect(text).not.toContain(token);
  });

  it('exposes no tokens when the store is used directly', async () => {
    const { store } = await openReadOnlyStore();
    const text = exposedText(await rejection(store.compareAndSet('T9sEcReTtOkEn', 'T9sEcReTtOkEn-2'), Error));
    expect(text).toContain('NOPERM');
    expect(text).not.toContain('T9sEcReTtOkEn');
  });
});
