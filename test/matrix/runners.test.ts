import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { root } from '../package/packed.js';
import { createProject, tools } from './project.js';

/** The body of a test in any runner. `assert` is that of Node. Jest loads msw 2 only with ES modules. */
const body = (hasMsw: boolean) => `
  const mock = await createMockBox();
  const box = createBoxClient({ auth: developerToken(mock.issueToken()), fetch: mock.fetch });
  const { file } = await box.uploads.upload({ source: new Uint8Array(9), name: 'nine', parentId: '0' });
  assert.equal((await box.downloads.download(file.id)).bytes?.length, 9);
  const error = await box.files.get('404').catch((reason: unknown) => reason);
  assert.ok(error instanceof BoxError);
  assert.equal(core.BoxError, BoxError);
  ${hasMsw ? 'assert.equal(mock.handlers.length, 1);' : 'assert.throws(() => mock.handlers, /msw cannot be loaded/);'}
  // Loads a module of Node in the way that the runner provides.
  const format = { publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } };
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, ...format });
  assert.equal((await keySigner({ privateKey }).sign(new Uint8Array(9))).length, 256);
  mock.assertConforms();
  await mock.close();
`;
const untyped = (text: string) => text.replace(': unknown', '');

const imports = `import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { createBoxClient, developerToken, BoxError } from 'box-openapi-sdk';
import * as core from 'box-openapi-sdk/core';
import { keySigner } from 'box-openapi-sdk/node';
import { createMockBox } from 'box-openapi-sdk/testing';
`;
const requires = imports
  .replace(/import \* as (\w+) from ('.*');/g, 'const $1 = require($2);')
  .replace(/import (.*) from ('.*');/g, 'const $1 = require($2);');

const commonJs = '{ "private": true }';
const esm = '{ "private": true, "type": "module" }';
const jest = join(tools, 'jest/bin/jest.js');

const runners = [
  {
    name: 'Jest with CommonJS',
    files: { 'package.json': commonJs, 'box.test.js': `${requires}test('box', async () => {${untyped(body(false))}}, 300_000);` },
    args: [jest, '--rootDir', '.'],
    passed: /1 passed, 1 total/,
  },
  {
    name: 'Jest with ES modules',
    files: { 'package.json': esm, 'box.test.js': `${imports}test('box', async () => {${untyped(body(true))}}, 300_000);` },
    args: ['--experimental-vm-modules', '--no-warnings', jest, '--rootDir', '.'],
    passed: /1 passed, 1 total/,
  },
  {
    name: 'ts-jest',
    files: {
      'package.json': commonJs,
      'jest.config.json': JSON.stringify({ transform: { '\\.ts$': [join(tools, 'ts-jest'), { diagnostics: false }] } }),
      'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'commonjs', target: 'es2022', strict: true, esModuleInterop: true } }),
      'box.test.ts': `${imports}test('box', async () => {${body(false)}}, 300_000);`,
    },
    args: [jest, '--rootDir', '.'],
    passed: /1 passed, 1 total/,
  },
  {
    name: 'Mocha',
    files: { 'package.json': commonJs, 'test/box.js': `${requires}it('box', async () => {${untyped(body(true))}}).timeout(300_000);` },
    args: [join(tools, 'mocha/bin/mocha.js')],
    passed: /1 passing/,
  },
  {
    name: 'tsx and node:test',
    files: { 'package.json': esm, 'box.test.ts': `import { test } from 'node:test';\n${imports}test('box', async () => {${body(true)}});` },
    args: ['--import', 'tsx', '--test', 'box.test.ts'],
    passed: /pass 1\b/,
  },
  {
    name: 'Vitest',
    files: {
      'package.json': esm,
      'vitest.config.js': 'export default {};',
      'box.test.ts': `import { test } from 'vitest';\n${imports}test('box', async () => {${body(true)}}, 300_000);`,
    },
    args: [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', '.', '--config', 'vitest.config.js'],
    passed: /1 passed/,
  },
];

it.each(runners)('a test with the mock passes in $name', async ({ name, files, args, passed }) => {
  const project = await createProject(name.replaceAll(/\W/g, '-'), files);
  const output = stripVTControlCharacters(await project.node(args, { NO_COLOR: '1', NODE_OPTIONS: '' }));
  expect(output).toMatch(passed);
});
