import { readAll } from './http/bytes.js';
import { notFound } from './http/errors.js';
import { storeContent } from './state/seed.js';
import { renderItem } from './views/items.js';
import { renderUser } from './views/users.js';
import type { FolderRecord, ItemRecord, UserRecord } from './state/records.js';
import { activeChildren, itemNamed } from './state/tree.js';
import type { World } from './state/world.js';

/** An object as the API would show it in full. */
export type MockObject = Readonly<Record<string, unknown>> & { readonly type: string; readonly id: string };

export interface ItemLocation {
  /** The root folder of the first user when not given. */
  readonly parentId?: string;
  readonly name: string;
}

/** A way for tests to look at what the mock keeps, and to prepare it, without a call. Nothing here writes an event. */
export interface MockState {
  /** Such as `/Reports/q1.txt`, in the files of the first user or of the given one. Undefined when nothing is there. */
  find(path: string, userId?: string): MockObject | undefined;
  users(): MockObject[];
  /** All items outside of the trash, of all users. */
  items(): MockObject[];
  /** The bytes of a file's current version. */
  content(fileId: string): Promise<Uint8Array>;
  addUser(user: { readonly name: string; readonly login: string; readonly role?: 'admin' | 'coadmin' | 'user' }): MockObject;
  addFolder(where: ItemLocation): MockObject;
  addFile(where: ItemLocation & { readonly content: string | Uint8Array }): Promise<MockObject>;
  addWebLink(where: ItemLocation & { readonly url: string }): MockObject;
  /** Ids of the upload sessions that are open. */
  uploadSessions(): string[];
  /** How many events there are so far. */
  eventCount(): number;
  /** Makes all access tokens useless, as if their time was up. */
  expireTokens(): void;
  /** Ends all access and refresh tokens, of one user or of everybody, as when an admin signs users out. */
  revokeTokens(userId?: string): void;
}

export function createState(world: () => World): MockState {
  const firstUser = (): UserRecord => {
    const [user] = world().users.all();
    if (user === undefined) throw notFound('The mock Box has no user');
    return user;
  };
  const show = (item: ItemRecord): MockObject => ({
    ...renderItem(world(), { user: item.owner, opened: undefined }, item, 'standard'),
    ...{ type: item.type, id: item.id },
  });
  const showUser = (user: UserRecord): MockObject => ({ ...renderUser(world(), user, 'standard'), type: 'user', id: user.id });
  const folder = (id = '0'): FolderRecord => {
    const found = id === '0' ? firstUser().root : world().items.find('folder', id);
    if (found?.type !== 'folder') throw notFound(`The mock Box has no folder ${id}`);
    return found;
  };
  const birth = ({ parentId, name }: ItemLocation) => {
    const parent = folder(parentId);
    if (itemNamed(parent, name) !== undefined)
      throw new Error(`The folder ${parent.id} of the mock Box has an item named ${name} already.`);
    return { name, parent, by: parent.owner };
  };

  return {
    find(path, userId) {
      const start: ItemRecord = userId === undefined ? firstUser().root : world().users.get(userId).root;
      const names = path.split('/').filter((name) => name !== '');
      const item = names.reduce<ItemRecord | undefined>((at, name) => (at?.type === 'folder' ? itemNamed(at, name) : undefined), start);
      return item === undefined ? undefined : show(item);
    },
    users: () => world().users.all().map(showUser),
    items: () =>
      world()
        .users.all()
        .flatMap(({ root }) => within(root))
        .map(show),
    async content(fileId) {
      const file = world().items.find('file', fileId);
      const content = file?.type === 'file' ? file.versions.at(-1)?.content : undefined;
      if (content === undefined) throw notFound(`The mock Box has no file ${fileId}`);
      return readAll(content.read(0, content.size));
    },
    addUser: (user) => showUser(world().users.add(user)),
    addFolder: (where) => show(world().items.addFolder(birth(where))),
    addFile: async ({ content, ...where }) => show(world().items.addFile(birth(where), await storeContent(world(), content))),
    addWebLink: ({ url, ...where }) => show(world().items.addWebLink(birth(where), url)),
    uploadSessions: () =>
      world()
        .sessions.all()
        .map(({ id }) => id),
    eventCount: () => world().events.all().length,
    expireTokens: () => {
      world().tokens.expireAll();
    },
    revokeTokens: (userId) => {
      world().tokens.revokeAll(userId === undefined ? undefined : world().users.get(userId));
    },
  };
}

const within = (folder: FolderRecord): ItemRecord[] =>
  activeChildren(folder).flatMap((child) => (child.type === 'folder' ? [child, ...within(child)] : [child]));
