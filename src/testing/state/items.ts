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
import { activeChildren, isWithin, move } from './tree.js';

export type ItemType = ItemRecord['type'];

export interface NewItem {
  readonly name: string;
  readonly parent: FolderRecord;
  readonly by: UserRecord;
  readonly contentCreatedAt?: number | undefined;
  readonly contentModifiedAt?: number | undefined;
}

/** Files, folders and web links of all users, as trees: a record knows its folder and a folder its children. */
export function createItems(ids: Ids, now: () => number) {
  const byKey = new Map<string, ItemRecord>();
  const key = (type: ItemType, id: string): string => `${type}:${id}`;

  function common({ name, parent, by, contentCreatedAt, contentModifiedAt }: NewItem) {
    const at = now();
    const times = { createdAt: at, modifiedAt: at, contentCreatedAt: contentCreatedAt ?? at, contentModifiedAt: contentModifiedAt ?? at };
    // What is put into somebody's folder belongs to the folder's owner.
    return { ...blank(), ...times, id: ids.next(), name, parent, owner: parent.owner, createdBy: by, modifiedBy: by };
  }

  function enter<T extends ItemRecord>(item: T): T {
    byKey.set(key(item.type, item.id), item);
    item.parent?.children.add(item);
    return item;
  }

  const addFolder = (birth: NewItem): FolderRecord => enter({ ...blankFolder(), ...common(birth), type: 'folder', isRoot: false });

  const addWebLink = (birth: NewItem, url: string): WebLinkRecord => enter({ ...common(birth), type: 'web_link', url });

  const newVersion = (name: string, content: Content, uploader: UserRecord, notReady: number): VersionRecord => ({
    ...{ id: ids.next(), name, content, uploader, createdAt: now(), notReady },
  });

  function addFile(birth: NewItem, content: Content, notReady = 0): FileRecord {
    const versions = [newVersion(birth.name, content, birth.by, notReady)];
    return enter({ ...common(birth), type: 'file', versions, lock: null, dispositionAt: null });
  }

  function addVersion(file: FileRecord, content: Content, by: UserRecord, contentModifiedAt: number | undefined, notReady: number): void {
    file.versions.push(newVersion(file.name, content, by, notReady));
    file.contentModifiedAt = contentModifiedAt ?? now();
  }

  /** Notes that the item changed. The caller has changed it. */
  function touch(item: ItemRecord, by: UserRecord): void {
    item.changes += 1;
    item.modifiedAt = now();
    item.modifiedBy = by;
  }

  function copyBare(item: ItemRecord, birth: NewItem, version?: VersionRecord): ItemRecord {
    if (item.type === 'web_link') return addWebLink(birth, item.url);
    if (item.type === 'folder') {
      const copied = addFolder(birth);
      for (const child of activeChildren(item)) copyBare(child, { name: child.name, parent: copied, by: birth.by });
      return copied;
    }
    const source = version ?? item.versions.at(-1);
    if (source === undefined) throw serviceError(404, 'not_found', 'Not Found');
    return addFile(birth, source.content);
  }

  function copy(item: ItemRecord, parent: FolderRecord, name: string, by: UserRecord, version?: VersionRecord): ItemRecord {
    if (item.type === 'folder' && isWithin(parent, item)) {
      throw serviceError(400, 'cyclical_folder_structure', 'A folder cannot be copied into itself');
    }
    const { contentCreatedAt, contentModifiedAt } = item;
    const copied = copyBare(item, { name, parent, by, contentCreatedAt, contentModifiedAt }, version);
    copied.description = item.description;
    copied.tags = [...item.tags];
    return copied;
  }

  function trash(item: ItemRecord, by: UserRecord): void {
    item.trashedAt = now();
    item.sharedLink = null;
    touch(item, by);
  }

  function restore(item: ItemRecord, parent: FolderRecord, name: string, by: UserRecord): void {
    move(item, parent);
    item.trashedAt = null;
    item.name = name;
    touch(item, by);
  }

  function purge(item: ItemRecord): void {
    if (item.type === 'folder') for (const child of [...item.children]) purge(child);
    item.parent?.children.delete(item);
    item.purged = true;
    byKey.delete(key(item.type, item.id));
  }

  function giveTo(item: ItemRecord, owner: UserRecord): void {
    item.owner = owner;
    if (item.type === 'folder') for (const child of item.children) giveTo(child, owner);
  }

  return {
    all: (): ItemRecord[] => [...byKey.values()],
    find: (type: ItemType, id: string): ItemRecord | undefined => byKey.get(key(type, id)),
    newSharedLink: (): SharedLinkRecord => ({ ...defaultLink, key: `s${ids.next()}` }),
    ...{ addFolder, addFile, addWebLink, addVersion, touch, copy, trash, restore, purge, giveTo },
  };
}

export type Items = ReturnType<typeof createItems>;

const blank = () => ({
  description: '',
  changes: 0,
  sharedLink: null,
  tags: [],
  collections: [],
  trashedAt: null,
  purged: false,
});

const blankFolder = () => ({
  children: new Set<ItemRecord>(),
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

/** The root of an account. Each user has one, and to each its id is 0. */
export function newRoot(owner: UserRecord, at: number): FolderRecord {
  const times = { createdAt: at, modifiedAt: at, contentCreatedAt: at, contentModifiedAt: at };
  const who = { owner, createdBy: owner, modifiedBy: owner };
  return { ...blankFolder(), ...blank(), ...times, ...who, id: '0', type: 'folder', isRoot: true, name: 'All Files', parent: null };
}
