import { serviceError } from '../http/errors.js';
import type { Ids } from './ids.js';
import type {
  Content,
  FileRecord,
  FolderRecord,
  ItemRecord,
  SharedLinkRecord,
  UserRecord,
  VersionRecord,
  WebLinkRecord,
} from './records.js';
import { attach, changeVersions, detach, forgetOrders, move, rename, setTrashedAt } from './placement.js';
import { activeChildren, isWithin } from './tree.js';

export type ItemType = ItemRecord['type'];

export interface NewItem {
  readonly name: string;
  readonly parent: FolderRecord;
  readonly by: UserRecord;
  readonly contentCreatedAt?: number | undefined;
  readonly contentModifiedAt?: number | undefined;
  /** Default: a generated ID. */
  readonly id?: string;
}

/** The effects of changes on other state. */
export interface ItemEffects {
  /** An item is new in its folder: it was created, copied or restored. */
  placed(item: ItemRecord, by: UserRecord): void;
  copied(from: ItemRecord, to: ItemRecord, by: UserRecord): void;
}

export const newItemData = () => ({
  byKey: new Map<string, ItemRecord>(),
  filesByVersion: new Map<string, FileRecord>(),
  /** In the order of their deletion. */
  trashed: new Set<ItemRecord>(),
  /** The items with a shared link. */
  linked: new Set<ItemRecord>(),
});

/**
 * Files, folders and web links of all users, as trees. Each record links to its parent, each folder to its children. `release` is called
 * for each item that is deleted for good.
 */
export function createItems(
  { byKey, filesByVersion, trashed, linked }: ReturnType<typeof newItemData>,
  ids: Ids,
  now: () => number,
  release: (item: { kind: ItemType; id: string }) => void,
  effects: ItemEffects,
) {
  const key = (type: ItemType, id: string): string => `${type}:${id}`;

  function common({ name, parent, by, contentCreatedAt, contentModifiedAt, id }: NewItem) {
    const at = now();
    const times = { createdAt: at, modifiedAt: at, contentCreatedAt: contentCreatedAt ?? at, contentModifiedAt: contentModifiedAt ?? at };
    // A new item belongs to the owner of its folder.
    return { ...blank(), ...times, id: id ?? ids.next(), name, parent, owner: parent.owner, createdBy: by, modifiedBy: by };
  }

  function insert<T extends ItemRecord>(item: T): T {
    byKey.set(key(item.type, item.id), item);
    if (item.parent !== null) attach(item, item.parent);
    effects.placed(item, item.createdBy);
    return item;
  }

  const addFolder = (newItem: NewItem): FolderRecord => insert({ ...blankFolder(), ...common(newItem), type: 'folder', isRoot: false });

  const addWebLink = (newItem: NewItem, url: string): WebLinkRecord => insert({ ...common(newItem), type: 'web_link', url });

  const newVersion = (name: string, content: Content, uploader: UserRecord, notReady: number): VersionRecord => ({
    ...{ id: ids.next(), name, content, uploader, createdAt: now(), notReady },
    ...{ trashedAt: null, trashedBy: null, restoredAt: null, restoredBy: null },
  });

  function addFile(newItem: NewItem, content: Content, notReady = 0): FileRecord {
    const versions = [newVersion(newItem.name, content, newItem.by, notReady)];
    const file = insert<FileRecord>({ ...common(newItem), type: 'file', versions, lock: null, dispositionAt: null });
    for (const { id } of versions) filesByVersion.set(id, file);
    return file;
  }

  function pushVersion(file: FileRecord, version: VersionRecord): void {
    changeVersions(file, () => file.versions.push(version));
    filesByVersion.set(version.id, file);
  }

  /** Deletes a past version for good. */
  function purgeVersion(file: FileRecord, version: VersionRecord): void {
    changeVersions(file, () => file.versions.splice(file.versions.indexOf(version), 1));
    filesByVersion.delete(version.id);
  }

  function addVersion(file: FileRecord, content: Content, by: UserRecord, contentModifiedAt: number | undefined, notReady: number): void {
    pushVersion(file, newVersion(file.name, content, by, notReady));
    file.contentModifiedAt = contentModifiedAt ?? now();
  }

  function trashVersion(version: VersionRecord, by: UserRecord): void {
    Object.assign(version, { trashedAt: now(), trashedBy: by });
  }

  function restoreVersion(version: VersionRecord, by: UserRecord): void {
    Object.assign(version, { trashedAt: null, trashedBy: null, restoredAt: now(), restoredBy: by });
  }

  /** Makes a copy of a past version the current one, with its content and name. */
  function promoteVersion(file: FileRecord, { name, content }: VersionRecord, by: UserRecord): void {
    pushVersion(file, newVersion(name, content, by, 0));
    rename(file, name);
    file.contentModifiedAt = now();
    touch(file, by);
  }

  /** Updates the etag and the modification data after a change. */
  function touch(item: ItemRecord, by: UserRecord): void {
    item.changes += 1;
    item.modifiedAt = now();
    item.modifiedBy = by;
    forgetOrders(item.parent);
  }

  /** Copies an item with its description, its tags, the times of its content, and the contents of a folder. */
  function copyTree(item: ItemRecord, target: Pick<NewItem, 'name' | 'parent' | 'by'>, version?: VersionRecord): ItemRecord {
    const { contentCreatedAt, contentModifiedAt, description, tags } = item;
    const copied = copyAlone(item, { ...target, contentCreatedAt, contentModifiedAt }, version);
    Object.assign(copied, { description, tags: [...tags] });
    effects.copied(item, copied, target.by);
    if (item.type === 'folder' && copied.type === 'folder')
      for (const child of activeChildren(item)) copyTree(child, { name: child.name, parent: copied, by: target.by });
    return copied;
  }

  /** Without the contents of a folder. */
  function copyAlone(item: ItemRecord, newItem: NewItem, version: VersionRecord | undefined): ItemRecord {
    if (item.type === 'web_link') return addWebLink(newItem, item.url);
    if (item.type === 'folder') return addFolder(newItem);
    const source = version ?? item.versions.at(-1);
    if (source === undefined) throw serviceError(404, 'not_found', 'Not Found');
    return addFile(newItem, source.content);
  }

  function copy(item: ItemRecord, parent: FolderRecord, name: string, by: UserRecord, version?: VersionRecord): ItemRecord {
    if (item.type === 'folder' && isWithin(parent, item)) {
      throw serviceError(400, 'cyclical_folder_structure', 'A folder cannot be copied into itself');
    }
    return copyTree(item, { name, parent, by }, version);
  }

  function trash(item: ItemRecord, by: UserRecord): void {
    setTrashedAt(item, now());
    trashed.add(item);
    setSharedLink(item, null);
    touch(item, by);
  }

  function restore(item: ItemRecord, parent: FolderRecord, name: string, by: UserRecord): void {
    rename(item, name);
    move(item, parent);
    setTrashedAt(item, null);
    trashed.delete(item);
    touch(item, by);
    effects.placed(item, by);
  }

  /** Deletes an item for good. Items in a folder that were deleted before it stay in the trash. */
  function purge(item: ItemRecord): void {
    if (item.type === 'folder') {
      item.sorted = null;
      item.orders = null;
      for (const child of activeChildren(item)) purge(child);
    }
    detach(item);
    item.purged = true;
    trashed.delete(item);
    linked.delete(item);
    byKey.delete(key(item.type, item.id));
    if (item.type === 'file') for (const { id } of item.versions) filesByVersion.delete(id);
    release({ kind: item.type, id: item.id });
  }

  function setSharedLink(item: ItemRecord, link: SharedLinkRecord | null): void {
    item.sharedLink = link;
    if (link === null) linked.delete(item);
    else linked.add(item);
  }

  return {
    all: (): ItemRecord[] => [...byKey.values()],
    find: (type: ItemType, id: string): ItemRecord | undefined => byKey.get(key(type, id)),
    /** The items that were moved to the trash themselves, in the order of their deletion. */
    trashed: (): ReadonlySet<ItemRecord> => trashed,
    /** The items with a shared link. */
    withSharedLink: (): ReadonlySet<ItemRecord> => linked,
    /** The file that a version belongs to. */
    fileOfVersion: (versionId: string): FileRecord | undefined => filesByVersion.get(versionId),
    newSharedLink: (): SharedLinkRecord => ({ ...defaultLink, key: `s${ids.next()}` }),
    ...{
      addFolder,
      addFile,
      addWebLink,
      addVersion,
      trashVersion,
      restoreVersion,
      promoteVersion,
      purgeVersion,
      touch,
      copy,
      trash,
      restore,
      purge,
      setSharedLink,
      move,
      rename,
    },
  };
}

export type Items = ReturnType<typeof createItems>;

const blank = () => ({
  description: '',
  changes: 0,
  sharedLink: null,
  tags: [],
  trashedAt: null,
  purged: false,
});

const blankFolder = () => ({
  children: new Set<ItemRecord>(),
  byName: new Map<string, ItemRecord>(),
  sorted: null,
  orders: null,
  bytes: 0,
  syncState: 'not_synced',
  uploadEmail: null,
  canNonOwnersInvite: true,
  canNonOwnersViewCollaborators: true,
  restrictedToEnterprise: false,
});

const defaultLink = {
  access: 'open',
  password: null,
  vanityName: null,
  unsharedAt: null,
  canDownload: true,
  canEdit: false,
  downloads: 0,
} as const;

/** The root folder of an account. Each user has one, with the ID 0. */
export function newRoot(owner: UserRecord, at: number): FolderRecord {
  const times = { createdAt: at, modifiedAt: at, contentCreatedAt: at, contentModifiedAt: at };
  const users = { owner, createdBy: owner, modifiedBy: owner };
  return { ...blankFolder(), ...blank(), ...times, ...users, id: '0', type: 'folder', isRoot: true, name: 'All Files', parent: null };
}
