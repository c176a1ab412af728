import { fromBase64 } from '../http/bytes.js';
import type { DiskEntry } from '../http/platform.js';
import { storeContent, storeStream } from '../state/content.js';
import type { Content, FolderRecord, ItemRecord } from '../state/records.js';
import { itemNamed } from '../state/tree.js';
import { comparableName, isPropertyKey, itemNameProblem, nameOfKey } from './item-names.js';
import { seedError, type Place } from './place.js';
import { isObject, type JsonObject } from './plain-object.js';
import { placing, type SeedTarget } from './seed-call.js';

/** An item with properties that are applied when the tree is complete. */
export interface AddedItem {
  readonly item: ItemRecord;
  readonly properties: JsonObject;
  readonly place: Place;
}

/** Adds the contents of a checked tree to a folder. Appends the items with properties to `added`. */
export async function applyTree(
  target: SeedTarget,
  parent: FolderRecord,
  tree: JsonObject,
  place: Place,
  added: AddedItem[],
): Promise<void> {
  const { world } = target;
  let last: { readonly value: unknown; readonly content: Content } | undefined;
  if (typeof tree['$folder'] === 'string') await applyFolder(target, parent, tree['$folder'], [...place, '$folder']);
  const hasOthers = parent.children.size > 0;
  for (const [key, value] of Object.entries(tree)) {
    if (isPropertyKey(key)) continue;
    const name = nameOfKey(key);
    const at = [...place, key];
    if (hasOthers && itemNamed(parent, name) !== undefined)
      throw seedError(at, 'the folder on disk already contains an item with this name.');
    const newItem = {
      name,
      parent,
      by: parent.owner,
      ...(isObject(value) && typeof value['$id'] === 'string' ? { id: value['$id'] } : {}),
    };
    if (!isObject(value)) {
      // Stored once for consecutive files with the same text: large test folders consist of such files.
      if (last === undefined || value !== last.value) last = { value, content: await storeContent(world, value as string | Uint8Array) };
      world.items.addFile(newItem, last.content);
      continue;
    }
    const item = await addObject(target, newItem, value, at);
    if (Object.keys(value).some(isPropertyKey)) added.push({ item, properties: value, place: at });
    if (item.type === 'folder') await applyTree(target, item, value, at, added);
  }
}

type NewItem = Parameters<SeedTarget['world']['items']['addFolder']>[0];

async function addObject(target: SeedTarget, newItem: NewItem, value: JsonObject, place: Place): Promise<ItemRecord> {
  const { items } = target.world;
  const { $webLink, $content, $base64, $file, $versions } = value;
  if (typeof $webLink === 'string') return items.addWebLink(newItem, $webLink);
  const only = $content ?? (typeof $base64 === 'string' ? { $base64 } : undefined);
  const contents = Array.isArray($versions) ? ($versions as unknown[]) : only === undefined ? [] : [only];
  const [first, ...later] = contents;
  if (typeof $file === 'string') {
    return placing([...place, '$file'], async () => {
      const entry = await target.world.platform.openDisk($file);
      if (entry.kind !== 'file') throw new Error(`${$file} is a folder. Use $folder for it`);
      return addDiskFile(target, newItem, entry);
    });
  }
  if (first === undefined) return items.addFolder(newItem);
  const file = items.addFile(newItem, await contentOf(target, first));
  for (const content of later) items.addVersion(file, await contentOf(target, content), newItem.by, undefined, 0);
  return file;
}

const contentOf = ({ world }: SeedTarget, value: unknown): Promise<Content> =>
  storeContent(world, isObject(value) ? (fromBase64(String(value['$base64'])) ?? '') : (value as string | Uint8Array));

/** Adds the contents of a folder on disk. */
export function applyFolder(target: SeedTarget, parent: FolderRecord, path: string, place: Place): Promise<void> {
  return placing(place, async () => {
    const entry = await target.world.platform.openDisk(path);
    if (entry.kind !== 'folder') throw new Error(`${path} is not a folder`);
    await addDiskFolder(target, parent, entry);
  });
}

type DiskFolder = DiskEntry & { readonly kind: 'folder' };
type DiskFile = DiskEntry & { readonly kind: 'file' };

async function addDiskFolder(target: SeedTarget, parent: FolderRecord, folder: DiskFolder): Promise<void> {
  const names = new Map([...parent.children].map(({ name }) => [comparableName(name), name]));
  for await (const entry of folder.entries()) {
    const problem = itemNameProblem(entry.name);
    if (problem !== undefined) throw new Error(`${entry.path}: ${problem}`);
    const other = names.get(comparableName(entry.name));
    if (other !== undefined) throw new Error(`${entry.path}: the folder already contains "${other}". Names are unique, ignoring case`);
    names.set(comparableName(entry.name), entry.name);
    const newItem = { name: entry.name, parent, by: parent.owner };
    if (entry.kind === 'file') await addDiskFile(target, newItem, entry);
    else await addDiskFolder(target, target.world.items.addFolder(newItem), entry);
  }
}

async function addDiskFile({ world }: SeedTarget, newItem: NewItem, { read, modifiedAt }: DiskFile): Promise<ItemRecord> {
  const content = await storeStream(read(), world.contents, world.platform);
  return world.items.addFile({ ...newItem, contentCreatedAt: modifiedAt, contentModifiedAt: modifiedAt }, content);
}
