/* eslint-disable @typescript-eslint/unbound-method -- functions are called detached, as JavaScript callers do */
import { generateKeyPairSync } from 'node:crypto';
import {
  authorizationCode,
  clientCredentials,
  consoleLogger,
  createBoxClient,
  developerToken,
  downscoped,
  forEachUser,
  importTokens,
  jwtAuth,
  memoryTokenStore,
  memoryStateStore,
  sharedLinkHeader,
  type BoxOptions,
} from 'box-openapi-sdk';
import {
  decodeDiskName,
  diagnosticsHooks,
  fastTransport,
  fileStateStore,
  fileTokenStore,
  fromEnvironment,
  keySigner,
  loggerFromEnvironment,
} from 'box-openapi-sdk/node';
import { redisDeliveryStore, redisStateStore, redisTokenStore } from 'box-openapi-sdk/redis';
import {
  memoryDeliveryStore,
  readNodeWebhook,
  readWebhook,
  signWebhook,
  verifyWebhook,
  webhookDeduplicator,
} from 'box-openapi-sdk/webhooks';
import { rejects, throws, type Argument, type Row } from './row.js';

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const app = { clientId: 'app', clientSecret: 'secret' };
const accepted = { none: 'same', '{}': 'same' } as const;
const optional = (valid: object): Argument => ({ name: 'options', valid, accepts: accepted });
/** Options of which some are required: `{}` names the first missing one. */
const options = (missing: string, valid: object): Argument => ({ name: new RegExp(`\\b(options|${missing})\\b`), valid });
const text = (name: string, valid: string): Argument => ({ name, valid, accepts: { text: '' } });
const optionalText = (name: string): Argument => ({ name, valid: 'a', accepts: { none: '', text: '' } });
const milliseconds: Argument = { name: 'ms', valid: 5, accepts: { number: '' } };
const sendCommand = () => Promise.resolve(null);
const replies: Readonly<Record<string, unknown>> = { set: 'OK', del: 1, eval: 1, get: null };
const redis = ([command = '']: readonly string[]) => Promise.resolve(replies[command]);
const keys = { primaryKey: 'key' };
const request = () => new Request('https://example.com', { method: 'POST', body: '{}' });

/** Grants, stores, webhooks and transports. */
export function packageRows(clientOptions: BoxOptions, folder: string): Row[] {
  const { fetch, retry, clock } = clientOptions;
  const oauth = authorizationCode({ ...app, fetch, retry, clock });
  const store = memoryTokenStore();
  const tokens = { accessToken: 'a', refreshToken: 'r', expiresAt: 0 };
  const deduplicator = webhookDeduplicator();
  const stateStores = {
    memoryStateStore: memoryStateStore(),
    fileStateStore: fileStateStore({ folder }),
    redisStateStore: redisStateStore({ client: redis }),
  };
  const tokenStores = {
    memoryTokenStore: memoryTokenStore(),
    fileTokenStore: fileTokenStore({ path: `${folder}/token` }),
    redisTokenStore: redisTokenStore({ client: redis, key: 'k' }),
  };
  const deliveryStores = { memoryDeliveryStore: memoryDeliveryStore(), redisDeliveryStore: redisDeliveryStore({ client: redis }) };
  return [
    throws('authorizationCode', authorizationCode, options('clientId', app)),
    rejects('authorizationCode().authorizeUrl', oauth.authorizeUrl, { ...optional({}), name: 'options' }),
    rejects(
      'authorizationCode().exchangeCode',
      oauth.exchangeCode,
      options('callbackUrl', { callbackUrl: 'https://a/?state=s&code=c', state: 's', store }),
    ),
    throws('authorizationCode().grant', oauth.grant, options('store', { store })),
    rejects('authorizationCode().revoke', oauth.revoke, options('store', { store: memoryTokenStore() })),
    throws('clientCredentials', clientCredentials, options('clientId', { ...app, enterpriseId: '1' })),
    throws('developerToken', developerToken, text('token', 'token')),
    throws('downscoped', downscoped, { name: 'auth', valid: developerToken('a') }, options('scopes', { scopes: ['base_preview'] })),
    rejects('importTokens', importTokens, { name: 'store', valid: store }, { name: /\b(tokens|accessToken)\b/, valid: tokens }),
    throws('jwtAuth', jwtAuth, options('clientId', { ...app, publicKeyId: 'k', privateKey, enterpriseId: '1' })),
    throws('memoryTokenStore', memoryTokenStore),
    throws('memoryStateStore', memoryStateStore),
    rejects(
      'forEachUser',
      forEachUser,
      { name: 'box', valid: createBoxClient(clientOptions) },
      { name: 'users', valid: [] },
      { name: /options|work/, valid: {}, accepts: { '{}': 'same' } },
      { name: 'work', valid: () => Promise.resolve() },
    ),
    throws('decodeDiskName', decodeDiskName, text('name', 'a%2Fb')),
    throws('sharedLinkHeader', sharedLinkHeader, text('url', 'https://app.box.com/s/1'), {
      ...text('password', 'p'),
      accepts: { none: '', text: '' },
    }),
    throws('diagnosticsHooks', diagnosticsHooks),
    throws('fastTransport', fastTransport, optional({})),
    throws('fileStateStore', fileStateStore, { name: 'folder|options', valid: { folder } }),
    throws('fileTokenStore', fileTokenStore, { name: 'path|options', valid: { path: `${folder}/tokens` } }),
    throws('loggerFromEnvironment', loggerFromEnvironment, optional({ env: {} })),
    throws('consoleLogger', consoleLogger, { name: 'consoleLogger', valid: 'warn', accepts: { none: '' } }),
    throws('fromEnvironment', fromEnvironment, options('credentials', { env: { BOX_DEVELOPER_TOKEN: 'a' } })),
    throws('keySigner', keySigner, options('privateKey', { privateKey })),
    throws('redisDeliveryStore', redisDeliveryStore, options('client', { client: sendCommand })),
    throws('redisStateStore', redisStateStore, options('client', { client: sendCommand })),
    throws('redisTokenStore', redisTokenStore, options('key', { client: sendCommand, key: 'k' })),
    throws('memoryDeliveryStore', memoryDeliveryStore, optional({})),
    throws('webhookDeduplicator', webhookDeduplicator, optional({})),
    rejects('webhookDeduplicator().isNew', deduplicator.isNew, text('eventId', '1')),
    rejects('webhookDeduplicator().forget', deduplicator.forget, text('eventId', '1')),
    rejects('signWebhook', signWebhook, options('body|primaryKey', { ...keys, body: '{}' })),
    rejects('verifyWebhook', verifyWebhook, options('body', { ...keys, body: '{}', headers: {} })),
    rejects(
      'readWebhook',
      (...[first, ...others]: unknown[]) => readWebhook((first === valid ? request() : first) as never, ...(others as [never])),
      { name: /request|options/, valid },
      options('primaryKey', keys),
    ),
    rejects(
      'readNodeWebhook',
      readNodeWebhook,
      { name: /request|options/, valid: { headers: {}, body: Buffer.from('{}'), on: noop, off: noop } },
      options('primaryKey', keys),
    ),
    ...Object.entries(stateStores).flatMap(([name, { get, set, delete: remove }]) => [
      rejects(`${name}().get`, get, text('key', 'k')),
      rejects(`${name}().set`, set, text('key', 'k'), text('text', 't')),
      rejects(`${name}().delete`, remove, text('key', 'k')),
    ]),
    ...Object.entries(tokenStores).flatMap(([name, { get, compareAndSet, acquireLease, releaseLease }]) => [
      rejects(`${name}().get`, get),
      rejects(`${name}().compareAndSet`, compareAndSet, optionalText('expected'), optionalText('next')),
      rejects(`${name}().acquireLease`, acquireLease, milliseconds),
      rejects(`${name}().releaseLease`, releaseLease, text('id', '1')),
    ]),
    ...Object.entries(deliveryStores).flatMap(([name, { add, delete: remove }]) => [
      rejects(`${name}().add`, add, text('key', 'k'), milliseconds),
      rejects(`${name}().delete`, remove, text('key', 'k')),
    ]),
  ];
}

const noop = () => undefined;
/** Replaced by a new request for each call, because a body can be read once. */
const valid = new Request('https://example.com');
