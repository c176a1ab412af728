import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BoxConfigError, createBoxClient, importTokens } from '../../../src/index.js';
import { fileTokenStore, fromEnvironment, type GrantName } from '../../../src/node/index.js';
import { createMockBox } from '../../../src/testing/index.js';
import { encryptedKey, rsaKeys } from '../../support/keys.js';
import { rejection, thrown } from '../../support/rejection.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const { privateKey, publicKey } = rsaKeys();
const app = { clientId: 'app', clientSecret: 'secret', enterpriseId: '40001', publicKeys: { key1: publicKey } };

/** The login of the account that a client with these variables acts as. */
async function loginWith(
  variables: (mock: Awaited<ReturnType<typeof createMockBox>>) => Record<string, string> | Promise<Record<string, string>>,
) {
  const users = [{ id: '33001', name: 'Ada Moreno', login: 'ada@example.com' }];
  const mock = await createMockBox({ seed: { users, clients: [app] } });
  onTestFinished(() => mock.close());
  const box = createBoxClient({ auth: fromEnvironment({ env: await variables(mock) }), fetch: mock.fetch });
  const [first, second] = await Promise.all([box.users.me(), box.users.me()]);
  expect(first.login).toBe(second.login);
  return { login: first.login, grants: mock.tokenRequests.map(({ grantType }) => grantType) };
}

const application = { BOX_CLIENT_ID: 'app', BOX_CLIENT_SECRET: 'secret' };
const config = (key: string, passphrase?: string) =>
  JSON.stringify({
    boxAppSettings: { clientID: 'app', clientSecret: 'secret', appAuth: { publicKeyID: 'key1', privateKey: key, passphrase } },
    enterpriseID: '40001',
  });

describe('fromEnvironment', () => {
  it('BOX_DEVELOPER_TOKEN selects a developer token', async () => {
    const { grants, login } = await loginWith((mock) => ({ BOX_DEVELOPER_TOKEN: ` ${mock.issueToken()}\n` }));
    expect([login, grants]).toEqual(['ada@example.com', []]);
  });

  it('BOX_CLIENT_ID, BOX_CLIENT_SECRET and a subject select client credentials, with one token request', async () => {
    const service = await loginWith(() => ({ ...application, BOX_ENTERPRISE_ID: '40001', BOX_USER_ID: '' }));
    expect(service.grants).toEqual(['client_credentials']);
    const user = await loginWith(() => ({ ...application, BOX_USER_ID: '33001' }));
    expect(user.login).toBe('ada@example.com');
  });

  it('BOX_JWT_CONFIG and BOX_JWT_CONFIG_FILE select JWT, also for a user', async () => {
    const text = await loginWith(() => ({ BOX_JWT_CONFIG: config(privateKey) }));
    expect(text.grants).toEqual(['urn:ietf:params:oauth:grant-type:jwt-bearer']);
    const path = join(await temporaryFolder(), 'config.json');
    await writeFile(path, config(encryptedKey(privateKey, 'phrase'), 'phrase'));
    expect((await loginWith(() => ({ BOX_JWT_CONFIG_FILE: path, BOX_USER_ID: '33001' }))).login).toBe('ada@example.com');
  });

  it('BOX_PRIVATE_KEY selects JWT with a key', async () => {
    const variables = { ...application, BOX_ENTERPRISE_ID: '40001', BOX_PUBLIC_KEY_ID: 'key1' };
    const encrypted = { BOX_PRIVATE_KEY: encryptedKey(privateKey, 'phrase').replaceAll('\n', '\\n'), BOX_KEY_PASSPHRASE: 'phrase' };
    expect((await loginWith(() => ({ ...variables, ...encrypted }))).grants).toEqual(['urn:ietf:params:oauth:grant-type:jwt-bearer']);
  });

  it('BOX_TOKEN_FILE selects the stored tokens of a user', async () => {
    const path = join(await temporaryFolder(), 'tokens.json');
    const { login } = await loginWith(async (mock) => {
      await importTokens(fileTokenStore({ path }), mock.authorize());
      return { BOX_CLIENT_ID: mock.credentials.clientId, BOX_CLIENT_SECRET: mock.credentials.clientSecret, BOX_TOKEN_FILE: path };
    });
    expect(login).toBe('ada@example.com');
  });

  it.each<[Record<string, string>, string]>([
    [{}, 'no credentials'],
    [{ BOX_CLIENT_ID: 'a' }, 'clientCredentials requires BOX_CLIENT_SECRET, which is not set'],
    [{ BOX_CLIENT_ID: 'a', BOX_CLIENT_SECRET: ' ' }, 'BOX_CLIENT_SECRET'],
    [{ BOX_CLIENT_ID: 'a', BOX_CLIENT_SECRET: 'b' }, 'clientCredentials requires BOX_ENTERPRISE_ID (service account) or BOX_USER_ID'],
    [
      { ...application, BOX_ENTERPRISE_ID: '1', BOX_USER_ID: '2' },
      'BOX_ENTERPRISE_ID (service account) and BOX_USER_ID (user) are both set',
    ],
    [{ BOX_DEVELOPER_TOKEN: 'a', BOX_JWT_CONFIG: '{}' }, 'BOX_DEVELOPER_TOKEN and BOX_JWT_CONFIG belong to different grants'],
    [{ BOX_JWT_CONFIG: '{}', BOX_JWT_CONFIG_FILE: 'x' }, 'BOX_JWT_CONFIG and BOX_JWT_CONFIG_FILE are both set'],
    [{ BOX_PRIVATE_KEY: 'a', ...application }, 'jwtAuth requires BOX_PUBLIC_KEY_ID'],
    [{ BOX_TOKEN_FILE: 'a', BOX_CLIENT_ID: 'a' }, 'authorizationCode requires BOX_CLIENT_SECRET'],
  ])('the variables %j throw BoxConfigError that names the fault', (env, message) => {
    expect(thrown(() => fromEnvironment({ env }), BoxConfigError).message).toContain(message);
  });

  it('grant selects among variables of several grants, and a wrong one is rejected', () => {
    const env = { BOX_DEVELOPER_TOKEN: 't', BOX_TOKEN_FILE: 'x' };
    expect(fromEnvironment({ env, grant: 'developerToken' })).toBeTypeOf('function');
    expect(() => fromEnvironment({ env, grant: 'password' as GrantName })).toThrow(/grant must be developerToken, clientCredentials/);
  });

  it.each<[Record<string, string>, RegExp]>([
    [{ BOX_JWT_CONFIG: 'secret text' }, /^BOX_JWT_CONFIG: jwtAuth: config must be JSON/],
    [{ BOX_JWT_CONFIG_FILE: '/nowhere/config.json' }, /^BOX_JWT_CONFIG_FILE: the file \/nowhere\/config\.json cannot be read \(ENOENT\)/],
    [
      { ...application, BOX_USER_ID: '1', BOX_PUBLIC_KEY_ID: 'k', BOX_PRIVATE_KEY: 'secret text' },
      /^BOX_PRIVATE_KEY, BOX_KEY_PASSPHRASE: /,
    ],
  ])('a call rejects with the variable whose value is not valid, without the value: %j', async (env, message) => {
    const box = createBoxClient({ auth: fromEnvironment({ env }), fetch: () => Promise.reject(new Error('sent')) });
    const error = await rejection(box.users.me(), BoxConfigError);
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('secret text');
  });
});
