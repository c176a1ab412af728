import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import platform from '../../../../src/node/platform.js';
import { BoxConfigError, BoxDownloadError } from '../../../../src/core/errors/box-errors.js';
import { rejection } from '../../../support/rejection.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';
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
