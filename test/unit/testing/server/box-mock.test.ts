import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const directory = await mkdtemp(join(tmpdir(), 'box-mock-test-'));
afterAll(() => rm(directory, { recursive: true }));

function start(...args: string[]) {
  const node = ['--conditions=box-openapi-sdk-source', '--import', 'tsx', 'src/testing/server/box-mock.ts', ...args];
  const child: ChildProcess = spawn(process.execPath, node, { stdio: ['ignore', 'pipe', 'pipe'] });
  const seen = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => (seen.out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (seen.err += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, seen, ended };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('box-mock', { timeout: 30_000 }, () => {
  it('serves a seed, tells what it does, and ends on a signal', async () => {
    const seed = join(directory, 'seed.json');
    await writeFile(seed, JSON.stringify({ tree: { Reports: { 'q1.txt': 'one' } } }));
    const { child, seen, ended } = start('--seed', seed, '--spill-bytes', '1000');
    await until(() => seen.out.includes('enterprise id'));
    const [url = '', token = ''] = [/^url +(\S+)$/m, /^developer token (\S+)$/m].map((pattern) => pattern.exec(seen.out)?.[1]);
    const headers = { authorization: `Bearer ${token}` };
    const items: unknown = await (await fetch(`${url}/2.0/folders/0/items`, { headers })).json();
    expect(items).toMatchObject({ entries: [{ type: 'folder', name: 'Reports' }] });
    await fetch(`${url}/2.0/folders/0/items?nonsense=1`, { headers });
    await until(() => seen.err.includes('nonsense'));
    expect(seen.err).toMatch(/^GET \/2\.0\/folders\/0\/items 200 \d+ ms$/m);
    expect(seen.err).toMatch(/^VIOLATION \(request\) query nonsense is not a parameter of this operation$/m);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('says what is wrong with its arguments', async () => {
    const results = await Promise.all(
      [
        ['--port', 'x'],
        ['--prot', '1'],
        ['--seed', join(directory, 'none.json')],
      ].map(async (args) => {
        const { seen, ended } = start(...args);
        return [await ended, seen.err.split('\n')[0]];
      }),
    );
    expect(results).toEqual([
      [2, 'box-mock: --port takes a whole number from 0 to 65535, not "x".'],
      [2, expect.stringContaining("Unknown option '--prot'")],
      [2, expect.stringMatching(/^box-mock: The seed .* cannot be read\.$/)],
    ]);
  });

  it('teaches', async () => {
    const { seen, ended } = start('--help');
    expect([await ended, seen.out]).toEqual([0, expect.stringContaining('curl -H "Authorization: Bearer TOKEN"')]);
  });
});
