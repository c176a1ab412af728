import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { AuthOptions } from '../../../cli/src/auth/options.js';
import { readAuth } from '../../../cli/src/auth/read-auth.js';
import { Failure } from '../../../cli/src/failure.js';
import { createBoxClient } from '../../../src/index.js';
import { createMockBox } from '../../../src/testing/index.js';
import { rsaKeys } from '../../support/keys.js';
import { rejection } from '../../support/rejection.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const { privateKey, publicKey } = rsaKeys();
const app = { clientId: 'app', clientSecret: 'secret', enterpriseId: '40001', publicKeys: { key1: publicKey } };
const appAuth = { publicKeyID: 'key1', privateKey };
const users = [{ id: '33001', name: 'Ada Moreno', login: 'ada@example.com' }];

interface Input {
  options?: AuthOptions;
  env?: Record<string, string>;
  stdin?: string;
  config?: string;
}

/** The grant types of the token requests of a client with the credentials of a command. */
async function grantsOf(input: (token: string) => Input): Promise<string[]> {
  const mock = await createMockBox({ seed: { users, clients: [app] } });
  onTestFinished(() => mock.close());
  const box = createBoxClient({ auth: await authOf(input(mock.issueToken())), fetch: mock.fetch });
  await box.users.me();
  return mock.tokenRequests.map(({ grantType }) => String(grantType));
}

async function authOf({ options = {}, env = {}, stdin = '', config }: Input) {
  const cwd = await temporaryFolder();
  if (config !== undefined) await writeFile(join(cwd, 'box.json'), config);
  return readAuth(options, { cwd, env, stdin: () => Promise.resolve(stdin) });
}

describe('the credentials of a verb', () => {
  it('variables, a token on the standard input, and the file of the developer console are accepted', async () => {
    expect(await grantsOf((token) => ({ env: { BOX_DEVELOPER_TOKEN: token } }))).toEqual([]);
    expect(await grantsOf((token) => ({ options: { tokenStdin: true }, stdin: `${token}\n` }))).toEqual([]);
    const settings = { clientID: 'app', clientSecret: 'secret' };
    const options = { config: 'box.json' };
    const secret = JSON.stringify({ boxAppSettings: settings, enterpriseID: '40001' });
    expect(await grantsOf(() => ({ options, config: secret }))).toEqual(['client_credentials']);
    const key = JSON.stringify({ boxAppSettings: { ...settings, appAuth }, enterpriseID: '40001' });
    expect(await grantsOf(() => ({ options, config: `\uFEFF${key}`, env: { BOX_USER_ID: '33001' } }))).toEqual([
      'urn:ietf:params:oauth:grant-type:jwt-bearer',
    ]);
  });

  it.each<[Input, RegExp]>([
    [{}, /^no credentials\. Set BOX_DEVELOPER_TOKEN/],
    [{ env: { BOX_CLIENT_ID: 'a' } }, /requires BOX_CLIENT_SECRET/],
    [{ options: { tokenStdin: true }, stdin: ' \n' }, /^--token-stdin: the standard input is empty/],
    [{ options: { tokenStdin: true, config: 'box.json' } }, /^Pass either --config or --token-stdin/],
    [{ options: { config: 'box.json' } }, /^--config: box\.json cannot be read \(ENOENT\)/],
    [{ options: { config: 'box.json' }, config: 'secret text' }, /^--config: box\.json must contain JSON/],
    [{ options: { config: 'box.json' }, config: '{}' }, /^--config: the file must have boxAppSettings\.clientID/],
    [{ options: { config: 'box.json' }, config: '{"boxAppSettings":{"clientID":"a","clientSecret":"b"}}' }, /must have enterpriseID/],
  ])('missing or faulty credentials fail with status 2 and the name of the input: %j', async (input, message) => {
    const failure = await rejection(authOf(input), Failure);
    expect(failure.exitCode).toBe(2);
    expect(failure.message).toMatch(message);
    expect(failure.message).not.toContain('secret text');
  });
});
