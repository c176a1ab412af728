import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../examples.js';

/**
 * Builds the playground from the sources into a temporary folder, which the caller removes. If the tools of the site are not installed, prints a notice to stderr and
 * returns undefined, or throws if `CI` is `true`.
 */
export function buildSite(): string | undefined {
  if (!existsSync(join(root, 'site/node_modules'))) {
    const reason = 'the tools of the site are not installed. Install them: npm ci --prefix site';
    if (process.env['CI'] === 'true') throw new Error(`The playground cannot be built: ${reason}`);
    process.stderr.write(`Skipped: tests of the playground, because ${reason}\n`);
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'box-playground-'));
  const script = join(root, 'site/playground/build/main.ts');
  const options = ['--conditions=box-openapi-sdk-source', '--import', 'tsx', script, folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, options, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The playground cannot be built:\n${stdout}${stderr}`);
  return folder;
}
