import { created, empty, json } from '../../http/response.js';
import { badRequest, forbidden, notFound, serviceError } from '../../http/errors.js';
import { objectField, booleanField, textField, textsField, timeField } from '../../http/fields.js';
import { mayInviteGroup, maySeeMembers } from '../../state/governance/group-settings.js';
import { moveWithRetention } from '../../state/governance/retention.js';
import { hasPermission, requireFile, requireItem, requireFolder } from '../../state/permissions.js';
import type { CollaborationRecord, FileRecord, FolderRecord, UserRecord } from '../../state/records.js';
import type { ResourceRecord } from '../../state/resources.js';
import { renderCollaboration } from '../../views/collaborations.js';
import { selectFields } from '../../views/view.js';
import type { Call, Handlers } from '../shared/call.js';
import { checkNameFree } from '../shared/item-checks.js';
import { checkInvitation } from '../shared/check-invitation.js';
import { recordCollaborationEvent } from '../shared/record-events.js';
import { pageBody, markerPage, offsetPage, ascendingKeys } from '../shared/pages.js';

export const collaborationHandlers: Handlers = {
  'collaborations.list'(call) {
    const pending = call.world.collaborations.ofUser(call.viewer.user).filter(({ status }) => status === 'pending');
    return json(pageBody(offsetPage(pending, call.query, 100), (collaboration) => show(call, collaboration)));
  },
  'collaborations.create'(call) {
    const { world, viewer, body } = call;
    const itemRef = objectField(body, 'item');
    const type = textField(itemRef, 'type') === 'file' ? 'file' : 'folder';
    const item = requireItem(world, viewer, type, textField(itemRef, 'id') ?? '', 'edit') as FileRecord | FolderRecord;
    if (item.type === 'folder' && item.isRoot) throw forbidden('The root folder cannot be shared');
    const expiresAt = timeField(body, 'expires_at') ?? null;
    if (expiresAt !== null && expiresAt <= world.settings.now()) throw badRequest('expires_at must be in the future');
    const invitee = invited(call);
    if (world.collaborations.onItem(item).some((one) => isFor(one, invitee)) || invitee.user === item.owner) {
      throw serviceError(400, 'user_already_collaborator', 'User is already a collaborator');
    }
    checkInvitation(call, item, invitee);
    const parts = {
      ...{ user: invitee.user, groupId: invitee.groupId, inviteEmail: invitee.login },
      role: textField(body, 'role') ?? '',
      isAccessOnly: booleanField(body, 'is_access_only') === true,
    };
    // A group cannot accept an invitation: its members have access at once.
    const joins = invitee.groupId !== null || (invitee.user !== null && world.settings.acceptInvitations);
    const status = joins ? 'accepted' : 'pending';
    const collaboration = world.collaborations.add({ item, expiresAt, status, createdBy: viewer.user, ...parts });
    recordCollaborationEvent(call, collaboration, 'CREATED');
    return created(show(call, collaboration));
  },
  'collaborations.get': (call) => json(show(call, requireCollaboration(call))),
  'collaborations.update'(call) {
    const { world, viewer, body } = call;
    const collaboration = requireCollaboration(call);
    const status = textField(body, 'status');
    const role = textField(body, 'role');
    const isReply = status === 'accepted' || status === 'rejected';
    // Everything is checked first: a request that is rejected changes nothing.
    if (isReply && collaboration.user !== viewer.user) throw forbidden('Only the invited user can accept or reject the invitation');
    if (role === 'owner') return transferOwnership(call, collaboration);
    if (role !== undefined || 'expires_at' in body) checkManager(call, collaboration);
    if (isReply) {
      Object.assign(collaboration, { status, acknowledgedAt: world.settings.now() });
      recordCollaborationEvent(call, collaboration, status === 'accepted' ? 'ACCEPTED' : 'REJECTED');
    }
    const isOtherRole = role !== undefined && role !== collaboration.role;
    collaboration.role = role ?? collaboration.role;
    collaboration.expiresAt = timeField(body, 'expires_at') ?? collaboration.expiresAt;
    collaboration.modifiedAt = world.settings.now();
    if (isOtherRole) recordCollaborationEvent(call, collaboration, 'UPDATED');
    return json(show(call, collaboration));
  },
  'collaborations.delete'(call) {
    const collaboration = requireCollaboration(call);
    if (collaboration.user !== call.viewer.user) checkManager(call, collaboration);
    recordCollaborationEvent(call, collaboration, 'REMOVED');
    call.world.collaborations.remove(collaboration);
    return empty();
  },
  'folders.collaborations.list': (call) => listOn(call, requireFolder(call.world, call.viewer, call.path('folder_id'))),
  'files.collaborations.list': (call) => listOn(call, requireFile(call.world, call.viewer, call.path('file_id'))),
  'groups.collaborations.list'(call) {
    const { world, viewer, query } = call;
    const group = world.resources.find('group', call.path('group_id'));
    if (group === undefined) throw notFound();
    if (!maySeeMembers(world, viewer.user, group) && !world.groups.isMember(group.id, viewer.user.id)) throw forbidden();
    return json(pageBody(offsetPage(world.collaborations.ofGroup(group.id), query, 100), (one) => show(call, one)));
  },
};

function listOn(call: Call, item: FileRecord | FolderRecord): ReturnType<typeof json> {
  const keys = ascendingKeys<CollaborationRecord>(({ id }) => [Number(id)]);
  const all = call.world.collaborations.onItem(item).sort((a, b) => keys.compare(keys.of(a), keys.of(b)));
  return json(pageBody(markerPage(all, call.query, 100, keys), (collaboration) => show(call, collaboration)));
}

const show = ({ world, viewer, query }: Call, collaboration: CollaborationRecord): Record<string, unknown> =>
  renderCollaboration(world, viewer, collaboration, selectFields(textsField(query, 'fields')));

function requireCollaboration({ world, viewer, path }: Call): CollaborationRecord {
  const collaboration = world.collaborations.get(path('collaboration_id'));
  if (collaboration.user !== viewer.user && !hasPermission(world, viewer, collaboration.item, 'see')) throw notFound();
  return collaboration;
}

function checkManager({ world, viewer }: Call, { item }: CollaborationRecord): void {
  if (!hasPermission(world, viewer, item, 'edit')) throw forbidden();
}

/** The user or the group to invite, or the email address of somebody without an account. */
interface Invitee {
  readonly user: UserRecord | null;
  readonly groupId: string | null;
  readonly login: string | null;
}

const isFor = (one: CollaborationRecord, { user, groupId, login }: Invitee): boolean => {
  if (groupId !== null) return one.groupId === groupId;
  if (user !== null) return one.user === user;
  return one.inviteEmail?.toLowerCase() === login?.toLowerCase();
};

function invited({ world, viewer, body }: Call): Invitee {
  const invitee = objectField(body, 'accessible_by');
  const id = textField(invitee, 'id');
  if (textField(invitee, 'type') === 'group') {
    if (id === undefined) throw badRequest('accessible_by needs the id of a group');
    const group: ResourceRecord | undefined = world.resources.find('group', id);
    if (group === undefined) throw notFound(`accessible_by: there is no group with the ID ${id}`);
    if (!mayInviteGroup(world, viewer.user, group)) throw forbidden('The invitability_level of the group does not permit the invitation');
    return { user: null, groupId: id, login: null };
  }
  if (id !== undefined) return { user: world.users.get(id), groupId: null, login: null };
  const login = textField(invitee, 'login');
  if (login === undefined) throw badRequest('accessible_by needs an id or a login');
  return { user: world.users.withLogin(login) ?? null, groupId: null, login };
}

/** Transfers ownership of an item. The previous owner becomes a co-owner. */
function transferOwnership(call: Call, collaboration: CollaborationRecord): ReturnType<typeof empty> {
  const { world, viewer } = call;
  requireItem(world, viewer, collaboration.item.type, collaboration.item.id, 'own');
  if (collaboration.user === null || collaboration.status !== 'accepted')
    throw badRequest('The new owner must be a user who is a collaborator already');
  const previousOwner = {
    item: collaboration.item,
    user: viewer.user,
    groupId: null,
    inviteEmail: null,
    role: 'co-owner',
    status: 'accepted' as const,
    isAccessOnly: false,
  };
  const newOwner = collaboration.user;
  checkNameFree(world, viewer, newOwner.root, collaboration.item.name, collaboration.item.type, collaboration.item);
  world.collaborations.remove(collaboration);
  moveWithRetention(world, collaboration.item, () => {
    world.items.move(collaboration.item, newOwner.root);
  });
  world.items.touch(collaboration.item, viewer.user);
  const kept = world.collaborations.add({ ...previousOwner, expiresAt: null, createdBy: newOwner });
  recordCollaborationEvent(call, kept, 'UPDATED');
  return empty();
}
