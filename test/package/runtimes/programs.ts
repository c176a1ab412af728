import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../packed.js';

/** A run time and how it starts a program. */
export interface Program {
  readonly name: string;
  /** Undefined if it is not installed. */
  readonly binary: string | undefined;
  readonly args: readonly string[];
}

const installed = (...paths: string[]): string | undefined =>
  paths.map((path) => join(root, 'test/runtimes/node_modules', path)).find((path) => existsSync(path));

const { arch, platform } = process;
const node = (version: string) => installed(`node-${version}-linux-${arch}/bin/node`);

/** Programs that run a JavaScript file. An install script moves the binary of Bun, if it may run. */
export const programs: readonly Program[] = [
  { name: `Node ${process.versions.node}`, binary: process.execPath, args: [] },
  { name: 'Node 22', binary: node('22'), args: [] },
  { name: 'Node 24', binary: node('24'), args: [] },
  { name: 'Node 26', binary: node('26'), args: [] },
  {
    name: 'Bun',
    binary: installed(`@oven/bun-${platform}-${arch === 'arm64' ? 'aarch64' : arch}/bin/bun`, 'bun/bin/bun.exe'),
    args: ['run'],
  },
  { name: 'Deno', binary: installed(`@deno/${platform}-${arch}-glibc/deno`, 'deno/deno'), args: ['run', '--allow-all', '--no-remote'] },
];

export const workerd = installed(`@cloudflare/workerd-${platform}-${arch === 'x64' ? '64' : arch}/bin/workerd`, 'workerd/bin/workerd');

/** The module of @edge-runtime/vm. */
export const edgeRuntime = installed('@edge-runtime/vm/dist/index.js');

/** A package.json beside which the packages are installed that React Native uses for `fetch` and `AbortController`. */
export const reactNative = [installed('abort-controller'), installed('whatwg-fetch')].includes(undefined)
  ? undefined
  : join(root, 'test/runtimes/package.json');
