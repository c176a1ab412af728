import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { createMockBox } from 'box-openapi-sdk/testing';
import { sha1Hex, someBytes } from '../support/bytes.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { isSoak } from './trials.js';
import type { UploadReport, UploadWork } from './upload-worker.js';

const wantedKills = isSoak ? 200 : 20;
const concurrency = 4;
const partBytes = 4096;
const bytes = someBytes(60 * partBytes + 17);

const mock = await createMockBox({ uploadSessions: { minBytes: 1, partBytes }, recordExchanges: 1_000_000 });
const { url } = await mock.listen();
afterAll(() => mock.close());

interface Worker {
  readonly child: ChildProcess;
  readonly said: UploadReport[];
  readonly ended: Promise<unknown>;
  readonly hears: (report: UploadReport['said']) => Promise<void>;
}

function start(): Worker {
  const child = fork(join(import.meta.dirname, 'upload-worker.ts'), ['upload'], {
    execArgv: ['--conditions=box-openapi-sdk-source', '--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said: UploadReport[] = [];
  child.on('message', (report: UploadReport) => said.push(report));
  const ended = once(child, 'exit');
  const hears = async (report: UploadReport['said']): Promise<void> => {
    while (!said.some((one) => one.said === report)) {
      if (child.exitCode !== null) throw new Error('The process ended before it was to.');
      await Promise.race([once(child, 'message'), ended]);
    }
  };
  return { child, said, ended, hears };
}

/** What the mock was sent since a moment: sessions, and bytes of parts that it took, and of those that it was sent. */
function traffic(since: number) {
  const exchanges = mock.exchanges.slice(since);
  const parts = exchanges.filter(({ operationId }) => operationId === 'uploadSessions.parts.upload');
  const bytesOf = (some: typeof parts) =>
    some.reduce((sum, { requestHeaders }) => {
      const [first = NaN, last = NaN] = (/(\d+)-(\d+)\//.exec(requestHeaders['content-range'] ?? '') ?? []).slice(1).map(Number);
      return sum + last - first + 1;
    }, 0);
  return {
    sessions: exchanges.filter(({ operationId, status }) => operationId === 'uploadSessions.create' && status === 201).length,
    taken: bytesOf(parts.filter(({ status }) => status === 200)),
    sent: bytesOf(parts),
  };
}

it(`an upload that is killed ${String(wantedKills)} times goes on each time`, { timeout: isSoak ? 1_800_000 : 120_000 }, async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'film.mov');
  await writeFile(path, bytes);
  // So that an upload takes long enough to be killed many times.
  mock.faults.add({ operationId: 'uploadSessions.parts.upload', delayMs: 2, times: Infinity });
  mock.faults.add({ operationId: 'uploadSessions.commit', delayMs: 10, times: Infinity });
  // Starting takes longer than uploading, so the next ones start meanwhile.
  const waiting = [start(), start()];
  const totals = { kills: 0, resumed: 0, files: 0, unheard: 0 };

  while (totals.kills < wantedKills) {
    const name = `film ${String(totals.files)}.mov`;
    const work: UploadWork = { url, token: mock.issueToken(), path, name, folder: join(folder, 'checkpoints'), concurrency };
    const since = mock.exchanges.length;
    let kills = 0;
    for (let done = false; !done;) {
      const worker = waiting.shift() ?? start();
      waiting.push(start());
      await worker.hears('ready');
      worker.child.send(work);
      await worker.hears('begun');
      // By requests and not by the clock: how fast a machine is must not decide whether there is anything to kill.
      const last = totals.kills < wantedKills ? mock.exchanges.length + Math.random() * 40 : Infinity;
      const isOver = () => worker.said.some(({ said }) => said === 'done' || said === 'failed');
      while (mock.exchanges.length < last && !isOver()) await sleep(1);
      await sleep(Math.random() * 6);
      worker.child.kill('SIGKILL');
      await worker.ended;
      const [end] = worker.said.filter(({ said }) => said === 'done' || said === 'failed');
      done = end !== undefined;
      if (end?.said === 'done') {
        expect(end.sha1).toBe(sha1Hex(bytes));
        totals.resumed += Number(end.resumed);
      } else if (end?.said === 'failed') {
        // Killed after the file was there and its checkpoint gone, but before anybody heard of it: the next process finds the name taken.
        if (kills === 0 || !end.error.includes('item_name_in_use') || mock.state.find(`/${name}`) === undefined) throw new Error(end.error);
        totals.unheard += 1;
      } else {
        kills += 1;
        totals.kills += 1;
      }
    }
    totals.files += 1;
    const file = mock.state.find(`/${name}`);
    expect(file).toMatchObject({ sha1: sha1Hex(bytes), size: bytes.length });
    const { sessions, taken, sent } = traffic(since);
    const inFlight = concurrency * partBytes;
    // A session that was opened by a process which could not keep its id is lost, with what had gone into it.
    expect(sessions).toBeLessThanOrEqual(1 + kills);
    expect(taken).toBeLessThanOrEqual(bytes.length + (sessions - 1) * inFlight);
    expect(sent).toBeLessThanOrEqual(bytes.length + kills * inFlight);
  }
  for (const { child } of waiting) child.kill('SIGKILL');
  await Promise.all(waiting.map(({ ended }) => ended));
  expect(totals.resumed).toBeGreaterThan(0);
  console.info(
    `${String(totals.kills)} kills, ${String(totals.files)} files, ${String(totals.resumed)} of them by a process that went on, ${String(totals.unheard)} unheard`,
  );
});
