import { execFile } from 'node:child_process';
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
const packageJson = JSON.stringify({ name: 'consumer', private: true, type: 'module' });

export interface PackedFile {
  path: string;
  size: number;
}

/** A project in a temporary folder with the output of `npm pack` and the optional peers installed. */
export interface InstalledPackage {
  dir: string;
  files: PackedFile[];
  unpackedSize: number;
}

export interface Consumer extends InstalledPackage {
  /** Runs a program in the project. Resolves with its output, or rejects with an error that contains it. */
  exec(command: string, args: string[], env?: Record<string, string>): Promise<string>;
  write(name: string, text: string): Promise<void>;
}

/** Packs the package, building it first unless it is built, and installs it in a new project. */
export async function installPacked({ isBuilt }: { isBuilt: boolean }): Promise<InstalledPackage> {
  const dir = await mkdtemp(join(tmpdir(), 'box-consumer-'));
  const args = ['pack', '--json', ...(isBuilt ? ['--ignore-scripts'] : []), '--pack-destination', dir];
  const { stdout } = await run('npm', args, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  // The output of the build precedes the JSON of npm.
  const packed = JSON.parse(stdout.slice(stdout.search(/^[[{]\s*$/m))) as PackResult;
  const [result] = Array.isArray(packed) ? packed : Object.values(packed);
  if (result === undefined) throw new Error('npm pack reported no package');
  const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> };
  const peers = ['msw', 'ajv', 'ajv-formats', 'undici'].map((name) => `${name}@${String(devDependencies[name])}`);
  await writeFile(join(dir, 'package.json'), packageJson);
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', join(dir, result.filename), ...peers], { cwd: dir });
  return { dir, files: result.files, unpackedSize: result.unpackedSize };
}

/**
 * A new project with the modules that `pack.ts` has installed.
 * Test files run at the same time, so that each needs a folder where no other writes.
 */
export function consumerOf(installed: InstalledPackage): Consumer {
  const dir = mkdtempSync(join(installed.dir, 'project-'));
  writeFileSync(join(dir, 'package.json'), packageJson);
  symlinkSync('../node_modules', join(dir, 'node_modules'));
  return {
    ...installed,
    dir,
    exec: async (command, args, env = {}) => {
      const { stdout: out } = await run(command, args, { cwd: dir, env: { ...process.env, ...env } }).catch((error: unknown) => {
        const { stdout: output, stderr } = error as { stdout: string; stderr: string };
        throw new Error(`${command} ${args.join(' ')}\n${output}${stderr}`, { cause: error });
      });
      return out;
    },
    write: (name, text) => writeFile(join(dir, name), text),
  };
}

interface PackEntry {
  filename: string;
  files: PackedFile[];
  unpackedSize: number;
}
/** npm 10 prints an array. npm 11 and later may print an object keyed by package name. */
type PackResult = PackEntry[] | Record<string, PackEntry>;
