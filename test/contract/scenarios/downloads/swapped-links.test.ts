import { lstat, mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { openBox } from '../../support/box.js';

const count = 60;
const names = Array.from({ length: count }, (_, index) => `${String(index)}.txt`);

async function openTree() {
  const fixture = await openBox({ seed: { tree: { Docs: Object.fromEntries(names.map((name) => [name, name])) } } });
  const folder = await temporaryFolder();
  const [to, outside] = [join(folder, 'to'), join(folder, 'outside')];
  await mkdir(join(to, 'Docs'), { recursive: true });
  await mkdir(outside);
  return { ...fixture, to, outside };
}

describe('downloadMany while another program replaces folders by links', () => {
  it('writes nothing through a link that existed before the run', async () => {
    const { box, to, outside } = await openTree();
    await rm(join(to, 'Docs'), { recursive: true });
    await symlink(outside, join(to, 'Docs'));
    const summary = await box.downloads.downloadMany({ folderId: '0', to, conflict: 'overwrite' });
    expect(await readdir(outside)).toEqual([]);
    expect(summary.failed).toHaveLength(count + 1);
  });

  it.each(['Docs', '.box-download'])('writes nothing outside the folder while %s changes between a folder and a link', async (name) => {
    const { box, to, outside } = await openTree();
    const [place, aside] = [join(to, name), join(to, 'aside')];
    let isDone = false;
    let swaps = 0;
    const swap = async () => {
      while (!isDone) {
        try {
          if ((await lstat(place)).isDirectory()) {
            await rename(place, aside);
            await symlink(outside, place);
            swaps += 1;
            await nextTurn();
            await rm(place);
            await rename(aside, place);
          }
        } catch {
          // The run has created or deleted it in between.
          await rm(aside, { recursive: true, force: true });
        }
        // A run can begin only while the folder is in its place.
        await sleep(5);
      }
    };
    const swapping = swap();
    const results: string[] = [];
    for (let run = 0; run < 200 && (run < 3 || swaps < 3 || results.length === 0); run++) {
      const onResult = ({ status }: { status: string }) => void results.push(status);
      await box.downloads.downloadMany({ folderId: '0', to, conflict: 'overwrite', onResult }).catch(() => undefined);
      expect(await readdir(outside)).toEqual([]);
    }
    isDone = true;
    await swapping;
    // Otherwise the test would prove nothing.
    expect(swaps).toBeGreaterThan(1);
    expect(results.length).toBeGreaterThan(0);
    expect(await readdir(outside)).toEqual([]);
  });
});
