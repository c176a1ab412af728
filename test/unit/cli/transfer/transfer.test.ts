import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { bundleCli } from '../../../support/bundle-program.js';
import { runCliWith } from '../run-cli.js';
import { jsonLines, openDesk, startCli } from './setup.js';

const program = await bundleCli();
const tree = { 'in/a.txt': 'aaa', 'in/sub/b.pdf': 'bb', 'in/sub/drafts/c.txt': 'c' };

describe('upload', () => {
  it('uploads the content of a folder to a path, which it creates, and skips what is there in the next run', async () => {
    const desk = await openDesk();
    await desk.write(tree);
    const first = await desk.run('upload', 'in', '--to', '/Reports/2026');
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(
      first.stdout
        .split('\n')
        .filter((line) => line.startsWith('uploaded'))
        .sort(),
    ).toEqual(['uploaded    a.txt', 'uploaded    sub/b.pdf', 'uploaded    sub/drafts/c.txt']);
    expect(first.stdout).toMatch(/\n3 files uploaded \(6 B\), 0 skipped, 0 failed in 0:\d\d\.\n$/);
    expect(desk.mock.state.find('/Reports/2026/sub/drafts/c.txt')).toMatchObject({ size: 1 });
    const second = await desk.run('upload', 'in', '--to', 'Reports/2026');
    expect(second.code).toBe(0);
    expect(second.stdout).toContain('skipped     sub/b.pdf (same)\n');
    expect(second.stdout).toMatch(/\n0 files uploaded \(0 B\), 3 skipped, 0 failed/);
  });

  it('uploads files to a folder ID, selected by globs, as another user', async () => {
    const desk = await openDesk();
    await desk.write({ ...tree, 'x.pdf': 'x' });
    const args = ['--to', '0', '--as-user', '31002', '--json'];
    const { code, stdout } = await desk.run('upload', 'in/a.txt', 'x.pdf', ...args, '--include', '*.pdf', '--include', '*.doc');
    expect(code).toBe(0);
    const lines = jsonLines(stdout);
    const file = desk.mock.state.find('/x.pdf', '31002');
    expect(lines).toEqual([
      {
        ...{ type: 'file', status: 'uploaded', path: 'x.pdf', bytes: 1, id: file?.['id'], resumed: false },
        ...{ sha1: '11f6ad8ec52a2984abaafd7c3b516503785c2072', localPath: join(desk.folder, 'x.pdf') },
      },
      {
        ...{ type: 'summary', uploaded: 1, planned: 0, skipped: 0, failed: 0, bytes: 1, outcome: 'done' },
        seconds: expect.any(Number) as number,
      },
    ]);
    expect(desk.mock.state.find('/x.pdf')).toBeUndefined();
  });

  it('exits with 3 if some files fail, and names them on the standard error and in JSON', async () => {
    const desk = await openDesk({ seed: { tree: { 'a.txt': 'other' } } });
    await desk.write(tree);
    const plain = await desk.run('upload', 'in', '--to', '/');
    expect(plain.code).toBe(3);
    expect(plain.stderr).toMatch(/^failed {6}a\.txt: .*409.*\n$/);
    expect(plain.stdout).toContain('2 files uploaded (3 B), 0 skipped, 1 failed');
    const json = await desk.run('upload', 'in', '--to', '/', '--json');
    expect([json.code, json.stderr]).toEqual([3, '']);
    const failed = jsonLines(json.stdout).filter(({ status }) => status === 'failed');
    expect(failed).toMatchObject([{ path: 'a.txt', error: expect.stringContaining('409') as string }]);
    expect(jsonLines(json.stdout).at(-1)).toMatchObject({ outcome: 'someFailed', failed: 1 });
    const renamed = await desk.run('upload', 'in', '--to', '/', '--conflict', 'rename');
    expect(renamed.code).toBe(0);
    expect(desk.mock.state.find('/a (1).txt')).toBeDefined();
  });

  it('--dry-run prints a table, sends nothing that changes Box, and creates no folder', async () => {
    const desk = await openDesk({ recordExchanges: true });
    await desk.write(tree);
    const { code, stdout } = await desk.run('upload', 'in', '--to', '/New/Folder', '--exclude', '**/drafts', '--dry-run', '--journal', 'j');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^ACTION {11}SIZE {2}PATH\nupload {12}3 B {2}a\.txt\nupload {12}2 B {2}sub\/b\.pdf\n\n2 files to upload \(5 B\), 0 skipped, 0 failed in 0:\d\d\.\n$/,
    );
    expect(desk.mock.exchanges.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(existsSync(join(desk.folder, 'j'))).toBe(false);
  });
});

describe('download', () => {
  const seed = { tree: { Reports: { 'a.txt': 'aaa', sub: { 'b.pdf': 'bb' } }, 'top.txt': 'top' } };

  it('downloads the content of a folder by path and by ID, and skips what is there', async () => {
    const desk = await openDesk({ seed });
    const first = await desk.run('download', '/Reports', '--to', 'out', '--journal', 'out.journal');
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(/^downloaded {2}a\.txt$/m);
    expect(first.stdout).toMatch(/\n2 files downloaded \(5 B\), 0 skipped, 0 failed/);
    expect(readFileSync(join(desk.folder, 'out/sub/b.pdf'), 'utf8')).toBe('bb');
    const id = String(desk.mock.state.find('/Reports')?.['id']);
    const second = await desk.run('download', id, '--to', 'out', '--journal', 'out.journal');
    expect(second.stdout).toContain('skipped     a.txt (journal)\n');
  });

  it('downloads files by path and by ID into the current folder', async () => {
    const desk = await openDesk({ seed });
    const id = String(desk.mock.state.find('/top.txt')?.['id']);
    expect(await desk.run('download', `file:${id}`, '/Reports/a.txt')).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(desk.folder).sort()).toEqual(['a.txt', 'top.txt']);
  });

  it('--dry-run prints a table and writes nothing', async () => {
    const desk = await openDesk({ seed });
    await desk.write({ 'out/a.txt': 'old' });
    const { code, stdout } = await desk.run('download', '/Reports', '--to', 'out', '--conflict', 'overwrite', '--dry-run');
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(0, 3).sort()).toEqual([
      'ACTION           SIZE  PATH',
      'download          2 B  sub/b.pdf',
      'replace           3 B  a.txt',
    ]);
    expect(readdirSync(join(desk.folder, 'out'))).toEqual(['a.txt']);
  });
});

describe('ls', () => {
  const seed = { tree: { Reports: { 'a.txt': 'aaa', sub: { 'b.pdf': 'bb' }, site: { $webLink: 'https://example.com' } } } };

  it('lists All Files, a folder by path or ID, everything below it, or one file', async () => {
    const desk = await openDesk({ seed });
    const idOf = (path: string) => String(desk.mock.state.find(path)?.['id']);
    expect((await desk.run('ls')).stdout).toMatch(/^\d+ +- {2}\d{4}-\d\d-\d\d {2}Reports\/\n$/);
    const below = await desk.run('ls', '/Reports', '--recursive');
    expect(below).toMatchObject({ code: 0, stderr: '' });
    expect(
      below.stdout
        .split('\n')
        .map((line) => line.split('  ').at(-1))
        .sort(),
    ).toEqual(['', 'a.txt', 'site', 'sub/', 'sub/b.pdf']);
    expect(below.stdout).toMatch(new RegExp(`^${idOf('/Reports/a.txt')} +3 B {2}\\d{4}-\\d\\d-\\d\\d {2}a\\.txt$`, 'm'));
    expect((await desk.run('ls', idOf('/Reports/sub'))).stdout).toContain('  b.pdf\n');
    const [file] = jsonLines((await desk.run('ls', '/Reports/a.txt', '--json')).stdout);
    expect(file).toMatchObject({ type: 'file', id: idOf('/Reports/a.txt'), path: 'a.txt', size: 3, sha1: expect.any(String) as string });
  });

  it('a folder that cannot be read is reported, and the exit status is 3', async () => {
    const desk = await openDesk({ seed });
    const id = String(desk.mock.state.find('/Reports/sub')?.['id']);
    desk.mock.faults.add({ operationId: 'folders.items.list', path: `/folders/${id}/items`, respond: { status: 403 }, times: Infinity });
    const { code, stderr } = await desk.run('ls', '/Reports', '--recursive');
    expect(code).toBe(3);
    expect(stderr).toMatch(/^sub: .*403/);
  });
});

describe('wrong input', () => {
  it.each<[[string, ...string[]], number, RegExp]>([
    [['upload', 'missing', '--to', '/X'], 2, /^<source>: missing cannot be read \(ENOENT\)\.\n$/],
    [['upload', 'in', 'in/a.txt', '--to', '/X'], 2, /^<source>: in is a folder\. Upload one folder at a time/],
    [['upload', 'in', '--to', '/a/../b'], 2, /^--to: must be a path in Box/],
    [['upload', 'in', '--to', 'file:12'], 2, /^--to: must be a folder, not a file\.\n$/],
    [['upload', 'in', '--to', '999'], 1, /^--to: there is no folder 999 that the user can see\.\n$/],
    [['upload', 'in'], 2, /^error: required option '--to <folder>' not specified/],
    [['upload', 'in', '--to', '/', '--conflict', 'merge'], 2, /argument 'merge' is invalid\. Allowed choices are fail, rename, newVersion/],
    [['upload', 'in', '--to', '/', '--concurrency', '0'], 2, /argument '0' is invalid\. It must be an integer from 1\./],
    [['upload', 'in', '--to', '/', '--journal', 'in/a.txt'], 2, /^--journal: .* is not a journal of uploads/],
    [['download', '/nowhere'], 1, /^<item>: there is no \/nowhere\. Check the path with box-openapi ls/],
    [['download', '/', '--to', 'in/a.txt'], 2, /^--to: .*in\/a\.txt must be a folder that can be written/],
    [['ls', ' '], 2, /^<item>: must be a path in Box/],
    [['ls', '/', '--as-user', ' '], 2, /^--as-user: must be a user ID/],
    [['ls', '--base-url', 'ftp://x'], 2, /^--base-url: must be an http/],
  ])('%j exits with %s and names the input', async (args, status, message) => {
    const desk = await openDesk();
    await desk.write(tree);
    const { code, stdout, stderr } = await desk.run(...args);
    expect([code, stdout]).toEqual([status, '']);
    expect(stderr).toMatch(message);
  });
});

describe('the token', () => {
  it('comes from the standard input, the environment or a file, and is never printed', async () => {
    const desk = await openDesk({ seed: { clients: [{ clientId: 'app', clientSecret: 'planted-secret', enterpriseId: '40001' }] } });
    await desk.write({
      ...tree,
      'box.json': JSON.stringify({ boxAppSettings: { clientID: 'app', clientSecret: 'planted-secret' }, enterpriseID: '40001' }),
    });
    const run = (io: object, ...args: string[]) => runCliWith(io, desk.folder, 'ls', '--base-url', desk.url, ...args);
    expect(await run({ stdin: () => Promise.resolve(`${desk.token}\n`) }, '--token-stdin')).toMatchObject({ code: 0, stderr: '' });
    expect(await run({}, '--config', 'box.json')).toMatchObject({ code: 0, stderr: '' });
    expect(await run({})).toMatchObject({ code: 2, stderr: expect.stringMatching(/^no credentials/) as string });
  });

  it('is removed from messages of the service and from wrong arguments', async () => {
    const desk = await openDesk();
    await desk.write(tree);
    const message = `Bearer ${desk.token} is not allowed`;
    const respond = { status: 403, body: { type: 'error', status: 403, code: 'forbidden', message } };
    for (const operationId of ['files.content.upload', 'folders.items.list']) desk.mock.faults.add({ operationId, respond, times: 3 });
    const runs = [
      await desk.run('upload', 'in', '--to', '0'),
      await desk.run('ls'),
      await desk.run('ls', `--token=${desk.token}`),
      await desk.run('upload', 'in', '--to', '0', `--access-token=${desk.token}`),
    ];
    expect(runs.map(({ code }) => code)).toEqual([3, 1, 2, 2]);
    for (const { stdout, stderr } of runs) {
      expect(stderr).not.toBe('');
      expect(stdout + stderr).not.toContain(desk.token);
    }
  });

  it('a rejected token ends the run with status 1', async () => {
    const desk = await openDesk();
    await desk.write(tree);
    const run = await runCliWith(
      { env: { BOX_DEVELOPER_TOKEN: 'planted-token' } },
      desk.folder,
      'upload',
      'in',
      '--to',
      '0',
      '--base-url',
      desk.url,
    );
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/401|token/);
    expect(run.stdout + run.stderr).not.toContain('planted-token');
  });
});

describe('an interruption', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends a run with its status, and the same command continues from the journal',
    async (signal) => {
      const desk = await openDesk();
      await desk.write(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`in/${String(index)}.txt`, `text ${String(index)}`])));
      desk.mock.faults.add({ operationId: 'files.content.upload', delayMs: 100, times: Infinity });
      const args = ['in', '--to', '/Reports', '--journal', 'up.journal'];
      const { child, output, finished } = startCli(program, desk, 'upload', ...args);
      await vi.waitFor(
        () => {
          expect(output.stdout).toContain('uploaded');
        },
        { timeout: 60_000 },
      );
      child.kill(signal);
      const stopped = await finished;
      expect(stopped).toMatchObject({ code: signal === 'SIGINT' ? 130 : 143, signal: null });
      expect(stopped.stderr).toBe('Interrupted. The same command continues from the journal.\n');
      const before = stopped.stdout.split('\n').filter((line) => line.startsWith('uploaded')).length;
      expect(before).toBeLessThan(30);
      const { code, stdout } = await desk.run('upload', ...args);
      expect(code).toBe(0);
      expect(stdout.match(/\(journal\)$/gm)?.length).toBeGreaterThanOrEqual(before);
      expect(desk.mock.state.find('/Reports/29.txt')).toBeDefined();
    },
  );

  it('a download leaves no temporary file behind', async () => {
    const content = 'x'.repeat(10_000);
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${String(index)}.txt`, content]));
    const desk = await openDesk({ seed: { tree: files } });
    desk.mock.faults.add({ operationId: 'files.content.download', delayMs: 100, times: Infinity });
    const { child, output, finished } = startCli(program, desk, 'download', '/', '--to', 'out', '--json');
    await vi.waitFor(
      () => {
        expect(output.stdout).toContain('downloaded');
      },
      { timeout: 60_000 },
    );
    child.kill('SIGINT');
    const { code, stdout } = await finished;
    expect(code).toBe(130);
    expect(jsonLines(stdout).at(-1)).toMatchObject({ type: 'summary', outcome: 'interrupted' });
    const left = readdirSync(join(desk.folder, 'out'));
    expect(left.filter((name) => !name.endsWith('.txt'))).toEqual([]);
    for (const name of left) expect(readFileSync(join(desk.folder, 'out', name), 'utf8')).toBe(content);
  });
});
