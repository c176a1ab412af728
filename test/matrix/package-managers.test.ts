import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, it } from 'vitest';
import { programs } from '../package/runtimes/programs.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { tools } from './project.js';

const run = promisify(execFile);
const { dir: installed } = inject('installedPackage');
const tarball = join(installed, readdirSync(installed).find((name) => name.endsWith('.tgz')) ?? '');

/** msw 3 needs Node 22.12. */
const node = programs.find(({ name }) => name === 'Node 24')?.binary;

const program = `import { createRequire } from 'node:module';
import { setupServer } from 'msw/node';
import { createBoxClient, developerToken } from 'box-openapi-sdk';
import { createMockBox } from 'box-openapi-sdk/testing';
const mock = await createMockBox();
const server = setupServer(...mock.handlers);
server.listen({ onUnhandledRequest: 'error' });
const box = createBoxClient({ auth: developerToken(mock.issueToken()) });
const { file } = await box.uploads.upload({ source: new Uint8Array(9), name: 'nine', parentId: '0' });
const { bytes } = await box.downloads.download(file.id);
server.close();
await mock.close();
const { version } = createRequire(import.meta.url)('msw/package.json');
console.log([bytes.length, version, process.versions.pnp === undefined ? 'node_modules' : 'PnP'].join(' '));
`;

/** A package manager. The paths of `install` and `start` are those of programs for Node. */
interface Manager {
  readonly name: string;
  readonly install: readonly string[];
  readonly start: readonly string[];
  readonly layout: string;
  readonly env?: (folder: string, registry: string) => Readonly<Record<string, string>>;
}

const pnpm = join(tools, 'pnpm/bin/pnpm.cjs');
const yarn = join(tools, '@yarnpkg/cli-dist/bin/yarn.js');

const managers: readonly Manager[] = [
  {
    name: 'pnpm',
    // Without the scripts of msw, which pnpm refuses to run unasked. The store is that of the machine.
    install: [pnpm, 'install', '--ignore-scripts'],
    start: ['main.mjs'],
    layout: 'node_modules',
  },
  {
    name: 'Yarn with PnP',
    install: [yarn, 'install'],
    start: [yarn, 'node', 'main.mjs'],
    layout: 'PnP',
    // Yarn does not read the settings of npm.
    env: (folder, registry) => ({
      YARN_NPM_REGISTRY_SERVER: registry,
      YARN_UNSAFE_HTTP_WHITELIST: new URL(registry).hostname,
      YARN_GLOBAL_FOLDER: join(folder, 'yarn'),
      YARN_ENABLE_TELEMETRY: '0',
      YARN_ENABLE_IMMUTABLE_INSTALLS: '0',
    }),
  },
];

const cases = managers.flatMap((manager) => ['2.15.0', '3.0.5'].map((msw) => ({ ...manager, msw })));

it.each(cases)('a test with the mock and msw $msw runs in a project of $name', async ({ install, start, layout, env, msw }) => {
  expect(node, 'Install it: npm ci --prefix test/runtimes').toBeDefined();
  const folder = await temporaryFolder();
  const dir = join(folder, 'project');
  await mkdir(dir);
  const dependencies = { 'box-openapi-sdk': `file:${tarball}`, msw, ajv: '^8.20.0', 'ajv-formats': '^3.0.1' };
  await writeFile(join(dir, 'package.json'), JSON.stringify({ name: 'project', private: true, type: 'module', dependencies }));
  // Without it, Yarn looks for a project in the folders above.
  await writeFile(join(dir, 'yarn.lock'), '');
  await writeFile(join(dir, 'main.mjs'), program);
  const registry = (await run('npm', ['config', 'get', 'registry'])).stdout.trim();
  const options = { cwd: dir, env: { ...process.env, ...env?.(folder, registry) }, maxBuffer: 64 * 1024 * 1024 };
  const exec = async (args: readonly string[]) => {
    try {
      return (await run(node ?? '', args, options)).stdout;
    } catch (cause) {
      const { stdout, stderr } = cause as { stdout: string; stderr: string };
      throw new Error(`${args.join(' ')}\n${stdout}${stderr}`, { cause });
    }
  };
  await exec(install);
  expect(await exec(start)).toBe(`9 ${msw} ${layout}\n`);
});
