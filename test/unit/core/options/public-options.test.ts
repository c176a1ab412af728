import { describe, expect, it } from 'vitest';
import { authorizationCode } from '../../../../src/auth/grants/authorization-code.js';
import { clientCredentials } from '../../../../src/auth/grants/client-credentials.js';
import { developerToken } from '../../../../src/auth/grants/developer-token.js';
import { downscoped } from '../../../../src/auth/grants/downscope.js';
import { jwtAuth } from '../../../../src/auth/grants/jwt.js';
import { importTokens } from '../../../../src/auth/tokens/import-tokens.js';
import { memoryTokenStore } from '../../../../src/auth/tokens/memory-token-store.js';
import { createBoxClient } from '../../../../src/client.js';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { createBoxCore } from '../../../../src/create-core.js';
import { fastTransport, fileStateStore, fileTokenStore, keySigner } from '../../../../src/node/index.js';
import { redisDeliveryStore, redisStateStore, redisTokenStore } from '../../../../src/redis/index.js';
import {
  memoryDeliveryStore,
  readNodeWebhook,
  readWebhook,
  signWebhook,
  verifyWebhook,
  webhookDeduplicator,
} from '../../../../src/webhooks/index.js';
import { json, respondingFetch } from '../../../support/fake-fetch.js';
import { clientWith } from '../../../support/test-client.js';

type Options = Record<string, unknown>;

const { box, requests } = clientWith(respondingFetch(() => json({})));
const store = memoryTokenStore();
const app = { clientId: 'a', clientSecret: 'b' };
const redis = { client: () => Promise.resolve(null) };
const code = authorizationCode(app);
/** Its first page is requested at once, by another client. */
const list = clientWith(respondingFetch(() => json({ entries: [] }))).box.folders.items.list('0');
/** Starts what a function returns lazily. */
const firstOf = (items: AsyncIterable<unknown>) => items[Symbol.asyncIterator]().next();

/** Every public function with options: valid ones, and an option that is misspelled. */
const functions: [name: string, valid: Options, misspelled: string, nearest: string, call: (options: never) => unknown][] = [
  ['createBoxClient', { auth: developerToken('t') }, 'retires', 'retry', createBoxClient],
  ['createBoxCore', { auth: developerToken('t') }, 'baseURL', 'baseUrl', createBoxCore],
  ['retry', { attempts: 2 }, 'attemps', 'attempts', (retry) => createBoxCore({ auth: developerToken('t'), retry })],
  ['timeouts', { idleMs: 2 }, 'totalMS', 'totalMs', (timeouts) => createBoxCore({ auth: developerToken('t'), timeouts })],
  ['hosts', { api: 'https://a.example' }, 'uploads', 'upload', (hosts) => createBoxCore({ auth: developerToken('t'), hosts })],
  ['authorizationCode', app, 'clientID', 'clientId', authorizationCode],
  ['authorizeUrl', { state: 's' }, 'scope', 'scopes', (options) => code.authorizeUrl(options)],
  [
    'exchangeCode',
    { callbackUrl: 'https://a.example', state: 's', store },
    'callback',
    'callbackUrl',
    (options) => code.exchangeCode(options),
  ],
  ['grant', { store }, 'leasems', 'leaseMs', (options) => code.grant(options)],
  ['revoke', { store }, 'stores', 'store', (options) => code.revoke(options)],
  ['clientCredentials', { ...app, enterpriseId: '1' }, 'enterpriseID', 'enterpriseId', clientCredentials],
  ['jwtAuth', { config: {} }, 'configuration', 'config', jwtAuth],
  ['downscoped', { scopes: ['a'] }, 'ressource', 'resource', (options) => downscoped(developerToken('t'), options)],
  ['downscope', { scopes: ['a'] }, 'sharedlink', 'sharedLink', (options) => box.downscope(options)],
  ['importTokens', { accessToken: 'a', expiresAt: 0 }, 'expires', 'expiresAt', (options) => importTokens(store, options)],
  ['keySigner', { privateKey: 'k' }, 'pasphrase', 'passphrase', keySigner],
  [
    'uploads.upload',
    { parentId: '0', source: new Uint8Array(1), name: 'a' },
    'parentID',
    'parentId',
    (options) => box.uploads.upload(options),
  ],
  ['uploads.uploadMany', { parentId: '0', files: [] }, 'director', 'directory', (options) => box.uploads.uploadMany(options)],
  ['downloads.download', { verify: true }, 'verfy', 'verify', (options) => box.downloads.download('1', options)],
  ['range', { start: 0 }, 'stop', 'start', (range) => box.downloads.download('1', { range })],
  ['downloads.zip', { items: [{ type: 'file', id: '1' }] }, 'item', 'items', (options) => box.downloads.zip(options)],
  ['downloads.representation', { hints: '[pdf]' }, 'page', 'part', (options) => box.downloads.representation('1', options)],
  ['folders.walk', { depth: 1 }, 'dept', 'depth', (options) => firstOf(box.folders.walk('0', options))],
  ['folders.resolvePath', { from: '0' }, 'form', 'from', (options) => box.folders.resolvePath('/a', options)],
  ['folders.ensurePath', { from: '0' }, 'asuser', 'asUser', (options) => box.folders.ensurePath('/a', options)],
  ['events.stream', { type: 'user' }, 'eventType', 'eventTypes', (options) => firstOf(box.events.stream(options))],
  ['pollMs', { min: 1 }, 'maxx', 'max', (pollMs) => firstOf(box.events.stream({ type: 'user', pollMs }))],
  ['jobs.signRequest', { timeoutMs: 5 }, 'interval', 'intervalMs', (options) => box.jobs.signRequest('1', options)],
  ['jobs.zipDownload', { timeoutMs: 5 }, 'timeout', 'timeoutMs', (options) => box.jobs.zipDownload('1', options)],
  ['jobs.docgenBatch', { timeoutMs: 5 }, 'onprogres', 'onProgress', (options) => box.jobs.docgenBatch('1', options)],
  ['toArray', { limit: 5 }, 'limits', 'limit', (options) => list.toArray(options)],
  ['verifyWebhook', { primaryKey: 'k', body: '', headers: {} }, 'primarykey', 'primaryKey', verifyWebhook],
  ['readWebhook', { primaryKey: 'k' }, 'maxbytes', 'maxBytes', (options) => readWebhook(new Request('http://a.example'), options)],
  [
    'readNodeWebhook',
    { primaryKey: 'k' },
    'tolerance',
    'toleranceSeconds',
    (options) => readNodeWebhook({ headers: {} } as never, options),
  ],
  ['signWebhook', { primaryKey: 'k', body: '' }, 'timestmp', 'timestamp', signWebhook],
  ['webhookDeduplicator', { windowSeconds: 5 }, 'window', 'windowSeconds', webhookDeduplicator],
  ['memoryDeliveryStore', { maxEntries: 5 }, 'maxEntry', 'maxEntries', memoryDeliveryStore],
  ['redisDeliveryStore', redis, 'prefx', 'prefix', redisDeliveryStore],
  ['redisStateStore', redis, 'timeout', 'timeoutMs', redisStateStore],
  ['redisTokenStore', { ...redis, key: 'k' }, 'keys', 'key', redisTokenStore],
  ['fileStateStore', { folder: 'f' }, 'folders', 'folder', fileStateStore],
  ['fileTokenStore', { path: 'f' }, 'paths', 'path', fileTokenStore],
  ['fastTransport', {}, 'dispatch', 'dispatcher', fastTransport],
  ['fastTransport', { engine: 'node' }, 'agents', 'agent', fastTransport],
];

/** The error that a call throws or rejects with. */
async function failureOf(call: (options: never) => unknown, options: unknown): Promise<BoxConfigError> {
  let failure: unknown;
  try {
    await call(options as never);
  } catch (error) {
    failure = error;
  }
  expect(failure).toBeInstanceOf(BoxConfigError);
  return failure as BoxConfigError;
}

describe('options of public functions', () => {
  it.each(functions)('%s rejects a misspelled option and gives the nearest name', async (_, valid, misspelled, nearest, call) => {
    const { message } = await failureOf(call, { ...valid, [misspelled]: 1 });
    expect(message).toContain(`${misspelled} is not an option. The nearest is ${nearest}.`);
    expect(requests).toEqual([]);
  });

  it.each(functions)('%s rejects each option that is null by name', async (_, valid, _misspelled, nearest, call) => {
    for (const name of new Set([...Object.keys(valid), nearest])) {
      const { message } = await failureOf(call, { ...valid, [name]: null });
      expect(message).toMatch(new RegExp(`(^|: |\\.)${name}:? `));
    }
    expect(requests).toEqual([]);
  });
});
