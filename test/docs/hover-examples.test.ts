import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { root } from './examples.js';

const api = readFileSync(join(root, 'generated/api.ts'), 'utf8');

/** The doc comment of each method and the method's name. A method starts with its name and type parameters or arguments. */
const methods = Array.from(api.matchAll(/^ {2}\/\*\*\n((?: {3}\*.*\n)+) {3}\*\/\n {2}(\w+)[<(]/gm), ([, comment = '', name = '']) => ({
  comment,
  name,
}));
const examples = methods.map(({ comment, name }) => ({
  name,
  lines: Array.from(comment.matchAll(/^ {3}\* @example (.*)$/gm), ([, line = '']) => line),
}));

mkdirSync(join(root, '.tmp'), { recursive: true });
const folder = mkdtempSync(join(root, '.tmp/hover-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('the hover text of every method has one example, which calls this method', () => {
  const operations = readFileSync(join(root, 'generated/operations.ts'), 'utf8').match(/^ {2}'[\w.]+': \{/gm) ?? [];
  expect(methods.length).toBe(operations.length);
  expect(examples.filter(({ name, lines }) => lines.length !== 1 || !lines[0]?.includes(`.${name}(`))).toEqual([]);
});

it('the examples in hover text compile', { timeout: 600_000 }, () => {
  const lines = examples.flatMap(({ lines: found }) => found).map((line) => `  ${line}`);
  const module = `import type { BoxClient } from 'box-openapi-sdk';\n\nexport async function examples(box: BoxClient): Promise<void> {\n${lines.join('\n')}\n}\n`;
  writeFileSync(join(folder, 'examples.ts'), module);
  const config = join(folder, 'tsconfig.json');
  writeFileSync(
    config,
    JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions: { types: ['node'] }, include: ['*.ts'], exclude: [] }),
  );
  const tsc = join(root, 'node_modules/typescript-7/bin/tsc');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', config], { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});
