import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  authorizationCode,
  clientCredentials,
  developerToken,
  downscoped,
  importTokens,
  jwtAuth,
  memoryTokenStore,
  sharedLinkHeader,
  type Auth,
  type BoxClient,
  type TokenStore,
} from 'box-openapi-sdk';
import { fileTokenStore } from 'box-openapi-sdk/node';
import type { MockBox } from 'box-openapi-sdk/testing';
import type { FetchLike } from '../../../src/core/options/settings.js';
import { encryptedKey, rsaKeys } from '../../support/keys.js';
import type { SecretRegistry } from '../../support/secret-registry.js';
import { thirdPartyErrors } from './third-party-errors.js';

/** The environment of a run. */
export interface RunContext {
  readonly mock: MockBox;
  readonly registry: SecretRegistry;
  readonly fetch: FetchLike;
  readonly app: { readonly clientId: string; readonly clientSecret: string };
  readonly keys: AppKeys;
  readonly folder: string;
  /** The kind of error that failing stores, signers and grants throw. */
  readonly thirdParty: string;
}

export interface AppKeys {
  readonly publicKey: string;
  readonly privateKey: string;
  readonly encrypted: string;
  readonly passphrase: string;
}

export function appKeys(registry: SecretRegistry): AppKeys {
  const { publicKey, privateKey } = rsaKeys();
  const passphrase = registry.generate('passphrase');
  const encrypted = encryptedKey(privateKey, passphrase);
  return {
    publicKey,
    privateKey: registry.register('private key', privateKey),
    encrypted: registry.register('encrypted key', encrypted),
    passphrase,
  };
}

const thirdPartyError = ({ thirdParty: kind, registry }: RunContext, value: string): unknown =>
  thirdPartyErrors[kind]?.({
    url: `redis://:${value}@h/0`,
    headers: { authorization: value },
    body: value,
    secret: value || registry.generate('lost'),
  });

/** Rejects like a database driver, with the command and its values in the error. */
const failing = (context: RunContext, value: string) => Promise.reject(thirdPartyError(context, value));

/** Token stores by name, each in an initial state. */
export const stores: Readonly<Record<string, (context: RunContext) => TokenStore | Promise<TokenStore>>> = {
  'a memory store': () => memoryTokenStore(),
  'a file store': ({ folder }) => fileTokenStore({ path: join(folder, randomUUID()) }),
  'a file store with invalid JSON': ({ folder, registry }) => {
    const path = join(folder, randomUUID());
    writeFileSync(path, `{"kind":"granted","accessToken":"${registry.generate('stored token')}","refreshToken":`);
    return fileTokenStore({ path });
  },
  'a store with unknown fields': ({ registry }) =>
    storeWith(
      JSON.stringify({
        kind: 'granted',
        access_token: registry.generate('stored token'),
        refreshToken: registry.generate('stored refresh token'),
      }),
    ),
  'a store with expired tokens': ({ registry }) =>
    storeWith(
      JSON.stringify({
        kind: 'granted',
        accessToken: registry.generate('stored token'),
        grantedAt: 0,
        expiresAt: 1,
        refreshToken: registry.generate('stored refresh token'),
      }),
    ),
  'a store with tokens of the mock': async ({ mock, registry }) => {
    const store = memoryTokenStore();
    const { accessToken, refreshToken } = mock.authorize();
    await importTokens(store, { accessToken: registry.generate('imported token'), refreshToken, expiresAt: accessToken.length });
    return store;
  },
  'a store that cannot be read': (context) => ({
    ...memoryTokenStore(),
    get: () => failing(context, context.registry.generate('stored token')),
  }),
  'a store that cannot be written': (context) => ({ ...memoryTokenStore(), compareAndSet: (_, next) => failing(context, next ?? '') }),
  'a store that grants no lease': (context) => ({
    ...memoryTokenStore(),
    acquireLease: () => failing(context, context.registry.generate('stored token')),
  }),
  'a store that cannot release its lease': (context) => ({
    ...memoryTokenStore(),
    releaseLease: () => failing(context, context.registry.generate('stored token')),
  }),
};

function storeWith(text: string): TokenStore {
  const store = memoryTokenStore();
  void store.compareAndSet(undefined, text);
  return store;
}

type MakeGrant = (context: RunContext, store: TokenStore) => Auth | Promise<Auth>;

const oauthOf = ({ app, fetch }: RunContext) =>
  authorizationCode({ ...app, fetch: fetch, retry: { attempts: 2, baseMs: 0 }, timeouts: { totalMs: 60 } });

/** Grants by name. */
export const grants: Readonly<Record<string, MakeGrant>> = {
  'a developer token': ({ registry }) => developerToken(registry.generate('developer token')),
  'client credentials': ({ app, mock }) => clientCredentials({ ...app, enterpriseId: mock.credentials.enterpriseId }),
  'client credentials with a store': ({ app, mock }, store) =>
    clientCredentials({ ...app, enterpriseId: mock.credentials.enterpriseId, store }),
  'an authorization code': async (context, store) => {
    const oauth = oauthOf(context);
    const { state, codeVerifier, url } = await oauth.authorizeUrl({ pkce: true });
    if (codeVerifier !== undefined) context.registry.register('code verifier', codeVerifier);
    const page = await context.mock.fetch(url, { redirect: 'manual' });
    const code =
      new URL(page.headers.get('location') ?? 'https://none.invalid').searchParams.get('code') ?? context.registry.generate('code');
    context.registry.register('code', code);
    await oauth.exchangeCode({
      callbackUrl: `https://app.invalid/back?${new URLSearchParams({ code, state }).toString()}`,
      state,
      codeVerifier,
      store,
    });
    return oauth.grant({ store });
  },
  'a rejected authorization code': async (context, store) => {
    const oauth = oauthOf(context);
    const { state } = await oauth.authorizeUrl();
    const code = context.registry.generate('code');
    const rejection = { error: 'access_denied', error_description: `not ${code}`, code, state };
    await oauth.exchangeCode({ callbackUrl: `https://app.invalid/?${new URLSearchParams(rejection).toString()}`, state, store });
    return oauth.grant({ store });
  },
  'a refresh token': (context, store) => oauthOf(context).grant({ store }),
  'a revocation': async (context, store) => {
    const oauth = oauthOf(context);
    await oauth.revoke({ store });
    return oauth.grant({ store });
  },
  'a JWT key': ({ app, keys, mock }) =>
    jwtAuth({ ...app, publicKeyId: 'k1', privateKey: keys.privateKey, enterpriseId: mock.credentials.enterpriseId }),
  'a JWT configuration with an encrypted key': ({ app, keys, mock }, store) => {
    const appAuth = { publicKeyID: 'k1', privateKey: keys.encrypted, passphrase: keys.passphrase };
    const config = {
      boxAppSettings: { clientID: app.clientId, clientSecret: app.clientSecret, appAuth },
      enterpriseID: mock.credentials.enterpriseId,
    };
    return jwtAuth({ config: JSON.stringify(config), store });
  },
  'a signer that fails': (context) => {
    const signer = { algorithm: 'RS256', sign: () => failing(context, context.keys.privateKey) } as const;
    return jwtAuth({ ...context.app, publicKeyId: 'k1', signer, enterpriseId: context.mock.credentials.enterpriseId });
  },
  'a downscoped token': ({ app, mock }) =>
    downscoped(clientCredentials({ ...app, enterpriseId: mock.credentials.enterpriseId }), { scopes: ['base_preview'] }),
  'a custom grant that fails': (context) => () => ({
    getToken: () => failing(context, context.registry.generate('custom token')),
    invalidate: () => undefined,
  }),
  'a custom grant with an invalid header value': (context) => () => ({
    getToken: () => Promise.resolve(`${context.registry.generate('custom token')}\n`),
    invalidate: () => undefined,
  }),
};

type Call = (box: BoxClient, context: RunContext) => Promise<unknown>;

const link = ({ registry }: RunContext) => ({ boxApi: sharedLinkHeader('https://app.box.com/s/abc', registry.generate('link password')) });

/** Calls by name. Calls with a secret result resolve with undefined. */
export const calls: Readonly<Record<string, Call>> = {
  'a call': (box) => box.users.me(),
  'two concurrent calls': (box) => Promise.all([box.users.me(), box.folders.get('0')]),
  'a call with a shared link': (box, context) => box.files.get('1', link(context)),
  'a call with an invalid header value': (box, { registry }) =>
    box.files.get('1', { boxApi: `shared_link_password=${registry.generate('link password')}\n\u20ac` }),
  'a password in a body': (box, { registry }) =>
    box.folders.update('0', { shared_link: { access: 'open', password: registry.generate('link password') } }),
  'a list': async (box) => {
    for await (const item of box.folders.items.list('0')) if (item.id === '') return;
  },
  'a download with a shared link': async (box, context) => {
    await (await box.files.content.download('1', link(context))).text();
  },
  'a raw call': (box, context) => box.raw.GET('/users/me', { headers: link(context) as never }).then(() => undefined),
  'a raw call as text': (box) => box.raw.GET('/users/me', { parseAs: 'text' }).then(() => undefined),
  'a token request': (box, { app, mock }) =>
    box.authorization
      .requestToken({
        body: {
          grant_type: 'client_credentials',
          client_id: app.clientId,
          client_secret: app.clientSecret,
          box_subject_type: 'enterprise',
          box_subject_id: mock.credentials.enterpriseId,
        },
      })
      .then(() => undefined),
  'a downscope call': (box) => box.downscope({ scopes: ['base_preview'], sharedLink: 'https://app.box.com/s/abc' }).then(() => undefined),
  'an upload': (box) => box.uploads.upload({ source: new Uint8Array(10), name: `${randomUUID()}.txt`, parentId: '0' }),
  'another grant': (box, { registry }) => box.withAuth(developerToken(registry.generate('developer token'))).users.me(),
  'another user': (box) => box.asUser('33001').users.me(),
  'an aborted call': (box) => box.users.me({}, { signal: AbortSignal.timeout(3) }),
  'a call that times out': (box) => box.users.me({}, { timeoutMs: 5 }),
};
