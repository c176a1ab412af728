import type { FileRecord, FolderRecord, ItemRecord, UserRecord } from './records.js';

/**
 * Where items are: in which folder, under which name, and in the trash or not. Each folder has an index of its active items by name, their
 * order by name and their total size. Changes keep them up to date, so that a look-up, a page and a size do not read all items of the folder.
 */

/** Names in a folder are unique, ignoring case. */
export const nameKey = (name: string): string => name.normalize('NFC').toLowerCase();

const rank = { folder: 0, file: 1, web_link: 2 } as const;

/** Folders before files before web links, then by name, then by ID. */
export function compareByName(a: ItemRecord, b: ItemRecord): number {
  const [nameA, nameB] = [a.name.toLowerCase(), b.name.toLowerCase()];
  return rank[a.type] - rank[b.type] || (nameA < nameB ? -1 : nameA > nameB ? 1 : Number(a.id) - Number(b.id));
}

/** The active items of a folder, sorted by name. Sorted when they are first needed, and kept in order from then on. */
export function sortedByName(folder: FolderRecord): readonly ItemRecord[] {
  folder.sorted ??= [...folder.byName.values()].sort(compareByName);
  return folder.sorted;
}

/** The active items of a folder in another order, which is computed once per change. `name` identifies the order. */
export function sortedBy(folder: FolderRecord, name: string, sort: (items: readonly ItemRecord[]) => readonly ItemRecord[]) {
  folder.orders ??= new Map();
  const items = folder.orders.get(name) ?? sort([...folder.byName.values()]);
  folder.orders.set(name, items);
  return items;
}

/** After a change of an item that orders may depend on. */
export function forgetOrders(folder: FolderRecord | null): void {
  if (folder !== null) folder.orders = null;
}

export function sizeOf(item: ItemRecord): number {
  if (item.type === 'file') return item.versions.at(-1)?.content.size ?? 0;
  return item.type === 'folder' ? item.bytes : 0;
}

export function attach(item: ItemRecord, folder: FolderRecord): void {
  item.parent = folder;
  folder.children.add(item);
  if (item.trashedAt === null) include(item);
}

export function detach(item: ItemRecord): void {
  if (item.trashedAt === null) exclude(item);
  item.parent?.children.delete(item);
}

/** Moves an item into a folder. The item and its contents then belong to the owner of the folder. */
export function move(item: ItemRecord, folder: FolderRecord): void {
  detach(item);
  attach(item, folder);
  if (item.owner !== folder.owner) setOwner(item, folder.owner);
}

export function rename(item: ItemRecord, name: string): void {
  if (item.trashedAt === null) exclude(item);
  item.name = name;
  if (item.trashedAt === null) include(item);
}

/** Moves the item to the trash or, with null, out of it. It stays in its folder. */
export function setTrashedAt(item: ItemRecord, at: number | null): void {
  if (item.trashedAt === null) exclude(item);
  item.trashedAt = at;
  if (at === null) include(item);
}

/** Applies a change of the versions of a file to the sizes of the folders. */
export function changeVersions(file: FileRecord, change: () => void): void {
  const before = sizeOf(file);
  change();
  if (file.trashedAt === null) addBytes(file.parent, sizeOf(file) - before);
}

function setOwner(item: ItemRecord, owner: UserRecord): void {
  item.owner = owner;
  if (item.type === 'folder') for (const child of item.children) setOwner(child, owner);
}

function include(item: ItemRecord): void {
  const { parent, name } = item;
  if (parent === null) return;
  if (!parent.byName.has(nameKey(name))) parent.byName.set(nameKey(name), item);
  if (parent.sorted !== null) parent.sorted.splice(placeOf(item, parent.sorted), 0, item);
  forgetOrders(parent);
  addBytes(parent, sizeOf(item));
}

function exclude(item: ItemRecord): void {
  const { parent, name } = item;
  if (parent === null) return;
  if (parent.byName.get(nameKey(name)) === item) parent.byName.delete(nameKey(name));
  if (parent.sorted !== null) parent.sorted.splice(placeOf(item, parent.sorted), 1);
  forgetOrders(parent);
  addBytes(parent, -sizeOf(item));
}

/** Binary search for the place of an item in the order, or the place where it belongs. */
function placeOf(item: ItemRecord, sorted: readonly ItemRecord[]): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = sorted[middle];
    if (other !== undefined && compareByName(other, item) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** A folder in the trash keeps its size, which no longer counts for the folders above it. */
function addBytes(folder: FolderRecord | null, bytes: number): void {
  if (bytes === 0) return;
  for (let at = folder; at !== null; at = at.trashedAt === null ? at.parent : null) {
    at.bytes += bytes;
    // The folder above may be sorted by size.
    forgetOrders(at.parent);
  }
  forgetOrders(folder);
}
