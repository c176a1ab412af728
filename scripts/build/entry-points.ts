import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlatformModule } from './common-js.js';
import type { EntryNames } from './declarations.js';
import { mockModule } from './mock-module.js';

/** What package.json names. Paths are relative to the package. */
export interface EntryPoints {
  /** The ES modules of dist/. */
  readonly code: readonly string[];
  /** The modules of the subpaths and commands as tsc writes them, by their names in dist/cjs: `index`, `testing`, `box-mock`. */
  readonly entries: ReadonlyMap<string, string>;
  /** The names of the subpaths by their source modules, without extension. */
  readonly declarations: EntryNames;
  readonly platforms: readonly PlatformModule[];
}

const source = 'box-openapi-sdk-source';
interface Branches {
  readonly browser: string;
  readonly node: string;
}

interface PackageJson {
  readonly exports: Readonly<Record<string, string | { readonly [source]: string }>>;
  readonly imports: Readonly<Record<string, Branches & { readonly [source]: Branches }>>;
}

export function readEntryPoints(root: string): EntryPoints {
  const { exports, imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageJson;
  const subpaths = Object.entries(exports).flatMap(([path, target]) =>
    typeof target === 'string' ? [] : [[path === '.' ? 'index' : path.slice(2), target[source]] as const],
  );
  return {
    code: [...new Set(JSON.stringify([exports, imports]).match(/dist\/[^"]+\.js(?=")/g))],
    entries: new Map([
      ...subpaths.map(([name, path]) => [name, compiled(path)] as const),
      ['mock', mockModule],
      ['box-mock', 'dist/src/testing/server/box-mock.js'],
    ]),
    declarations: new Map(subpaths.map(([name, path]) => [path.slice(2).replace(/\.ts$/, ''), name])),
    platforms: Object.entries(imports).map(([specifier, { node, [source]: sources }]) => ({
      specifier,
      node: compiled(sources.node),
      web: compiled(sources.browser),
      isCommonJs: node.endsWith('.cjs'),
    })),
  };
}

/** Where tsc writes a module. */
function compiled(path: string): string {
  return join('dist', path).replace(/\.ts$/, '.js');
}
