import { currentVersion } from '../../views/files.js';
import { renderItem } from '../../views/items.js';
import { renderUser } from '../../views/users.js';
import type { FileRecord, FolderRecord, ItemRecord, UserRecord } from '../../state/records.js';
import type { World } from '../../state/world.js';
import type { Call } from './call.js';

/** The event types of a change in the streams of users and of the enterprise. Null for none. */
interface EventNames {
  readonly user: string | null;
  readonly admin: string | null;
}

/** Tree changes also appear in the streams `changes` and `sync`. */
const treeChanges = new Set([
  ...['ITEM_CREATE', 'ITEM_UPLOAD', 'ITEM_RENAME', 'ITEM_MOVE', 'ITEM_COPY', 'ITEM_TRASH', 'ITEM_UNDELETE_VIA_TRASH'],
  ...['LOCK_CREATE', 'LOCK_DESTROY', 'COLLAB_ADD_COLLABORATOR', 'COLLAB_REMOVE_COLLABORATOR'],
]);

/** Records a change of an item. Call it after the change: the event contains the current state of the item. */
export function recordItemEvent(
  { world, viewer }: Pick<Call, 'world' | 'viewer'>,
  item: ItemRecord,
  user: string | null,
  admin: string | null,
): void {
  const source = renderItem(world, { user: item.owner, sharedLinkItem: undefined }, item, 'standard');
  const adminSource = { ...idAndName(item), parent: source['parent'], owned_by: source['owned_by'] };
  const details = item.type === 'file' && (admin === 'UPLOAD' || admin === 'EDIT') ? uploadDetails(item) : null;
  recordEvent(world, viewer.user, { user, admin }, source, adminSource, audienceOf(world, item), details);
}

/** Records a change of a user. */
export function recordUserEvent({ world, viewer }: Call, about: UserRecord, admin: string): void {
  const source = renderUser(world, about, 'standard');
  recordEvent(world, viewer.user, { user: null, admin }, source, source, new Set());
}

/** Records activity on a file that does not change the file, such as a comment or a task. */
export function recordFileActivity(
  { world, viewer }: Call,
  file: FileRecord | FolderRecord,
  source: Record<string, unknown>,
  user: string,
  admin: string | null,
): void {
  recordEvent(world, viewer.user, { user, admin }, source, idAndName(file), audienceOf(world, file));
}

function recordEvent(
  world: World,
  by: UserRecord,
  names: EventNames,
  source: Record<string, unknown>,
  adminSource: Record<string, unknown>,
  audience: ReadonlySet<UserRecord>,
  details: Record<string, unknown> | null = null,
): void {
  const isTreeChange = names.user !== null && treeChanges.has(names.user);
  world.events.add({ userType: names.user, adminType: names.admin, createdBy: by, source, adminSource, details, audience, isTreeChange });
}

/** The details of an upload: the new version, its size, its encryption key and the application. */
function uploadDetails(file: FileRecord): Record<string, unknown> {
  const { id, content } = currentVersion(file);
  const common = { size: content.size, ekm_id: '00000000-0000-0000-0000-000000000000', version_id: id };
  return { ...common, service_id: '12345', service_name: 'Mock Box' };
}

const idAndName = (item: ItemRecord): Record<string, unknown> => ({ item_type: item.type, item_id: item.id, item_name: item.name });

function audienceOf(world: World, item: ItemRecord): Set<UserRecord> {
  const collaborators = world.collaborations.effectiveFor(item).map((one) => one.user);
  return new Set([item.owner, ...collaborators.filter((user) => user !== null)]);
}
