import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { jwtAuth } from '../../../../src/auth/grants/jwt.js';
import type { JwtAuthOptions } from '../../../../src/auth/jwt/jwt-options.js';
import { memoryTokenStore } from '../../../../src/auth/tokens/memory-token-store.js';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import type { Signer } from '../../../../src/core/types/ports/signer.js';
import { encryptedKey, middleLine, rsaKeys } from '../../../support/keys.js';

const { privateKey } = rsaKeys();
const passphrase = 'hunter2-passphrase';
const encrypted = encryptedKey(privateKey, passphrase);
const clientSecret = 'hunter2-secret';
const app = { clientId: 'my-id', clientSecret, publicKeyId: 'k1' };
const parts = { ...app, privateKey };
const enterpriseId = '900';
const signer: Signer = { algorithm: 'RS256', sign: () => new Uint8Array(256) };

/** The config file of the developer console with some fields changed. */
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
  throw new Error('The options were accepted.');
}

const secrets = [passphrase, clientSecret, middleLine(privateKey), middleLine(encrypted)];
function leaks(value: unknown): string[] {
  const { stack = '' } = value instanceof Error ? value : {};
  const shown = [stack, JSON.stringify(value), inspect(value, { depth: 10, showHidden: true, getters: true })].join('\n');
  return secrets.filter((secret) => shown.includes(secret));
}

describe('jwtAuth options', () => {
  it.each<[string, JwtAuthOptions]>([
    ['the config file as an object', { config: configWith() }],
    ['the config file as text', { config: JSON.stringify(configWith()) }],
    ['the config file, for a user', { config: configWith(), userId: '33' }],
    ['a config file without an enterprise, for a user', { config: configWith({ file: { enterpriseID: undefined } }), userId: '33' }],
    ['a config file with an unencrypted key', { config: configWith({ key: { privateKey, passphrase: '' } }) }],
    ['a key', { ...parts, enterpriseId }],
    ['an encrypted key', { ...parts, privateKey: encrypted, passphrase, algorithm: 'RS512', userId: '33' }],
    ['a signer', { ...app, signer, enterpriseId }],
    ['a store', { ...parts, enterpriseId, store: memoryTokenStore(), leaseMs: 5000 }],
  ])('accepts options with %s', (_name, options) => {
    expect(typeof jwtAuth(options)).toBe('function');
  });

  it.each<[string, unknown]>([
    ['clientId must be a non-empty string', { ...parts, enterpriseId, clientId: '' }],
    ['clientSecret must be a non-empty string', { ...parts, enterpriseId, clientSecret: 5 }],
    ['publicKeyId must be a non-empty string', { ...parts, enterpriseId, publicKeyId: undefined }],
    ['privateKey must be a non-empty string', { ...app, enterpriseId }],
    ['privateKey must be a private key in PEM', { ...parts, enterpriseId, privateKey: passphrase }],
    ['passphrase must be set', { ...parts, enterpriseId, privateKey: encrypted }],
    ['passphrase does not decrypt privateKey', { ...parts, enterpriseId, privateKey: encrypted, passphrase: clientSecret }],
    ['algorithm must be RS256, RS384 or RS512', { ...parts, enterpriseId, algorithm: 'none' }],
    ['algorithm must be RS256, RS384 or RS512', { config: configWith(), algorithm: 'PS256' }],
    ['pass either enterpriseId (service account) or userId', parts],
    ['pass either enterpriseId (service account) or userId', { ...parts, enterpriseId, userId: '33' }],
    ['pass either enterpriseId (service account) or userId', { config: configWith(), enterpriseId, userId: '33' }],
    ['enterpriseId must be a non-empty string', { ...parts, enterpriseId: '' }],
    ['userId must be a non-empty string', { config: configWith(), userId: '' }],
    ['signer must have a sign() function', { ...app, enterpriseId, signer: {} }],
    ['signer must not be null', { ...app, enterpriseId, signer: null }],
    ['signer.algorithm must be RS256', { ...app, enterpriseId, signer: { ...signer, algorithm: 'ES256' } }],
    ['leaseMs must be', { ...parts, enterpriseId, leaseMs: 1 }],
    ['store must be a token store', { ...parts, enterpriseId, store: {} }],
  ])('rejects an invalid option with the message: %s', (message, options) => {
    const error = configError(options);
    expect(error.message).toContain(`jwtAuth: ${message}`);
    expect(leaks(error)).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['boxAppSettings.clientID must be a non-empty string', {}],
    ['boxAppSettings.clientID must be a non-empty string', configWith({ settings: { clientID: undefined } })],
    ['boxAppSettings.clientSecret must be a non-empty string', configWith({ settings: { clientSecret: '' } })],
    ['boxAppSettings.appAuth.publicKeyID must be a non-empty string', configWith({ settings: { appAuth: undefined } })],
    ['boxAppSettings.appAuth.publicKeyID must be a non-empty string', configWith({ key: { publicKeyID: '' } })],
    ['boxAppSettings.appAuth.privateKey must be a non-empty string', configWith({ key: { privateKey: '' } })],
    ['boxAppSettings.appAuth.privateKey must be a private key in PEM', configWith({ key: { privateKey: passphrase } })],
    ['boxAppSettings.appAuth.passphrase must be set', configWith({ key: { passphrase: undefined } })],
    ['boxAppSettings.appAuth.passphrase must be a string', configWith({ key: { passphrase: 7 } })],
    ['boxAppSettings.appAuth.passphrase does not decrypt privateKey', configWith({ key: { passphrase: clientSecret } })],
    ['enterpriseID must be a non-empty string', configWith({ file: { enterpriseID: undefined } })],
    ['enterpriseID must be a non-empty string', configWith({ file: { enterpriseID: 900 } })],
  ])('rejects an invalid config file with its path: %s', (message, config) => {
    const texts = [config, JSON.stringify(config)].map((given) => configError({ config: given }));
    for (const error of texts) {
      expect(error.message).toContain(`jwtAuth: config.${message}`);
      expect(leaks(error)).toEqual([]);
    }
  });

  it('does not quote a truncated config file in the error', () => {
    const error = configError({ config: JSON.stringify(configWith()).slice(0, -1) });
    expect(error.message).toMatch(/^jwtAuth: config must be JSON/);
    expect(leaks(error)).toEqual([]);
    expect(leaks(configError({ config: `${clientSecret}.json` }))).toEqual([]);
  });

  it('rejects conflicting or incomplete options at compile time and at run time', () => {
    const config = configWith();
    // @ts-expect-error -- the config contains a client ID
    expect(() => jwtAuth({ config, clientId: 'my-id' })).toThrow('jwtAuth: pass either config or clientId, not both.');
    // @ts-expect-error -- the config contains a key
    expect(() => jwtAuth({ config, privateKey })).toThrow('jwtAuth: pass either config or privateKey, not both.');
    // @ts-expect-error -- the config contains a key
    expect(() => jwtAuth({ config, signer })).toThrow('jwtAuth: pass either config or signer, not both.');
    // @ts-expect-error -- there are two keys
    expect(() => jwtAuth({ ...parts, enterpriseId, signer })).toThrow('jwtAuth: pass either signer or privateKey, not both.');
    // @ts-expect-error -- there is no key to decrypt
    expect(() => jwtAuth({ ...app, enterpriseId, signer, passphrase })).toThrow('pass either signer or passphrase, not both.');
    // @ts-expect-error -- the signer has an algorithm
    expect(() => jwtAuth({ ...app, enterpriseId, signer, algorithm: 'RS256' })).toThrow('pass either signer or algorithm, not both.');
    // @ts-expect-error -- there are two subjects
    expect(() => jwtAuth({ ...parts, enterpriseId, userId: '33' })).toThrow(BoxConfigError);
    // @ts-expect-error -- there is no subject
    expect(() => jwtAuth(parts)).toThrow(BoxConfigError);
    // @ts-expect-error -- there is no key
    expect(() => jwtAuth({ ...app, enterpriseId })).toThrow(BoxConfigError);
  });

  it('exposes no secret in the grant', () => {
    expect(leaks({ ...parts, passphrase, encrypted })).toEqual(secrets);
    expect(leaks(jwtAuth({ config: configWith() }))).toEqual([]);
    expect(leaks(jwtAuth({ ...parts, enterpriseId }))).toEqual([]);
  });
});
