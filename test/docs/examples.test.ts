import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { clientCredentials, createBoxClient } from 'box-openapi-sdk';
import { createMockBox } from 'box-openapi-sdk/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { examplesOf, handWritten, moduleOf, reference, root, type Example } from './examples.js';

// Inside the project, so that the examples find the package by its name.
mkdirSync(join(root, '.tmp'), { recursive: true });
const folder = mkdtempSync(join(root, '.tmp/docs-'));
const written = [...handWritten, ...reference].flatMap(examplesOf).map((example) => ({ example, path: write(example) }));

function write(example: Example): string {
  const path = join(folder, `${basename(example.page, '.md')}-${String(example.line)}.ts`);
  writeFileSync(path, moduleOf(example));
  return path;
}

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('finds examples on every page that a person wrote about a capability', () => {
  const without = handWritten.filter((path) => examplesOf(path).length === 0).map((path) => basename(path));
  expect(without.sort()).toEqual(['README.md', 'regenerating.md']);
});

it('has examples that compile, those of the reference included', { timeout: 120_000 }, () => {
  const config = join(folder, 'tsconfig.json');
  const compilerOptions = { noUnusedLocals: false, types: ['node'] };
  writeFileSync(config, JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, include: ['*.ts'], exclude: [] }));
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', config], { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});

describe('examples of the pages that a person wrote, run against the mock', () => {
  let mock: Awaited<ReturnType<typeof createMockBox>>;
  const film = join(folder, 'film.mov');

  beforeAll(async () => {
    mock = await createMockBox({ seed: { tree: { Reports: { 'q1.txt': 'first quarter' }, 'notes.txt': 'first draft' } } });
    // Examples are written for the real service: the mock stands where the network is.
    vi.stubGlobal('fetch', mock.fetch);
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    writeFileSync(film, 'frames');
  });
  afterAll(async () => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    await mock.close();
  });

  const pages = new Set(handWritten.map((path) => basename(path)));
  const runnable = written.filter(({ example }) => pages.has(example.page));
  it.each(runnable.map(({ example, path }) => ({ place: `${example.page}:${String(example.line)}`, example, path })))(
    '$place',
    async ({ path, example }) => {
      const box = createBoxClient({ auth: clientCredentials(mock.credentials) });
      const { entries } = await box.folders.items.list('0');
      const found = (name: string) => entries.find((item) => item.name === name);
      const user = await box.users.me();
      writeFileSync(
        path,
        moduleOf(example)
          .replaceAll('/data/film.mov', film)
          .replaceAll("'the token'", `'${mock.issueToken()}'`)
          .replaceAll("'a developer token'", `'${mock.issueToken()}'`)
          .replaceAll("'a token from elsewhere'", `'${mock.issueToken()}'`),
      );
      const { example: run } = (await import(path)) as { example: (givens: object) => Promise<void> };
      const file = await box.files.get(String(found('notes.txt')?.id));
      await run({
        mock,
        box,
        ...mock.credentials,
        userId: user.id,
        fileId: file.id,
        folderId: found('Reports')?.id,
        etag: file.etag,
        bytes: new Uint8Array(4000),
      });
      // What an example uploads must not stand in the way of the next.
      for await (const item of box.folders.items.list('0')) {
        if (item.name === 'film.mov' || item.name === 'measurements.bin') await box.files.delete(item.id);
      }
    },
  );
});
