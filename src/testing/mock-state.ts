import { readAll } from './http/bytes.js';
import { notFound } from './http/errors.js';
import { storeContent } from './state/content.js';
import { renderItem } from './views/items.js';
import { renderUser } from './views/users.js';
import type { FolderRecord, ItemRecord, UserRecord } from './state/records.js';
import { descendantsOf, itemNamed } from './state/tree.js';
import type { World } from './state/world.js';

/** An object in the standard representation of the API. */
export type MockObject = Readonly<Record<string, unknown>> & { readonly type: string; readonly id: string };

export interface ItemLocation {
  /** ID of the parent folder. Default: the root folder of the first user. */
  readonly parentId?: string;
  readonly name: string;
}

interface ObjectId {
  readonly id: string;
}

/** Objects that only the service or its web app creates, with the properties that a test can set, under their API names. */
export interface ServiceObjects {
  readonly device_pinner: { readonly owned_by: ObjectId; readonly product_name: string };
  readonly file_request: {
    readonly folder: ObjectId;
    readonly title?: string;
    readonly description?: string | null;
    readonly status?: 'active' | 'inactive';
    readonly is_email_required?: boolean;
    readonly is_description_required?: boolean;
    readonly expires_at?: string | null;
  };
  readonly sign_template: {
    readonly name: string;
    readonly parent_folder?: ObjectId;
    readonly source_files?: readonly object[];
    readonly signers?: readonly object[];
    readonly email_subject?: string | null;
    readonly email_message?: string | null;
    readonly days_valid?: number | null;
  };
  readonly workflow: {
    readonly folder: ObjectId;
    readonly name: string;
    readonly description?: string;
    readonly is_enabled?: boolean;
    readonly flows?: readonly object[];
  };
  readonly workflow_action: {
    readonly folder: ObjectId;
    readonly action_type: string;
    readonly description?: string | null;
    readonly workflow: object;
  };
  readonly app_item_association: {
    readonly item: ObjectId & { readonly type: 'file' | 'folder' | 'web_link' };
    /** `shared_link` is the URL under which `sharedItems.getAppItem` finds it. */
    readonly app_item: ObjectId & { readonly application_type: string; readonly shared_link?: string };
  };
  /** Settings in addition to the defaults, by category. */
  readonly enterprise_configuration: {
    readonly security?: object;
    readonly content_and_sharing?: object;
    readonly user_settings?: object;
    readonly shield?: object;
  };
}

/** Inspects and prepares the mock's state without requests. Writes no events. Throws for unknown IDs and for names in use. */
export interface MockState {
  /** Finds an item by a path such as `/Reports/q1.txt`, in the files of `userId` (default: the first user). Undefined if none exists. */
  find(path: string, userId?: string): MockObject | undefined;
  users(): MockObject[];
  /** All items of all users, without the trash. */
  items(): MockObject[];
  /** The bytes of a file's current version. */
  content(fileId: string): Promise<Uint8Array>;
  addUser(user: { readonly name: string; readonly login: string; readonly role?: 'admin' | 'coadmin' | 'user' }): MockObject;
  addFolder(where: ItemLocation): MockObject;
  addFile(where: ItemLocation & { readonly content: string | Uint8Array }): Promise<MockObject>;
  addWebLink(where: ItemLocation & { readonly url: string }): MockObject;
  /**
   * Adds an object that no operation creates. Default ID: a generated one. Throws an Error for an unknown kind or property, and for a
   * reference to an object that does not exist.
   */
  add<Kind extends keyof ServiceObjects>(kind: Kind, object: ServiceObjects[Kind] & { readonly id?: string }): MockObject;
  /** IDs of the open upload sessions. */
  uploadSessions(): string[];
  /** Number of events so far. */
  eventCount(): number;
  /** Expires all access tokens. */
  expireTokens(): void;
  /** Revokes all access and refresh tokens, of one user or of all, as when an admin signs users out. */
  revokeTokens(userId?: string): void;
}

export function createState(world: () => World): Omit<MockState, 'add'> {
  const firstUser = (): UserRecord => {
    const [user] = world().users.all();
    if (user === undefined) throw notFound('The mock Box has no user');
    return user;
  };
  const show = (item: ItemRecord): MockObject => ({
    ...renderItem(world(), { user: item.owner, sharedLinkItem: undefined }, item, 'standard'),
    ...{ type: item.type, id: item.id },
  });
  const showUser = (user: UserRecord): MockObject => ({ ...renderUser(world(), user, 'standard'), type: 'user', id: user.id });
  const folder = (id = '0'): FolderRecord => {
    const found = id === '0' ? firstUser().root : world().items.find('folder', id);
    if (found?.type !== 'folder') throw notFound(`The mock Box has no folder ${id}`);
    return found;
  };
  const newItemAt = ({ parentId, name }: ItemLocation) => {
    const parent = folder(parentId);
    if (itemNamed(parent, name) !== undefined)
      throw new Error(`name: folder ${parent.id} of the mock Box already contains an item named "${name}".`);
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
        .flatMap(({ root }) => [...descendantsOf(root)])
        .map(show),
    async content(fileId) {
      const file = world().items.find('file', fileId);
      const content = file?.type === 'file' ? file.versions.at(-1)?.content : undefined;
      if (content === undefined) throw notFound(`The mock Box has no file ${fileId}`);
      return readAll(content.read(0, content.size));
    },
    addUser: (user) => showUser(world().users.add(user)),
    addFolder: (where) => show(world().items.addFolder(newItemAt(where))),
    addFile: async ({ content, ...where }) => show(world().items.addFile(newItemAt(where), await storeContent(world(), content))),
    addWebLink: ({ url, ...where }) => show(world().items.addWebLink(newItemAt(where), url)),
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
