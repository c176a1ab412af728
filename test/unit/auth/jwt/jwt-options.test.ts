import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { jwtAuth } from '../../../../src/auth/grants/jwt.js';
import type { JwtAuthOptions } from '../../../../src/auth/jwt/jwt-options.js';
import { memoryTokenStore } from '../../../../src/auth/tokens/memory-token-store.js';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import type { Signer } from '../../../../src/core/types/ports/signer.js';
import { encryptedKey, lineOf, rsaKeys } from '../../../support/keys.js';

const { privateKey } = rsaKeys();
const passphrase = 'hunter2-passphrase';
const encrypted = encryptedKey(privateKey, passphrase);
const clientSecret = 'hunter2-secret';
const app = { clientId: 'my-id', clientSecret, publicKeyId: 'k1' };
const parts = { ...app, privateKey };
const enterpriseId = '900';
const signer: Signer = { algorithm: 'RS256', sign: () => new Uint8Array(256) };

/** The file of the developer console, with some of its fields changed. */
function configWith(change: { settings?: object; key?: object; file?: object } = {}) {
  return {
    boxAppSettings: {
      clientID: 'my-id',
      clientSecret,
      appAuth: { publicKeyID: 'k1', privateKey: encrypted, passphrase, ...change.key },
      ...change.settings,
    },
    webhooks: { primaryKey: 'p', secondaryKey: 's' },
    enterpriseID: enterpriseId,
    ...change.file,
  };
}

function configError(options: unknown): BoxConfigError {
  try {
    jwtAuth(options as JwtAuthOptions);
  } catch (error) {
    expect(error).toBeInstanceOf(BoxConfigError);
    return error as BoxConfigError;
  }
  throw new Error('It was taken.');
}

const secrets = [passphrase, clientSecret, lineOf(privateKey), lineOf(encrypted)];
function leaks(value: unknown): string[] {
  const { stack = '' } = value instanceof Error ? value : {};
  const shown = [stack, JSON.stringify(value), inspect(value, { depth: 10, showHidden: true, getters: true })].join('\n');
  return secrets.filter((secret) => shown.includes(secret));
}

describe('options of jwtAuth', () => {
  it.each<[string, JwtAuthOptions]>([
    ['the file as an object', { config: configWith() }],
    ['the file as text', { config: JSON.stringify(configWith()) }],
    ['the file, for a user', { config: configWith(), userId: '33' }],
    ['a file that names no enterprise, for a user', { config: configWith({ file: { enterpriseID: undefined } }), userId: '33' }],
    ['a file whose key is not encrypted', { config: configWith({ key: { privateKey, passphrase: '' } }) }],
    ['a key', { ...parts, enterpriseId }],
    ['an encrypted key', { ...parts, privateKey: encrypted, passphrase, algorithm: 'RS512', userId: '33' }],
    ['a signer', { ...app, signer, enterpriseId }],
    ['a store', { ...parts, enterpriseId, store: memoryTokenStore(), leaseMs: 5000 }],
  ])('may be %s', (_name, options) => {
    expect(typeof jwtAuth(options)).toBe('function');
  });

  it.each<[string, unknown]>([
    ['clientId is missing', { ...parts, enterpriseId, clientId: '' }],
    ['clientSecret is missing', { ...parts, enterpriseId, clientSecret: 5 }],
    ['publicKeyId is missing', { ...parts, enterpriseId, publicKeyId: undefined }],
    ['privateKey is missing', { ...app, enterpriseId }],
    ['privateKey is no private key in PEM', { ...parts, enterpriseId, privateKey: passphrase }],
    ['passphrase is missing', { ...parts, enterpriseId, privateKey: encrypted }],
    ['passphrase does not open privateKey', { ...parts, enterpriseId, privateKey: encrypted, passphrase: clientSecret }],
    ['algorithm is not RS256, RS384 or RS512', { ...parts, enterpriseId, algorithm: 'none' }],
    ['algorithm is not RS256, RS384 or RS512', { config: configWith(), algorithm: 'PS256' }],
    ['give either enterpriseId (service account) or userId', parts],
    ['give either enterpriseId (service account) or userId', { ...parts, enterpriseId, userId: '33' }],
    ['give either enterpriseId (service account) or userId', { config: configWith(), enterpriseId, userId: '33' }],
    ['enterpriseId is missing', { ...parts, enterpriseId: '' }],
    ['userId is missing', { config: configWith(), userId: '' }],
    ['signer is no signer, it has no sign()', { ...app, enterpriseId, signer: {} }],
    ['signer is no signer, it has no sign()', { ...app, enterpriseId, signer: null }],
    ['signer.algorithm is not RS256', { ...app, enterpriseId, signer: { ...signer, algorithm: 'ES256' } }],
    ['leaseMs must be', { ...parts, enterpriseId, leaseMs: 1 }],
    ['store is no token store', { ...parts, enterpriseId, store: {} }],
  ])('are refused by name: %s', (message, options) => {
    const error = configError(options);
    expect(error.message).toContain(`jwtAuth: ${message}`);
    expect(leaks(error)).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['boxAppSettings.clientID is missing', null],
    ['boxAppSettings.clientID is missing', {}],
    ['boxAppSettings.clientID is missing', configWith({ settings: { clientID: undefined } })],
    ['boxAppSettings.clientSecret is missing', configWith({ settings: { clientSecret: '' } })],
    ['boxAppSettings.appAuth.publicKeyID is missing', configWith({ settings: { appAuth: undefined } })],
    ['boxAppSettings.appAuth.publicKeyID is missing', configWith({ key: { publicKeyID: '' } })],
    ['boxAppSettings.appAuth.privateKey is missing', configWith({ key: { privateKey: '' } })],
    ['boxAppSettings.appAuth.privateKey is no private key in PEM', configWith({ key: { privateKey: passphrase } })],
    ['boxAppSettings.appAuth.passphrase is missing', configWith({ key: { passphrase: undefined } })],
    ['boxAppSettings.appAuth.passphrase is no text', configWith({ key: { passphrase: 7 } })],
    ['boxAppSettings.appAuth.passphrase does not open privateKey', configWith({ key: { passphrase: clientSecret } })],
    ['enterpriseID is missing', configWith({ file: { enterpriseID: undefined } })],
    ['enterpriseID is missing', configWith({ file: { enterpriseID: 900 } })],
  ])('are refused by the path in the file: %s', (message, config) => {
    const texts = [config, JSON.stringify(config)].map((given) => configError({ config: given }));
    for (const error of texts) {
      expect(error.message).toContain(`jwtAuth: config.${message}`);
      expect(leaks(error)).toEqual([]);
    }
  });

  it('that hold a file which breaks off do not quote it', () => {
    const error = configError({ config: JSON.stringify(configWith()).slice(0, -1) });
    expect(error.message).toMatch(/^jwtAuth: config is no JSON/);
    expect(leaks(error)).toEqual([]);
    expect(leaks(configError({ config: `${clientSecret}.json` }))).toEqual([]);
  });

  it('that say a thing twice are refused, by the compiler too', () => {
    const config = configWith();
    // @ts-expect-error -- the file has a client id
    expect(() => jwtAuth({ config, clientId: 'my-id' })).toThrow('jwtAuth: give either config or clientId, not both.');
    // @ts-expect-error -- the file has a key
    expect(() => jwtAuth({ config, privateKey })).toThrow('jwtAuth: give either config or privateKey, not both.');
    // @ts-expect-error -- the file has a key
    expect(() => jwtAuth({ config, signer })).toThrow('jwtAuth: give either config or signer, not both.');
    // @ts-expect-error -- there are two keys
    expect(() => jwtAuth({ ...parts, enterpriseId, signer })).toThrow('jwtAuth: give either signer or privateKey, not both.');
    // @ts-expect-error -- nothing that it opens
    expect(() => jwtAuth({ ...app, enterpriseId, signer, passphrase })).toThrow('give either signer or passphrase, not both.');
    // @ts-expect-error -- the signer has one
    expect(() => jwtAuth({ ...app, enterpriseId, signer, algorithm: 'RS256' })).toThrow('give either signer or algorithm, not both.');
    // @ts-expect-error -- there are two subjects
    expect(() => jwtAuth({ ...parts, enterpriseId, userId: '33' })).toThrow(BoxConfigError);
    // @ts-expect-error -- there is no subject
    expect(() => jwtAuth(parts)).toThrow(BoxConfigError);
    // @ts-expect-error -- there is no key
    expect(() => jwtAuth({ ...app, enterpriseId })).toThrow(BoxConfigError);
  });

  it('do not show in the grant', () => {
    expect(leaks({ ...parts, passphrase, encrypted })).toEqual(secrets);
    expect(leaks(jwtAuth({ config: configWith() }))).toEqual([]);
    expect(leaks(jwtAuth({ ...parts, enterpriseId }))).toEqual([]);
  });
});
