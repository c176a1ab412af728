import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { createMockBox } from 'box-openapi-sdk/testing';
import { sha1Hex, seededBytes } from '../support/bytes.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { isSoak } from '../support/soak.js';
import type { UploadReport, UploadWork } from './upload-worker.js';
import { bundleProgram } from '../../support/bundle-program.js';

const program = await bundleProgram(join(import.meta.dirname, 'upload-worker.ts'));
const minKills = isSoak ? 200 : 20;
const concurrency = 4;
const partBytes = 4096;
const bytes = seededBytes(60 * partBytes + 17);

const mock = await createMockBox({ acceptVariants: false, uploadSessions: { minBytes: 1, partBytes }, recordExchanges: 1_000_000 });
const { url } = await mock.listen();
afterAll(() => mock.close());

interface Worker {
  readonly child: ChildProcess;
  readonly reports: UploadReport[];
  readonly exited: Promise<unknown>;
  readonly waitFor: (report: UploadReport['status']) => Promise<void>;
}

function start(): Worker {
  const child = fork(program, ['upload'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const reports: UploadReport[] = [];
  child.on('message', (report: UploadReport) => reports.push(report));
  const exited = once(child, 'exit');
  const waitFor = async (report: UploadReport['status']): Promise<void> => {
    while (!reports.some(({ status }) => status === report)) {
      if (child.exitCode !== null) throw new Error('The process exited too early.');
      await Promise.race([once(child, 'message'), exited]);
    }
  };
  return { child, reports, exited, waitFor };
}

/** The traffic since an exchange: sessions created, part bytes accepted, and part bytes sent. */
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
    receivedBytes: bytesOf(parts.filter(({ status }) => status === 200)),
    sent: bytesOf(parts),
  };
}

it(`an upload that is killed ${String(minKills)} times resumes each time`, { timeout: isSoak ? 1_800_000 : 600_000 }, async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'film.mov');
  await writeFile(path, bytes);
  // Slow enough that an upload can be killed many times.
  mock.faults.add({ operationId: 'uploadSessions.parts.upload', delayMs: 2, times: Infinity });
  mock.faults.add({ operationId: 'uploadSessions.commit', delayMs: 10, times: Infinity });
  // Starting a process takes longer than an upload, so the next ones start in advance.
  const waiting = [start(), start()];
  const totals = { kills: 0, resumed: 0, files: 0, unreported: 0 };

  while (totals.kills < minKills) {
    const name = `film ${String(totals.files)}.mov`;
    const work: UploadWork = { url, token: mock.issueToken(), path, name, folder: join(folder, 'checkpoints'), concurrency };
    const since = mock.exchanges.length;
    let kills = 0;
    for (let done = false; !done;) {
      const worker = waiting.shift() ?? start();
      waiting.push(start());
      await worker.waitFor('ready');
      worker.child.send(work);
      await worker.waitFor('started');
      // Counts requests instead of time, so the speed of the machine does not decide whether there is anything to kill.
      const last = totals.kills < minKills ? mock.exchanges.length + Math.random() * 40 : Infinity;
      const isDone = () => worker.reports.some(({ status }) => status === 'done' || status === 'failed');
      while (mock.exchanges.length < last && !isDone()) await sleep(1);
      await sleep(Math.random() * 6);
      worker.child.kill('SIGKILL');
      await worker.exited;
      const [end] = worker.reports.filter(({ status }) => status === 'done' || status === 'failed');
      done = end !== undefined;
      if (end?.status === 'done') {
        expect(end.sha1).toBe(sha1Hex(bytes));
        totals.resumed += Number(end.resumed);
      } else if (end?.status === 'failed') {
        // Killed after the file was created and the checkpoint deleted, but before the report: the next process finds the name in use.
        if (kills === 0 || !end.error.includes('item_name_in_use') || mock.state.find(`/${name}`) === undefined) throw new Error(end.error);
        totals.unreported += 1;
      } else {
        kills += 1;
        totals.kills += 1;
      }
    }
    totals.files += 1;
    const file = mock.state.find(`/${name}`);
    expect(file).toMatchObject({ sha1: sha1Hex(bytes), size: bytes.length });
    const { sessions, receivedBytes, sent } = traffic(since);
    const inFlight = concurrency * partBytes;
    // A session is lost, with its parts, if its process was killed before it saved the session ID.
    expect(sessions).toBeLessThanOrEqual(1 + kills);
    expect(receivedBytes).toBeLessThanOrEqual(bytes.length + (sessions - 1) * inFlight);
    expect(sent).toBeLessThanOrEqual(bytes.length + kills * inFlight);
  }
  for (const { child } of waiting) child.kill('SIGKILL');
  await Promise.all(waiting.map(({ exited }) => exited));
  expect(totals.resumed).toBeGreaterThan(0);
  console.info(
    `${String(totals.kills)} kills, ${String(totals.files)} files, ${String(totals.resumed)} of them resumed, ${String(totals.unreported)} finished without a report`,
  );
});
