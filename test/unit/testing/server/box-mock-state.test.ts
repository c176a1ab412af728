import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, it, onTestFinished } from 'vitest';
import { stateFile } from '../../../../src/testing/server/state-file.js';
import type { MockSnapshot } from '../../../../src/testing/snapshot/snapshot.js';
import { bundleProgram } from '../../../support/bundle-program.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';

const program = await bundleProgram('src/testing/server/box-mock.ts');

interface Run {
  readonly child: ChildProcess;
  readonly exit: Promise<number | null>;
  readonly output: { out: string; err: string };
}

function run(...args: string[]): Run {
  const child = spawn(process.execPath, [program, '--quiet', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.err += chunk.toString()));
  return { child, output, exit: new Promise((resolve) => child.once('exit', resolve)) };
}

/** Starts box-mock and waits until it serves. */
async function start(...args: string[]) {
  const started = run(...args);
  while (!started.output.out.includes('enterprise id') && started.child.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 10));
  const value = (pattern: RegExp): string => pattern.exec(started.output.out)?.[1] ?? '';
  const url = value(/^url +(\S+)$/m);
  const token = value(/^developer token (\S+)$/m);
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return {
    ...started,
    token,
    names: async (bearer = token): Promise<string[]> => {
      const response = await fetch(`${url}/2.0/folders/0/items`, { headers: { authorization: `Bearer ${bearer}` } });
      return ((await response.json()) as { entries: { name: string }[] }).entries.map(({ name }) => name);
    },
    create: async (name: string): Promise<void> => {
      await fetch(`${url}/2.0/folders`, { method: 'POST', headers, body: JSON.stringify({ name, parent: { id: '0' } }) });
    },
    stop: async (signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> => {
      started.child.kill(signal);
      return started.exit;
    },
  };
}

it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('--state saves on %s and loads at the next start, with valid tokens', async (signal) => {
  const folder = await temporaryFolder();
  const state = join(folder, 'state.json');
  const seed = join(folder, 'seed.json');
  writeFileSync(seed, JSON.stringify({ tree: { Seeded: {} } }));
  const first = await start('--state', state, '--seed', seed);
  await first.create('Created');
  expect(await first.stop(signal)).toBe(0);
  expect(statSync(state).mode & 0o777).toBe(0o600);
  const second = await start('--state', state, '--seed', seed);
  expect(await second.names()).toEqual(['Created', 'Seeded']);
  expect(await second.names(first.token)).toEqual(['Created', 'Seeded']);
  await second.create('Later');
  await second.stop(signal);
  expect(await (await start('--state', state)).names()).toEqual(['Created', 'Later', 'Seeded']);
  expect(readdirSync(folder).sort()).toEqual(['seed.json', 'state.json']);
});

it('a killed process leaves the file as it was', async () => {
  const folder = await temporaryFolder();
  const state = join(folder, 'state.json');
  const first = await start('--state', state);
  await first.create('Kept');
  await first.stop();
  const saved = readFileSync(state, 'utf8');
  const second = await start('--state', state);
  await second.create('Lost');
  await second.stop('SIGKILL');
  expect(readFileSync(state, 'utf8')).toBe(saved);
  expect(await (await start('--state', state)).names()).toEqual(['Kept']);
});

it('a process that is killed while it saves leaves the old or the new state', async () => {
  const folder = await temporaryFolder();
  const state = join(folder, 'state.json');
  const seed = join(folder, 'seed.json');
  writeFileSync(seed, JSON.stringify({ tree: { 'large.txt': 'x'.repeat(3_000_000) } }));
  const first = await start('--state', state, '--seed', seed);
  await first.stop();
  for (const delay of [0, 30, 90]) {
    const one = await start('--state', state);
    await one.create(`after ${String(delay)}`);
    const before = (await one.names()).filter((name) => name !== `after ${String(delay)}`);
    one.child.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, delay));
    one.child.kill('SIGKILL');
    await one.exit;
    const next = await start('--state', state);
    const names = await next.names();
    expect(names.filter((name) => name !== `after ${String(delay)}`)).toEqual(before);
    await next.stop('SIGKILL');
  }
}, 120_000);

it.each<[string, (path: string) => void, RegExp]>([
  [
    'no JSON',
    (path) => {
      writeFileSync(path, '{"format":');
    },
    /^box-mock: --state: .*state\.json does not contain JSON\. Move it away to start with a new state\.$/m,
  ],
  [
    'something else',
    (path) => {
      writeFileSync(path, '{"users":[]}');
    },
    /^box-mock: --state: .*state\.json: snapshot\.format: must be /m,
  ],
  [
    'a folder',
    (path) => {
      mkdirSync(path);
    },
    /^box-mock: --state: cannot read .*state\.json\./m,
  ],
])('a file with %s is an error and stays', async (_, write, message) => {
  const state = join(await temporaryFolder(), 'state.json');
  write(state);
  const before = statSync(state).isFile() ? readFileSync(state, 'utf8') : '';
  const { exit, output } = run('--state', state);
  expect(await exit).toBe(2);
  expect(output.err).toMatch(message);
  expect(statSync(state).isFile() ? readFileSync(state, 'utf8') : '').toBe(before);
});

it('a changed file is an error and stays', async () => {
  const state = join(await temporaryFolder(), 'state.json');
  await (await start('--state', state)).stop();
  const changed = readFileSync(state, 'utf8').replace('ada@example.com', 'eva@example.com');
  writeFileSync(state, changed);
  const { exit, output } = run('--state', state);
  expect(await exit).toBe(2);
  expect(output.err).toMatch(/snapshot\.digest: does not match the snapshot/);
  expect(readFileSync(state, 'utf8')).toBe(changed);
});

it('a folder that does not exist is an error at the start', async () => {
  const { exit, output } = run('--state', join(await temporaryFolder(), 'none/state.json'));
  expect(await exit).toBe(2);
  expect(output.err).toMatch(/^box-mock: --state: cannot write to .*none\. Check that the folder exists and is writable\.$/m);
});

it('a state that cannot be saved is an error at the end, and the old one stays', async () => {
  const folder = await temporaryFolder();
  const state = join(folder, 'state.json');
  const started = await start('--state', state);
  // A folder in its place cannot be replaced by a file.
  mkdirSync(join(state, 'occupied'), { recursive: true });
  expect(await started.stop()).toBe(1);
  expect(started.output.err).toMatch(/^box-mock: --state: cannot write .*state\.json: /m);
  expect(readdirSync(folder)).toEqual(['state.json']);
});

it('the file is complete at any time while it is replaced', async () => {
  const path = join(await temporaryFolder(), 'state.json');
  const snapshot = (size: number) => ({ contents: ['x'.repeat(size)] }) as unknown as MockSnapshot;
  stateFile(path).save(snapshot(10));
  // Reads in a thread, because the save is synchronous. Counts the reads, and the different sizes of complete files.
  const isSaving = new Int32Array(new SharedArrayBuffer(4)).fill(1);
  const reader = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
    const { readFileSync } = require('node:fs');
    let reads = 0;
    const sizes = new Set();
    do {
      sizes.add(JSON.parse(readFileSync(workerData.path, 'utf8')).contents[0].length);
      if ((reads += 1) === 1) parentPort.postMessage('reads');
    } while (Atomics.load(workerData.isSaving, 0) === 1);
    parentPort.postMessage({ reads, sizes: [...sizes] });`,
    { eval: true, workerData: { path, isSaving } },
  );
  await once(reader, 'message');
  const sizes = Array.from({ length: 10 }, (_, index) => 3_000_000 + index);
  for (const size of sizes) stateFile(path).save(snapshot(size));
  Atomics.store(isSaving, 0, 0);
  const [seen] = (await once(reader, 'message')) as [{ reads: number; sizes: number[] }];
  expect(seen.reads).toBeGreaterThan(1);
  expect(seen.sizes.filter((size) => size !== 10 && !sizes.includes(size))).toEqual([]);
  expect(statSync(path).size).toBeGreaterThan(3_000_000);
});

it('a link to the file stays a link, and the mode of a new file is private whatever the umask', async () => {
  const folder = await temporaryFolder();
  const target = join(folder, 'target.json');
  writeFileSync(target, '{}');
  chmodSync(target, 0o644);
  symlinkSync(target, join(folder, 'link.json'));
  stateFile(join(folder, 'link.json')).save({ format: 'x' } as unknown as MockSnapshot);
  expect(readFileSync(target, 'utf8')).toBe('{"format":"x"}\n');
  expect(statSync(target).mode & 0o777).toBe(0o600);
  expect(existsSync(join(folder, 'link.json'))).toBe(true);
});

it('--folder serves the contents of a folder', async () => {
  const folder = await temporaryFolder();
  mkdirSync(join(folder, 'Reports'));
  writeFileSync(join(folder, 'a.txt'), 'text');
  const mock = await start('--folder', folder);
  expect(await mock.names()).toEqual(['Reports', 'a.txt']);
});

it('an invalid seed file is an error with the place', async () => {
  const seed = join(await temporaryFolder(), 'seed.json');
  writeFileSync(seed, JSON.stringify({ tree: { 'a/b': '' } }));
  const { exit, output } = run('--seed', seed);
  expect(await exit).toBe(2);
  expect(output.err).toMatch(/^box-mock: seed\.tree\["a\/b"\]: a name cannot contain "\/"\.$/m);
});
