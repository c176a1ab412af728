import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Whether a file exists and is newer than all sources: files, and everything in folders except `node_modules`. Relative paths begin at the repository. */
export function isNewerThan(file: string, sources: readonly string[]): boolean {
  if (!existsSync(file)) return false;
  const { mtimeMs } = statSync(file);
  const isOlder = (path: string): boolean => {
    const stats = statSync(path);
    if (stats.mtimeMs >= mtimeMs) return false;
    return !stats.isDirectory() || readdirSync(path).every((name) => name === 'node_modules' || isOlder(join(path, name)));
  };
  return sources.every((source) => isOlder(resolve(root, source)));
}
