import { mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BoxClient, MirrorActionResult, MirrorOptions, MirrorResult } from 'box-openapi-sdk';
import type { MockBoxOptions } from 'box-openapi-sdk/testing';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { openBox } from '../support/box.js';
import { diskTree, serviceItems } from './trees.js';
import { serviceHands } from './user-steps.js';

/** Contents by path. `null` is an empty folder. */
export type Contents = Readonly<Record<string, string | null>>;

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** A folder on disk and one in the mock Box, with a mirror between them. */
export async function openPair(defaults: Partial<MirrorOptions> = {}, mockOptions: MockBoxOptions = {}) {
  const fixture = await openBox(mockOptions);
  const { mock, box } = fixture;
  const folder = await temporaryFolder();
  const [path, backupDir, state] = [join(folder, 'local'), join(folder, 'backup'), join(folder, 'state')];
  await mkdir(path);
  const folderId = mock.state.addFolder({ name: 'mirror' }).id;
  const onService = serviceHands({ mock, box, folderId });
  const results: MirrorActionResult[] = [];

  const local = {
    async write(name: string, text: string | null, modified?: Date) {
      await mkdir(text === null ? join(path, name) : dirname(join(path, name)), { recursive: true });
      if (text === null) return;
      await writeFile(join(path, name), text);
      if (modified !== undefined) await utimes(join(path, name), new Date(), modified);
    },
    move: (from: string, to: string) => rename(join(path, from), join(path, to)),
    remove: (name: string) => rm(join(path, name), { recursive: true }),
  };
  const remote = {
    async write(name: string, text: string | null, modified?: Date) {
      if (text === null) return onService.createFolder(name);
      const parent = dirname(name);
      if (parent !== '.' && !serviceItems(mock, folderId).has(parent)) await remote.write(parent, null);
      await onService.write(name, encode(text), modified === undefined ? {} : { contentModifiedAt: modified.toISOString() });
    },
    move: (...args: Parameters<typeof onService.move>) => onService.move(...args),
    remove: (...args: Parameters<typeof onService.remove>) => onService.remove(...args),
    id: (name: string) => serviceItems(mock, folderId).get(name)?.id,
  };

  /** Makes a run with the options of the pair, which `more` overrides. */
  async function run(more: Partial<MirrorOptions> = {}, by: BoxClient = box): Promise<MirrorResult> {
    results.length = 0;
    const options: MirrorOptions = { folderId, path, direction: 'both', backupDir, state, ...defaults, ...more };
    return by.mirror({ ...options, onAction: (result) => void results.push(result) });
  }

  /** Puts the same contents on both sides and makes the first run. */
  async function start(contents: Contents): Promise<void> {
    for (const [name, text] of Object.entries(contents)) await local.write(name, text);
    await run();
  }

  /** Contents on both sides. Empty folders only. */
  async function sides(): Promise<{ local: Contents; remote: Contents }> {
    const disk: Record<string, string | null> = {};
    for (const [name, kind] of await diskTree(path, { withTemporary: true }))
      disk[name] = kind === 'folder' ? null : await readFile(join(path, name), 'utf8');
    const service: Record<string, string | null> = {};
    for (const [name, { id, type }] of serviceItems(mock, folderId))
      service[name] = type === 'file' ? new TextDecoder().decode(await mock.state.content(id)) : null;
    return { local: withoutParents(disk), remote: withoutParents(service) };
  }

  /** The texts of the files in `backupDir`, by path without the folder of the run. */
  async function backups(): Promise<Contents> {
    const found: Record<string, string> = {};
    for (const one of await readdir(backupDir).catch(() => []))
      for (const [name, kind] of await diskTree(join(backupDir, one)))
        if (kind !== 'folder') found[name] = await readFile(join(backupDir, one, name), 'utf8');
    return found;
  }

  /** The names in the trash. */
  async function trash(): Promise<string[]> {
    const names: string[] = [];
    for await (const item of box.trash.list()) names.push(item.name);
    return names.sort();
  }

  return { ...fixture, ...{ folder, path, backupDir, state, folderId, local, remote, run, start, sides, backups, trash, results } };
}

export type Pair = Awaited<ReturnType<typeof openPair>>;

function withoutParents(contents: Record<string, string | null>): Contents {
  const paths = Object.keys(contents);
  return Object.fromEntries(Object.entries(contents).filter(([path]) => !paths.some((other) => other.startsWith(`${path}/`))));
}
