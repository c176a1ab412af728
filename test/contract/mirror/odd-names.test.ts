import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeDiskName } from 'box-openapi-sdk/node';
import { describe, expect, it } from 'vitest';
import { openPair } from './pair.js';
import { serviceItems } from './trees.js';

/** Names that Box stores. Those of one folder differ by more than case there. */
const namesInBox = [
  ...['CON', 'nul.txt', 'AUX.tar.gz', 'dots...', '.hidden', 'a:b?.txt', 'a*b|c<d>.txt', '100%25.txt', '50% off.txt', 'report%id-12.txt'],
  ...[
    'caf\u00e9.txt',
    'the\u0301.txt',
    '\u{1f600}\u200d\u{1f525}.txt',
    'tab\tname.txt',
    'ends with a period.',
    "it's 'quoted' \"twice\".txt",
  ],
  ...[`${'ä'.repeat(125)}.txt`, `${'x'.repeat(251)}.txt`, '\u202egpj.exe', '-rf', '~', '$HOME', 'a&b;c.txt'],
];

/** Names that a disk of Linux stores. */
const namesOnDisk = [
  ...['CON', 'dots..', 'a:b?.txt', 'a*b|c<d>.txt', '100%25.txt', 'caf\u00e9.txt', 'the\u0301.txt', '\u{1f600}.txt', '.hidden', '-rf', '~'],
  ...[`${'x'.repeat(251)}.txt`, `${'ä'.repeat(125)}.txt`],
];

describe('a mirror of odd names', () => {
  it('from Box: every item is on disk under a name that leads back, and the next runs do nothing', async () => {
    const { mock, folderId, path, run } = await openPair();
    for (const name of namesInBox) await mock.state.addFile({ parentId: folderId, name, content: name });
    const folder = mock.state.addFolder({ parentId: folderId, name: 'folder: CON.' });
    await mock.state.addFile({ parentId: folder.id, name: 'prn', content: 'in it' });
    expect(await run()).toMatchObject({ complete: true, downloaded: namesInBox.length + 1, failed: [] });
    const onDisk = await readdir(path);
    const remote = serviceItems(mock, folderId);
    const decoded = onDisk.map((name) => {
      const { name: original, id } = decodeDiskName(name);
      return id === undefined ? original : [...remote].find(([, item]) => item.id === id)?.[0];
    });
    expect(decoded.sort()).toEqual([...namesInBox, 'folder: CON.'].sort());
    expect(await run()).toMatchObject({ complete: true, uploaded: 0, downloaded: 0, moved: 0, deleted: 0, conflicts: 0 });
    expect(await run({ fullListing: true })).toMatchObject({
      complete: true,
      uploaded: 0,
      downloaded: 0,
      moved: 0,
      deleted: 0,
      conflicts: 0,
    });
    // An edit on disk is a new version of the same file, under its name in Box.
    for (const name of onDisk) if (!name.startsWith('folder')) await writeFile(join(path, name), `edited ${name}`);
    const before = [...remote].map(([name, { id }]) => [name, id]);
    expect(await run()).toMatchObject({ complete: true, uploaded: namesInBox.length, moved: 0, deleted: 0 });
    expect([...serviceItems(mock, folderId)].map(([name, { id }]) => [name, id])).toEqual(before);
  });

  it('from disk: every item is in Box or reported, and the next runs do nothing', async () => {
    const { path, run, mock, folderId } = await openPair();
    for (const name of namesOnDisk) await writeFile(join(path, name), name);
    await mkdir(join(path, 'folder: CON'));
    await writeFile(join(path, 'folder: CON/prn'), 'in it');
    const result = await run();
    expect(result).toMatchObject({ complete: true, failed: [] });
    const inBox = new Set([...serviceItems(mock, folderId).keys()]);
    const reported = new Set(result.skipped.map((skip) => skip.path));
    const all = [...namesOnDisk, 'folder: CON/prn'];
    expect(all.filter((name) => !inBox.has(name) && !inBox.has(decodeDiskName(name).name) && !reported.has(name))).toEqual([]);
    expect(inBox.size + reported.size).toBe(all.length + 1);
    for (const fullListing of [false, true])
      expect(await run({ fullListing })).toMatchObject({ complete: true, uploaded: 0, downloaded: 0, moved: 0, deleted: 0, conflicts: 0 });
    expect(new Set(await readdir(path))).toEqual(new Set([...namesOnDisk, 'folder: CON']));
  });

  it.runIf(process.platform === 'linux')(
    'twins on disk, which differ in case or composition only: one is in Box, no content is lost',
    async () => {
      const { path, run, mock, folderId } = await openPair();
      const twins = ['read.md', 'README.md', 'ReadMe.md', 'caf\u00e9.txt', 'cafe\u0301.txt'];
      for (const name of twins) await writeFile(join(path, name), name);
      await run();
      const result = await run();
      expect(result).toMatchObject({ failed: [], deleted: 0 });
      const texts = await Promise.all(
        [...serviceItems(mock, folderId).values()].map(async ({ id }) => new TextDecoder().decode(await mock.state.content(id))),
      );
      expect(texts.length + result.skipped.length).toBe(twins.length);
      expect(texts).toContain('read.md');
      expect((await readdir(path)).length).toBe(twins.length);
      for (const skip of result.skipped) expect(skip).toMatchObject({ side: 'local', reason: 'name' });
    },
  );

  it('twins of the two sides, which differ in case only, are a conflict that keeps both', async () => {
    const { local, remote, run, sides } = await openPair();
    await local.write('Plan.txt', 'disk');
    await remote.write('plan.TXT', 'Box');
    await local.write('Same.txt', 'same');
    await remote.write('same.txt', 'same');
    expect(await run()).toMatchObject({ complete: true, conflicts: 1, failed: [] });
    const { local: disk, remote: service } = await sides();
    expect(disk).toEqual(service);
    expect(Object.values(disk).sort()).toEqual(['Box', 'disk', 'same']);
    expect(await run()).toMatchObject({ uploaded: 0, downloaded: 0, moved: 0, deleted: 0, conflicts: 0 });
  });

  it.runIf(process.platform === 'linux')('a name that is not valid UTF-8 does not stop the run', async () => {
    const { path, run, local, mock, folderId } = await openPair();
    await writeFile(Buffer.concat([Buffer.from(`${path}/invalid-`), Buffer.from([0xff, 0xfe])]), 'x');
    await local.write('a.txt', 'a');
    const { skipped, failed, deferred } = await run();
    expect([...serviceItems(mock, folderId).keys()]).toEqual(['a.txt']);
    expect([...skipped, ...failed, ...deferred].map((one) => one.path)).toEqual(['invalid-\ufffd\ufffd']);
  });
});
