import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tools } from './project.js';

/** A bundler with its default settings for production. */
export interface Bundler {
  readonly name: string;
  /** The program that bundles `main.js` or `index.html` of its folder. It fails at a warning. */
  readonly build: string;
  /** Where the output runs. */
  readonly output: 'node' | 'browser';
  /** The path of the file of the output that is loaded first, in the folder `dir`. */
  entryOf(dir: string): string;
}

const page = '<!doctype html><meta charset="utf-8" /><title>Program</title><script type="module" src="./main.js"></script>\n';

/** The files of a project in which a bundler builds `main.js`. */
export const projectFiles = (bundler: Bundler) => ({
  'package.json': '{ "private": true, "type": "module" }',
  'index.html': page,
  'build.mjs': bundler.build,
});

const file = (name: string) => (dir: string) => join(dir, 'out', name);

/** The module that a page loads. */
function scriptOf(dir: string): string {
  const [, path = ''] = /<script[^>]* src="?\/?([^"\s>]+)/.exec(readFileSync(join(dir, 'out/index.html'), 'utf8')) ?? [];
  return join(dir, 'out', path);
}

/** webpack and Rspack have the same interface. */
const webpackLike = (load: string, name: string) => `${load}
await new Promise((resolve, reject) => ${name}(
  { mode: 'production', target: 'node', entry: './main.js', output: { path: process.cwd() + '/out', filename: 'main.cjs' } },
  (error, stats) => error ? reject(error) : stats.hasErrors() || stats.hasWarnings() ? reject(new Error(stats.toString())) : resolve(),
));`;

const esbuild = (options: string) => `import { build } from 'esbuild';
const { warnings } = await build({ entryPoints: ['main.js'], outdir: 'out', bundle: true, format: 'esm', minify: true, ${options} });
if (warnings.length > 0) throw new Error(JSON.stringify(warnings));`;

/** Rollup does not minify by itself. */
const rollup = (load: string, minifier: string) => `import { rollup } from 'rollup';
import { nodeResolve } from '@rollup/plugin-node-resolve';
${load}
const onwarn = ({ message }) => { throw new Error(message); };
const built = await rollup({ input: 'main.js', plugins: [nodeResolve({ browser: true })], onwarn });
await built.write({ dir: 'out', format: 'es', plugins: [${minifier}] });`;

export const bundlers: readonly Bundler[] = [
  { name: 'esbuild with splitting', build: esbuild('splitting: true'), output: 'node', entryOf: file('main.js') },
  {
    name: 'Rollup with terser',
    build: rollup("import terser from '@rollup/plugin-terser';", 'terser()'),
    output: 'node',
    entryOf: file('main.js'),
  },
  {
    name: 'Rollup with esbuild',
    build: rollup(
      "import { transform } from 'esbuild';",
      "{ name: 'minify', renderChunk: (code) => transform(code, { minify: true, format: 'esm' }) }",
    ),
    output: 'node',
    entryOf: file('main.js'),
  },
  {
    name: 'Vite',
    build: `import { build, createLogger } from 'vite';
const customLogger = createLogger('warn');
customLogger.warn = (message) => { throw new Error(message); };
await build({ configFile: false, customLogger, build: { outDir: 'out' } });`,
    output: 'browser',
    entryOf: scriptOf,
  },
  {
    name: 'webpack',
    build: webpackLike("import webpack from 'webpack';", 'webpack'),
    output: 'node',
    entryOf: file('main.cjs'),
  },
  { name: 'Rspack', build: webpackLike("import { rspack } from '@rspack/core';", 'rspack'), output: 'node', entryOf: file('main.cjs') },
  {
    name: 'Parcel',
    build: `import { spawnSync } from 'node:child_process';
const parcel = ${JSON.stringify(join(tools, '../parcel/node_modules/parcel/lib/bin.js'))};
const { status, stdout, stderr } = spawnSync(process.execPath, [parcel, 'build', 'index.html', '--dist-dir', 'out', '--no-cache'], { encoding: 'utf8' });
if (status !== 0 || /warning/i.test(stdout + stderr)) throw new Error(stdout + stderr);`,
    output: 'browser',
    entryOf: scriptOf,
  },
];

/** Everything in one file, so the size of its first part says nothing. */
export const esbuildWithoutSplitting: Bundler = {
  name: 'esbuild without splitting',
  build: esbuild('splitting: false'),
  output: 'node',
  entryOf: file('main.js'),
};
