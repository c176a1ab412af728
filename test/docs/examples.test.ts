import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examplesOf, generatedExamples, guidePages, moduleOf, pageOf, processExamples, referencePages, root } from './examples.js';
import { openExampleRunner, type ExampleRunner } from './example-runner.js';

const guideExamples = guidePages.filter((path) => !generatedExamples.has(pageOf(path))).flatMap(examplesOf);

let runner: ExampleRunner;
beforeAll(async () => {
  runner = await openExampleRunner();
});
afterAll(() => runner.close());

it('every guide page contains TypeScript examples', () => {
  const without = guidePages.filter((path) => examplesOf(path).length === 0).map(pageOf);
  expect(without.sort()).toEqual([
    'docs/README.md',
    // Commands and YAML.
    'docs/guides/command-line/other-documents.md',
    // Commands.
    'docs/guides/command-line/transfer.md',
    'docs/mock-fidelity.md',
    'docs/performance.md',
    'docs/regenerating.md',
  ]);
});

it('all examples of the guides and the reference compile', { timeout: 600_000 }, () => {
  for (const example of [...guideExamples, ...referencePages.flatMap(examplesOf)]) writeFileSync(runner.pathOf(example), moduleOf(example));
  const config = join(runner.folder, 'tsconfig.json');
  const compilerOptions = { noUnusedLocals: false, types: ['node'] };
  writeFileSync(config, JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, include: ['*.ts'], exclude: [] }));
  const tsc = join(root, 'node_modules/typescript-7/bin/tsc');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', config], { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});

describe('guide examples', () => {
  for (const example of guideExamples.filter(({ page }) => !processExamples.test(page))) {
    it(`the example at ${example.page}:${String(example.line)} runs against the mock`, async ({ skip }) => {
      skip(runner.cannotRun(example), 'The example requires Redis.');
      const server = await runner.run(example);
      if (server instanceof Server) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    });
  }
});
