import { renderItem } from '../views/items.js';
import { renderUser } from '../views/users.js';
import type { FileRecord, FolderRecord, ItemRecord, UserRecord } from '../state/records.js';
import type { World } from '../state/world.js';
import type { Call } from './shared/call.js';

/** Which event a change writes into the streams of users and of the enterprise. */
interface EventNames {
  readonly user: string | null;
  readonly admin: string | null;
}

/** Changes of the tree also show in the streams `changes` and `sync`. */
const treeChanges = new Set([
  ...['ITEM_CREATE', 'ITEM_UPLOAD', 'ITEM_RENAME', 'ITEM_MOVE', 'ITEM_COPY', 'ITEM_TRASH', 'ITEM_UNDELETE_VIA_TRASH'],
  ...['LOCK_CREATE', 'LOCK_DESTROY', 'COLLAB_ADD_COLLABORATOR', 'COLLAB_REMOVE_COLLABORATOR'],
]);

/** Writes that an item changed. Call it after the change: the event shows the item as it is then. */
export function noteItem(
  { world, viewer }: Pick<Call, 'world' | 'viewer'>,
  item: ItemRecord,
  user: string | null,
  admin: string | null,
): void {
  const source = renderItem(world, { user: item.owner, opened: undefined }, item, 'standard');
  const adminSource = { ...idAndName(item), parent: source['parent'], owned_by: source['owned_by'] };
  note(world, viewer.user, { user, admin }, source, adminSource, audienceOf(world, item));
}

/** Writes that something about a user changed. */
export function noteUser({ world, viewer }: Call, about: UserRecord, admin: string): void {
  const source = renderUser(world, about, 'standard');
  note(world, viewer.user, { user: null, admin }, source, source, new Set());
}

/** Writes that something happened on a file which is not a change of the file: a comment, a task. */
export function noteOn(
  { world, viewer }: Call,
  file: FileRecord | FolderRecord,
  source: Record<string, unknown>,
  user: string,
  admin: string | null,
): void {
  note(world, viewer.user, { user, admin }, source, idAndName(file), audienceOf(world, file));
}

function note(
  world: World,
  by: UserRecord,
  names: EventNames,
  source: Record<string, unknown>,
  adminSource: Record<string, unknown>,
  audience: ReadonlySet<UserRecord>,
): void {
  const isTreeChange = names.user !== null && treeChanges.has(names.user);
  world.events.add({ userType: names.user, adminType: names.admin, createdBy: by, source, adminSource, audience, isTreeChange });
}

const idAndName = (item: ItemRecord): Record<string, unknown> => ({ item_type: item.type, item_id: item.id, item_name: item.name });

function audienceOf(world: World, item: ItemRecord): Set<UserRecord> {
  const collaborators = world.collaborations.reaching(item).map((one) => one.user);
  return new Set([item.owner, ...collaborators.filter((user) => user !== null)]);
}
