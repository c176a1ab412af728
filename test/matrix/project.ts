import { execFile } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { inject, onTestFinished } from 'vitest';

const run = promisify(execFile);
/** The tools of this folder, which a project inside it finds. */
export const tools = join(import.meta.dirname, 'node_modules');

/** A project that has the packed package and the tools of this folder. */
export interface Project {
  readonly dir: string;
  /** Runs a program of Node. Resolves with what it printed, or rejects with an error that contains it. */
  node(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<string>;
}

/**
 * Creates a project with the given files, by path. `folder` has the tools that it finds, those of this folder by default. It is deleted after
 * the test.
 */
export async function createProject(
  name: string,
  files: Readonly<Record<string, string>>,
  folder: string = import.meta.dirname,
): Promise<Project> {
  const dir = join(folder, '.tmp', name);
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  await cp(join(inject('installedPackage').dir, 'node_modules'), join(dir, 'node_modules'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return {
    dir,
    node: async (args, env = {}) => {
      try {
        const options = { cwd: dir, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 };
        const { stdout, stderr } = await run(process.execPath, [...args], options);
        return stdout + stderr;
      } catch (cause) {
        const { stdout, stderr } = cause as { stdout: string; stderr: string };
        throw new Error(`node ${args.join(' ')}\n${stdout}${stderr}`, { cause });
      }
    },
  };
}
