import { readdirSync, readFileSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { createMockBox } from 'box-openapi-sdk/testing';
import { temporaryFolder } from '../support/temporary-folder.js';
import { callSites } from './call-sites.js';
import { consumerOf, root } from './packed.js';

const { alias, browser, exports, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  alias: Record<string, string>;
  browser: Record<string, string>;
  exports: Record<string, string | { import: { default: string } }>;
  dependencies: Record<string, string>;
};
const name = 'box-openapi-sdk';
const subpaths = Object.keys(exports).map((path) => path.replace(/^\./, name));
/** Strict options without any environment types. */
const bareCompiler = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  target: 'es2022',
  lib: ['es2023'],
  module: 'nodenext',
  types: [],
};
const code = subpaths.filter((path) => !path.endsWith('.json'));

describe('packed package in a fresh project', () => {
  const consumer = consumerOf(inject('installedPackage'));

  it('the unpacked package is smaller than 3,700,000 bytes', () => {
    console.info(`unpacked: ${String(consumer.unpackedSize)} bytes`);
    expect(consumer.unpackedSize).toBeLessThan(3_700_000);
  });

  it('the package has at most two runtime dependencies', () => {
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(2);
  });

  it('the package contains the three files for coding assistants, with their text', async () => {
    const found = await Promise.all(
      ['AGENTS.md', 'llms.txt', 'llms-full.txt'].map((file) => readFile(join(consumer.dir, 'node_modules', name, file), 'utf8')),
    );
    expect(found.map((text) => text.split('\n')[0])).toEqual([
      '# Instructions for coding assistants',
      '# box-openapi-sdk',
      '# box-openapi-sdk: the guides in one file',
    ]);
    for (const file of found[2]?.match(/\bdist\/[\w/.]+\w/g) ?? []) expect(consumer.files.map(({ path }) => path)).toContain(file);
  });

  it('the package contains only dist, package.json, and files about the package', () => {
    const odd = consumer.files.filter(
      ({ path }) =>
        !/^dist\/(src|generated|types|cjs)\/|^(package\.json|README\.md|LICENSE|NOTICE|AGENTS\.md|llms\.txt|llms-full\.txt)$/.test(path),
    );
    expect(odd).toEqual([]);
  });

  it('the files of the package are code, declarations, the document and the page of box-mock', () => {
    const kinds = consumer.files.map(({ path }) =>
      path.includes('/server/page/') ? `page${extname(path)}` : extname(path.replace(/\.d\.(?=[cm]ts$)/, '.d-')),
    );
    expect([...new Set(kinds)].sort()).toEqual([
      '',
      '.cjs',
      '.d-cts',
      '.d-mts',
      '.js',
      '.json',
      '.md',
      '.txt',
      'page.css',
      'page.html',
      'page.js',
      'page.svg',
    ]);
  });

  it('resolvers that do not know exports and imports find the same files', () => {
    const files = Object.entries(exports).flatMap(([path, target]) => (typeof target === 'string' ? [] : [[path, target.import.default]]));
    expect(alias).toEqual(Object.fromEntries(files.filter(([path]) => path !== '.')));
    const packed = new Set(consumer.files.map(({ path }) => `./${path}`));
    expect(
      Object.entries(browser)
        .flat()
        .filter((path) => !packed.has(path)),
    ).toEqual([]);
  });

  it('webpack and Next.js need none of the packages that only an option needs', () => {
    const dist = join(consumer.dir, 'node_modules', name, 'dist/src');
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
    const imports = files.flatMap(
      (path) => readFileSync(join(dist, path), 'utf8').match(/import\([^()]*"(?:chokidar|picomatch|undici)"\)/g) ?? [],
    );
    expect(imports.map((text) => text.replace('/*webpackIgnore:true*/', '')).sort()).toEqual(
      ['chokidar', 'picomatch', 'undici'].map((peer) => `import("${peer}")`),
    );
    expect(imports.filter((text) => !text.includes('webpackIgnore'))).toEqual([]);
  });

  it.each(code)('the import of %s has exports', async (path) => {
    const found = await consumer.exec(process.execPath, [
      '-e',
      `import(${JSON.stringify(path)}).then((m) => console.log(Object.keys(m).length))`,
    ]);
    // The schema exports only types.
    if (!path.endsWith('/schema')) expect(Number(found)).toBeGreaterThan(0);
  });

  it.each(subpaths.filter((path) => path.endsWith('.json')))('the import of %s returns parsed JSON', async (path) => {
    const program = `import value from ${JSON.stringify(path)} with { type: 'json' }; console.log(typeof value)`;
    expect(await consumer.exec(process.execPath, ['--input-type=module', '-e', program])).toBe('object\n');
  });

  it('the package rejects imports of internal modules', async () => {
    await expect(consumer.exec(process.execPath, ['-e', `import('${name}/dist/src/core/encoding/serialize-params.js')`])).rejects.toThrow(
      /ERR_PACKAGE_PATH_NOT_EXPORTED/,
    );
  });

  it('the installed package uploads a file in parts to the mock and downloads it', async () => {
    await consumer.write(
      'call.mjs',
      `import { createBoxClient, clientCredentials } from '${name}';
import { usersMe } from '${name}/operations';
import { createMockBox } from '${name}/testing';
const mock = await createMockBox({ uploadSessions: { minBytes: 1, partBytes: 1024 } });
const { url } = await mock.listen();
const box = createBoxClient({ auth: clientCredentials(mock.credentials), baseUrl: url });
const bytes = new Uint8Array(5000).fill(7);
const { file, parts } = await box.uploads.upload({ source: bytes, name: 'seven.bin', parentId: '0', partsFromBytes: 1 });
const back = new Uint8Array(await (await box.files.content.download(file.id)).arrayBuffer());
const me = await usersMe(box);
mock.assertConforms();
await mock.close();
console.log(JSON.stringify({ parts, same: Buffer.from(back).equals(Buffer.from(bytes)), me: me.type }));
`,
    );
    expect(JSON.parse(await consumer.exec(process.execPath, ['call.mjs']))).toEqual({ parts: 5, same: true, me: 'user' });
  });

  it('every file of the package loads', async () => {
    await consumer.write(
      'load-all.mjs',
      `import { readdirSync } from 'node:fs';
const dist = new URL('node_modules/${name}/dist/', import.meta.url);
const files = readdirSync(dist, { recursive: true }).filter((path) => /\\.c?js$/.test(path) && !/box-mock\\.cjs$|[\\\\/]page[\\\\/]/.test(path));
for (const path of files) await import(new URL(path, dist));
console.log(files.length);
`,
    );
    expect(Number(await consumer.exec(process.execPath, ['load-all.mjs']))).toBeGreaterThan(50);
  });

  it('the entry points share their error classes and the key of their calls', async () => {
    await consumer.write(
      'shared.mjs',
      `import { BoxError, createBoxClient, developerToken } from '${name}';
import { BoxError as BoxErrorOfCore } from '${name}/core';
import { fileStateStore } from '${name}/node';
import { filesGet } from '${name}/operations';
const thrown = (call) => { try { call(); } catch (error) { return error; } };
const response = new Response(JSON.stringify({ type: 'file', id: '1' }));
const { id } = await filesGet(createBoxClient({ auth: developerToken('t'), fetch: async () => response }), '1');
console.log(JSON.stringify([BoxError === BoxErrorOfCore, thrown(() => fileStateStore(1)) instanceof BoxError, id]));
`,
    );
    expect(JSON.parse(await consumer.exec(process.execPath, ['shared.mjs']))).toEqual([true, true, '1']);
  });

  it('fastTransport works in a project without undici, where the engine undici is rejected by name', async () => {
    const dir = await temporaryFolder();
    const modules = ['box-openapi-sdk', ...Object.keys(dependencies), 'openapi-typescript-helpers'];
    for (const module of modules) {
      await cp(join(consumer.dir, 'node_modules', module), join(dir, 'node_modules', module), { recursive: true });
    }
    const mock = await createMockBox();
    onTestFinished(() => mock.close());
    const { url } = await mock.listen();
    const program = join(dir, 'call.mjs');
    await writeFile(
      program,
      `import { createBoxClient, developerToken } from '${name}';
import { fastTransport } from '${name}/node';
const missing = await import('undici').catch((error) => error.code);
const call = async (fetch) => {
  const box = createBoxClient({ auth: developerToken(process.env.TOKEN), baseUrl: process.env.URL, fetch });
  try {
    return (await box.users.me()).type;
  } catch (error) {
    return error.message;
  } finally {
    await box.close();
  }
};
console.log(JSON.stringify([missing, await call(fastTransport()), await call(fastTransport({ engine: 'undici' }))]));
`,
    );
    const [missing, user, rejected] = JSON.parse(
      await consumer.exec(process.execPath, [program], { TOKEN: mock.issueToken(), URL: url }),
    ) as string[];
    expect([missing, user]).toEqual(['ERR_MODULE_NOT_FOUND', 'user']);
    expect(rejected).toContain('fastTransport: the package "undici" cannot be loaded.');
  });

  it('the box-mock command serves its page and its control endpoints', async () => {
    await consumer.write(
      'page.mjs',
      `import { spawn } from 'node:child_process';
const child = spawn('node_modules/.bin/box-mock', ['--quiet', '--har', 'traffic.har'], { stdio: ['ignore', 'pipe', 'inherit'] });
let out = '';
for await (const chunk of child.stdout) if ((out += chunk).includes('enterprise id')) break;
const url = /^url +(\\S+)$/m.exec(out)[1];
const types = [];
const html = await (await fetch(url + '/')).text();
const paths = [...html.matchAll(/(?:src|href)="(\\/_mock[^"]+)"/g)].map(([, path]) => path);
const main = await (await fetch(url + '/_mock/page/main.js')).text();
for (const [, name] of main.matchAll(/from"\\.\\/(\\w+\\.js)"/g)) paths.push('/_mock/page/' + name);
for (const path of paths) types.push((await fetch(url + path)).headers.get('content-type'));
const advanced = await fetch(url + '/_mock/advance', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"days":1}' });
console.log(JSON.stringify({ types: [...new Set(types)].sort(), files: paths.length, status: advanced.status }));
child.kill();
`,
    );
    const { types, files, status } = JSON.parse(await consumer.exec(process.execPath, ['page.mjs'])) as Record<string, unknown>;
    expect(types).toEqual(['image/svg+xml', 'text/css; charset=utf-8', 'text/javascript; charset=utf-8']);
    expect([Number(files) > 8, status]).toEqual([true, 200]);
  });

  it('the box-mock command prints its help', async () => {
    expect(await consumer.exec(join(consumer.dir, 'node_modules/.bin/box-mock'), ['--help'])).toMatch(/--port/);
  });

  it('a program with 296 calls, 60 of them with fields, type-checks within its budget', async () => {
    const { program, calls, projections } = callSites(296, 60);
    expect({ calls, projections }).toEqual({ calls: 296, projections: 60 });
    await consumer.write('calls.ts', program);
    await consumer.write(
      'tsconfig.json',
      JSON.stringify({ compilerOptions: { ...bareCompiler, skipLibCheck: true }, files: ['calls.ts'] }),
    );
    const report = await consumer.exec(process.execPath, [
      join(root, 'node_modules/typescript/bin/tsc'),
      '-p',
      '.',
      '--extendedDiagnostics',
    ]);
    const figure = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(report)?.[1]);
    console.info(`296 calls: ${String(figure('Instantiations'))} instantiations, ${String(figure('Memory used'))} kB`);
    expect(figure('Instantiations')).toBeGreaterThan(0);
    expect(figure('Instantiations')).toBeLessThanOrEqual(16_000);
    expect(figure('Memory used')).toBeLessThanOrEqual(160_000);
  });

  const compilers = [
    { version: '5.9', bin: 'typescript/bin/tsc' },
    { version: '7', bin: 'typescript-7/bin/tsc' },
  ];
  it.each(compilers)(
    'the package type-checks under TypeScript $version without the DOM library and @types/node',
    async ({ version, bin }) => {
      const tsc = join(root, 'node_modules', bin);
      expect(await consumer.exec(process.execPath, [tsc, '--version'])).toContain(`Version ${version}`);
      await consumer.write('tsconfig.json', JSON.stringify({ compilerOptions: bareCompiler, files: ['use.ts'] }));
      await consumer.write(
        'use.ts',
        `import { createBoxClient, clientCredentials, BoxApiError, type File } from '${name}';
import { createBoxCore, developerToken } from '${name}/core';
import { filesGet } from '${name}/operations';
import type { paths } from '${name}/schema';

const box = createBoxClient({ auth: clientCredentials({ clientId: 'a', clientSecret: 'b', enterpriseId: '1' }) });
export async function use(): Promise<number> {
  const { name, size } = await box.files.get('1', { fields: ['name', 'size'] });
  for await (const item of box.folders.items.list('0')) if (item.type === 'file') void item.sha1;
  const whole: File = await filesGet(createBoxCore({ auth: developerToken('t') }), '1');
  const { data } = await box.raw.GET('/files/{file_id}', { params: { path: { file_id: '1' } } });
  // @ts-expect-error no such path
  await box.raw.GET('/nothing');
  // @ts-expect-error no such field
  await box.files.get('1', { fields: ['nonsense'] });
  try {
    await box.files.delete('1');
  } catch (error) {
    if (error instanceof BoxApiError) return error.status;
  }
  return name.length + size + whole.name.length + (data?.id.length ?? 0);
}
export type Paths = keyof paths;
`,
      );
      await consumer.exec(process.execPath, [tsc, '-p', '.']);
    },
  );
});
