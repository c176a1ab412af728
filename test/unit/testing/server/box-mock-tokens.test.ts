import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readArguments } from '../../../../src/testing/server/arguments.js';
import { usage } from '../../../../src/testing/server/usage.js';
import { bundleProgram } from '../../../support/bundle-program.js';

const directory = await mkdtemp(join(tmpdir(), 'box-mock-tokens-'));
afterAll(() => rm(directory, { recursive: true }));
const program = await bundleProgram('src/testing/server/box-mock.ts');

function start(...args: string[]) {
  const node = [program, '--quiet', ...args];
  const child = spawn(process.execPath, node, { stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.err += chunk.toString()));
  const exitCode = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, output, exitCode };
}

it('box-mock appends each token request to the token log before it responds', async () => {
  const log = join(directory, 'tokens.jsonl');
  const { child, output, exitCode } = start('--token-log', log, '--token-seconds', '7', '--refresh-seconds', '9');
  await expect.poll(() => output.out, { timeout: 180_000 }).toContain('enterprise id');
  const valueOf = (name: string) => new RegExp(`^${name} +(\\S+)$`, 'm').exec(output.out)?.[1] ?? '';
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
  const issued = (await (await ask('/oauth2/token', { grant_type: 'client_credentials' })).json()) as { access_token: string };
  expect(issued).toMatchObject({ expires_in: 7 });
  const first = { at: expect.any(Number) as number, status: 200, grantType: 'client_credentials', clientId: client.client_id };
  expect(await lines()).toEqual([{ ...first, grantedAccessToken: issued.access_token, userId: expect.any(String) as string }]);
  await ask('/oauth2/revoke', { token: issued.access_token });
  expect(await lines()).toHaveLength(2);
  child.kill('SIGTERM');
  expect(await exitCode).toBe(0);
});

it('box-mock exits with an error when it cannot write the token log', async () => {
  const { output, exitCode } = start('--token-log', join(directory, 'none', 'tokens.jsonl'));
  expect([await exitCode, output.err.split('\n')[0]]).toEqual([2, expect.stringMatching(/^box-mock: --token-log: cannot write .*\.$/)]);
});

it('box-mock accepts integers from 1 for its token lifetimes and lists its token options in the help', () => {
  const { 'token-seconds': accessTokenSeconds, 'refresh-seconds': refreshTokenSeconds } = readArguments([
    '--token-seconds',
    '1',
    '--refresh-seconds',
    '20',
  ]);
  expect([accessTokenSeconds, refreshTokenSeconds]).toEqual([1, 20]);
  expect(readArguments([])).toEqual({});
  for (const name of ['--token-seconds', '--refresh-seconds'])
    for (const value of ['0', '1.5', '-1', 'x'])
      expect(() => readArguments([`${name}=${value}`])).toThrow(`${name}: must be an integer from 1`);
  for (const name of ['--token-seconds', '--refresh-seconds', '--token-log']) expect(usage).toContain(name);
});
