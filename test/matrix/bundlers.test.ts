import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createProject } from './project.js';

/** Builds `main.js` into `out/` with default settings for production, for Node where the output depends on the target. Fails at a warning. */
const builds = {
  esbuild: `import { build } from 'esbuild';
const { warnings } = await build({ entryPoints: ['main.js'], outdir: 'out', bundle: true, splitting: true, format: 'esm', minify: true });
if (warnings.length > 0) throw new Error(JSON.stringify(warnings));`,
  rollup: `import { rollup } from 'rollup';
import { nodeResolve } from '@rollup/plugin-node-resolve';
const onwarn = ({ message }) => { throw new Error(message); };
const built = await rollup({ input: 'main.js', plugins: [nodeResolve({ browser: true })], onwarn });
await built.write({ dir: 'out', format: 'es' });`,
  vite: `import { build, createLogger } from 'vite';
const customLogger = createLogger('warn');
customLogger.warn = (message) => { throw new Error(message); };
const output = { entryFileNames: '[name].js' };
await build({ configFile: false, customLogger, build: { outDir: 'out', rollupOptions: { input: 'main.js', output } } });`,
  webpack: `import webpack from 'webpack';
await new Promise((resolve, reject) => webpack(
  { mode: 'production', target: 'node', entry: './main.js', output: { path: process.cwd() + '/out', filename: 'main.cjs' } },
  (error, stats) => error ? reject(error) : stats.hasErrors() || stats.hasWarnings() ? reject(new Error(stats.toString())) : resolve(),
));`,
  rspack: `import { rspack } from '@rspack/core';
await new Promise((resolve, reject) => rspack(
  { mode: 'production', target: 'node', entry: './main.js', output: { path: process.cwd() + '/out', filename: 'main.cjs' } },
  (error, stats) => error ? reject(error) : stats.hasErrors() || stats.hasWarnings() ? reject(new Error(stats.toString())) : resolve(),
));`,
};

const main = `import { createBoxCore, developerToken } from 'box-openapi-sdk/core';
import { filesGet } from 'box-openapi-sdk/operations';
const fetch = async () => new Response('{"type":"file","id":"17"}', { headers: { 'content-type': 'application/json' } });
const file = filesGet(createBoxCore({ auth: developerToken('t'), fetch }), '17');
file.then(({ id }) => console.log('id ' + id));
`;

it.each(Object.entries(builds))('%s builds one function without warnings, and the output runs', async (name, build) => {
  const project = await createProject(name, {
    'package.json': '{ "private": true, "type": "module", "sideEffects": true }',
    'main.js': main,
    'build.mjs': build,
  });
  await project.node(['build.mjs'], { NODE_ENV: 'production' });
  const [file = ''] = (await readdir(join(project.dir, 'out'))).filter((path) => /^main\.c?js$/.test(path));
  const output = await project.node([join('out', file)]);
  expect(output).toBe('id 17\n');
});
