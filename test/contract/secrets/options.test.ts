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
import { secretBook } from '../../support/secrets.js';
import { appKeys } from './actors.js';
import { shown } from './visible-output.js';

const book = secretBook();
const keys = appKeys(book);
const secret = book.make('secret');
const app = { clientId: 'app-1', clientSecret: secret };
const key = { ...app, publicKeyId: 'k1', enterpriseId: '900' };
const store = memoryTokenStore();
const wrong = <T>(value: unknown): T => value as T;
const damaged = keys.privateKey.replace(/[A-Z]{2}/g, '');
const configOf = (appAuth: object) => ({ boxAppSettings: { clientID: 'app-1', clientSecret: secret, appAuth }, enterpriseID: '900' });

/** Options in each of which something is wrong, and a secret is in that place or in the one beside it. */
const mistakes: Readonly<Record<string, () => unknown>> = {
  'a client id that is none': () => clientCredentials({ clientId: wrong([secret]), clientSecret: secret, enterpriseId: '900' }),
  'two subjects': () => clientCredentials(wrong({ ...app, enterpriseId: secret, userId: secret })),
  'a lease of text': () => clientCredentials({ ...app, enterpriseId: '900', store, leaseMs: wrong(secret) }),
  'a secret for a store': () => clientCredentials({ ...app, enterpriseId: '900', store: wrong(secret) }),
  'a developer token that is none': () => developerToken(wrong({ token: secret })),
  'a secret for a grant': () => createBoxClient({ auth: wrong(secret) }),
  'a secret for a grant to narrow': () => downscoped(wrong(secret), { scopes: ['base_preview'] }),
  'a scope that is none': () => downscoped(developerToken(secret), { scopes: [wrong([secret])] }),
  'a redirect that is no URL': () => authorizationCode({ ...app, redirectUri: secret }),
  'a callback that is no URL': () => authorizationCode(app).exchangeCode({ callbackUrl: `?code=${secret}&state=s`, state: 's', store }),
  'a state that is none': () =>
    authorizationCode(app).exchangeCode({ callbackUrl: `https://a/?code=${secret}`, state: wrong([secret]), store }),
  'tokens without an end': () => importTokens(store, { accessToken: secret, refreshToken: secret, expiresAt: NaN }),
  'tokens that are none': () => importTokens(store, { accessToken: wrong({ secret }), refreshToken: secret, expiresAt: 0 }),
  'a link without an address': () => sharedLinkHeader('', secret),
  'a path that is none': () => fileTokenStore({ path: wrong({ secret }) }),
  'a configuration cut short': () => jwtAuth({ config: JSON.stringify(configOf({ privateKey: keys.privateKey })).slice(0, -20) }),
  'a configuration without a key': () => jwtAuth({ config: wrong(configOf({ publicKeyID: secret })) }),
  'a damaged key': () => jwtAuth({ ...key, privateKey: damaged }),
  'a key in one line': () => jwtAuth({ ...key, privateKey: keys.privateKey.replaceAll('\n', ' ') }),
  'a key and a configuration': () => jwtAuth(wrong({ ...key, privateKey: keys.privateKey, config: configOf({}) })),
  'the wrong passphrase': () => jwtAuth({ ...key, privateKey: keys.encrypted, passphrase: secret }),
  'a passphrase that is none': () => jwtAuth({ ...key, privateKey: keys.encrypted, passphrase: wrong([keys.passphrase]) }),
  'no passphrase': () => jwtAuth({ ...key, privateKey: keys.encrypted }),
  'a secret for an algorithm': () => jwtAuth({ ...key, privateKey: keys.privateKey, algorithm: wrong(secret) }),
  'a secret for an address': () => createBoxClient({ auth: developerToken('x'), baseUrl: secret }),
  'a secret for a number': () => createBoxClient({ auth: developerToken('x'), maxJsonBytes: wrong(secret) }),
  'a token in a raw path': () =>
    createBoxClient({ auth: developerToken('x') }).raw.GET(wrong<'/users/me'>(`/files/1?access_token=${secret}`), {}),
  'a webhook key that is none': () => signWebhook({ body: secret, primaryKey: secret, secondaryKey: wrong([secret]) }),
  'a webhook that was parsed': () => verifyWebhook({ body: wrong({ secret }), headers: { secret }, primaryKey: secret }),
  'a webhook key for a number': () => verifyWebhook({ body: secret, headers: {}, primaryKey: secret, toleranceSeconds: wrong(secret) }),
  'a webhook that was read': () =>
    readNodeWebhook(wrong({ headers: { secret }, body: { secret }, readableDidRead: true }), { primaryKey: secret }),
  'a secret for a signer': () => jwtAuth(wrong<JwtAuthOptions>({ ...key, signer: secret })),
};

describe('an option that is wrong', () => {
  it.each(Object.entries(mistakes))('such as %s is named without its value', async (_, make) => {
    const error: unknown = await Promise.resolve()
      .then(make)
      .then(
        () => undefined,
        (reason: unknown) => reason,
      );
    expect(error).toBeInstanceOf(BoxConfigError);
    expect(book.foundIn(shown(error))).toEqual([]);
  });
});

describe('what is made of options', () => {
  it('shows none of them', () => {
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
    expect(book.foundIn(shown([grants, box, box.asUser('1'), box.withAuth(developerToken(secret))]))).toEqual([]);
  });
});
