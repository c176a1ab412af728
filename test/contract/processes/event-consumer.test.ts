import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createBoxClient, developerToken } from 'box-openapi-sdk';
import { createMockBox } from 'box-openapi-sdk/testing';
import type { ConsumerWork } from './event-consumer.js';
import { isSoak } from './processes.js';

const kills = isSoak ? 50 : 5;
const limit = 20;

function start(file: string, ...args: string[]): ChildProcess {
  const child = fork(join(import.meta.dirname, file), args, {
    execArgv: ['--conditions=box-openapi-sdk-source', '--expose-gc', '--import', 'tsx'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

describe('a consumer that is killed again and again', () => {
  it(`(${String(kills)} times) handles every event, and twice only those of the answer in hand`, { timeout: 900_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'box-events-'));
    const mock = await createMockBox({ disorderEvents: true });
    const { url } = await mock.listen();
    onTestFinished(async () => {
      await mock.close();
      rmSync(folder, { recursive: true, force: true });
    });
    const token = mock.issueToken({ expiresInSeconds: 3600 });
    const work: ConsumerWork = { url, token, states: join(folder, 'states'), handled: join(folder, 'handled'), limit };
    const box = createBoxClient({ auth: developerToken(token), baseUrl: url, limiter: false });
    const lines = () => (existsSync(work.handled) ? readFileSync(work.handled, 'utf8').trimEnd().split('\n') : []);

    // It follows from "now" on, which is kept as soon as it is known.
    // The next one starts while this one works, since that takes its time.
    let next = start('event-consumer.ts', JSON.stringify(work));
    const begin = (): ChildProcess => {
      const child = next;
      child.send('begin');
      next = start('event-consumer.ts', JSON.stringify(work));
      return child;
    };
    let child = begin();
    await vi.waitFor(
      () => {
        expect(existsSync(join(work.states, 'box-events'))).toBe(true);
      },
      { timeout: 20_000 },
    );
    let made = 0;
    let over = false;
    const isOver = () => over;
    const making = (async () => {
      while (!isOver()) {
        await box.folders.create({ name: `made-${String(made++)}`, parent: { id: '0' } });
        // Bursts and silence, and no more than can be followed.
        if (made % 30 === 0)
          do await sleep(Math.random() * 200);
          while (!isOver() && made - lines().length > 100);
      }
    })();

    const repeats: number[] = [];
    for (let kill = 0; kill < kills; kill++) {
      const before = lines().length;
      await vi.waitFor(
        () => {
          expect(lines().length).toBeGreaterThan(before + 5);
        },
        { timeout: 30_000, interval: 5 },
      );
      await sleep(Math.random() * 100);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const soFar = lines();
      child = begin();
      await vi.waitFor(
        () => {
          expect(lines().length).toBeGreaterThan(soFar.length + limit);
        },
        { timeout: 30_000, interval: 5 },
      );
      const known = new Set(soFar);
      const again = lines()
        .slice(soFar.length)
        .filter((line) => known.has(line));
      repeats.push(again.length);
      // All of them are of the end of what it had done.
      for (const line of again) expect(soFar.slice(-limit)).toContain(line);
    }
    over = true;
    await making;
    await vi.waitFor(
      () => {
        expect(new Set(lines()).size).toBe(made);
      },
      { timeout: 120_000, interval: 50 },
    );
    const names = new Set(lines().map((line) => line.split(' ')[0]));
    for (let index = 0; index < made; index++) expect(names.has(`made-${String(index)}`)).toBe(true);
    expect(lines().length - made).toBe(repeats.reduce((sum, count) => sum + count, 0));
    expect(Math.max(...repeats)).toBeLessThanOrEqual(limit);
    mock.assertConforms();
    if (isSoak) console.log(`${String(kills)} kills, ${String(made)} events, repeated after each kill: ${repeats.join(' ')}`);
  });
});

describe('a consumer of many events', () => {
  const count = isSoak ? 1_000_000 : 100_000;

  it(`(${String(count)}) needs no more memory at the end than after a tenth`, { timeout: 900_000 }, async () => {
    const child = start('event-memory.ts', String(count));
    const [report] = (await once(child, 'message')) as [{ handled: number; earlyBytes: number; lateBytes: number; ms: number }];
    expect(report.handled).toBe(count);
    expect((report.lateBytes - report.earlyBytes) / 1024 / 1024).toBeLessThan(2);
    if (isSoak) console.log(JSON.stringify(report));
  });
});
