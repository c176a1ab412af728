import { recordInteraction, type Interaction } from '../../state/activity/recent-items.js';
import { renderCollaboration } from '../../views/collaborations.js';
import { currentVersion } from '../../views/files.js';
import { renderItem } from '../../views/items.js';
import { renderUser } from '../../views/users.js';
import type { EventRecord } from '../../state/event-log.js';
import type { CollaborationRecord, FileRecord, FolderRecord, ItemRecord, UserRecord } from '../../state/records.js';
import { instancesOn } from '../../state/metadata/instances.js';
import { ancestorsOf } from '../../state/tree.js';
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
  const interaction = interactionOf(user, admin);
  if (interaction !== undefined && item.type === 'file') recordInteraction(world, viewer.user, item, interaction);
  const source = renderItem(world, { user: item.owner, sharedLinkItem: undefined }, item, 'standard');
  const adminSource = { ...idAndName(item), parent: source['parent'], owned_by: source['owned_by'] };
  const details = item.type === 'file' && (admin === 'UPLOAD' || admin === 'EDIT') ? uploadDetails(item) : null;
  recordEvent(world, viewer.user, { user, admin }, source, adminSource, { item, details });
}

/** Call it after the copy of an item: records whether its metadata was copied too. */
export function recordMetadataCopy(call: Call, copy: ItemRecord): void {
  if (instancesOn(call.world.resources, copy).length > 0) recordItemEvent(call, copy, null, 'METADATA_INSTANCE_COPY');
}

/** The interaction that the recent items show for an event. */
function interactionOf(user: string | null, admin: string | null): Interaction | undefined {
  if (user === 'ITEM_UPLOAD') return admin === 'EDIT' ? 'item_modify' : 'item_upload';
  return user === null ? undefined : interactions[user];
}

const interactions: Readonly<Record<string, Interaction>> = {
  ITEM_COPY: 'item_upload',
  ITEM_DOWNLOAD: 'item_open',
  ITEM_PREVIEW: 'item_preview',
  ITEM_MAKE_CURRENT_VERSION: 'item_modify',
};

/** Records a change of a user. */
export function recordUserEvent({ world, viewer }: Pick<Call, 'world' | 'viewer'>, about: UserRecord, admin: string): void {
  const source = renderUser(world, about, 'standard');
  recordEvent(world, viewer.user, { user: null, admin }, source, source);
}

/** Records a change of an object that only the streams of the enterprise show. */
export function recordEnterpriseEvent(
  { world, viewer }: Pick<Call, 'world' | 'viewer'>,
  source: Record<string, unknown>,
  admin: string,
): void {
  recordEvent(world, viewer.user, { user: null, admin }, source, source);
}

/** The webhook triggers of collaborations. */
export type CollaborationChange = 'CREATED' | 'ACCEPTED' | 'REJECTED' | 'REMOVED' | 'UPDATED';

const collaborationEvents: Readonly<Record<CollaborationChange, EventNames>> = {
  CREATED: { user: 'COLLAB_ADD_COLLABORATOR', admin: 'COLLABORATION_INVITE' },
  ACCEPTED: { user: 'COLLAB_ADD_COLLABORATOR', admin: 'COLLABORATION_ACCEPT' },
  // No stream shows a rejection.
  REJECTED: { user: null, admin: null },
  REMOVED: { user: 'COLLAB_REMOVE_COLLABORATOR', admin: 'COLLABORATION_REMOVE' },
  UPDATED: { user: 'COLLAB_ROLE_CHANGE', admin: 'COLLABORATION_ROLE_CHANGE' },
};

/** Records a change of a collaboration. The source of the events is the item, that of a delivery to a webhook is the collaboration. */
export function recordCollaborationEvent(call: Call, collaboration: CollaborationRecord, change: CollaborationChange): void {
  const { world, viewer } = call;
  const { item } = collaboration;
  const owner = { user: item.owner, sharedLinkItem: undefined };
  const isInvited = change === 'CREATED' && collaboration.status === 'pending';
  const { user, admin } = collaborationEvents[change];
  const source = renderItem(world, owner, item, 'standard');
  const adminSource = { ...idAndName(item), parent: source['parent'], owned_by: source['owned_by'] };
  // The item is part of the source even while the invitation is pending.
  const collaborationSource = {
    ...renderCollaboration(world, owner, collaboration, 'standard'),
    item: renderItem(world, owner, item, 'mini'),
  };
  const delivery = { trigger: `COLLABORATION.${change}`, source: collaborationSource };
  recordEvent(world, viewer.user, { user: isInvited ? 'COLLAB_INVITE_COLLABORATOR' : user, admin }, source, adminSource, {
    item,
    delivery,
  });
}

/** Records the progress of a sign request. `admin`: null for an event that only calls webhooks. */
export function recordSigning(
  { world, viewer }: Pick<Call, 'world' | 'viewer'>,
  document: FileRecord,
  admin: string | null,
  details: Record<string, unknown>,
  delivery: NonNullable<EventRecord['delivery']>,
): void {
  const source = renderItem(world, { user: document.owner, sharedLinkItem: undefined }, document, 'standard');
  const adminSource = { ...idAndName(document), parent: source['parent'], owned_by: source['owned_by'] };
  recordEvent(world, viewer.user, { user: null, admin }, source, adminSource, { item: document, details, delivery });
}

/** Records activity on a file that does not change the file, such as a comment or a task. */
export function recordFileActivity(
  { world, viewer }: Call,
  file: FileRecord | FolderRecord,
  source: Record<string, unknown>,
  user: string,
  admin: string | null,
): void {
  if (user === 'COMMENT_CREATE' && file.type === 'file') recordInteraction(world, viewer.user, file, 'item_comment');
  recordEvent(world, viewer.user, { user, admin }, source, idAndName(file), { item: file });
}

interface EventContext {
  readonly item?: ItemRecord;
  readonly details?: Record<string, unknown> | null;
  readonly delivery?: EventRecord['delivery'];
}

function recordEvent(
  world: World,
  by: UserRecord,
  names: EventNames,
  source: Record<string, unknown>,
  adminSource: Record<string, unknown>,
  { item, details = null, delivery }: EventContext = {},
): void {
  const isTreeChange = names.user !== null && treeChanges.has(names.user);
  const about = item === undefined ? {} : { subject: { kind: item.type, id: item.id, folders: ancestorsOf(item).map(({ id }) => id) } };
  const audience = item === undefined ? new Set<UserRecord>() : audienceOf(world, item);
  const common = { userType: names.user, adminType: names.admin, createdBy: by, source, adminSource, details };
  world.events.add({ ...common, audience, isTreeChange, ...about, ...(delivery === undefined ? {} : { delivery }) });
}

/** The details of an upload: the new version, its size, its encryption key and the application. */
function uploadDetails(file: FileRecord): Record<string, unknown> {
  const { id, content } = currentVersion(file);
  const common = { size: content.size, ekm_id: '00000000-0000-0000-0000-000000000000', version_id: id };
  return { ...common, service_id: '12345', service_name: 'Mock Box' };
}

const idAndName = (item: ItemRecord): Record<string, unknown> => ({ item_type: item.type, item_id: item.id, item_name: item.name });

function audienceOf(world: World, item: ItemRecord): Set<UserRecord> {
  const collaborators = [...world.collaborations.collaboratorIds(item)].map((id) => world.users.find(id));
  return new Set([item.owner, ...collaborators.filter((user) => user !== undefined)]);
}
