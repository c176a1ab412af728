import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isNewerThan } from '../../support/commands/is-newer-than.js';
import { root } from '../examples.js';

export interface BuiltSite {
  /** With `playground/` and the files that it shares with the other pages. */
  readonly folder: string;
  remove(): void;
}

/**
 * The playground as `npm run docs` has built it, or, if a source is newer, built from the sources into a temporary folder. If the tools of the site are not installed, prints a notice to stderr and
 * returns undefined, or throws if `CI` is `true`.
 */
export function buildSite(): BuiltSite | undefined {
  if (!existsSync(join(root, 'site/node_modules'))) {
    const reason = 'the tools of the site are not installed. Install them: npm ci --prefix site';
    if (process.env['CI'] === 'true') throw new Error(`The playground cannot be built: ${reason}`);
    process.stderr.write(`Skipped: tests of the playground, because ${reason}\n`);
    return undefined;
  }
  const built = join(root, '.tmp/site');
  const sources = [
    'src',
    'generated',
    'docs',
    'examples',
    'site',
    'scripts',
    'codegen',
    'test/docs',
    'README.md',
    'package.json',
    'package-lock.json',
  ];
  if (isNewerThan(join(built, 'playground/index.html'), sources)) return { folder: built, remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'box-playground-'));
  const script = join(root, 'site/playground/build/main.ts');
  const options = ['--conditions=box-openapi-sdk-source', '--import', 'tsx', script, folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, options, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The playground cannot be built:\n${stdout}${stderr}`);
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
