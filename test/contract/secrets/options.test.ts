import {
  authorizationCode,
  BoxConfigError,
  clientCredentials,
  createBoxClient,
  developerToken,
  downscoped,
  importTokens,
  jwtAuth,
  memoryTokenStore,
  sharedLinkHeader,
  type JwtAuthOptions,
} from 'box-openapi-sdk';
import { fileTokenStore } from 'box-openapi-sdk/node';
import { readNodeWebhook, signWebhook, verifyWebhook } from 'box-openapi-sdk/webhooks';
import { describe, expect, it } from 'vitest';
import { secretRegistry } from '../../support/secret-registry.js';
import { appKeys } from './secret-cases.js';
import { visibleText } from './visible-output.js';

const registry = secretRegistry();
const keys = appKeys(registry);
const secret = registry.generate('secret');
const app = { clientId: 'app-1', clientSecret: secret };
const key = { ...app, publicKeyId: 'k1', enterpriseId: '900' };
const store = memoryTokenStore();
const invalid = <T>(value: unknown): T => value as T;
const corruptedKey = keys.privateKey.replace(/[A-Z]{2}/g, '');
const configOf = (appAuth: object) => ({ boxAppSettings: { clientID: 'app-1', clientSecret: secret, appAuth }, enterpriseID: '900' });

/** Calls with an invalid option and a secret in it or next to it. */
const mistakes: Readonly<Record<string, () => unknown>> = {
  'a clientId that is not a string': () => clientCredentials({ clientId: invalid([secret]), clientSecret: secret, enterpriseId: '900' }),
  'both enterpriseId and userId': () => clientCredentials(invalid({ ...app, enterpriseId: secret, userId: secret })),
  'a leaseMs that is a string': () => clientCredentials({ ...app, enterpriseId: '900', store, leaseMs: invalid(secret) }),
  'a secret as store': () => clientCredentials({ ...app, enterpriseId: '900', store: invalid(secret) }),
  'a developer token that is not a string': () => developerToken(invalid({ token: secret })),
  'a secret as auth': () => createBoxClient({ auth: invalid(secret) }),
  'a secret as the grant to downscope': () => downscoped(invalid(secret), { scopes: ['base_preview'] }),
  'a scope that is not a string': () => downscoped(developerToken(secret), { scopes: [invalid([secret])] }),
  'a redirectUri that is not a URL': () => authorizationCode({ ...app, redirectUri: secret }),
  'a callbackUrl that is not a URL': () =>
    authorizationCode(app).exchangeCode({ callbackUrl: `?code=${secret}&state=s`, state: 's', store }),
  'a state that is not a string': () =>
    authorizationCode(app).exchangeCode({ callbackUrl: `https://a/?code=${secret}`, state: invalid([secret]), store }),
  'tokens with expiresAt NaN': () => importTokens(store, { accessToken: secret, refreshToken: secret, expiresAt: NaN }),
  'tokens that are not strings': () => importTokens(store, { accessToken: invalid({ secret }), refreshToken: secret, expiresAt: 0 }),
  'a shared link without a URL': () => sharedLinkHeader('', secret),
  'a path that is not a string': () => fileTokenStore({ path: invalid({ secret }) }),
  'a truncated JWT configuration': () => jwtAuth({ config: JSON.stringify(configOf({ privateKey: keys.privateKey })).slice(0, -20) }),
  'a JWT configuration without a key': () => jwtAuth({ config: invalid(configOf({ publicKeyID: secret })) }),
  'a corrupted private key': () => jwtAuth({ ...key, privateKey: corruptedKey }),
  'a private key without line breaks': () => jwtAuth({ ...key, privateKey: keys.privateKey.replaceAll('\n', ' ') }),
  'both a private key and a configuration': () => jwtAuth(invalid({ ...key, privateKey: keys.privateKey, config: configOf({}) })),
  'a wrong passphrase': () => jwtAuth({ ...key, privateKey: keys.encrypted, passphrase: secret }),
  'a passphrase that is not a string': () => jwtAuth({ ...key, privateKey: keys.encrypted, passphrase: invalid([keys.passphrase]) }),
  'a missing passphrase': () => jwtAuth({ ...key, privateKey: keys.encrypted }),
  'a secret as algorithm': () => jwtAuth({ ...key, privateKey: keys.privateKey, algorithm: invalid(secret) }),
  'a secret as baseUrl': () => createBoxClient({ auth: developerToken('x'), baseUrl: secret }),
  'a secret as maxJsonBytes': () => createBoxClient({ auth: developerToken('x'), maxJsonBytes: invalid(secret) }),
  'a token in a raw path': () =>
    createBoxClient({ auth: developerToken('x') }).raw.GET(invalid<'/users/me'>(`/files/1?access_token=${secret}`), {}),
  'a webhook key that is not a string': () => signWebhook({ body: secret, primaryKey: secret, secondaryKey: invalid([secret]) }),
  'a parsed webhook body': () => verifyWebhook({ body: invalid({ secret }), headers: { secret }, primaryKey: secret }),
  'a webhook key as toleranceSeconds': () =>
    verifyWebhook({ body: secret, headers: {}, primaryKey: secret, toleranceSeconds: invalid(secret) }),
  'a webhook request that was already read': () =>
    readNodeWebhook(invalid({ headers: { secret }, body: { secret }, readableDidRead: true }), { primaryKey: secret }),
  'a secret as signer': () => jwtAuth(invalid<JwtAuthOptions>({ ...key, signer: secret })),
};

describe('invalid options', () => {
  it.each(Object.entries(mistakes))('the error for %s does not contain the value', async (_, make) => {
    const error: unknown = await Promise.resolve()
      .then(make)
      .then(
        () => undefined,
        (reason: unknown) => reason,
      );
    expect(error).toBeInstanceOf(BoxConfigError);
    expect(registry.secretsIn(visibleText(error))).toEqual([]);
  });
});

describe('grants and clients', () => {
  it('grants and clients do not expose their options when inspected', () => {
    const grants = [
      developerToken(secret),
      clientCredentials({ ...app, enterpriseId: '900', store }),
      jwtAuth({ ...key, privateKey: keys.encrypted, passphrase: keys.passphrase }),
      jwtAuth({ config: JSON.stringify(configOf({ publicKeyID: 'k', privateKey: keys.privateKey })) }),
      authorizationCode(app),
      authorizationCode(app).grant({ store }),
      downscoped(developerToken(secret), { scopes: ['base_preview'] }),
    ];
    const box = createBoxClient({ auth: developerToken(secret) });
    expect(registry.secretsIn(visibleText([grants, box, box.asUser('1'), box.withAuth(developerToken(secret))]))).toEqual([]);
  });
});
