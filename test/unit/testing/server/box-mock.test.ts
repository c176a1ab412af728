import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleProgram } from '../../../support/bundle-program.js';

const directory = await mkdtemp(join(tmpdir(), 'box-mock-test-'));
afterAll(() => rm(directory, { recursive: true }));
const program = await bundleProgram('src/testing/server/box-mock.ts');

function start(...args: string[]) {
  const node = [program, ...args];
  const child: ChildProcess = spawn(process.execPath, node, { stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => (output.out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output.err += chunk.toString()));
  const exitCode = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, output, exitCode };
}

async function waitUntil(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('box-mock', () => {
  it('serves a seed, logs requests and violations, and exits on SIGTERM', async () => {
    const seed = join(directory, 'seed.json');
    await writeFile(seed, JSON.stringify({ tree: { Reports: { 'q1.txt': 'one' } } }));
    const { child, output, exitCode } = start('--seed', seed, '--spill-bytes', '1000');
    await waitUntil(() => output.out.includes('enterprise id'));
    const [url = '', token = ''] = [/^url +(\S+)$/m, /^developer token (\S+)$/m].map((pattern) => pattern.exec(output.out)?.[1]);
    const headers = { authorization: `Bearer ${token}` };
    const items: unknown = await (await fetch(`${url}/2.0/folders/0/items`, { headers })).json();
    expect(items).toMatchObject({ entries: [{ type: 'folder', name: 'Reports' }] });
    await fetch(`${url}/2.0/folders/0/items?nonsense=1`, { headers });
    await waitUntil(() => output.err.includes('nonsense'));
    expect(output.err).toMatch(/^GET \/2\.0\/folders\/0\/items 200 \d+ ms$/m);
    expect(output.err).toMatch(/^VIOLATION \(request\) query nonsense is not a parameter of this operation$/m);
    child.kill('SIGTERM');
    expect(await exitCode).toBe(0);
  });

  it('exits with an error that names the invalid argument', async () => {
    const results = await Promise.all(
      [
        ['--port', 'x'],
        ['--prot', '1'],
        ['--seed', join(directory, 'none.json')],
      ].map(async (args) => {
        const { output, exitCode } = start(...args);
        return [await exitCode, output.err.split('\n')[0]];
      }),
    );
    expect(results).toEqual([
      [2, 'box-mock: --port: must be an integer from 0 to 65535, not "x".'],
      [2, expect.stringContaining("Unknown option '--prot'")],
      [2, expect.stringMatching(/^box-mock: --seed: cannot read .*\.$/)],
    ]);
  });

  it('prints usage examples with --help', async () => {
    const { output, exitCode } = start('--help');
    expect([await exitCode, output.out]).toEqual([0, expect.stringContaining('curl -H "Authorization: Bearer TOKEN"')]);
  });
});
