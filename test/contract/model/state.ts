/** The state of an account as simple objects, independent of the code of the mock. */
export interface Account {
  readonly users: readonly Person[];
  /** All items that were not deleted for good, without the root folders. */
  readonly items: Set<Item>;
  /** Deleted for good. Requests for them must fail. */
  readonly gone: Item[];
  readonly groups: Group[];
  readonly goneGroups: Group[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly isAdmin: boolean;
  readonly root: Item;
  /** The events that the stream of the user must contain and that were not read yet. */
  readonly pending: { readonly type: string; readonly itemId: () => string }[];
}

export interface Item {
  readonly type: 'file' | 'folder' | 'web_link';
  /** Empty until it is known: the response to a copy of a folder does not name the copies of its contents. */
  id: string;
  name: string;
  description: string;
  parent: Item | undefined;
  /** Undefined for an item that is not in a folder, and for a root folder itself. */
  owner: Person;
  etag: number;
  isTrashed: boolean;
  isShared: boolean;
  lock: { readonly by: Person; readonly preventsDownload: boolean } | undefined;
  versions: Version[];
  /** By the key of the template. */
  readonly metadata: Map<string, { version: number; values: Record<string, string> }>;
  readonly collaborations: Collaboration[];
}

export interface Version {
  id: string;
  readonly name: string;
  readonly content: string;
  isTrashed: boolean;
}

export interface Collaboration {
  readonly id: string;
  readonly to: Person | Group;
  role: string;
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly members: Map<Person, string>;
}

export const isGroup = (one: Person | Group): one is Group => 'members' in one;

/** An item without history. */
export function newItem(type: Item['type'], name: string, parent: Item | undefined, owner: Person): Item {
  return {
    ...{ type, name, parent, owner, id: '', description: '', etag: 0, isTrashed: false, isShared: false, lock: undefined },
    ...{ versions: [], metadata: new Map<string, never>(), collaborations: [] },
  };
}

/** From the root folder to the parent. */
export function foldersAbove(item: Item): Item[] {
  return item.parent === undefined ? [] : [...foldersAbove(item.parent), item.parent];
}

export const contains = (container: Item, item: Item): boolean => container === item || foldersAbove(item).includes(container);

export const isInTrash = (item: Item): boolean => [item, ...foldersAbove(item)].some((one) => one.isTrashed);

/** Including items in the trash. */
export const allChildren = ({ items }: Account, folder: Item): Item[] => [...items].filter(({ parent }) => parent === folder);

export const children = (account: Account, folder: Item): Item[] => allChildren(account, folder).filter(({ isTrashed }) => !isTrashed);

export function sizeOf(account: Account, item: Item): number {
  if (item.type === 'folder') return children(account, item).reduce((sum, child) => sum + sizeOf(account, child), 0);
  return item.versions.at(-1)?.content.length ?? 0;
}

/** The name of another item in the folder is the same, ignoring case. */
export const isNameTaken = (account: Account, folder: Item, name: string, except?: Item): boolean =>
  children(account, folder).some((child) => child !== except && child.name.toLowerCase() === name.toLowerCase());

type Action = 'download' | 'upload' | 'edit' | 'share' | 'see';

/** The permissions of the roles, from the service's table of collaboration roles. */
const roles: Readonly<Record<string, readonly Action[]>> = {
  'co-owner': ['see', 'download', 'upload', 'edit', 'share'],
  editor: ['see', 'download', 'upload', 'edit', 'share'],
  'viewer uploader': ['see', 'download', 'upload', 'share'],
  'previewer uploader': ['see', 'upload'],
  viewer: ['see', 'download', 'share'],
  previewer: ['see'],
  uploader: ['see', 'upload'],
};

export const roleNames = Object.keys(roles);

const appliesTo = ({ to }: Collaboration, user: Person): boolean => to === user || (isGroup(to) && to.members.has(user));

/** The collaborations of the user on the item or a folder above it. */
const grants = (user: Person, item: Item): Collaboration[] =>
  [item, ...foldersAbove(item)].flatMap(({ collaborations }) => collaborations.filter((one) => appliesTo(one, user)));

export const can = (user: Person, item: Item, action: Action): boolean =>
  item.owner === user || grants(user, item).some(({ role }) => roles[role]?.includes(action) === true);

/** The status of a request that needs a permission on an item. 200 if it has it. */
export function access({ items }: Account, user: Person, item: Item, action: Action = 'see'): number {
  const exists = items.has(item) || item === user.root;
  if (!exists || !can(user, item, 'see') || isInTrash(item)) return 404;
  return can(user, item, action) ? 200 : 403;
}

/** The users who see an item. */
export const audience = ({ users }: Account, item: Item): Person[] => users.filter((user) => can(user, item, 'see'));

/** What the user sees in the root folder: the own items, and those that others share, unless their folder is visible too. */
export function visibleChildren(account: Account, user: Person, folder: Item): Item[] {
  const own = children(account, folder);
  if (folder !== user.root) return own;
  const shared = [...account.items].filter(
    (item) =>
      item.owner !== user &&
      !isInTrash(item) &&
      item.collaborations.some((one) => appliesTo(one, user)) &&
      (item.parent === undefined || !can(user, item.parent, 'see')),
  );
  return [...new Set([...own, ...shared])];
}
