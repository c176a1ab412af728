import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isNewerThan } from '../../support/commands/is-newer-than.js';
import { root } from '../packed.js';

const run = promisify(execFile);

export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A project in a temporary folder that has installed the tarballs of both packages. */
export interface Project {
  readonly dir: string;
  exec(command: string, args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Finished>;
}

/** Packs `box-openapi-cli`, building it first unless it is built, and installs it with the packed SDK in an empty folder. `sdk` is the path of the tarball of the SDK. */
export async function installBoth(sdk: string): Promise<Project> {
  const dir = await mkdtemp(join(tmpdir(), 'box-cli-'));
  const withoutBuild = isBuilt() ? ['--ignore-scripts'] : [];
  await run('npm', ['pack', '--silent', ...withoutBuild, '--pack-destination', dir], {
    cwd: join(root, 'cli'),
    maxBuffer: 64 * 1024 * 1024,
  });
  const { version } = JSON.parse(await readFile(join(root, 'cli/package.json'), 'utf8')) as { version: string };
  const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> };
  await writeFile(join(dir, 'package.json'), JSON.stringify({ name: 'project', private: true, type: 'module' }));
  const others = ['zod', 'msw'].map((name) => `${name}@${String(devDependencies[name])}`);
  await run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefer-offline', sdk, join(dir, `box-openapi-cli-${version}.tgz`), ...others],
    {
      cwd: dir,
    },
  );
  return {
    dir,
    exec: (command, args, env = {}) =>
      run(command, [...args], { cwd: dir, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 }).then(
        ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
        (error: unknown) => {
          const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
          return { code, stdout, stderr };
        },
      ),
  };
}

/** Whether cli/dist/ is newer than everything that it is built from. */
function isBuilt(): boolean {
  const sources = [
    'cli/src',
    'codegen',
    'spec',
    'cli/package.json',
    'cli/tsconfig.build.json',
    'tsconfig.json',
    'scripts/build-cli.ts',
    'scripts/build',
  ];
  return isNewerThan(join(root, 'cli/dist/cli/src/bin.js'), sources);
}
