import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createBoxClient, developerToken, type MirrorOptions } from 'box-openapi-sdk';
import { createMockBox } from 'box-openapi-sdk/testing';
import { expect, it, onTestFinished } from 'vitest';
import { bundleProgram } from '../../support/bundle-program.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { seededBytes, sha1Hex } from '../support/bytes.js';
import { isSoak } from '../support/soak.js';
import { diskTree, fileContents, linesOf, serviceContents, serviceTree } from './trees.js';
import { serviceHands } from './user-steps.js';

const kills = isSoak ? 200 : 20;

it(
  `a mirror of two sides that is killed ${String(kills)} times loses and duplicates nothing and leaves no temporary file`,
  { timeout: isSoak ? 3_600_000 : 600_000 },
  async () => {
    const mock = await createMockBox({ acceptVariants: false });
    const server = await mock.listen();
    onTestFinished(async () => {
      await server.close();
      await mock.close();
    });
    const folder = await temporaryFolder();
    const [path, backupDir, state] = [join(folder, 'local'), join(folder, 'backup'), join(folder, 'state')];
    const folderId = mock.state.addFolder({ name: 'mirror' }).id;
    const options: MirrorOptions = { folderId, path, direction: 'both', backupDir, state, maxDelete: 10_000 };
    const box = createBoxClient({ auth: developerToken(mock.issueToken({ expiresInSeconds: 86_400 })), fetch: mock.fetch });
    const inBox = serviceHands({ mock, box, folderId });
    const expected = new Map<string, string>();
    let contents = 0;
    const create = (name: string): Uint8Array<ArrayBuffer> => {
      const bytes = seededBytes(contents % 15 === 0 ? 100_000 : 1 + 30 * (contents % 40), ++contents);
      expected.set(name, sha1Hex(bytes));
      return bytes;
    };
    const onDisk = (name: string) => writeFile(join(path, name), create(name));

    // Each round changes other files, so that nothing is a conflict.
    const kinds = ['edit', 'delete', 'rename'];
    for (const side of ['disk', 'box']) {
      for (const kind of [...kinds, 'new', 'renamed']) {
        await mkdir(join(path, side, kind), { recursive: true });
        expected.set(side, 'folder').set(`${side}/${kind}`, 'folder');
        for (let round = 0; round < kills && kinds.includes(kind); round++) await onDisk(`${side}/${kind}/${String(round)}`);
      }
    }
    expect(await box.mirror(options)).toMatchObject({ complete: true });

    const move = (from: string, to: string) => {
      expected.set(to, expected.get(from) ?? '');
      expected.delete(from);
    };
    async function changeBothSides(round: string): Promise<void> {
      await onDisk(`disk/new/${round}`);
      await onDisk(`disk/edit/${round}`);
      await rm(join(path, `disk/delete/${round}`));
      await rename(join(path, `disk/rename/${round}`), join(path, `disk/renamed/${round}`));
      await inBox.write(`box/new/${round}`, create(`box/new/${round}`));
      await inBox.write(`box/edit/${round}`, create(`box/edit/${round}`));
      await inBox.remove(`box/delete/${round}`);
      await inBox.move(`box/rename/${round}`, `box/renamed/${round}`);
      for (const side of ['disk', 'box']) {
        expected.delete(`${side}/delete/${round}`);
        move(`${side}/rename/${round}`, `${side}/renamed/${round}`);
      }
    }
    const everywhere = async () =>
      new Set([...fileContents(await diskTree(path)), ...fileContents(await diskTree(backupDir)), ...(await serviceContents(mock))]);

    const program = await bundleProgram(join(import.meta.dirname, 'mirror-worker.ts'));
    const run = () => {
      const child = fork(program, [server.url, mock.issueToken({ expiresInSeconds: 86_400 }), JSON.stringify(options)]);
      onTestFinished(() => void child.kill('SIGKILL'));
      const messages: unknown[] = [];
      child.on('message', (message) => messages.push(message));
      return { child, messages, exited: once(child, 'exit') };
    };
    let longestMs = 400;
    let duringRun = 0;
    for (let round = 0; round < kills; round++) {
      mock.faults.clear();
      await changeBothSides(String(round));
      // Each request takes some time, so that a run is killed between any two of them.
      mock.faults.add({ delayMs: 4, times: Infinity });
      const before = await everywhere();
      const { child, exited } = run();
      await Promise.race([once(child, 'message'), exited]);
      await Promise.race([new Promise((resolve) => setTimeout(resolve, Math.random() * longestMs)), exited]);
      if (child.exitCode === null) duringRun += 1;
      else longestMs *= 0.7;
      child.kill('SIGKILL');
      await exited;
      const after = await everywhere();
      expect([...before].filter((sha1) => !after.has(sha1))).toEqual([]);
    }
    // Otherwise no kill happened during a run.
    expect(duringRun).toBeGreaterThan(kills / 3);

    mock.faults.clear();
    const { messages, exited } = run();
    await exited;
    expect(messages.at(-1)).toMatchObject({ complete: true, failed: [], conflicts: 0 });
    expect(linesOf(await diskTree(path, { withTemporary: true }))).toEqual(linesOf(expected));
    expect(linesOf(serviceTree(mock, folderId))).toEqual(linesOf(expected));
    expect((await readdir(folder)).sort()).toEqual(['backup', 'local', 'state']);
    // Whatever was deleted on one side is kept once on the other.
    const backups = [...(await diskTree(backupDir)).values()].filter((content) => content !== 'folder');
    expect(new Set(backups).size).toBe(backups.length);
    mock.assertConforms();
  },
);
