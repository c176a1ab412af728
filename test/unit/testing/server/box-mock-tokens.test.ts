import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readArguments, usage } from '../../../../src/testing/server/arguments.js';

const directory = await mkdtemp(join(tmpdir(), 'box-mock-tokens-'));
afterAll(() => rm(directory, { recursive: true }));

function start(...args: string[]) {
  const node = ['--conditions=box-openapi-sdk-source', '--import', 'tsx', 'src/testing/server/box-mock.ts', '--quiet', ...args];
  const child = spawn(process.execPath, node, { stdio: ['ignore', 'pipe', 'pipe'] });
  const seen = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (seen.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (seen.err += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, seen, ended };
}

it('box-mock writes each token request into a file, before it is answered', { timeout: 30_000 }, async () => {
  const log = join(directory, 'tokens.jsonl');
  const { child, seen, ended } = start('--token-log', log, '--token-seconds', '7', '--refresh-seconds', '9');
  await expect.poll(() => seen.out, { timeout: 20_000 }).toContain('enterprise id');
  const valueOf = (name: string) => new RegExp(`^${name} +(\\S+)$`, 'm').exec(seen.out)?.[1] ?? '';
  const client = { client_id: valueOf('client id'), client_secret: valueOf('client secret') };
  const ask = (path: string, form: Record<string, string>) =>
    fetch(valueOf('url') + path, { method: 'POST', body: new URLSearchParams({ ...client, ...form }) });
  const lines = async () => {
    const text = await readFile(log, 'utf8');
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as object);
  };
  const granted = (await (await ask('/oauth2/token', { grant_type: 'client_credentials' })).json()) as { access_token: string };
  expect(granted).toMatchObject({ expires_in: 7 });
  const first = { at: expect.any(Number) as number, status: 200, grantType: 'client_credentials', clientId: client.client_id };
  expect(await lines()).toEqual([{ ...first, grantedAccessToken: granted.access_token, userId: expect.any(String) as string }]);
  await ask('/oauth2/revoke', { token: granted.access_token });
  expect(await lines()).toHaveLength(2);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

it('box-mock says when it cannot write the log', { timeout: 30_000 }, async () => {
  const { seen, ended } = start('--token-log', join(directory, 'none', 'tokens.jsonl'));
  expect([await ended, seen.err.split('\n')[0]]).toEqual([2, expect.stringMatching(/^box-mock: The token log .* cannot be written\.$/)]);
});

it('the options for tokens are whole numbers from 1 on, and stand in the help', () => {
  const { accessTokenSeconds, refreshTokenSeconds } = readArguments(['--token-seconds', '1', '--refresh-seconds', '20']);
  expect([accessTokenSeconds, refreshTokenSeconds]).toEqual([1, 20]);
  expect(readArguments([])).toMatchObject({ accessTokenSeconds: undefined, refreshTokenSeconds: undefined, tokenLog: undefined });
  for (const name of ['--token-seconds', '--refresh-seconds'])
    for (const value of ['0', '1.5', '-1', 'x'])
      expect(() => readArguments([`${name}=${value}`])).toThrow(`${name} takes a whole number from 1`);
  for (const name of ['--token-seconds', '--refresh-seconds', '--token-log']) expect(usage).toContain(name);
});
