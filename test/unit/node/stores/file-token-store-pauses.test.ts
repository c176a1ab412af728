import type * as Fs from 'node:fs/promises';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fileTokenStore } from '../../../../src/node/stores/file-token-store.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';

/**
 * These tests pause one store before each of its steps in turn, let another store finish an operation, and then resume the first one. The steps
 * are file system calls, each of which is atomic here.
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
  // The store considers a process dead after one second; this makes it 20 ms.
  const now = performance.now.bind(performance);
  const fasterClock = vi.spyOn(performance, 'now').mockImplementation(() => now() * 50);
  onTestFinished(() => {
    fasterClock.mockRestore();
  });
});

/** Runs `first`, pauses it before its step number `at`, and runs `meanwhile` during the pause. Returns false if there is no such step. */
async function pauseAt<A, B>(
  at: number,
  first: () => Promise<A>,
  meanwhile: () => Promise<B>,
): Promise<false | { step: string; first: A; meanwhile: B }> {
  let count = 0;
  let markPaused: (step: string) => void;
  let resume: () => void = () => undefined;
  const whenPaused = new Promise<string>((resolve) => (markPaused = resolve));
  const whenResumed = new Promise<void>((resolve) => (resume = resolve));
  steps.before = (step) => {
    if (count++ !== at) return Promise.resolve();
    steps.before = undefined;
    markPaused(step);
    return whenResumed;
  };
  const running = first();
  const step = await Promise.race([whenPaused, running.then(() => undefined)]);
  steps.before = undefined;
  if (step === undefined) return false;
  const other = await meanwhile();
  resume();
  return { step, first: await running, meanwhile: other };
}

async function pauseAtEveryStep(check: (at: number) => Promise<string | false>): Promise<string[]> {
  const seen: string[] = [];
  for (let at = 0; ; at++) {
    const step = await check(at);
    if (step === false) return seen;
    seen.push(step);
  }
}

/** The steps that must occur in this order. Otherwise the test does not pause where intended. */
const requiredSteps = ['readFile', 'mkdir', 'open', 'writeFile', 'rename', 'readFile', 'rename'];
const requiredStepsIn = (seen: readonly string[]) => {
  let from = 0;
  return requiredSteps.filter((step) => {
    const found = seen.indexOf(step, from);
    if (found >= 0) from = found + 1;
    return found >= 0;
  });
};

describe('fileTokenStore paused before any step while another store works', () => {
  it('never undoes a change by the other store', async () => {
    const winners = new Set<string>();
    const seen = await pauseAtEveryStep(async (at) => {
      const path = join(await temporaryFolder(), 'tokens');
      const [slow, quick] = [fileTokenStore({ path }), fileTokenStore({ path })];
      await quick.compareAndSet(undefined, 'start');
      const done = await pauseAt(
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
    expect(requiredStepsIn(seen)).toEqual(requiredSteps);
    expect([...winners].sort()).toEqual(['quick', 'slow']);
  });

  it('never undoes a change that the other store made and reverted', async () => {
    await pauseAtEveryStep(async (at) => {
      const path = join(await temporaryFolder(), 'tokens');
      const [slow, quick] = [fileTokenStore({ path }), fileTokenStore({ path })];
      await quick.compareAndSet(undefined, 'start');
      const done = await pauseAt(
        at,
        () => slow.compareAndSet('start', 'slow'),
        async () => (await quick.compareAndSet('start', 'quick')) && (await quick.compareAndSet('quick', 'start')),
      );
      if (done === false) return false;
      // Both orders are consistent: the other changes came before this one, or failed because of it.
      expect([done.step, done.first, await quick.get()]).toEqual([done.step, true, 'slow']);
      return done.step;
    });
  });

  it('never holds a lease at the same time as the other store', async () => {
    const seen = await pauseAtEveryStep(async (at) => {
      const path = join(await temporaryFolder(), 'tokens');
      const [slow, quick] = [fileTokenStore({ path }), fileTokenStore({ path })];
      const done = await pauseAt(
        at,
        () => slow.acquireLease(600_000),
        () => quick.acquireLease(600_000),
      );
      if (done === false) return false;
      expect([done.first, done.meanwhile].filter((id) => id !== undefined).length, done.step).toBe(1);
      expect(await quick.acquireLease(600_000)).toBeUndefined();
      return done.step;
    });
    expect(requiredStepsIn(seen)).toEqual(requiredSteps);
  });

  it('never takes an expired lease that the other store has already taken', async () => {
    await pauseAtEveryStep(async (at) => {
      const path = join(await temporaryFolder(), 'tokens');
      const [slow, quick] = [fileTokenStore({ path }), fileTokenStore({ path })];
      await quick.acquireLease(1);
      const done = await pauseAt(
        at,
        () => slow.acquireLease(600_000),
        () => quick.acquireLease(600_000),
      );
      if (done === false) return false;
      expect([done.first, done.meanwhile].filter((id) => id !== undefined).length, done.step).toBe(1);
      return done.step;
    });
  });

  it('never releases the lease of the other store', async () => {
    const seen = await pauseAtEveryStep(async (at) => {
      const path = join(await temporaryFolder(), 'tokens');
      const [slow, quick] = [fileTokenStore({ path }), fileTokenStore({ path })];
      const id = await slow.acquireLease(1);
      const done = await pauseAt(
        at,
        () => slow.releaseLease(id ?? ''),
        () => quick.acquireLease(600_000),
      );
      if (done === false) return false;
      expect([done.step, typeof done.meanwhile, await slow.acquireLease(600_000)]).toEqual([done.step, 'string', undefined]);
      return done.step;
    });
    expect(requiredStepsIn(seen)).toEqual(requiredSteps);
  });
});

describe('durability of fileTokenStore', () => {
  it('syncs the file before the rename and the folder before compareAndSet resolves', async () => {
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

describe('failed commits of fileTokenStore', () => {
  it('releases the lock and deletes the temporary text when the rename fails', async () => {
    const path = join(await temporaryFolder(), 'tokens');
    const store = fileTokenStore({ path });
    // Another process creates a folder at the path just before the rename.
    const done = await pauseAt(
      8,
      () => store.compareAndSet(undefined, 'secret').catch(String),
      () => mkdir(path),
    );
    expect(done).toMatchObject({ step: 'rename', first: expect.stringMatching(/EISDIR|ENOTDIR|EPERM/) as unknown });
    expect(await readdir(`${path}.lock`)).toEqual([]);
  });
});
