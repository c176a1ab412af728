import { chmod, lstat, mkdir, readdir, readFile, rename, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LocalFolder } from '../../../../src/core/types/ports/local-folder.js';
import { openAnchor, pathAnchor } from '../../../../src/node/file-system/folder-anchor.js';
import { openFolder } from '../../../../src/node/files/local-folder.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';

const bytes = (text: string) => new TextEncoder().encode(text);

async function store(folder: LocalFolder, names: string[], text: string, replace = false): Promise<boolean> {
  const staged = await folder.stageFile();
  await staged.write([bytes(text)], 0);
  await staged.sync();
  const isMoved = await staged.moveTo(names, { replace, modifiedMs: 1_500_000_000_000 });
  if (!isMoved) await staged.discard();
  return isMoved;
}

describe.each([
  ['with folder handles', openAnchor],
  ['with paths', pathAnchor],
])('a local folder %s', (_, anchor) => {
  async function open() {
    const parent = await temporaryFolder();
    const [path, outside] = [join(parent, 'to'), join(parent, 'outside')];
    await mkdir(outside);
    const folder = await openFolder(path, { isReadOnly: false }, anchor);
    return { folder, path, outside };
  }

  it('creates folders and files, and deletes its temporary files at the end', async () => {
    const { folder, path } = await open();
    await folder.createFolder(['a']);
    await folder.createFolder(['a']);
    expect(await store(folder, ['a', 'b.txt'], 'one')).toBe(true);
    expect(await folder.status(['a', 'b.txt'])).toMatchObject({ kind: 'file', size: 3, modifiedMs: 1_500_000_000_000 });
    expect(await folder.status(['a', 'missing'])).toBeUndefined();
    expect(await folder.status(['missing', 'b.txt'])).toBeUndefined();
    await folder.close();
    expect(await readdir(path)).toEqual(['a']);
  });

  it('keeps an existing file unless it may replace it, and keeps the mode of a replaced file', async () => {
    const { folder, path } = await open();
    await writeFile(join(path, 'b.txt'), 'old', { mode: 0o640 });
    await chmod(join(path, 'b.txt'), 0o640);
    expect(await store(folder, ['b.txt'], 'new')).toBe(false);
    expect(await readFile(join(path, 'b.txt'), 'utf8')).toBe('old');
    expect(await store(folder, ['b.txt'], 'new', true)).toBe(true);
    expect([await readFile(join(path, 'b.txt'), 'utf8'), (await lstat(join(path, 'b.txt'))).mode & 0o777]).toEqual(['new', 0o640]);
    await chmod(join(path, 'b.txt'), 0o440);
    await expect(store(folder, ['b.txt'], 'newer', true)).rejects.toThrow(/read-only/);
    await folder.close();
  });

  it('reads a file that keeps its content, and rejects the check of one that changes', async () => {
    const { folder, path } = await open();
    const file = join(path, 'b.txt');
    await writeFile(file, 'content');
    const source = await folder.openFile(['b.txt']);
    expect(source.size).toBe(7);
    expect(Buffer.from(await source.read(3, 8)).toString()).toBe('tent');
    await source.check?.();
    const { atime, mtime } = await lstat(file);
    await writeFile(file, 'CONTENT');
    // The date of the content says nothing, but that of the last change of attributes does.
    await utimes(file, atime, mtime);
    await expect(source.check?.()).rejects.toThrow('source: the file changed.');
    source.close?.();
    await folder.close();
  });

  it('a file whose name is in use moves to another name, with its date', async () => {
    const { folder, path } = await open();
    await writeFile(join(path, 'b.txt'), 'old');
    const staged = await folder.stageFile();
    await staged.write([new TextEncoder().encode('new')], 0);
    const options = { replace: false, modifiedMs: 1_500_000_000_000 };
    expect(await staged.moveTo(['b.txt'], options)).toBe(false);
    expect(await staged.moveTo(['b (1).txt'], options)).toBe(true);
    expect(await folder.status(['b (1).txt'])).toMatchObject({ kind: 'file', size: 3, modifiedMs: 1_500_000_000_000 });
    expect(await readFile(join(path, 'b.txt'), 'utf8')).toBe('old');
    await folder.close();
    expect((await readdir(path)).sort()).toEqual(['b (1).txt', 'b.txt']);
  });

  it('does not follow a link that takes the place of a folder', async () => {
    const { folder, path, outside } = await open();
    await folder.createFolder(['a']);
    const staged = await folder.stageFile();
    await staged.write([bytes('secret')], 0);
    await staged.sync();
    await rename(join(path, 'a'), join(path, 'moved'));
    await symlink(outside, join(path, 'a'));
    await expect(staged.moveTo(['a', 'b.txt'], { replace: true, modifiedMs: undefined })).rejects.toThrow(/ENOTDIR/);
    await staged.discard();
    await expect(folder.createFolder(['a', 'c'])).rejects.toThrow(/ENOTDIR/);
    await expect(folder.status(['a', 'b.txt'])).rejects.toThrow(/ENOTDIR/);
    await expect(folder.setModified(['a'], 0)).rejects.toThrow(/ENOTDIR/);
    await expect(folder.createFolder(['a'])).rejects.toThrow(/EEXIST/);
    expect([await readdir(outside), (await lstat(outside)).mtimeMs > 0]).toEqual([[], true]);
    await folder.close();
  });

  it('does not read through a link that takes the place of a file', async () => {
    const { folder, path, outside } = await open();
    await writeFile(join(outside, 'secret'), 'secret');
    await symlink(join(outside, 'secret'), join(path, 'a'));
    expect(await folder.status(['a'])).toMatchObject({ kind: 'link' });
    await expect(folder.openFile(['a'])).rejects.toThrow(/ELOOP|regular/);
    await folder.close();
  });

  it.each(['..', '.', '', 'a/b', 'a\0'])('rejects the name %j', async (name) => {
    const { folder } = await open();
    await expect(folder.createFolder([name])).rejects.toThrow(/is not the name of a file/);
    await expect(folder.status([name, 'a'])).rejects.toThrow(/is not the name of a file/);
    await folder.close();
  });

  it('deletes the temporary files of ended processes and no others', async () => {
    const { folder, path } = await open();
    const staging = join(path, '.box-download');
    const [own = ''] = await readdir(staging);
    const [host = '', , started = ''] = own.split('-');
    // Where the system reports start times, the name of a running process contains its own.
    const startOf = (pid: number) =>
      readFile(`/proc/${String(pid)}/stat`, 'utf8').then(
        (text) => text.split(' ').at(21),
        () => started,
      );
    const uuid = '00000000-0000-4000-8000-000000000000';
    const ended = [`${host}-${String(process.pid)}-${String(Number(started) - 1)}-${uuid}`, `${host}-4194999-${started}-${uuid}`];
    const others = [
      `${host}-${String(process.ppid)}-${String(await startOf(process.ppid))}-${uuid}`,
      `ffffffff-1-1-${uuid}`,
      'of-the-user',
    ];
    for (const name of [...ended, ...others]) await mkdir(join(staging, name));
    await writeFile(join(staging, ended[0] ?? '', 'part'), 'part');
    const second = await openFolder(path, { isReadOnly: false }, anchor);
    const left = await readdir(staging);
    expect(left).toEqual(expect.arrayContaining([own, ...others]));
    expect(left.filter((name) => ended.includes(name))).toEqual([]);
    await second.close();
    await folder.close();
  });
});

it('a missing folder is empty and not created if it is only read', async () => {
  const path = join(await temporaryFolder(), 'missing');
  const folder = await openFolder(path, { isReadOnly: true });
  expect([await folder.status(['a']), folder.path]).toEqual([undefined, path]);
  await expect(folder.createFolder(['a'])).rejects.toThrow(/does not exist/);
  await folder.close();
  await expect(lstat(path)).rejects.toThrow(/ENOENT/);
});
