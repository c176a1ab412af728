import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BoxConfigError, createBoxClient, developerToken } from 'box-openapi-sdk';
import { createMockBox } from 'box-openapi-sdk/testing';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { bundleProgram } from '../../support/bundle-program.js';
import { rejection } from '../../support/rejection.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import type { RunReport, RunWork } from './run-worker.js';

const program = await bundleProgram(join(import.meta.dirname, 'run-worker.ts'));
const files = Array.from({ length: 12 }, (_, index) => `${String(index)}.txt`);

const mock = await createMockBox({ recordExchanges: 10_000 });
const { url } = await mock.listen();
afterAll(() => mock.close());

interface Worker {
  readonly child: ChildProcess;
  readonly reports: RunReport[];
  readonly exited: Promise<unknown>;
}

function start(work: RunWork): Worker {
  const child = fork(program, [url, mock.issueToken(), JSON.stringify(work)]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const reports: RunReport[] = [];
  child.on('message', (report: RunReport) => reports.push(report));
  return { child, reports, exited: once(child, 'exit') };
}

/** A run over 12 files, each of which takes a while until `mock.faults.clear()`. `record` is the path of its journal or state. */
async function openRun(kind: RunWork['kind']) {
  const folder = await temporaryFolder();
  const [path, backupDir, record] = [join(folder, 'local'), join(folder, 'backup'), join(folder, 'record')];
  const inBox = mock.state.addFolder({ name: `${kind} ${crypto.randomUUID()}` }).id;
  await mkdir(path);
  const box = createBoxClient({ auth: developerToken(mock.issueToken()), fetch: mock.fetch });
  if (kind === 'download') {
    for (const name of files) await box.uploads.upload({ source: new TextEncoder().encode(name), name, parentId: inBox });
  } else for (const name of files) await writeFile(join(path, name), name);
  for (const operationId of ['files.content.upload', 'files.content.download'])
    mock.faults.add({ operationId, delayMs: 600, times: Infinity });
  onTestFinished(() => {
    mock.faults.clear();
  });
  const works: Record<RunWork['kind'], RunWork> = {
    mirror: { kind, options: { folderId: inBox, path, direction: 'both', state: record, backupDir, concurrency: 1 } } as RunWork,
    upload: { kind, options: { directory: path, parentId: inBox, journal: record, concurrency: 1 } } as RunWork,
    download: { kind, options: { folderId: inBox, to: path, journal: record, concurrency: 1 } } as RunWork,
  };
  const work = works[kind];
  const run = async (): Promise<object> => {
    switch (work.kind) {
      case 'mirror':
        return box.mirror(work.options);
      case 'upload':
        return box.uploads.uploadMany(work.options);
      case 'download':
        return box.downloads.downloadMany(work.options);
    }
  };
  const lines = async () => (await readFile(record, 'utf8').catch(() => '')).split('\n').length;
  const isWorking = async ({ child }: Worker) => {
    while ((await lines()) < 5 && child.exitCode === null) await sleep(5);
    expect(child.exitCode).toBeNull();
  };
  return { folder, record, work, run, isWorking, option: kind === 'mirror' ? 'state' : 'journal' };
}

describe.each(['mirror', 'upload', 'download'] as const)('%s: two runs with one record', (kind) => {
  it('the second process gets an error that names the file, the process and what to do, and changes nothing', async () => {
    const { folder, record, work, run, isWorking, option } = await openRun(kind);
    const first = start(work);
    await isWorking(first);
    const before = mock.exchanges.length;
    const second = start(work);
    await second.exited;
    const [, report] = second.reports;
    expect(report).toMatchObject({
      error: expect.stringContaining(`${option}: ${record} is in use by process ${String(first.child.pid)}. `) as string,
    });
    expect(JSON.stringify(report)).toMatch(/Wait for its run, or use another file\. If there is no such run, delete .*record\.box-lock-/);
    const error = await rejection(run(), BoxConfigError);
    expect(error.message).toContain(`in use by process ${String(first.child.pid)}.`);
    // Only the first run has made requests: those of its files.
    const others = mock.exchanges.slice(before).filter(({ url: requested }) => /\/events|\/folders/.test(new URL(requested).pathname));
    expect(others.map(({ operationId }) => operationId)).toEqual([]);
    mock.faults.clear();
    await first.exited;
    expect(first.reports.at(-1)).toMatchObject({ result: { failed: [] } });
    expect(await run()).toMatchObject({ failed: [] });
    expect((await readdir(folder)).filter((name) => name.includes('lock'))).toEqual([]);
  });

  it('a lock that a killed process has left blocks nothing', async () => {
    const { folder, work, run, isWorking } = await openRun(kind);
    const first = start(work);
    await isWorking(first);
    first.child.kill('SIGKILL');
    await first.exited;
    expect((await readdir(folder)).filter((name) => name.includes('box-lock'))).toHaveLength(1);
    mock.faults.clear();
    expect(await run()).toMatchObject({ failed: [] });
    expect((await readdir(folder)).filter((name) => name.includes('lock'))).toEqual([]);
  });

  it('of two runs in one process, one is made', async () => {
    const { record, run } = await openRun(kind);
    mock.faults.clear();
    const outcomes = await Promise.allSettled([run(), run()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const rejected = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(String(rejected?.reason)).toContain(`${record} is in use by process ${String(process.pid)}. `);
    expect(await run()).toMatchObject({ failed: [] });
  });

  it('a dry run reads the record while another run has it', async () => {
    const { work, run, isWorking } = await openRun(kind);
    const first = start(work);
    await isWorking(first);
    const dry = { ...work, options: { ...work.options, dryRun: true } } as RunWork;
    const second = start(dry);
    await second.exited;
    expect(second.reports.at(-1)).toMatchObject({ result: { failed: [] } });
    mock.faults.clear();
    await first.exited;
    expect(first.reports.at(-1)).toMatchObject({ result: { failed: [] } });
    expect(await run()).toMatchObject({ failed: [] });
  });
});

it('processes that start at the same moment: one of them makes the run', async () => {
  const { work, run } = await openRun('mirror');
  mock.faults.clear();
  for (let round = 0; round < 3; round++) {
    const workers = Array.from({ length: 3 }, () => start(work));
    await Promise.all(workers.map(({ exited }) => exited));
    const ends = workers.map(({ reports }) => reports.at(-1));
    expect(ends.some((end) => end !== undefined && 'result' in end)).toBe(true);
    for (const end of ends) if (end !== undefined && 'error' in end) expect(end.error).toMatch(/is in use by process \d+\./);
  }
  expect(await run()).toMatchObject({ complete: true, uploaded: 0 });
});

it('a mirror that is watched keeps the lock between its runs', async () => {
  const { folder, work, run } = await openRun('mirror');
  mock.faults.clear();
  const first = start({ ...work, options: { ...work.options, watch: true } } as RunWork);
  const state = join(folder, 'record');
  // The position is recorded at the end of a run.
  while (!(await readFile(state, 'utf8').catch(() => '')).includes('"position":"')) await sleep(20);
  await sleep(300);
  const error = await rejection(run(), BoxConfigError);
  expect(error.message).toContain(`in use by process ${String(first.child.pid)}.`);
  first.child.kill('SIGKILL');
  await first.exited;
  expect(await run()).toMatchObject({ complete: true });
});

it('the lock and the next version of a state in the folder are not mirrored', async () => {
  const { work, run } = await openRun('mirror');
  mock.faults.clear();
  if (work.kind !== 'mirror') throw new Error('unreachable');
  const state = join(work.options.path, 'inside.state');
  await writeFile(`${state}.box-rewrite`, 'left');
  work.options.state = state;
  expect(await run()).toMatchObject({ uploaded: files.length });
  const uploaded = mock.state.items().filter((item) => (item as { parent?: { id?: string } }).parent?.id === work.options.folderId);
  expect(uploaded.map((item) => String(item['name'])).filter((name) => name.includes('inside'))).toEqual([]);
  expect((await readdir(work.options.path)).filter((name) => name.includes('.box-'))).toEqual([]);
});

it('the journal in an uploaded directory is not uploaded, nor its lock', async () => {
  const { work, run } = await openRun('upload');
  mock.faults.clear();
  if (work.kind !== 'upload') throw new Error('unreachable');
  work.options.journal = join(String(work.options.directory), 'up.journal');
  expect(await run()).toMatchObject({ uploaded: files.length });
});
