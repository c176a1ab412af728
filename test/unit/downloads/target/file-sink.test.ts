import { execFileSync } from 'node:child_process';
import { chmod, chown, mkdir, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import platform from '../../../../src/node/platform.js';
import { BoxConfigError, BoxDownloadError } from '../../../../src/core/errors/box-errors.js';
import { keptMode } from '../../../../src/node/file-system/file-access.js';
import { rejection } from '../../../support/rejection.js';
import { modesBelow, temporaryFolder } from '../../../support/temporary-folder.js';
import { testBytes } from '../../../support/servers/upload-service.js';
import { fileService } from '../file-service.js';

const content = testBytes(3_000_001);

describe('file sink', () => {
  it('writes to a temporary file until it is moved into place', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a');
    await writeFile(path, 'old');
    const sink = await platform.createFile(path);
    await sink.write([content.subarray(0, 5), content.subarray(5, 10)], 0);
    await sink.sync();
    expect(await readFile(path, 'utf8')).toBe('old');
    const other = (await readdir(folder)).filter((name) => name !== 'a');
    expect(other).toEqual([expect.stringMatching(/^\.box-download-[\da-f-]{36}$/)]);
    await sink.moveIntoPlace();
    expect(await readdir(folder)).toEqual(['a']);
    expect([...(await readFile(path))]).toEqual([...content.subarray(0, 10)]);
  });

  it('accepts writes in any order and reads the bytes back', async () => {
    const sink = await platform.createFile(join(await temporaryFolder(), 'a'));
    await sink.write([content.subarray(1_000_000)], 1_000_000);
    await sink.write([], 7);
    await sink.write([content.subarray(0, 400_000), content.subarray(400_000, 1_000_000)], 0);
    expect(Buffer.compare(await sink.read(0, content.length), content)).toBe(0);
    expect([...(await sink.read(999_990, 1_000_010))]).toEqual([...content.subarray(999_990, 1_000_010)]);
    // A read past the end returns the available bytes.
    expect((await sink.read(content.length - 5, content.length + 5)).length).toBe(5);
    await sink.discard();
  });

  it('leaves no file after discard, which may run during a write and twice', async () => {
    const folder = await temporaryFolder();
    const sink = await platform.createFile(join(folder, 'a'));
    const writing = sink.write([content], 0).catch(() => undefined);
    await sink.discard();
    await writing;
    await sink.discard();
    expect(await readdir(folder)).toEqual([]);
  });

  it('supports a file name of 255 characters', async () => {
    const folder = await temporaryFolder();
    const name = 'n'.repeat(255);
    const sink = await platform.createFile(join(folder, name));
    await sink.sync();
    await sink.moveIntoPlace();
    expect(await readdir(folder)).toEqual([name]);
  });

  it('writes to the target of a symbolic link and keeps the link', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'elsewhere'));
    await writeFile(join(folder, 'elsewhere', 'real'), 'old');
    await symlink(join('elsewhere', 'real'), join(folder, 'link'));
    const service = await fileService(content);
    await service.client().downloads.download('7', { to: join(folder, 'link') });
    expect(await readlink(join(folder, 'link'))).toBe(join('elsewhere', 'real'));
    expect((await stat(join(folder, 'elsewhere', 'real'))).size).toBe(content.length);
    expect((await readdir(folder)).sort()).toEqual(['elsewhere', 'link']);
  });
});

describe('path target', () => {
  const expectRejected = async (prepare: (folder: string) => Promise<string> | string, message: RegExp) => {
    const folder = await temporaryFolder();
    const to = await prepare(folder);
    const before = await readdir(folder);
    const service = await fileService(content);
    const error = await rejection(service.client().downloads.download('7', { to }), BoxConfigError);
    expect(error.message).toMatch(message);
    expect(service.paths).toEqual([]);
    expect(await readdir(folder)).toEqual(before);
  };

  it.each<[string, (folder: string) => Promise<string> | string, RegExp]>([
    ['in a missing folder', (folder) => join(folder, 'missing', 'a'), /^to: the folder .*missing does not exist/],
    [
      'below a file',
      async (folder) => {
        await writeFile(join(folder, 'file'), '');
        return join(folder, 'file', 'a');
      },
      /^to: the folder .*file does not exist/,
    ],
    ['to a folder', (folder) => folder, /^to: .* is a folder/],
    ['with a trailing slash', (folder) => `${join(folder, 'a')}/`, /^to: .* is a folder/],
    ['of no characters', () => '', /^to: must be a non-empty path/],
    ['with a null character', (folder) => join(folder, 'a\0b', 'c'), /^to: must not contain a NUL/],
    [
      'to a named pipe',
      (folder) => {
        execFileSync('mkfifo', [join(folder, 'pipe')]);
        return join(folder, 'pipe');
      },
      /^to: .*pipe must be a regular file/,
    ],
  ])('rejects a path %s before the first request', (_, prepare, message) => expectRejected(prepare, message));

  // The root user can write to every folder.
  it.skipIf(process.getuid?.() === 0)('rejects a path in a read-only folder before the first request', () =>
    expectRejected(async (folder) => {
      await mkdir(join(folder, 'theirs'));
      await chmod(join(folder, 'theirs'), 0o500);
      return join(folder, 'theirs', 'a');
    }, /^to: .* cannot be written/),
  );

  it('rejects with the reason target, and leaves no temporary file, when the path becomes a folder meanwhile', async () => {
    const folder = await temporaryFolder();
    const to = join(folder, 'a');
    const service = await fileService(content, {
      onContent: async () => {
        await mkdir(join(to, 'b'), { recursive: true });
        return undefined;
      },
    });
    const error = await rejection(service.client().downloads.download('7', { to }), BoxDownloadError);
    expect(error.reason).toBe('target');
    expect(await readdir(folder)).toEqual(['a']);
  });
});

describe('a download over an existing file', () => {
  /** Mode, owner and group. */
  const accessOf = async (path: string) => {
    const { mode, uid, gid } = await stat(path);
    return [(mode & 0o7777).toString(8), uid, gid];
  };
  const download = async (to: string, options: Parameters<typeof fileService>[1] = {}) => {
    const service = await fileService(content, options);
    await service.client().downloads.download('7', { to });
  };

  it.each([0o600, 0o640, 0o644, 0o755, 0o777, 0o2770, 0o4755, 0o1777, 0o200].map((mode) => [mode.toString(8), mode] as const))(
    'keeps the mode %s',
    async (_, mode) => {
      const path = join(await temporaryFolder(), 'a');
      await writeFile(path, 'old');
      await chmod(path, mode);
      const before = await accessOf(path);
      await download(path);
      expect(await accessOf(path)).toEqual(before);
      expect((await stat(path)).size).toBe(content.length);
    },
  );

  it('keeps the mode of the target of a link', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'real'), 'old', { mode: 0o600 });
    await symlink('real', join(folder, 'link'));
    await download(join(folder, 'link'));
    expect((await accessOf(join(folder, 'real')))[0]).toBe('600');
  });

  it('keeps the mode that the file has at the end of the download', async () => {
    const path = join(await temporaryFolder(), 'a');
    await writeFile(path, 'old', { mode: 0o644 });
    await download(path, {
      onContent: async () => {
        await chmod(path, 0o600);
        return undefined;
      },
    });
    expect((await accessOf(path))[0]).toBe('600');
  });

  it('never makes the content of a private file readable by others, not even while it downloads', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a'), 'old', { mode: 0o600 });
    const modes: string[] = [];
    await download(join(folder, 'a'), {
      onContent: async () => {
        modes.push(...(await modesBelow(folder)));
        return undefined;
      },
    });
    expect(modes).toEqual([expect.stringMatching(/^\.box-download-\S+ 600$/), 'a 600']);
  });

  // Only the root user can give files away.
  it.runIf(process.getuid?.() === 0)('keeps the owner and the group', async () => {
    const path = join(await temporaryFolder(), 'a');
    await writeFile(path, 'old');
    await chown(path, 1234, 5678);
    await chmod(path, 0o4750);
    await download(path);
    expect(await accessOf(path)).toEqual(['4750', 1234, 5678]);
  });

  it.each([0o444, 0o400, 0o555].map((mode) => [mode.toString(8), mode] as const))(
    'is rejected without a request when its mode is %s',
    async (_, mode) => {
      const path = join(await temporaryFolder(), 'a');
      await writeFile(path, 'old');
      await chmod(path, mode);
      const service = await fileService(content);
      const error = await rejection(service.client().downloads.download('7', { to: path }), BoxConfigError);
      expect(error.message).toBe(`to: ${path} is read-only. Make it writable, delete it, or pass another path.`);
      expect([service.paths, await readFile(path, 'utf8')]).toEqual([[], 'old']);
    },
  );

  it.each([
    ['the group', { uid: 1, gid: 9 }, 0o4771, 0o4711],
    ['the group of a file that everyone may read', { uid: 1, gid: 9 }, 0o2664, 0o0644],
    ['the owner', { uid: 9, gid: 2 }, 0o6755, 0o2755],
    ['neither', { uid: 9, gid: 9 }, 0o6750, 0o0700],
    ['nothing', { uid: 1, gid: 2 }, 0o6770, 0o6770],
  ])('gives nobody more access where the system does not allow to keep %s', (_, now, mode, kept) => {
    expect(keptMode(mode, now, { uid: 1, gid: 2 })).toBe(kept);
  });
});

describe('a download to a new file', () => {
  it('has the default mode of a new file', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'plain'), '');
    const service = await fileService(content);
    await service.client().downloads.download('7', { to: join(folder, 'a') });
    const [plain, downloaded] = await Promise.all(['plain', 'a'].map((name) => stat(join(folder, name))));
    expect(downloaded?.mode).toBe(plain?.mode);
  });

  it.each<[string, (folder: string) => Promise<unknown>]>([
    ['a relative link', (folder) => symlink('missing', join(folder, 'link'))],
    ['an absolute link', (folder) => symlink(join(folder, 'missing'), join(folder, 'link'))],
    ['a link to a link', (folder) => Promise.all([symlink('other', join(folder, 'link')), symlink('missing', join(folder, 'other'))])],
    [
      'a link in a linked folder, relative to the real one',
      async (folder) => {
        await mkdir(join(folder, 'x', 'y'), { recursive: true });
        await symlink(join('x', 'y'), join(folder, 'near'));
        await symlink('../../missing', join(folder, 'x', 'y', 'deep'));
        await symlink(join('near', 'deep'), join(folder, 'link'));
      },
    ],
  ])('creates the file that %s points to and keeps the link', async (_, prepare) => {
    const folder = await temporaryFolder();
    await prepare(folder);
    const link = await readlink(join(folder, 'link'));
    const service = await fileService(content);
    await service.client().downloads.download('7', { to: join(folder, 'link') });
    expect(await readlink(join(folder, 'link'))).toBe(link);
    expect((await stat(join(folder, 'missing'))).size).toBe(content.length);
  });

  it.each<[string, string, RegExp]>([
    ['a missing folder', join('none', 'a'), /^to: the folder .*none does not exist/],
    ['itself', 'link', /^to: .*link cannot be written \(ELOOP/],
  ])('is rejected without a request where a link points to %s', async (_, to, message) => {
    const folder = await temporaryFolder();
    await symlink(to, join(folder, 'link'));
    const service = await fileService(content);
    const error = await rejection(service.client().downloads.download('7', { to: join(folder, 'link') }), BoxConfigError);
    expect(error.message).toMatch(message);
    expect([service.paths, await readdir(folder)]).toEqual([[], ['link']]);
  });
});
