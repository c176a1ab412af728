import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createMockBox } from 'box-openapi-sdk/testing';
import { expect, it, onTestFinished } from 'vitest';
import { optionTable } from '../../src/testing/server/option-table.js';
import { root } from './examples.js';

const guide = readFileSync(join(root, 'docs/guides/mock-box/server.md'), 'utf8');
const execute = promisify(execFile);
const hasCurl = await execute('curl', ['--version']).then(
  () => true,
  () => false,
);

it.skipIf(!hasCurl)('the curl commands of the guide to the server succeed, in order', async () => {
  const mock = await createMockBox();
  onTestFinished(() => mock.close());
  const { url } = await mock.listen();
  const commands = [...guide.matchAll(/^ {4}\$ curl (.*)$/gm)].map(([, args]) => String(args));
  expect(commands.length).toBeGreaterThan(3);
  for (const command of commands)
    await execute('sh', ['-c', `curl --silent --show-error --fail ${command.replaceAll('http://127.0.0.1:4000', url)}`]);
});

it('the guide to the server mentions every option', () => {
  for (const name of Object.keys(optionTable)) expect(guide).toContain(`--${name}`);
});
