import { fork } from 'node:child_process';
import { once } from 'node:events';
import { link, readdir, readFile, rename, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { createBoxClient, developerToken } from 'box-openapi-sdk';
import { createMockBox } from 'box-openapi-sdk/testing';
import { bundleProgram } from '../../../support/bundle-program.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { seededBytes, sha1Hex } from '../../support/bytes.js';

const size = 12_000_000;

/** Kills a run in the middle of its file. `resume` runs again and returns the ranges that it requested. */
async function killedRun() {
  const bytes = seededBytes(size, 1);
  const mock = await createMockBox({ seed: { tree: { Films: { 'film.mov': bytes } } }, recordExchanges: true });
  const { url } = await mock.listen();
  onTestFinished(() => mock.close());
  const to = join(await temporaryFolder(), 'to');
  const fault = { operationId: 'files.content.download', after: undefined, times: 1 };
  mock.faults.add({ ...fault, drip: { of: 'response', bytes: 500_000, everyMs: 200 } });
  const program = await bundleProgram(join(import.meta.dirname, 'download-many-worker.ts'));
  const child = fork(program, [url, mock.issueToken(), to, '', 'fail']);
  onTestFinished(() => void child.kill('SIGKILL'));
  const exited = once(child, 'exit');
  const staged = async (): Promise<string | undefined> => {
    const names = await readdir(join(to, '.box-download'), { recursive: true }).catch(() => []);
    const name = names.find((one) => one.includes('kept-'));
    return name === undefined ? undefined : join(to, '.box-download', name);
  };
  const stagedBytes = async () => {
    const path = await staged();
    return path === undefined ? 0 : (await stat(path)).size;
  };
  while ((await stagedBytes()) < 3_000_000 && child.exitCode === null) await sleep(5);
  child.kill('SIGKILL');
  await exited;
  const path = String(await staged());
  const keptBytes = await stagedBytes();
  expect(keptBytes).toBeGreaterThanOrEqual(3_000_000);
  expect(keptBytes).toBeLessThan(size);
  const resume = async () => {
    const before = mock.exchanges.length;
    const box = createBoxClient({ auth: developerToken(mock.issueToken()), fetch: mock.fetch });
    const summary = await box.downloads.downloadMany({ folderId: '0', to });
    expect(summary).toMatchObject({ downloaded: 1, failed: [] });
    // No temporary file remains.
    expect(await readdir(to)).toEqual(['Films']);
    const sent = mock.exchanges.slice(before).filter(({ operationId }) => operationId === 'files.content.download');
    return sent.map(({ requestHeaders }) => requestHeaders['range']);
  };
  const read = () => readFile(join(to, 'Films/film.mov'));
  return { mock, bytes, path, keptBytes, resume, read };
}

it('a run after a kill continues a large file from its bytes', async () => {
  const { bytes, keptBytes, resume, read } = await killedRun();
  expect(await resume()).toEqual([`bytes=${String(keptBytes)}-`]);
  expect(sha1Hex(await read())).toBe(sha1Hex(bytes));
});

it('bytes that a crash has damaged are downloaded again', async () => {
  const { bytes, path, keptBytes, resume, read } = await killedRun();
  await truncate(path, keptBytes - 1000);
  await truncate(path, keptBytes);
  expect(await resume()).toEqual([`bytes=${String(keptBytes)}-`, undefined]);
  expect(sha1Hex(await read())).toBe(sha1Hex(bytes));
});

it('a new version is downloaded from the beginning', async () => {
  const { mock, resume, read } = await killedRun();
  const newer = seededBytes(size, 2);
  const box = createBoxClient({ auth: developerToken(mock.issueToken()), fetch: mock.fetch });
  await box.uploads.upload({ source: newer, fileId: String(mock.state.find('/Films/film.mov')?.['id']) });
  expect(await resume()).toEqual([undefined]);
  expect(sha1Hex(await read())).toBe(sha1Hex(newer));
});

it('a file that has another name elsewhere is not written to', async () => {
  const { bytes, path, resume, read } = await killedRun();
  const other = join(await temporaryFolder(), 'other.bin');
  await rename(path, `${path}.moved`);
  await writeFile(other, 'precious');
  await link(other, path);
  expect(await resume()).toEqual([undefined]);
  expect(await readFile(other, 'utf8')).toBe('precious');
  expect(sha1Hex(await read())).toBe(sha1Hex(bytes));
});
