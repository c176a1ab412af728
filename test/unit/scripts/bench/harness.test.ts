import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ContestantId } from '../../../../scripts/bench/contestants/index.js';
import { compileScripts } from '../../../../scripts/bench/processes/compile.js';
import { openHarness, type Harness } from '../../../../scripts/bench/processes/harness.js';
import { wholeMachine } from '../../../../scripts/bench/processes/processor.js';

const task = { calls: 3, concurrency: 1, path: '', size: 0 };
const named = (name: string) => `calls/${name}` as ContestantId;

/** Contestants in place of the real ones, which need the built package. */
const contestants = `
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { repeated } from './work.js';
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');
export const calls = {
  works: async (url) => repeated(async () => (await (await fetch(url + '/2.0/files/12345')).json()).id, '12345'),
  wrong: async () => repeated(async () => 'other', '12345'),
  unloadable: async () => { throw new Error('The package is missing.'); },
  first: async (url) => async () => { await (await fetch(url + '/2.0/files/12345')).json(); },
  stuck: async () => () => new Promise((resolve) => setTimeout(resolve, 1e9)),
  allocates: async () => async ({ size }) => { Buffer.alloc(size, 1); collectGarbage(); },
};`;

describe('the processes of the benchmark', () => {
  let folder = '';
  let harness: Harness;
  const open = (timeLimitSeconds: number) => openHarness({ folder, server: 'api', processor: wholeMachine, timeLimitSeconds });
  beforeAll(async () => {
    folder = compileScripts();
    await writeFile(join(folder, 'contestants/calls.js'), contestants);
    harness = await open(120);
  });
  afterAll(async () => {
    harness.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('measure the CPU and wall-clock time of a contestant', async () => {
    const { cpuSeconds, wallSeconds } = await harness.run({ contestant: named('works'), task });
    expect(cpuSeconds).toBeGreaterThan(0);
    expect(wallSeconds).toBeGreaterThan(0);
  });

  it('measure the peak memory of a contestant above its start', async () => {
    const { peakBytes } = await harness.run({ contestant: named('allocates'), task: { ...task, size: 64e6 } });
    expect(peakBytes).toBeGreaterThan(60e6);
    expect(peakBytes).toBeLessThan(90e6);
  });

  it.runIf(process.platform === 'linux')('do not count the memory of the warm-up', async () => {
    const warmUp = { ...task, size: 256e6 };
    const { peakBytes } = await harness.run({ contestant: named('allocates'), warmUp, task: { ...task, size: 16e6 } });
    expect(peakBytes).toBeGreaterThan(10e6);
    expect(peakBytes).toBeLessThan(100e6);
  });

  it('count the connections since the previous count', async () => {
    await harness.connections();
    await harness.run({ contestant: named('works'), task });
    expect(await harness.connections()).toBeGreaterThan(0);
    expect(await harness.connections()).toBe(0);
  });

  it('put the server at a distance: a connection over TLS takes two round trips, and each request one', async () => {
    const roundTripMs = 40;
    // A timer may be a millisecond early.
    const seconds = (roundTrips: number) => (0.9 * roundTrips * roundTripMs) / 1000;
    const far = await openHarness({ folder, server: 'transfer', processor: wholeMachine, roundTripMs, timeLimitSeconds: 120 });
    try {
      const first = await far.run({ contestant: named('first'), task });
      expect(first.wallSeconds).toBeGreaterThanOrEqual(seconds(3));
      const later = await far.run({ contestant: named('works'), warmUp: task, task });
      expect(later.wallSeconds).toBeGreaterThanOrEqual(seconds(task.calls));
    } finally {
      far.close();
    }
  });

  it.each(['wrong', 'unloadable'])('report a contestant that fails: %s', async (name) => {
    const message = name === 'wrong' ? 'Error: Expected 12345, got other.' : 'Error: The package is missing.';
    const failed = new RegExp(`^calls/${name}: the process ended without a result \\(exit code 1\\)[^]*${message}`);
    await expect(harness.run({ contestant: named(name), task })).rejects.toThrow(failed);
    await expect(harness.openWarm(named(name), []).then((warm) => warm.run(task))).rejects.toThrow(failed);
  });

  it('report a contestant that never finishes', async () => {
    const impatient = await open(1);
    try {
      const message = 'calls/stuck: no result within 1 seconds. The process was killed.';
      await expect(impatient.run({ contestant: named('stuck'), task })).rejects.toThrow(message);
    } finally {
      impatient.close();
    }
  });

  it('repeat the calibration loop', async () => {
    const { cpuSeconds, wallSeconds } = await harness.calibrate();
    expect(cpuSeconds).toBeGreaterThan(0);
    expect(wallSeconds).toBeGreaterThan(0);
  });
});
