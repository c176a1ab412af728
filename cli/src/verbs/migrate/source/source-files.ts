import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Failure } from '../../../failure.js';

export interface SourceText {
  /** As the caller wrote it, for messages. */
  readonly path: string;
  readonly text: string;
}

const isSource = (name: string): boolean => /\.[cm]?[jt]sx?$/.test(name) && !/\.d\.[cm]?ts$/.test(name);
const skippedFolders = new Set(['node_modules', 'dist', 'build', 'coverage', '.git']);

/** Reads the JavaScript and TypeScript files at the paths, in order. Throws a Failure that names a path that cannot be read. */
export async function readSources(paths: readonly string[], cwd: string): Promise<SourceText[]> {
  const files = (await Promise.all(paths.map((path) => listFiles(path, cwd)))).flat();
  return Promise.all(
    [...new Set(files)].map(async (path) => ({ path, text: await attempt(path, () => readFile(resolve(cwd, path), 'utf8')) })),
  );
}

async function listFiles(path: string, cwd: string): Promise<string[]> {
  const status = await attempt(path, () => stat(resolve(cwd, path)));
  if (!status.isDirectory()) return [path];
  const entries = await attempt(path, () => readdir(resolve(cwd, path), { withFileTypes: true }));
  const nested = await Promise.all(
    entries
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry): Promise<string[]> => {
        if (entry.isDirectory() && !skippedFolders.has(entry.name)) return listFiles(join(path, entry.name), cwd);
        return Promise.resolve(entry.isFile() && isSource(entry.name) ? [join(path, entry.name)] : []);
      }),
  );
  return nested.flat();
}

async function attempt<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new Failure(`${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'error'}).`);
  }
}
