import { inspect } from 'node:util';
import { Redis } from 'ioredis';
import { createClient, createCluster, createSentinel } from 'redis';
import { describe, expect, it, vi } from 'vitest';
import { BoxConfigError, BoxError } from '../../../src/core/errors/box-errors.js';
import type { TokenStore } from '../../../src/core/types/ports/token-store.js';
import { redisTokenStore, type RedisClient, type RedisTokenStoreOptions } from '../../../src/redis/index.js';
import { rejection } from '../../support/rejection.js';

const secret = 'T9sEcReTtOkEn';
const nullReply = () => Promise.resolve(null);
const storeWith = (client: RedisClient, timeoutMs?: number) => redisTokenStore({ client, key: 'k', timeoutMs });

describe('invalid options of redisTokenStore', () => {
  const unconnected = new Redis({ lazyConnect: true });
  it.each<[string, object]>([
    ['client', { key: 'k' }],
    ['client', { client: null, key: 'k' }],
    ['client', { client: 'redis://127.0.0.1', key: 'k' }],
    ['client', { client: { get: nullReply, set: nullReply }, key: 'k' }],
    ['client', { client: createCluster({ rootNodes: [] }), key: 'k' }],
    ['client', { client: createSentinel({ name: 'n', sentinelRootNodes: [] }), key: 'k' }],
    ['key', { client: unconnected }],
    ['key', { client: unconnected, key: '' }],
    ['key', { client: unconnected, key: '  ' }],
    ['key', { client: unconnected, key: 5 }],
    ['timeoutMs', { client: unconnected, key: 'k', timeoutMs: 0 }],
    ['timeoutMs', { client: unconnected, key: 'k', timeoutMs: NaN }],
    ['timeoutMs', { client: unconnected, key: 'k', timeoutMs: '5' }],
  ])('rejects an invalid %s by name', (name, options) => {
    const attempt = () => redisTokenStore(options as RedisTokenStoreOptions);
    expect(attempt).toThrow(BoxConfigError);
    expect(attempt).toThrow(`redisTokenStore: ${name} `);
  });

  it('accepts clients that are not connected yet', () => {
    for (const client of [unconnected, createClient()]) expect(() => storeWith(client)).not.toThrow();
  });
});

describe('Redis commands', () => {
  it('sends the command in the form that each kind of client expects', async () => {
    const sent: unknown[] = [];
    const recordCommand = (...args: unknown[]) => {
      sent.push(args);
      return nullReply();
    };
    await storeWith({ call: recordCommand }).get();
    await storeWith({ sendCommand: recordCommand }).get();
    await storeWith(recordCommand).get();
    // ioredis has both methods, but its sendCommand has a different signature.
    await storeWith({ call: recordCommand, sendCommand: () => Promise.reject(new Error('not this one')) }).get();
    expect(sent).toEqual([['get', '{k}:tokens'], [['get', '{k}:tokens']], [['get', '{k}:tokens']], ['get', '{k}:tokens']]);
  });

  it('acquires the lease for whole milliseconds with a new ID each time', async () => {
    const ids = new Set<string | undefined>();
    const client = (args: readonly string[]) => {
      expect(args).toEqual(['set', '{k}:lease', expect.stringMatching(/^[0-9a-f-]{36}$/), 'NX', 'PX', '101']);
      return Promise.resolve('OK');
    };
    for (let i = 0; i < 3; i++) ids.add(await storeWith(client).acquireLease(100.5));
    expect(ids.size).toBe(3);
  });
});

it('redisTokenStore leaves no timer that keeps the process alive', async () => {
  vi.useFakeTimers();
  try {
    const pending = storeWith(nullReply).get();
    expect(vi.getTimerCount()).toBe(1);
    await pending;
    await rejection(storeWith(() => Promise.reject(new Error())).get(), BoxError);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

const calls: [string, (store: TokenStore) => Promise<unknown>][] = [
  ['get', (store) => store.get()],
  ['compareAndSet', (store) => store.compareAndSet(secret, `${secret}-2`)],
  ['acquireLease', (store) => store.acquireLease(1000)],
  ['releaseLease', (store) => store.releaseLease('id')],
];

describe.each(calls)('redisTokenStore.%s', (_, call) => {
  it.each([undefined, {}, 2, true, [secret], Buffer.from(secret)])('rejects a reply that Redis never sends: %j', async (reply) => {
    const error = await rejection(call(storeWith(() => Promise.resolve(reply))), BoxConfigError);
    expect(error.message).toMatch(/^redisTokenStore: client replied to (GET|EVAL|SET) with /);
    expect(inspect(error, { depth: 10 })).not.toContain(secret);
  });

  it('rejects with ETIMEDOUT when no reply arrives', async () => {
    const error = await rejection(call(storeWith(() => new Promise(() => undefined), 30)), BoxError);
    expect(error).toMatchObject({ code: 'ETIMEDOUT' });
    expect(error.message).toMatch(/^Redis (GET|EVAL|SET) failed: ETIMEDOUT \(no reply within 30 ms\)$/);
  });

  it('rejects without the secret when the client function throws', async () => {
    const throwingClient = () => {
      throw Object.assign(new TypeError(`no ${secret}`), { code: 'EPIPE' });
    };
    const error = await rejection(call(storeWith(throwingClient)), BoxError);
    expect(error).toMatchObject({ name: 'RedisCommandError', code: 'EPIPE' });
    expect(inspect(error, { depth: 10 })).not.toContain(secret);
  });
});

describe('exposed parts of client errors', () => {
  const codeOf = async (cause: unknown) => {
    const error = await rejection(storeWith(() => Promise.reject(cause)).compareAndSet(secret, undefined), BoxError);
    expect([inspect(error, { depth: 10, showHidden: true }), JSON.stringify(error)].join()).not.toContain(secret);
    return (error as BoxError & { code: string }).code;
  };
  class ClientOfflineError extends Error {}

  it.each<[string, unknown]>([
    ['READONLY', Object.assign(new Error(`READONLY You can't write against a replica`), { command: { args: [secret] } })],
    ['ERR', new Error(`ERR unknown command 'EVAL', with args beginning with: '${secret}'`)],
    ['ECONNRESET', Object.assign(new Error(`read ${secret}`), { code: 'ECONNRESET' })],
    ['ClientOfflineError', new ClientOfflineError(secret)],
    ['MaxRetriesPerRequestError', Object.assign(new Error(secret), { name: 'MaxRetriesPerRequestError' })],
    ['Error', Object.assign(new Error(secret), { name: `no name ${secret}`, code: `${secret} ` })],
    ['Error', secret],
    ['Error', undefined],
  ])('exposes only the error code: %s', async (code, cause) => {
    expect(await codeOf(cause)).toBe(code);
  });
});
