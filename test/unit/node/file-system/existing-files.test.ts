import { mkdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { fileTokenStore } from '../../../../src/node/index.js';
import platform from '../../../../src/node/platform.js';
import { rejection } from '../../../support/rejection.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';

describe('a token store at a link', () => {
  it('creates the missing file that the link points to and keeps the link', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'secrets'));
    await symlink(join('secrets', 'tokens'), join(folder, 'link'));
    const store = fileTokenStore({ path: join(folder, 'link') });
    expect(await store.compareAndSet(undefined, 'one')).toBe(true);
    expect(await readlink(join(folder, 'link'))).toBe(join('secrets', 'tokens'));
    expect((await stat(join(folder, 'secrets', 'tokens'))).mode & 0o777).toBe(0o600);
    expect(await fileTokenStore({ path: join(folder, 'secrets', 'tokens') }).get()).toBe('one');
  });

  it('makes an existing file private', async () => {
    const path = join(await temporaryFolder(), 'tokens');
    await writeFile(path, 'one\n', { mode: 0o644 });
    expect(await fileTokenStore({ path }).compareAndSet('one', 'two')).toBe(true);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });
});

describe('a journal', () => {
  it('is rejected by name, without waiting, when it is a named pipe', async () => {
    const path = join(await temporaryFolder(), 'pipe');
    execFileSync('mkfifo', [path]);
    expect((await rejection(platform.openLines(path), BoxConfigError)).message).toBe(`journal: ${path} must be a regular file.`);
  });

  it('keeps the mode of an existing file and has the mode 600 otherwise', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'old'), 'x\n', { mode: 0o640 });
    for (const name of ['old', 'new']) {
      const lines = await platform.openLines(join(folder, name));
      await lines.append('line');
      await lines.close();
    }
    expect(((await stat(join(folder, 'old'))).mode & 0o777).toString(8)).toBe('640');
    expect(((await stat(join(folder, 'new'))).mode & 0o777).toString(8)).toBe('600');
    expect(await readFile(join(folder, 'old'), 'utf8')).toBe('x\nline\n');
  });
});
