import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import type { DownloadManySummary } from 'box-openapi-sdk';
import { createMockBox } from 'box-openapi-sdk/testing';
import { bundleProgram } from '../../../support/bundle-program.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { seededBytes, sha1Hex } from '../../support/bytes.js';
import { isSoak } from '../../support/soak.js';

const kills = isSoak ? 200 : 20;
const folders = 6;
const filesPerFolder = 15;

/** SHA-1 of each file below a folder, by path. */
async function digestsBelow(folder: string): Promise<Record<string, string>> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => !entry.isDirectory());
  const found = entries.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(folder.length + 1), sha1Hex(await readFile(path))] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}

it.each([
  ['with a journal', true, 'fail'],
  ['without a journal', false, 'rename'],
] as const)(
  `downloadMany %s that is killed ${String(kills / 2)} times loses and duplicates nothing and leaves no temporary file`,
  { timeout: 600_000 },
  async (_, hasJournal, conflict) => {
    const expected: Record<string, string> = {};
    const tree: Record<string, Record<string, Uint8Array>> = {};
    for (let index = 0; index < folders * filesPerFolder; index++) {
      const [folder, name] = [`folder ${String(index % folders)}`, `${String(index)}.bin`];
      const bytes = seededBytes(index % 9 === 0 ? 300_000 + index : index * 10, index + 1);
      (tree[folder] ??= {})[name] = bytes;
      expected[`${folder}/${name}`] = sha1Hex(bytes);
    }
    const mock = await createMockBox({ acceptVariants: false, seed: { tree } });
    const server = await mock.listen();
    onTestFinished(async () => {
      await server.close();
      await mock.close();
    });
    const folder = await temporaryFolder();
    const to = join(folder, 'to');
    const program = await bundleProgram(join(import.meta.dirname, 'download-many-worker.ts'));
    const run = () => {
      const child = fork(program, [server.url, mock.issueToken(), to, hasJournal ? join(folder, 'journal') : '', conflict]);
      onTestFinished(() => void child.kill('SIGKILL'));
      const reports: { path?: string; summary?: DownloadManySummary }[] = [];
      child.on('message', (message: (typeof reports)[number]) => reports.push(message));
      return { child, reports, exited: once(child, 'exit') };
    };

    // Each file of a killed run is delayed, so that its few files last for all kills.
    mock.faults.add({ operationId: 'files.content.download', delayMs: 20, times: Infinity });
    let temporaryFiles = 0;
    for (let kill = 0; kill < kills / 2; kill++) {
      const { child, exited } = run();
      const isStarted = async () => (await readdir(join(to, '.box-download')).catch(() => [])).length > 0;
      while (child.exitCode === null && !(await isStarted())) await sleep(2);
      await sleep(Math.random() * 120);
      child.kill('SIGKILL');
      await exited;
      temporaryFiles += (await readdir(join(to, '.box-download')).catch(() => [])).length;
      // A file is never visible before it is complete.
      for (const [path, sha1] of Object.entries(await digestsBelow(to))) {
        if (!path.startsWith('.box-download')) expect([path, sha1]).toEqual([path, expected[path]]);
      }
    }
    // Otherwise no kill happened during a run.
    expect(temporaryFiles).toBeGreaterThan(0);
    const { reports, exited } = run();
    await exited;
    const summary = reports.at(-1)?.summary;
    expect(summary?.failed).toEqual([]);
    expect((summary?.downloaded ?? 0) + (summary?.skipped ?? 0)).toBe(folders * filesPerFolder);
    expect(await digestsBelow(to)).toEqual(expected);
    expect((await readdir(to)).sort()).toEqual(Object.keys(tree).sort());
    mock.assertConforms();
  },
);
