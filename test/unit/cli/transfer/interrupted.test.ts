import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { bundleCli } from '../../../support/bundle-program.js';
import { countingProxy } from '../../../support/servers/counting-proxy.js';
import { seededBytes, sha1Hex } from '../../../contract/support/bytes.js';
import { openDesk, startCli } from './setup.js';

const program = await bundleCli();
const size = 12_000_000;
const content = seededBytes(size, 3);

const commands = {
  download: ['download', '/Films', '--to', 'out', '--journal', 'film.journal'],
  mirror: ['mirror', 'out', '/Films', '--direction', 'down', '--state', 'film.state', '--backup-dir', 'backup'],
} as const;

/** Interrupts a command in the middle of a large file. */
async function interrupt(args: readonly string[], signal: 'SIGINT' | 'SIGTERM') {
  const desk = await openDesk({ seed: { tree: { Films: { 'film.mov': content } } } });
  const fault = { operationId: 'files.content.download', after: undefined, times: 1 };
  desk.mock.faults.add({ ...fault, drip: { of: 'response', bytes: 500_000, everyMs: 100 } });
  const [verb = '', ...rest] = args;
  const staging = join(desk.folder, 'out/.box-download');
  const stagedNames = () => {
    try {
      return readdirSync(staging, { recursive: true, encoding: 'utf8' });
    } catch {
      return [];
    }
  };
  const stagedBytes = () => {
    // The command also creates small files, to find out what the disk can store, and deletes them at once.
    const statuses = stagedNames().map((name) => statSync(join(staging, name), { throwIfNoEntry: false }));
    return statuses.reduce((sum, status) => sum + (status?.isFile() === true ? status.size : 0), 0);
  };
  const { child, finished } = startCli(program, desk, verb, ...rest);
  while (stagedBytes() < 5_000_000 && child.exitCode === null) await sleep(5);
  child.kill(signal);
  const stopped = await finished;
  expect(stopped).toMatchObject({ code: signal === 'SIGINT' ? 130 : 143, signal: null });
  return { desk, stagedBytes, left: () => readdirSync(join(desk.folder, 'out')) };
}

describe.each(['SIGINT', 'SIGTERM'] as const)('a large file that is interrupted by %s', (signal) => {
  it.each(Object.entries(commands))('%s: the same command receives only the rest of it', async (_, args) => {
    const { desk, stagedBytes, left } = await interrupt(args, signal);
    const kept = stagedBytes();
    expect(kept).toBeGreaterThanOrEqual(4_500_000);
    const proxy = await countingProxy(desk.url);
    const [verb, ...rest] = args;
    const { code } = await desk.run(verb, ...rest, '--base-url', proxy.url);
    expect(code).toBe(0);
    expect(sha1Hex(readFileSync(join(desk.folder, 'out/film.mov')))).toBe(sha1Hex(content));
    expect(proxy.bytes.toClient).toBeGreaterThanOrEqual(size - kept);
    expect(proxy.bytes.toClient).toBeLessThan(size - kept + 100_000);
    expect(left()).toEqual(['film.mov']);
  });

  it.each([
    ['download without a journal', commands.download.slice(0, -2)],
    ['mirror without a state', ['mirror', 'out', '/Films', '--direction', 'down', '--backup-dir', 'backup']],
  ])('%s: leaves nothing temporary', async (_, args) => {
    const { left } = await interrupt(args, signal);
    expect(left()).toEqual([]);
  });
});
