import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../codegen/openapi/bundle.js';
import { SpecError } from '../codegen/spec-error.js';

const help = `Lists the changes to the document since a commit, tag or branch, with their semver level.

  npm run spec:diff -- REF [--fail-on major]

--fail-on takes patch, minor or major. The command then fails if there is a change of at least that level.
`;

const root = fileURLToPath(new URL('..', import.meta.url));

async function main(args: readonly string[]): Promise<number> {
  const [ref, ...rest] = args;
  if (ref === undefined || ref === '--help') {
    process.stdout.write(help);
    return ref === undefined ? 2 : 0;
  }
  const work = mkdtempSync(join(tmpdir(), 'box-spec-diff-'));
  try {
    const archive = spawnSync('git', ['archive', '--format=tar', ref, 'spec'], { cwd: root, maxBuffer: 512 * 1024 * 1024 });
    if (archive.status !== 0) {
      process.stderr.write(`Cannot read spec/ at ${ref}: ${archive.stderr.toString().trim()}\n`);
      return 2;
    }
    spawnSync('tar', ['-x', '-C', work], { input: archive.stdout });
    const before = join(work, 'before.json');
    const after = join(work, 'after.json');
    writeFileSync(before, JSON.stringify(await bundle(join(work, 'spec'), process.cwd()), null, 2));
    writeFileSync(after, JSON.stringify(await bundle(join(root, 'spec'), process.cwd()), null, 2));
    // Without these rules, the CLI classifies a removed operation as a patch.
    const config = join(work, 'redocly.yaml');
    writeFileSync(config, 'extends: [diff-recommended]\n');
    const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
    const run = spawnSync(
      process.execPath,
      [cli, 'diff', before, after, '--config', config, ...(rest.length === 0 ? ['--fail-on', 'none'] : rest)],
      {
        encoding: 'utf8',
        maxBuffer: 512 * 1024 * 1024,
      },
    );
    process.stdout.write(run.stdout);
    if (run.status !== 0 && run.stdout === '') process.stderr.write(run.stderr);
    return run.status ?? 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
