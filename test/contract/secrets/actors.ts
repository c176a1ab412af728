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
import type { SecretBook } from '../../support/secrets.js';
import { foreignErrors } from './foreign-errors.js';

/** What a run is made of. */
export interface Stage {
  readonly mock: MockBox;
  readonly book: SecretBook;
  readonly fetch: FetchLike;
  readonly app: { readonly clientId: string; readonly clientSecret: string };
  readonly keys: AppKeys;
  readonly folder: string;
  /** Of the errors that stores, signers and grants throw. */
  readonly foreign: string;
}

export interface AppKeys {
  readonly publicKey: string;
  readonly privateKey: string;
  readonly encrypted: string;
  readonly passphrase: string;
}

export function appKeys(book: SecretBook): AppKeys {
  const { publicKey, privateKey } = rsaKeys();
  const passphrase = book.make('passphrase');
  const encrypted = encryptedKey(privateKey, passphrase);
  return { publicKey, privateKey: book.add('private key', privateKey), encrypted: book.add('encrypted key', encrypted), passphrase };
}

const foreign = ({ foreign: kind, book }: Stage, value: string): unknown =>
  foreignErrors[kind]?.({
    url: `redis://:${value}@h/0`,
    headers: { authorization: value },
    body: value,
    secret: value || book.make('lost'),
  });

/** Rejects as a driver does: with the command and its values. */
const failing = (stage: Stage, value: string) => Promise.reject(foreign(stage, value));

/** Stores by name, each in a state that a run may find it in. */
export const stores: Readonly<Record<string, (stage: Stage) => TokenStore | Promise<TokenStore>>> = {
  'in memory': () => memoryTokenStore(),
  'in a file': ({ folder }) => fileTokenStore({ path: join(folder, randomUUID()) }),
  'in a file with something else': ({ folder, book }) => {
    const path = join(folder, randomUUID());
    writeFileSync(path, `{"kind":"granted","accessToken":"${book.make('kept token')}","refreshToken":`);
    return fileTokenStore({ path });
  },
  'with other fields': ({ book }) =>
    holding(JSON.stringify({ kind: 'granted', access_token: book.make('kept token'), refreshToken: book.make('kept refresh token') })),
  'with tokens that ran out': ({ book }) =>
    holding(
      JSON.stringify({
        kind: 'granted',
        accessToken: book.make('kept token'),
        grantedAt: 0,
        expiresAt: 1,
        refreshToken: book.make('kept refresh token'),
      }),
    ),
  'with tokens of the mock': async ({ mock, book }) => {
    const store = memoryTokenStore();
    const { accessToken, refreshToken } = mock.authorize();
    await importTokens(store, { accessToken: book.make('imported token'), refreshToken, expiresAt: accessToken.length });
    return store;
  },
  'that cannot be read': (stage) => ({ ...memoryTokenStore(), get: () => failing(stage, stage.book.make('kept token')) }),
  'that cannot be written': (stage) => ({ ...memoryTokenStore(), compareAndSet: (_, next) => failing(stage, next ?? '') }),
  'that gives no lease': (stage) => ({ ...memoryTokenStore(), acquireLease: () => failing(stage, stage.book.make('kept token')) }),
  'that keeps the lease': (stage) => ({ ...memoryTokenStore(), releaseLease: () => failing(stage, stage.book.make('kept token')) }),
};

function holding(text: string): TokenStore {
  const store = memoryTokenStore();
  void store.compareAndSet(undefined, text);
  return store;
}

type MakeGrant = (stage: Stage, store: TokenStore) => Auth | Promise<Auth>;

const oauthOf = ({ app, fetch }: Stage) =>
  authorizationCode({ ...app, fetch: fetch, retry: { attempts: 2, baseMs: 0 }, timeouts: { totalMs: 60 } });

/** Grants by name. */
export const grants: Readonly<Record<string, MakeGrant>> = {
  'a developer token': ({ book }) => developerToken(book.make('developer token')),
  'client credentials': ({ app, mock }) => clientCredentials({ ...app, enterpriseId: mock.credentials.enterpriseId }),
  'client credentials, shared': ({ app, mock }, store) => clientCredentials({ ...app, enterpriseId: mock.credentials.enterpriseId, store }),
  'an authorization code': async (stage, store) => {
    const oauth = oauthOf(stage);
    const { state, codeVerifier, url } = await oauth.authorizeUrl({ pkce: true });
    if (codeVerifier !== undefined) stage.book.add('code verifier', codeVerifier);
    const page = await stage.mock.fetch(url, { redirect: 'manual' });
    const code = new URL(page.headers.get('location') ?? 'https://none.invalid').searchParams.get('code') ?? stage.book.make('code');
    stage.book.add('code', code);
    await oauth.exchangeCode({
      callbackUrl: `https://app.invalid/back?${new URLSearchParams({ code, state }).toString()}`,
      state,
      codeVerifier,
      store,
    });
    return oauth.grant({ store });
  },
  'a code that is none': async (stage, store) => {
    const oauth = oauthOf(stage);
    const { state } = await oauth.authorizeUrl();
    const code = stage.book.make('code');
    const wrong = { error: 'access_denied', error_description: `not ${code}`, code, state };
    await oauth.exchangeCode({ callbackUrl: `https://app.invalid/?${new URLSearchParams(wrong).toString()}`, state, store });
    return oauth.grant({ store });
  },
  'a refresh token': (stage, store) => oauthOf(stage).grant({ store }),
  'a revocation': async (stage, store) => {
    const oauth = oauthOf(stage);
    await oauth.revoke({ store });
    return oauth.grant({ store });
  },
  'a key': ({ app, keys, mock }) =>
    jwtAuth({ ...app, publicKeyId: 'k1', privateKey: keys.privateKey, enterpriseId: mock.credentials.enterpriseId }),
  'a configuration with an encrypted key': ({ app, keys, mock }, store) => {
    const appAuth = { publicKeyID: 'k1', privateKey: keys.encrypted, passphrase: keys.passphrase };
    const config = {
      boxAppSettings: { clientID: app.clientId, clientSecret: app.clientSecret, appAuth },
      enterpriseID: mock.credentials.enterpriseId,
    };
    return jwtAuth({ config: JSON.stringify(config), store });
  },
  'a signer that fails': (stage) => {
    const signer = { algorithm: 'RS256', sign: () => failing(stage, stage.keys.privateKey) } as const;
    return jwtAuth({ ...stage.app, publicKeyId: 'k1', signer, enterpriseId: stage.mock.credentials.enterpriseId });
  },
  'a narrowed token': ({ app, mock }) =>
    downscoped(clientCredentials({ ...app, enterpriseId: mock.credentials.enterpriseId }), { scopes: ['base_preview'] }),
  'a grant of one’s own that fails': (stage) => () => ({
    getToken: () => failing(stage, stage.book.make('token of one’s own')),
    invalidate: () => undefined,
  }),
  'a grant of one’s own that gives what no header takes': (stage) => () => ({
    getToken: () => Promise.resolve(`${stage.book.make('token of one’s own')}\n`),
    invalidate: () => undefined,
  }),
};

type Call = (box: BoxClient, stage: Stage) => Promise<unknown>;

const link = ({ book }: Stage) => ({ boxApi: sharedLinkHeader('https://app.box.com/s/abc', book.make('link password')) });

/** Calls by name. Those whose result is secret give nothing. */
export const calls: Readonly<Record<string, Call>> = {
  'a call': (box) => box.users.me(),
  'two at once': (box) => Promise.all([box.users.me(), box.folders.get('0')]),
  'a call by a shared link': (box, stage) => box.files.get('1', link(stage)),
  'a call with a password that no header takes': (box, { book }) =>
    box.files.get('1', { boxApi: `shared_link_password=${book.make('link password')}\n\u20ac` }),
  'a password in a body': (box, { book }) =>
    box.folders.update('0', { shared_link: { access: 'open', password: book.make('link password') } }),
  'a list': async (box) => {
    for await (const item of box.folders.items.list('0')) if (item.id === '') return;
  },
  'a download by a shared link': async (box, stage) => {
    await (await box.files.content.download('1', link(stage))).text();
  },
  raw: (box, stage) => box.raw.GET('/users/me', { headers: link(stage) as never }).then(() => undefined),
  'raw as text': (box) => box.raw.GET('/users/me', { parseAs: 'text' }).then(() => undefined),
  'a token by hand': (box, { app, mock }) =>
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
  'a narrower token': (box) => box.downscope({ scopes: ['base_preview'], sharedLink: 'https://app.box.com/s/abc' }).then(() => undefined),
  'an upload': (box) => box.uploads.upload({ source: new Uint8Array(10), name: `${randomUUID()}.txt`, parentId: '0' }),
  'another grant': (box, { book }) => box.withAuth(developerToken(book.make('developer token'))).users.me(),
  'another user': (box) => box.asUser('33001').users.me(),
  'a call that is ended': (box) => box.users.me({}, { signal: AbortSignal.timeout(3) }),
  'a call without time': (box) => box.users.me({}, { timeoutMs: 5 }),
};
