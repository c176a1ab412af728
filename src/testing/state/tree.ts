import { serviceError } from '../http/errors.js';
import { nameKey } from './placement.js';
import type { FolderRecord, ItemRecord } from './records.js';

/** The folders from the account's root down to the item's parent. */
export function ancestorsOf(item: ItemRecord): FolderRecord[] {
  const path: FolderRecord[] = [];
  for (let folder = item.parent; folder !== null; folder = folder.parent) path.unshift(folder);
  return path;
}

/** Whether `item` is `container` or inside it, at any depth. */
export function isWithin(item: ItemRecord, container: ItemRecord): boolean {
  return item === container || ancestorsOf(item).some((folder) => folder === container);
}

/** Whether the item or a folder above it is in the trash. */
export function isTrashed(item: ItemRecord): boolean {
  return item.trashedAt !== null || ancestorsOf(item).some((folder) => folder.trashedAt !== null);
}

export const activeChildren = (folder: FolderRecord): ItemRecord[] => [...folder.children].filter((child) => child.trashedAt === null);

/** The contents of a folder at any depth, without the trash. */
export function* descendantsOf(folder: FolderRecord): Generator<ItemRecord> {
  for (const child of activeChildren(folder)) {
    yield child;
    if (child.type === 'folder') yield* descendantsOf(child);
  }
}

export const itemNamed = (folder: FolderRecord, name: string): ItemRecord | undefined => folder.byName.get(nameKey(name));

export function checkName(name: string): void {
  // Counted in code points, like maxLength in the document (JSON Schema validation, section 6.3.1).
  const isTooLong = name.length > 255 && Array.from(name).length > 255;
  // A leading space is allowed, a trailing one is not.
  const isInvalid = name.trimEnd() !== name || name === '' || name === '.' || name === '..' || isTooLong || /[/\\\p{Cc}]/u.test(name);
  if (isInvalid) throw serviceError(400, 'item_name_invalid', 'Item name invalid');
}
