import type * as Fs from 'node:fs/promises';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fileTokenStore } from '../../../../src/node/stores/file-token-store.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';

/**
 * One process is stopped before each of its steps in turn, for as long as another needs to do all of its own, and then goes on. Steps are
 * the calls of the file system, of which each is done as a whole.
 */
const steps = vi.hoisted(() => {
  const state: { before: ((step: string) => Promise<void>) | undefined } = { before: undefined };
  return state;
});

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof Fs>();
  const paused =
    (name: string) =>
    async (...args: unknown[]) => {
      await steps.before?.(name);
      return (real[name as keyof typeof real] as (...args: unknown[]) => unknown)(...args);
    };
  const open = async (...args: Parameters<typeof Fs.open>) => {
    await steps.before?.('open');
    const file = await real.open(...args);
    for (const name of ['writeFile', 'sync'] as const) {
      const write = file[name].bind(file) as (...args: unknown[]) => Promise<void>;
      file[name] = async (...args: unknown[]) => {
        await steps.before?.(name);
        return write(...args);
      };
    }
    return file;
  };
  const names = ['mkdir', 'readdir', 'readFile', 'rename', 'rm', 'rmdir', 'stat', 'unlink'];
  return { ...real, ...Object.fromEntries(names.map((name) => [name, paused(name)])), open };
});

beforeEach(() => {
  steps.before = undefined;
  // What is taken for dead after a second is so after 20 ms.
  const now = performance.now.bind(performance);
  const quick = vi.spyOn(performance, 'now').mockImplementation(() => now() * 50);
  onTestFinished(() => {
    quick.mockRestore();
  });
});

/** Does `first`, which is stopped before its step number `at` while `meanwhile` is done. False when it has no such step. */
async function pausedAt<A, B>(
  at: number,
  first: () => Promise<A>,
  meanwhile: () => Promise<B>,
): Promise<false | { step: string; first: A; meanwhile: B }> {
  let count = 0;
  let stopped: (step: string) => void;
  let goOn: () => void = () => undefined;
  const whenStopped = new Promise<string>((resolve) => (stopped = resolve));
  const whenGoing = new Promise<void>((resolve) => (goOn = resolve));
  steps.before = (step) => {
    if (count++ !== at) return Promise.resolve();
    steps.before = undefined;
    stopped(step);
    return whenGoing;
  };
  const running = first();
  const step = await Promise.race([whenStopped, running.then(() => undefined)]);
  steps.before = undefined;
  if (step === undefined) return false;
  const other = await meanwhile();
  goOn();
  return { step, first: await running, meanwhile: other };
}

async function everyPause(check: (at: number) => Promise<string | false>): Promise<string[]> {
  const seen: string[] = [];
  for (let at = 0; ; at++) {
    const step = await check(at);
    if (step === false) return seen;
    seen.push(step);
  }
}

/** What has to be among the steps, or the test does not stop where it means to. */
const essential = ['readFile', 'mkdir', 'open', 'writeFile', 'rename', 'readFile', 'rename'];
const inOrder = (seen: readonly string[]) => {
  let from = 0;
  return essential.filter((step) => {
    const found = seen.indexOf(step, from);
    if (found >= 0) from = found + 1;
    return found >= 0;
  });
};

describe('a process that is stopped before any of its steps, and goes on when others are done', () => {
  it('never undoes what they changed', { timeout: 30_000 }, async () => {
    const winners = new Set<string>();
    const seen = await everyPause(async (at) => {
      const path = join(await temporaryFolder(), 'tokens');
      const [slow, quick] = [fileTokenStore({ path }), fileTokenStore({ path })];
      await quick.compareAndSet(undefined, 'start');
      const done = await pausedAt(
        at,
        () => slow.compareAndSet('start', 'slow'),
        async () => [await quick.compareAndSet('start', 'quick'), await quick.get()],
      );
      if (done === false) return false;
      const winner = done.first ? 'slow' : 'quick';
      winners.add(winner);
      expect([done.step, done.meanwhile, await quick.get()]).toEqual([done.step, [winner === 'quick', winner], winner]);
      expect(await readdir(`${path}.lock`)).toEqual([]);
      return done.step;
    });
    expect(inOrder(seen)).toEqual(essential);
    expect([...winners].sort()).toEqual(['quick', 'slow']);
  });

  it('never undoes what they changed and changed back', { timeout: 30_000 }, async () => {
    await everyPause(async (at) => {
      const path = join(await temporaryFolder(), 'tokens');
      const [slow, quick] = [fileTokenStore({ path }), fileTokenStore({ path })];
      await quick.compareAndSet(undefined, 'start');
      const done = await pausedAt(
        at,
        () => slow.compareAndSet('start', 'slow'),
        async () => (await quick.compareAndSet('start', 'quick')) && (await quick.compareAndSet('quick', 'start')),
      );
      if (done === false) return false;
      // Either way it is said once: what others did came before, or found the change.
      expect([done.step, done.first, await quick.get()]).toEqual([done.step, true, 'slow']);
      return done.step;
    });
  });

  it('never has a lease together with another', { timeout: 30_000 }, async () => {
    const seen = await everyPause(async (at) => {
      const path = join(await temporaryFolder(), 'tokens');
      const [slow, quick] = [fileTokenStore({ path }), fileTokenStore({ path })];
      const done = await pausedAt(
        at,
        () => slow.acquireLease(600_000),
        () => quick.acquireLease(600_000),
      );
      if (done === false) return false;
      expect([done.first, done.meanwhile].filter((id) => id !== undefined).length, done.step).toBe(1);
      expect(await quick.acquireLease(600_000)).toBeUndefined();
      return done.step;
    });
    expect(inOrder(seen)).toEqual(essential);
  });

  it('never takes a lease that ran out away from who took it meanwhile', { timeout: 30_000 }, async () => {
    await everyPause(async (at) => {
      const path = join(await temporaryFolder(), 'tokens');
      const [slow, quick] = [fileTokenStore({ path }), fileTokenStore({ path })];
      await quick.acquireLease(1);
      const done = await pausedAt(
        at,
        () => slow.acquireLease(600_000),
        () => quick.acquireLease(600_000),
      );
      if (done === false) return false;
      expect([done.first, done.meanwhile].filter((id) => id !== undefined).length, done.step).toBe(1);
      return done.step;
    });
  });

  it('never gives back the lease of another', { timeout: 30_000 }, async () => {
    const seen = await everyPause(async (at) => {
      const path = join(await temporaryFolder(), 'tokens');
      const [slow, quick] = [fileTokenStore({ path }), fileTokenStore({ path })];
      const id = await slow.acquireLease(1);
      const done = await pausedAt(
        at,
        () => slow.releaseLease(id ?? ''),
        () => quick.acquireLease(600_000),
      );
      if (done === false) return false;
      expect([done.step, typeof done.meanwhile, await slow.acquireLease(600_000)]).toEqual([done.step, 'string', undefined]);
      return done.step;
    });
    expect(inOrder(seen)).toEqual(essential);
  });
});

describe('what is kept', () => {
  it('is on the disk before it is in its place, and its place before anybody is told', async () => {
    const store = fileTokenStore({ path: join(await temporaryFolder(), 'tokens') });
    const order: string[] = [];
    steps.before = (step) => Promise.resolve(void order.push(step));
    await store.compareAndSet(undefined, 'text');
    const commit = order.lastIndexOf('rename');
    expect(order.filter((step) => step === 'sync').length).toBe(2);
    expect(order.indexOf('sync')).toBeGreaterThan(order.indexOf('writeFile'));
    expect(order.indexOf('sync')).toBeLessThan(order.indexOf('rename'));
    expect(order.lastIndexOf('sync')).toBeGreaterThan(commit);
  });
});

describe('a commit that fails', () => {
  it('gives the lock back and deletes the text', async () => {
    const path = join(await temporaryFolder(), 'tokens');
    const store = fileTokenStore({ path });
    // Somebody puts a folder there at the last moment.
    const done = await pausedAt(
      8,
      () => store.compareAndSet(undefined, 'secret').catch(String),
      () => mkdir(path),
    );
    expect(done).toMatchObject({ step: 'rename', first: expect.stringMatching(/EISDIR|ENOTDIR|EPERM/) as unknown });
    expect(await readdir(`${path}.lock`)).toEqual([]);
  });
});
