import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { transform } from 'esbuild';
import { expect, it } from 'vitest';
import { root } from '../package/packed.js';
import { createProject, tools } from './project.js';

const guide = readFileSync(join(root, 'docs/guides/start/testing.md'), 'utf8');
const block = (info: string) => new RegExp(String.raw`^\`\`\`${info}\n([\s\S]*?)^\`\`\``, 'm').exec(guide)?.[1] ?? '';

it('the test for Jest of the guide to testing passes', async () => {
  const { code } = await transform(block('typescript archive'), { loader: 'ts', format: 'cjs' });
  const project = await createProject('jest-guide', {
    'package.json': '{ "private": true }',
    'archive.js': code,
    'archive.test.js': block('javascript jest'),
  });
  const output = await project.node([join(tools, 'jest/bin/jest.js'), '--rootDir', '.'], { NO_COLOR: '1', NODE_OPTIONS: '' });
  expect(stripVTControlCharacters(output)).toMatch(/1 passed, 1 total/);
});
