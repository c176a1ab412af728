import { inspect } from 'node:util';
import { Redis } from 'ioredis';
import { createClient, createCluster, createSentinel } from 'redis';
import { describe, expect, it, vi } from 'vitest';
import { BoxConfigError, BoxError } from '../../../src/core/errors/box-errors.js';
import type { TokenStore } from '../../../src/core/types/ports/token-store.js';
import { redisTokenStore, type RedisClient, type RedisTokenStoreOptions } from '../../../src/redis/index.js';
import { rejection } from '../../support/rejection.js';

const secret = 'T9sEcReTtOkEn';
const nothing = () => Promise.resolve(null);
const storeOver = (client: RedisClient, timeoutMs?: number) => redisTokenStore({ client, key: 'k', timeoutMs });

describe('a wrong option', () => {
  const unconnected = new Redis({ lazyConnect: true });
  it.each<[string, object]>([
    ['client', { key: 'k' }],
    ['client', { client: null, key: 'k' }],
    ['client', { client: 'redis://127.0.0.1', key: 'k' }],
    ['client', { client: { get: nothing, set: nothing }, key: 'k' }],
    ['client', { client: createCluster({ rootNodes: [] }), key: 'k' }],
    ['client', { client: createSentinel({ name: 'n', sentinelRootNodes: [] }), key: 'k' }],
    ['key', { client: unconnected }],
    ['key', { client: unconnected, key: '' }],
    ['key', { client: unconnected, key: '  ' }],
    ['key', { client: unconnected, key: 5 }],
    ['timeoutMs', { client: unconnected, key: 'k', timeoutMs: 0 }],
    ['timeoutMs', { client: unconnected, key: 'k', timeoutMs: NaN }],
    ['timeoutMs', { client: unconnected, key: 'k', timeoutMs: '5' }],
  ])('is named: %s', (name, options) => {
    const attempt = () => redisTokenStore(options as RedisTokenStoreOptions);
    expect(attempt).toThrow(BoxConfigError);
    expect(attempt).toThrow(`redisTokenStore: ${name} `);
  });

  it('is none of these, which are not connected yet', () => {
    for (const client of [unconnected, createClient()]) expect(() => storeOver(client)).not.toThrow();
  });
});

describe('a command', () => {
  it('goes to each kind of client as that kind takes it', async () => {
    const seen: unknown[] = [];
    const note = (...args: unknown[]) => {
      seen.push(args);
      return nothing();
    };
    await storeOver({ call: note }).get();
    await storeOver({ sendCommand: note }).get();
    await storeOver(note).get();
    // ioredis has both, and its sendCommand takes something else.
    await storeOver({ call: note, sendCommand: () => Promise.reject(new Error('not this one')) }).get();
    expect(seen).toEqual([['get', '{k}:tokens'], [['get', '{k}:tokens']], [['get', '{k}:tokens']], ['get', '{k}:tokens']]);
  });

  it('takes the lease for whole milliseconds, with an id of its own each time', async () => {
    const ids = new Set<string | undefined>();
    const client = (args: readonly string[]) => {
      expect(args).toEqual(['set', '{k}:lease', expect.stringMatching(/^[0-9a-f-]{36}$/), 'NX', 'PX', '101']);
      return Promise.resolve('OK');
    };
    for (let i = 0; i < 3; i++) ids.add(await storeOver(client).acquireLease(100.5));
    expect(ids.size).toBe(3);
  });
});

it('leaves no timer behind that would keep a process alive', async () => {
  vi.useFakeTimers();
  try {
    const asked = storeOver(nothing).get();
    expect(vi.getTimerCount()).toBe(1);
    await asked;
    await rejection(storeOver(() => Promise.reject(new Error())).get(), BoxError);
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

describe.each(calls)('%s', (_, call) => {
  it.each([undefined, {}, 2, true, [secret], Buffer.from(secret)])('refuses a reply that Redis does not give: %j', async (reply) => {
    const error = await rejection(call(storeOver(() => Promise.resolve(reply))), BoxConfigError);
    expect(error.message).toMatch(/^redisTokenStore: client answered (GET|EVAL|SET) with /);
    expect(inspect(error, { depth: 10 })).not.toContain(secret);
  });

  it('rejects when no reply comes', async () => {
    const error = await rejection(call(storeOver(() => new Promise(() => undefined), 30)), BoxError);
    expect(error).toMatchObject({ code: 'ETIMEDOUT' });
    expect(error.message).toMatch(/^Redis (GET|EVAL|SET) failed: ETIMEDOUT \(no reply within 30 ms\)$/);
  });

  it('rejects when the function throws', async () => {
    const thrower = () => {
      throw Object.assign(new TypeError(`no ${secret}`), { code: 'EPIPE' });
    };
    const error = await rejection(call(storeOver(thrower)), BoxError);
    expect(error).toMatchObject({ name: 'RedisCommandError', code: 'EPIPE' });
    expect(inspect(error, { depth: 10 })).not.toContain(secret);
  });
});

describe('what is shown of an error of the client', () => {
  const of = async (cause: unknown) => {
    const error = await rejection(storeOver(() => Promise.reject(cause)).compareAndSet(secret, undefined), BoxError);
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
  ])('is the word that tells it apart: %s', async (word, cause) => {
    expect(await of(cause)).toBe(word);
  });
});
