import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BoxConfigError, type MirrorOptions, type MirrorResult } from 'box-openapi-sdk';
import { describe, expect, it } from 'vitest';
import { rejection } from '../../support/rejection.js';
import { openPair, type Contents } from './pair.js';

/** A pair that is watched. `until` resolves when both sides have these contents at the end of a run. */
async function watchPair(options: Partial<MirrorOptions> = {}, contents: Contents = { 'a.txt': 'a' }) {
  const pair = await openPair();
  await pair.start(contents);
  const abort = new AbortController();
  const runs: MirrorResult[] = [];
  const waiters = new Set<() => void>();
  const ended = pair.run({
    watch: { debounceMs: 30 },
    signal: abort.signal,
    onRun(result) {
      runs.push(result);
      for (const wake of waiters) wake();
      waiters.clear();
    },
    ...options,
  });
  // A failure of the mirror ends the test at once.
  const failed = ended.then(() => undefined);
  failed.catch(() => undefined);
  const nextRun = () => Promise.race([failed, new Promise<void>((resolve) => waiters.add(resolve))]);
  async function until(expected: Contents): Promise<void> {
    for (;;) {
      const both = await pair.sides().catch(ifVanished);
      if (both === undefined) {
        await sleep(10);
        continue;
      }
      const { local, remote } = both;
      const isEqual = [local, remote].every((side) => JSON.stringify(sorted(withoutStaging(side))) === JSON.stringify(sorted(expected)));
      if (isEqual) return;
      await nextRun();
    }
  }
  const isWatching = async () => {
    while (runs.length < 2) await nextRun();
  };
  const stop = async () => {
    abort.abort(new Error('stopped by the test'));
    await expect(ended).rejects.toBe(abort.signal.reason);
  };
  return { ...pair, abort, runs, ended, nextRun, until, isWatching, stop };
}

/** A run can move a file between the moments at which the test finds and reads it. */
function ifVanished(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}

const sorted = (contents: Contents) => Object.entries(contents).sort(([a], [b]) => (a < b ? -1 : 1));
const withoutStaging = (contents: Contents) => Object.fromEntries(Object.entries(contents).filter(([path]) => !path.startsWith('.box-')));

describe('a mirror with watch', () => {
  it('applies changes of either side to the other one, as they happen', async () => {
    const { local, remote, runs, until, isWatching, stop, sides } = await watchPair();
    await isWatching();
    expect(runs.map(({ listing }) => listing)).toEqual(['full', 'events']);
    await local.write('docs/from disk.txt', 'disk');
    await until({ 'a.txt': 'a', 'docs/from disk.txt': 'disk' });
    await remote.write('docs/from Box.txt', 'Box');
    await until({ 'a.txt': 'a', 'docs/from disk.txt': 'disk', 'docs/from Box.txt': 'Box' });
    await local.write('a.txt', 'edited');
    await remote.move('docs', 'papers');
    await until({ 'a.txt': 'edited', 'papers/from disk.txt': 'disk', 'papers/from Box.txt': 'Box' });
    await local.remove('papers/from Box.txt');
    await remote.remove('a.txt');
    await until({ 'papers/from disk.txt': 'disk' });
    await stop();
    // Nothing temporary is left.
    expect((await sides()).local).toEqual({ 'papers/from disk.txt': 'disk' });
    expect(runs.every(({ failed }) => failed.length === 0)).toBe(true);
    expect(runs.slice(1).every(({ listing }) => listing === 'events')).toBe(true);
  });

  it('is not started by the files that its runs write', async () => {
    const { path, remote, local, until, stop, runs, isWatching } = await watchPair({}, { 'a.txt': 'a' });
    await isWatching();
    await remote.write('b.txt', 'b');
    await until({ 'a.txt': 'a', 'b.txt': 'b' });
    // The last change is applied by a run after all runs that the download has caused.
    await mkdir(join(path, '.box-download'), { recursive: true });
    await writeFile(join(path, '.box-download', 'x'), 'x');
    // A run can write into the folder at the same time.
    await rm(join(path, '.box-download'), { recursive: true, force: true, maxRetries: 10 });
    await local.write('c.txt', 'c');
    await until({ 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' });
    await stop();
    // Two at the start, and for each of the two changes one, and one for the events that it caused. A busy machine can split them.
    expect(runs.length).toBeLessThan(12);
  });

  it('survives an outage of the service, and then applies what happened meanwhile', async () => {
    const { mock, local, remote, until, isWatching, stop } = await watchPair();
    await isWatching();
    await remote.write('from Box.txt', 'Box');
    await until({ 'a.txt': 'a', 'from Box.txt': 'Box' });
    mock.faults.add({ times: 12, respond: { status: 503, code: 'unavailable', retryAfter: 0 } });
    await local.write('from disk.txt', 'disk');
    await until({ 'a.txt': 'a', 'from Box.txt': 'Box', 'from disk.txt': 'disk' });
    expect(mock.faults.log.length).toBeGreaterThanOrEqual(12);
    await stop();
  });

  it('compares both sides in full regularly', async () => {
    const { runs, nextRun, stop } = await watchPair({ watch: { debounceMs: 30, compareEveryMs: 50 } });
    while (runs.filter(({ listing }) => listing === 'full').length < 3) await nextRun();
    await stop();
  });

  it('ends with the error of a run that stops for safety', async () => {
    const { local, ended, isWatching, sides } = await watchPair({ maxDelete: 0 }, { 'a.txt': 'a', 'b.txt': 'b' });
    await isWatching();
    await local.remove('a.txt');
    expect((await rejection(ended, BoxConfigError)).message).toMatch(/maxDelete/);
    expect((await sides()).remote).toEqual({ 'a.txt': 'a', 'b.txt': 'b' });
  });

  it('an abort in the middle of a run leaves a state from which the next run continues', async () => {
    const { mock, abort, local, ended, run, isWatching, sides } = await watchPair();
    await isWatching();
    mock.faults.add({ operationId: 'files.content.upload', delayMs: 20, times: Infinity });
    const names = Array.from({ length: 20 }, (_, index) => `${String(index)}.txt`);
    for (const name of names) await local.write(name, name);
    while (mock.state.items().length < 6) await new Promise(setImmediate);
    abort.abort();
    await expect(ended).rejects.toBe(abort.signal.reason);
    mock.faults.clear();
    expect(mock.state.items().length).toBeLessThan(names.length + 2);
    expect(await run()).toMatchObject({ complete: true, conflicts: 0 });
    const expected = { 'a.txt': 'a', ...Object.fromEntries(names.map((name) => [name, name])) };
    expect(await sides()).toEqual({ local: expected, remote: expected });
  });

  it.each([
    [{ debounceMs: -1 }, 'debounceMs'],
    [{ compareEveryMs: 'often' }, 'compareEveryMs'],
    [{ every: 1 }, 'every'],
  ])('rejects the option watch: %j', async (watch, name) => {
    const { run } = await openPair();
    expect((await rejection(run({ watch: watch as never }), BoxConfigError)).message).toContain(name);
  });
});
