import { lstat, opendir } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A file or folder on disk, and its path below the upload root. */
export interface LocalEntry {
  kind: 'folder' | 'file';
  path: string;
  /** The segments of the path below the root. */
  names: readonly string[];
  size: number;
}

/** Lists a path and everything below it, each folder before its contents. Passes symbolic links and devices to `skipped`. Rejects like `lstat`. */
export async function localEntries(path: string, skipped: (path: string) => void): Promise<LocalEntry[]> {
  const names = [basename(path)];
  const status = await lstat(path);
  if (status.isFile()) return [{ kind: 'file', path, names, size: status.size }];
  if (!status.isDirectory()) {
    skipped(path);
    return [];
  }
  return [{ kind: 'folder', path, names, size: 0 }, ...(await below(path, names, skipped))];
}

async function below(folder: string, names: readonly string[], skipped: (path: string) => void): Promise<LocalEntry[]> {
  const children: string[] = [];
  for await (const { name } of await opendir(folder)) children.push(name);
  const entries: LocalEntry[] = [];
  for (const name of children.sort()) {
    const path = join(folder, name);
    const status = await lstat(path);
    const childNames = [...names, name];
    if (status.isDirectory())
      entries.push({ kind: 'folder', path, names: childNames, size: 0 }, ...(await below(path, childNames, skipped)));
    else if (status.isFile()) entries.push({ kind: 'file', path, names: childNames, size: status.size });
    else skipped(path);
  }
  return entries;
}
