import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { MockBox } from 'box-openapi-sdk/testing';
import { sha1Hex } from '../support/bytes.js';

/** The items below a folder: path to `folder`, or to the SHA-1 of a file. */
export type Tree = ReadonlyMap<string, string>;

export const isFile = (content: string): boolean => content !== 'folder';

/** Folders of temporary files. They exist during a run only. */
const temporary = /^\.box-[a-z]+$/;

/** Reads a tree on disk. An empty tree if the folder is missing. */
export async function diskTree(folder: string, options: { withTemporary?: boolean } = {}): Promise<Tree> {
  const tree = new Map<string, string>();
  const read = async (path: string): Promise<void> => {
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (path === folder && temporary.test(entry.name) && options.withTemporary !== true) continue;
      const place = join(path, entry.name);
      const name = relative(folder, place);
      if (entry.isDirectory()) {
        tree.set(name, 'folder');
        await read(place);
      } else if (entry.isFile()) tree.set(name, sha1Hex(await readFile(place)));
    }
  };
  await read(folder);
  return tree;
}

/** An item in the mock Box. */
export interface ServiceItem {
  readonly id: string;
  readonly type: string;
  readonly sha1: string | undefined;
  readonly etag: string | undefined;
}

/** The path of each item below a folder of the mock Box. */
export function serviceItems(mock: MockBox, folderId: string): Map<string, ServiceItem> {
  const items = new Map(mock.state.items().map((item) => [item.id, item]));
  const found = new Map<string, ServiceItem>();
  for (const item of items.values()) {
    const names: string[] = [];
    let at: typeof item | undefined = item;
    while (at !== undefined && at.id !== folderId) {
      names.unshift(String(at['name']));
      const parent: string | undefined = (at['parent'] as { id: string } | null)?.id;
      at = parent === folderId ? ({ id: folderId } as typeof item) : items.get(parent ?? '');
    }
    if (at === undefined || names.length === 0) continue;
    const [sha1, etag] = [item['sha1'], item['etag']] as (string | undefined)[];
    found.set(names.join('/'), { id: item.id, type: item.type, sha1, etag });
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function serviceTree(mock: MockBox, folderId: string): Tree {
  return new Map([...serviceItems(mock, folderId)].map(([path, { type, sha1 }]) => [path, type === 'file' ? String(sha1) : type]));
}

/** SHA-1 of every content that the mock Box still has: current files, old versions and the trash. */
export async function serviceContents(mock: MockBox): Promise<Set<string>> {
  const { contents } = await mock.snapshot();
  return new Set(contents.map((text) => sha1Hex(Buffer.from(text, 'base64'))));
}

export function fileContents(tree: Tree): Set<string> {
  return new Set([...tree.values()].filter(isFile));
}

/** The tree as lines, for a comparison that shows what differs. */
export function linesOf(tree: Tree): string[] {
  return [...tree].map(([path, content]) => `${path} ${isFile(content) ? content.slice(0, 8) : content}`).sort();
}
