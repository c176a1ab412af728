import { same } from './same.js';
import { access, can, isInTrash, foldersAbove, sizeOf, visibleChildren, type Account, type Item, type Person } from './state.js';
import { seesInTrash, templates } from './file-plans.js';
import { pathOf } from './step.js';
import type { Service } from './service.js';

export interface Shown {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly etag: string;
  readonly file_version?: { readonly id: string };
  readonly [property: string]: unknown;
}

export interface Page {
  readonly total_count: number;
  readonly entries: readonly Shown[];
}

const metadataFields = Object.entries(templates).map(([key, scope]) => `metadata.${scope}.${key}`);

const fields = [
  ...['type', 'id', 'name', 'etag', 'sequence_id', 'size', 'description', 'parent', 'path_collection', 'owned_by', 'item_status', 'lock'],
  ...['shared_link', 'version_number', 'file_version', 'permissions', ...metadataFields],
].join(',');

/** Compares everything that a user sees with the model. Returns the items that the user sees, for the invariants. */
export async function compareView(service: Service, account: Account, user: Person): Promise<Shown[]> {
  const shown: Shown[] = [];
  const folders: Item[] = [user.root];
  for (const folder of folders) {
    const page = await service.read<Page>(user, `/folders/${folder.id}/items?limit=1000&fields=${fields}`);
    const expected = visibleChildren(account, user, folder).sort(byTypeAndName);
    learnIds(expected, page.entries);
    const views = expected.map((item) => expectedView(account, user, item));
    same(
      `The items of folder ${folder.id} for ${user.name}`,
      [page.total_count, ...page.entries.map(simplified)],
      [views.length, ...views],
    );
    shown.push(...page.entries);
    folders.push(...expected.filter(({ type }) => type === 'folder'));
  }
  const trash = await service.read<Page>(user, '/folders/trash/items?limit=1000&fields=type,id,etag,item_status');
  const trashed = [...account.items].filter((item) => seesInTrash(account, user, item)).sort(byTypeAndName);
  const found = [trash.total_count, ...trash.entries.map(({ id, etag }) => `${id} ${etag}`)];
  same(`The trash of ${user.name}`, found, [trashed.length, ...trashed.map(({ id, etag }) => `${id} ${String(etag)}`)]);
  return shown;
}

const ranks = { folder: 0, file: 1, web_link: 2 };

function byTypeAndName(a: Item, b: Item): number {
  const [nameA, nameB] = [a.name.toLowerCase(), b.name.toLowerCase()];
  return ranks[a.type] - ranks[b.type] || (nameA < nameB ? -1 : nameA > nameB ? 1 : Number(a.id) - Number(b.id));
}

/** The response to a copy of a folder does not name the copies of its contents. */
function learnIds(expected: readonly Item[], entries: readonly Shown[]): void {
  for (const item of expected) {
    const entry =
      item.id === ''
        ? entries.find(({ name, type }) => name === item.name && type === item.type)
        : entries.find(({ id }) => id === item.id);
    item.id ||= entry?.id ?? '';
    const current = item.versions.at(-1);
    if (current !== undefined) current.id ||= entry?.file_version?.id ?? '';
  }
}

/** The properties that the model knows, in a form that is easy to compare. */
function simplified(entry: Shown): Record<string, unknown> {
  const { parent, path_collection: path, owned_by: owner, lock, shared_link: link, file_version: version, permissions, metadata } = entry;
  const { type, id, name, etag, sequence_id, size, description, item_status, version_number } = entry;
  const allowed = Object.entries(permissions as Record<string, boolean>).filter(([action]) => action in actions);
  return {
    ...{ type, id, name, etag, sequence_id, size, description, item_status, version_number },
    parent: (parent as Shown | null)?.id,
    path: (path as Page).entries.map((folder) => folder.id),
    depth: (path as Page).total_count,
    owner: (owner as Shown).name,
    lock: (lock as { created_by?: Shown; is_download_prevented?: boolean } | null | undefined)?.created_by?.name,
    prevented: (lock as { is_download_prevented?: boolean } | null | undefined)?.is_download_prevented,
    isShared: link !== null,
    version: version?.id,
    can: allowed.flatMap(([action, isAllowed]) => (isAllowed ? [action] : [])).sort(),
    metadata: Object.values((metadata ?? {}) as Record<string, Record<string, Record<string, unknown>>>)
      .flatMap((byKey) => Object.entries(byKey))
      .map(([key, values]) => [key, values['$version'], values['note']])
      .sort(),
  };
}

const actions = {
  can_delete: 'edit',
  can_download: 'download',
  can_rename: 'edit',
  can_invite_collaborator: 'edit',
  can_share: 'share',
  can_upload: 'upload',
} as const;

function expectedView(account: Account, user: Person, item: Item): Record<string, unknown> {
  const { type, id, name, description, etag, parent, owner, lock, isShared, versions, metadata } = item;
  const visible = foldersAbove(item).filter((folder) => can(user, folder, 'see'));
  const path = visible[0] === user.root ? visible : [user.root, ...visible];
  const isFile = type === 'file';
  return {
    ...{ type, id, name, description, etag: String(etag), sequence_id: String(etag), size: sizeOf(account, item), item_status: 'active' },
    version_number: isFile ? String(versions.length) : undefined,
    parent: parent !== undefined && can(user, parent, 'see') ? parent.id : undefined,
    path: path.map((folder) => folder.id),
    depth: path.length,
    owner: owner.name,
    lock: lock?.by.name,
    prevented: lock?.preventsDownload,
    isShared,
    version: versions.at(-1)?.id,
    can: Object.entries(actions)
      .flatMap(([name, action]) => (can(user, item, action) ? [name] : []))
      .sort(),
    metadata: [...metadata].map(([key, { version, values }]) => [key, version, values['note']]).sort(),
  };
}

/** Every user can read the item exactly if the model says so. Its versions, metadata and collaborations are those of the model. */
export async function compareItem(service: Service, account: Account, item: Item): Promise<void> {
  if (item.id === '') return;
  const outcomes = await Promise.all(account.users.map((user) => service.send(user, { method: 'GET', path: pathOf(item) })));
  const statuses = outcomes.map(({ status, body }) => (status === 404 ? `404 ${String(body.code)}` : String(status)));
  const predicted = account.users.map((user) => statusOfRead(account, user, item));
  same(`The statuses of GET ${pathOf(item)} for each user`, statuses, predicted);
  if (access(account, item.owner, item) !== 200) return;
  if (item.type === 'file') {
    const page = await service.read<Page>(item.owner, `${pathOf(item)}/versions?fields=id,size,name,trashed_at`);
    const past = item.versions.slice(0, -1).reverse();
    for (const [index, version] of past.entries()) version.id ||= page.entries[index]?.id ?? '';
    const found = page.entries.map(({ id, size, name, trashed_at }) => [id, size, name, trashed_at !== null]);
    const versions = past.map(({ id, content, name, isTrashed }) => [id, content.length, name, isTrashed]);
    same(`The versions of file ${item.id}`, [page.total_count, ...found], [past.length, ...versions]);
  }
  if (item.type === 'web_link') return;
  const { entries } = await service.read<Page>(item.owner, `${pathOf(item)}/collaborations?fields=id,role,accessible_by`);
  const shown = entries.map(({ id, role, accessible_by }) => ({ id, role, to: (accessible_by as Shown).id }));
  for (const [index, one] of item.collaborations.entries()) if (one.id === '') Object.assign(one, { id: shown[index]?.id });
  const collaborations = item.collaborations.map(({ id, role, to }) => ({ id, role, to: to.id }));
  same(`The collaborations of ${item.type} ${item.id}`, shown, collaborations);
}

/** Files and web links in the trash can be read by their ID, folders cannot. The error tells an item in the trash from one that does not exist. */
function statusOfRead(account: Account, user: Person, item: Item): string {
  if (item.type !== 'folder' && seesInTrash(account, user, item)) return '200';
  const status = access(account, user, item);
  if (status !== 404) return String(status);
  return account.items.has(item) && can(user, item, 'see') && isInTrash(item) ? '404 trashed' : '404 not_found';
}

interface Stream {
  readonly next_stream_position: string;
  readonly entries: readonly { readonly event_type: string; readonly source: { readonly id: string } }[];
}

/** Reads the new events of each user and compares them with those that the model recorded, in order. */
export async function compareEvents(service: Service, { users }: Account, positions: Map<Person, string>): Promise<void> {
  for (const user of users) {
    const path = `/events?limit=500&stream_position=${positions.get(user) ?? '0'}`;
    const { entries, next_stream_position: next } = await service.read<Stream>(user, path);
    positions.set(user, next);
    const expected = user.pending.splice(0).map(({ type, itemId }) => `${type} ${itemId()}`);
    const found = entries.map(({ event_type, source }) => `${event_type} ${source.id}`);
    same(`The new events of ${user.name}`, found, expected);
  }
}
