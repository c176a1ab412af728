import { lstat, opendir } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A folder or file of the disk, with the path that it gets below the uploaded root. */
export interface LocalEntry {
  kind: 'folder' | 'file';
  path: string;
  /** Names from the root down. */
  names: readonly string[];
  size: number;
}

/** Everything at and below a path, folders before what is in them. Links and devices are passed to `skipped`. Rejects as `lstat` does. */
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
    const at = [...names, name];
    if (status.isDirectory()) entries.push({ kind: 'folder', path, names: at, size: 0 }, ...(await below(path, at, skipped)));
    else if (status.isFile()) entries.push({ kind: 'file', path, names: at, size: status.size });
    else skipped(path);
  }
  return entries;
}
