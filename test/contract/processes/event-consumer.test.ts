import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createBoxClient, developerToken } from 'box-openapi-sdk';
import { createMockBox } from 'box-openapi-sdk/testing';
import type { ConsumerWork } from './event-consumer-worker.js';
import { bundleProgram } from '../../support/bundle-program.js';
import { isSoak } from '../support/soak.js';

const consumer = await bundleProgram(join(import.meta.dirname, 'event-consumer-worker.ts'));
const memory = await bundleProgram(join(import.meta.dirname, 'event-memory-worker.ts'));
const kills = isSoak ? 50 : 5;
const limit = 20;

function forkWorker(program: string, ...args: string[]): ChildProcess {
  const child = fork(program, args, { execArgv: ['--expose-gc'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

describe('event stream consumer process', () => {
  it(`a consumer killed ${String(kills)} times handles all events and repeats only the last page`, { timeout: 900_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'box-events-'));
    const mock = await createMockBox({ acceptVariants: false, disorderEvents: true });
    const { url } = await mock.listen();
    onTestFinished(async () => {
      await mock.close();
      rmSync(folder, { recursive: true, force: true });
    });
    const token = mock.issueToken({ expiresInSeconds: 3600 });
    const work: ConsumerWork = { url, token, states: join(folder, 'states'), handled: join(folder, 'handled'), limit };
    const box = createBoxClient({ auth: developerToken(token), baseUrl: url, limiter: false });
    const lines = () => (existsSync(work.handled) ? readFileSync(work.handled, 'utf8').trimEnd().split('\n') : []);

    // The stream starts at "now" and saves that position as soon as it knows it.
    // Starting a process is slow, so the next one starts while this one works.
    let next = forkWorker(consumer, JSON.stringify(work));
    const startNext = (): ChildProcess => {
      const child = next;
      child.send('begin');
      next = forkWorker(consumer, JSON.stringify(work));
      return child;
    };
    let child = startNext();
    await vi.waitFor(
      () => {
        expect(existsSync(join(work.states, 'box-events'))).toBe(true);
      },
      { timeout: 180_000 },
    );
    let created = 0;
    let stopped = false;
    const isStopped = () => stopped;
    const producing = (async () => {
      while (!isStopped()) {
        await box.folders.create({ name: `made-${String(created++)}`, parent: { id: '0' } });
        // Alternates bursts and pauses, and never gets more than 100 events ahead of the consumer.
        if (created % 30 === 0)
          do await sleep(Math.random() * 200);
          while (!isStopped() && created - lines().length > 100);
      }
    })();

    const repeats: number[] = [];
    for (let kill = 0; kill < kills; kill++) {
      const before = lines().length;
      await vi.waitFor(
        () => {
          expect(lines().length).toBeGreaterThan(before + 5);
        },
        { timeout: 180_000, interval: 5 },
      );
      await sleep(Math.random() * 100);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const handledBefore = lines();
      child = startNext();
      await vi.waitFor(
        () => {
          expect(lines().length).toBeGreaterThan(handledBefore.length + limit);
        },
        { timeout: 180_000, interval: 5 },
      );
      const handledNames = new Set(handledBefore);
      const repeated = lines()
        .slice(handledBefore.length)
        .filter((line) => handledNames.has(line));
      repeats.push(repeated.length);
      // Repeated events are among the last ones that the killed process handled.
      for (const line of repeated) expect(handledBefore.slice(-limit)).toContain(line);
    }
    stopped = true;
    await producing;
    await vi.waitFor(
      () => {
        expect(new Set(lines()).size).toBe(created);
      },
      { timeout: 600_000, interval: 50 },
    );
    const names = new Set(lines().map((line) => line.split(' ')[0]));
    for (let index = 0; index < created; index++) expect(names.has(`made-${String(index)}`)).toBe(true);
    expect(lines().length - created).toBe(repeats.reduce((sum, count) => sum + count, 0));
    expect(Math.max(...repeats)).toBeLessThanOrEqual(limit);
    mock.assertConforms();
    if (isSoak) console.log(`${String(kills)} kills, ${String(created)} events, repeated after each kill: ${repeats.join(' ')}`);
  });
});

describe('event stream memory', () => {
  const count = isSoak ? 1_000_000 : 100_000;

  it(`a stream of ${String(count)} events uses no more heap at the end than after a tenth`, { timeout: 900_000 }, async () => {
    const child = forkWorker(memory, String(count));
    const [report] = (await once(child, 'message')) as [{ handled: number; earlyBytes: number; lateBytes: number; ms: number }];
    expect(report.handled).toBe(count);
    expect((report.lateBytes - report.earlyBytes) / 1024 / 1024).toBeLessThan(2);
    if (isSoak) console.log(JSON.stringify(report));
  });
});
