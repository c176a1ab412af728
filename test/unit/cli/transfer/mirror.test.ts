import { existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../../cli/src/run.js';
import { openScreen } from './screen.js';
import { jsonLines, openDesk } from './setup.js';

const tree = { 'in/a.txt': 'aaa', 'in/sub/b.txt': 'bb' };
const both = ['in', '/Plans', '--direction', 'both', '--state', 'plans.state', '--backup-dir', 'backup'];

describe('mirror', () => {
  it('makes a folder in Box like the local one, and a second run has nothing to do', async () => {
    const desk = await openDesk();
    await desk.write(tree);
    const args = ['in', '/Site', '--direction', 'up', '--delete', '--state', 'site.state'];
    const first = await desk.run('mirror', ...args);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout.split('\n').slice(0, -2).sort()).toEqual([
      'created     sub (folder in Box)',
      'uploaded    a.txt',
      'uploaded    sub/b.txt',
    ]);
    expect(first.stdout).toMatch(/\n2 uploaded, 1 folder created \(5 B\) in 0:\d\d\.\n$/);
    expect((await desk.run('mirror', ...args)).stdout).toMatch(/^Nothing to do in 0:\d\d\.\n$/);
    rmSync(join(desk.folder, 'in/a.txt'));
    const third = await desk.run('mirror', ...args, '--json');
    expect(jsonLines(third.stdout)).toMatchObject([
      { type: 'file', status: 'deleted', action: 'delete', path: 'a.txt', side: 'remote' },
      { type: 'summary', deleted: 1, outcome: 'done' },
    ]);
    expect(desk.mock.state.find('/Site/a.txt')).toBeUndefined();
  });

  it('--dry-run prints a table and changes nothing', async () => {
    const desk = await openDesk({ seed: { tree: { Site: { 'old.txt': 'old' } } } });
    await desk.write(tree);
    const { code, stdout } = await desk.run('mirror', 'in', '/Site', '--direction', 'up', '--delete', '--dry-run');
    expect(code).toBe(0);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('ACTION           SIZE  PATH');
    expect(lines.slice(1, -3).sort()).toEqual([
      'create              -  sub (folder in Box)',
      'delete              -  old.txt (file in Box)',
      'upload            2 B  sub/b.txt',
      'upload            3 B  a.txt',
    ]);
    expect(lines.at(-2)).toMatch(/^A run would do this: 2 uploaded, 1 deleted, 1 folder created \(5 B\) in/);
    expect(desk.mock.state.find('/Site/old.txt')).toBeDefined();
    expect(desk.mock.state.find('/Site/a.txt')).toBeUndefined();
  });

  it('applies the changes of both sides, with moves and conflicts', async () => {
    const desk = await openDesk();
    await desk.write(tree);
    expect((await desk.run('mirror', ...both)).code).toBe(0);
    renameSync(join(desk.folder, 'in/a.txt'), join(desk.folder, 'in/moved.txt'));
    await desk.write({ 'other/b.txt': 'changed in Box' });
    const folder = String(desk.mock.state.find('/Plans/sub')?.['id']);
    expect((await desk.run('upload', 'other/b.txt', '--to', folder, '--conflict', 'newVersion')).code).toBe(0);
    await desk.write({ 'in/sub/b.txt': 'changed on disk' });
    const { code, stdout } = await desk.run('mirror', ...both);
    expect(code).toBe(0);
    expect(stdout).toContain('moved       moved.txt (from a.txt, in Box)\n');
    expect(stdout).toContain('conflict    sub/b.txt (both are kept)\n');
    expect(readdirSync(join(desk.folder, 'in/sub')).sort()).toEqual(['b (1).txt', 'b.txt']);
    expect(readFileSync(join(desk.folder, 'in/sub/b.txt'), 'utf8')).toBe('changed in Box');
  });

  it.each([40, 80])('on a terminal of %s columns, names conflicts and items that cannot be mirrored', async (columns) => {
    const desk = await openDesk();
    await desk.write({ ...tree, 'in/ space ': 'x' });
    expect((await desk.run('mirror', ...both)).code).toBe(0);
    await desk.write({ 'other/b.txt': 'changed in Box', 'in/sub/b.txt': 'changed on disk' });
    const folder = String(desk.mock.state.find('/Plans/sub')?.['id']);
    expect((await desk.run('upload', 'other/b.txt', '--to', folder, '--conflict', 'newVersion')).code).toBe(0);
    const screen = openScreen(columns);
    const io = { cwd: desk.folder, env: desk.env, stdin: () => Promise.resolve(''), ...screen.io };
    expect(await run(['mirror', ...both, '--base-url', desk.url], io)).toBe(0);
    const text = (await screen.lines()).join('').replace(/ +/g, ' ');
    expect(text).toContain('conflict sub/b.txt (both are kept)');
    expect(text).toMatch(/skipped space \(the other side cannot store its name, or has another item with it, on disk\)/);
    expect(text).toMatch(/1 uploaded, 1 downloaded, 1 moved, 1 skipped, 1 conflict \(\d+ B\) in 0:0\d\.$/);
    expect(text).not.toMatch(/%|Comparing/);
  });

  it.each<[[string, ...string[]], number, RegExp]>([
    [['mirror', 'in', '/X'], 2, /^error: required option '--direction <direction>' not specified/],
    [['mirror', 'in', '/X', '--direction', 'sideways'], 2, /Allowed choices are up, down, both/],
    [['mirror', 'in', '/X', '--direction', 'both', '--backup-dir', 'b'], 2, /^--state: must be set with --direction both/],
    [['mirror', 'in', '/X', '--direction', 'down'], 2, /^--backup-dir: must be set with --direction down/],
    [['mirror', 'in', '/', '--direction', 'down', '--backup-dir', 'in/b'], 2, /^--backup-dir: /],
    [['mirror', ' ', '/X', '--direction', 'up'], 2, /^<local>: must be the path of a folder/],
    [['mirror', 'in', '/X', '--direction', 'down', '--backup-dir', 'b'], 1, /^<folder>: there is no \/X/],
    [['mirror', 'in', '/X', '--direction', 'up', '--dry-run'], 1, /^<folder>: the folder does not exist yet/],
  ])('%j exits with %s and names the input', async (args, status, message) => {
    const desk = await openDesk();
    await desk.write(tree);
    const { code, stdout, stderr } = await desk.run(...args);
    expect([code, stdout]).toEqual([status, '']);
    expect(stderr).toMatch(message);
    expect(existsSync(join(desk.folder, 'b'))).toBe(false);
  });
});
