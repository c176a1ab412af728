import { serviceError } from '../http/errors.js';
import type { FolderRecord, ItemRecord } from './records.js';

/** From the account's root down to the folder that holds the item. */
export function ancestorsOf(item: ItemRecord): FolderRecord[] {
  const path: FolderRecord[] = [];
  for (let folder = item.parent; folder !== null; folder = folder.parent) path.unshift(folder);
  return path;
}

export function isWithin(item: ItemRecord, place: ItemRecord): boolean {
  return item === place || ancestorsOf(item).some((folder) => folder === place);
}

/** Deleting a folder puts one entry into the trash; what is in it goes along. */
export function isTrashed(item: ItemRecord): boolean {
  return item.trashedAt !== null || ancestorsOf(item).some((folder) => folder.trashedAt !== null);
}

export const activeChildren = (folder: FolderRecord): ItemRecord[] => [...folder.children].filter((child) => child.trashedAt === null);

/** The folder's content at any depth, without what is in the trash. */
export function* descendantsOf(folder: FolderRecord): Generator<ItemRecord> {
  for (const child of activeChildren(folder)) {
    yield child;
    if (child.type === 'folder') yield* descendantsOf(child);
  }
}

export function sizeOf(item: ItemRecord): number {
  if (item.type === 'file') return item.versions.at(-1)?.content.size ?? 0;
  if (item.type === 'web_link') return 0;
  return activeChildren(item).reduce((sum, child) => sum + sizeOf(child), 0);
}

/** Names differ by more than case within a folder. */
export function itemNamed(folder: FolderRecord, name: string): ItemRecord | undefined {
  const wanted = name.normalize('NFC').toLowerCase();
  return activeChildren(folder).find((child) => child.name.normalize('NFC').toLowerCase() === wanted);
}

export function checkName(name: string): void {
  const wrong = name.trim() !== name || name === '' || name === '.' || name === '..' || name.length > 255 || /[/\\\p{Cc}]/u.test(name);
  if (wrong) throw serviceError(400, 'item_name_invalid', 'Item name invalid');
}

export function move(item: ItemRecord, to: FolderRecord): void {
  item.parent?.children.delete(item);
  item.parent = to;
  to.children.add(item);
}
