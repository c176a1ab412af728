import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { Server } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examplesOf, handWritten, moduleOf, pageOf, reference, root } from './examples.js';
import { openStage, type Stage } from './stage.js';

const written = handWritten.flatMap(examplesOf);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it('finds examples on every page that a person wrote about a capability', () => {
  const without = handWritten.filter((path) => examplesOf(path).length === 0).map(pageOf);
  expect(without.sort()).toEqual(['docs/README.md', 'docs/performance.md', 'docs/regenerating.md']);
});

it('has examples that compile, those of the reference included', { timeout: 120_000 }, () => {
  for (const example of [...written, ...reference.flatMap(examplesOf)]) writeFileSync(stage.pathOf(example), moduleOf(example));
  const config = join(stage.folder, 'tsconfig.json');
  const compilerOptions = { noUnusedLocals: false, types: ['node'] };
  writeFileSync(config, JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, include: ['*.ts'], exclude: [] }));
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', config], { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});

describe('examples of the pages that a person wrote, run against the mock', () => {
  for (const example of written) {
    it(`${example.page}:${String(example.line)}`, { timeout: 30_000 }, async ({ skip }) => {
      skip(stage.cannotRun(example), 'It needs Redis.');
      const server = await stage.run(example);
      if (server instanceof Server) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    });
  }
});
