import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fileTokenStore } from '../../../../src/node/stores/file-token-store.js';
import { modesBelow, temporaryFolder } from '../../../support/temporary-folder.js';
import { bundleProgram } from '../../../support/bundle-program.js';

const program = await bundleProgram(fileURLToPath(new URL('../../../support/stores/token-store-worker.ts', import.meta.url)));

interface Worker {
  /** Starts the task and returns its result, or `undefined` if the process was killed. */
  begin: () => Promise<unknown>;
  kill: () => void;
}

/** Starts a worker process and waits until it is ready. */
async function worker(path: string, task: string, number: number): Promise<Worker> {
  const child: ChildProcess = fork(program, [path, task, String(number)]);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'message');
  return {
    async begin() {
      const ended = once(child, 'exit');
      let result: unknown;
      child.once('message', (message: { result: unknown }) => {
        result = message.result;
      });
      child.send('begin');
      const [code, signal] = (await ended) as [number | null, string | null];
      if (signal !== 'SIGKILL' && code !== 0) throw new Error(`A worker exited with ${String(code ?? signal)}.`);
      return result;
    },
    kill: () => void child.kill('SIGKILL'),
  };
}

/** Starts workers in groups of four, since a group of 20 would compete for few cores. */
async function workers(count: number, start: (index: number) => Promise<Worker>): Promise<Worker[]> {
  const started: Worker[] = [];
  for (let from = 0; from < count; from += 4) {
    started.push(...(await Promise.all(Array.from({ length: Math.min(4, count - from) }, (_, index) => start(from + index)))));
  }
  return started;
}

describe('processes that share a token file', () => {
  it('loses no change and never reads a partial text while other processes are killed', { timeout: 600_000 }, async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'tokens');
    const adders = await workers(2, () => worker(path, 'increment', 200));
    const reader = await worker(path, 'read', 3000);
    const added = Promise.all(adders.map(({ begin }) => begin()));
    const read = reader.begin();
    const modes = new Set<string>();
    for (let victim = 0; victim < 20; victim++) {
      const { begin, kill } = await worker(path, 'rewrite', 0);
      const ended = begin();
      await sleep(Math.random() * 60);
      kill();
      expect(await ended).toBeUndefined();
      for (const entry of await modesBelow(folder)) modes.add(entry.slice(-3));
    }
    expect(await added).toEqual(['done', 'done']);
    expect(await read).toBeGreaterThan(100);
    expect(JSON.parse((await fileTokenStore({ path }).get()) ?? '')).toMatchObject({ count: 400 });
    expect([...modes].sort()).toEqual(['600', '700']);
  });

  it('works after a process was killed before any of its steps', { timeout: 600_000 }, async () => {
    const paths = await Promise.all(Array.from({ length: 11 }, async () => join(await temporaryFolder(), 'tokens')));
    for (const path of paths) await fileTokenStore({ path }).compareAndSet(undefined, 'before');
    const dying = await workers(paths.length, (at) => worker(paths[at] ?? '', 'die', at));
    const results = await Promise.all(dying.map(({ begin }) => begin()));
    // The last process has no step with that number.
    expect(results).toEqual([...Array<undefined>(10).fill(undefined), true]);

    const found = await Promise.all(
      paths.map(async (path) => {
        const store = fileTokenStore({ path });
        const begun = performance.now();
        const text = await store.get();
        expect(await store.compareAndSet(text, 'next')).toBe(true);
        expect([await store.get(), performance.now() - begun < 5000]).toEqual(['next', true]);
        return text;
      }),
    );
    expect(found).toEqual([...Array<string>(7).fill('before'), ...Array<string>(4).fill('after')]);
  });

  it('waits for the lease of a killed process no longer than it lasts', async () => {
    const path = join(await temporaryFolder(), 'tokens');
    const store = fileTokenStore({ path });
    const holder = await worker(path, 'lease', 1500);
    const begun = performance.now();
    expect(await holder.begin()).toBeTypeOf('string');
    let id: string | undefined;
    do id = await store.acquireLease(60_000);
    while (id === undefined && performance.now() - begun < 5000 && (await sleep(10, true)));
    const passed = performance.now() - begun;
    expect(id).toBeTypeOf('string');
    expect([passed >= 1480, passed < 3500]).toEqual([true, true]);
  });
});
