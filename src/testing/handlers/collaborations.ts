import { created, empty, json } from '../http/response.js';
import { badRequest, forbidden, notFound, serviceError } from '../http/errors.js';
import { objectField, booleanField, textField, textsField, timeField } from '../http/fields.js';
import { hasPermission, requireItem, requireFolder } from '../state/permissions.js';
import type { CollaborationRecord, FileRecord, FolderRecord, UserRecord } from '../state/records.js';
import { renderCollaboration } from '../views/collaborations.js';
import { selectFields } from '../views/view.js';
import type { Call, Handlers } from './shared/call.js';
import { recordItemEvent } from './shared/record-events.js';
import { pageBody, markerPage, offsetPage, ascendingKeys } from './shared/pages.js';

export const collaborationHandlers: Handlers = {
  'collaborations.list'(call) {
    const pending = call.world.collaborations
      .all()
      .filter((collaboration) => collaboration.status === 'pending' && collaboration.user === call.viewer.user);
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
    const { user, login } = invited(call);
    const isSameInvitee = (collaboration: CollaborationRecord): boolean =>
      user === null ? collaboration.inviteEmail === login : collaboration.user === user;
    if (world.collaborations.onItem(item).some(isSameInvitee) || user === item.owner) {
      throw serviceError(400, 'user_already_collaborator', 'User is already a collaborator');
    }
    const parts = {
      user,
      inviteEmail: login,
      role: textField(body, 'role') ?? '',
      isAccessOnly: booleanField(body, 'is_access_only') === true,
    };
    const status = user !== null && world.settings.acceptInvitations ? 'accepted' : 'pending';
    const collaboration = world.collaborations.add({ item, expiresAt, status, createdBy: viewer.user, ...parts });
    recordItemEvent(call, item, status === 'accepted' ? 'COLLAB_ADD_COLLABORATOR' : 'COLLAB_INVITE_COLLABORATOR', 'COLLABORATION_INVITE');
    return created(show(call, collaboration));
  },
  'collaborations.get': (call) => json(show(call, requireCollaboration(call))),
  'collaborations.update'(call) {
    const { world, viewer, body } = call;
    const collaboration = requireCollaboration(call);
    const status = textField(body, 'status');
    if (status === 'accepted' || status === 'rejected') {
      if (collaboration.user !== viewer.user) throw forbidden('Only the invited user can accept or reject the invitation');
      Object.assign(collaboration, { status, acknowledgedAt: world.settings.now() });
      recordItemEvent(call, collaboration.item, status === 'accepted' ? 'COLLAB_ADD_COLLABORATOR' : null, 'COLLABORATION_ACCEPT');
    }
    const role = textField(body, 'role');
    if (role === 'owner') return transferOwnership(call, collaboration);
    if (role !== undefined || 'expires_at' in body) checkManager(call, collaboration);
    if (role !== undefined && role !== collaboration.role)
      recordItemEvent(call, collaboration.item, 'COLLAB_ROLE_CHANGE', 'COLLABORATION_ROLE_CHANGE');
    collaboration.role = role ?? collaboration.role;
    collaboration.expiresAt = timeField(body, 'expires_at') ?? collaboration.expiresAt;
    collaboration.modifiedAt = world.settings.now();
    return json(show(call, collaboration));
  },
  'collaborations.delete'(call) {
    const collaboration = requireCollaboration(call);
    if (collaboration.user !== call.viewer.user) checkManager(call, collaboration);
    recordItemEvent(call, collaboration.item, 'COLLAB_REMOVE_COLLABORATOR', 'COLLABORATION_REMOVE');
    call.world.collaborations.remove(collaboration);
    return empty();
  },
  'folders.collaborations.list'(call) {
    const folder = requireFolder(call.world, call.viewer, call.path('folder_id'));
    const page = markerPage(
      call.world.collaborations.onItem(folder),
      call.query,
      100,
      ascendingKeys(({ id }) => [Number(id)]),
    );
    return json(pageBody(page, (collaboration) => show(call, collaboration)));
  },
};

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

/** The invited user, or the email address of somebody without an account. The mock has no groups. */
function invited({ world, body }: Call): { user: UserRecord | null; login: string | null } {
  const invitee = objectField(body, 'accessible_by');
  if (textField(invitee, 'type') === 'group') throw notFound('There is no such group: the mock Box has no groups');
  const id = textField(invitee, 'id');
  if (id !== undefined) return { user: world.users.get(id), login: null };
  const login = textField(invitee, 'login');
  if (login === undefined) throw badRequest('accessible_by needs an id or a login');
  return { user: world.users.withLogin(login) ?? null, login };
}

/** Transfers ownership of an item. The previous owner becomes a co-owner. */
function transferOwnership(call: Call, collaboration: CollaborationRecord): ReturnType<typeof empty> {
  const { world, viewer } = call;
  if (collaboration.item.owner !== viewer.user) throw forbidden('Only the owner can transfer ownership');
  if (collaboration.user === null || collaboration.status !== 'accepted') throw badRequest('The new owner must be a collaborator already');
  const previousOwner = {
    item: collaboration.item,
    user: viewer.user,
    inviteEmail: null,
    role: 'co-owner',
    status: 'accepted' as const,
    isAccessOnly: false,
  };
  const newOwner = collaboration.user;
  world.collaborations.remove(collaboration);
  world.items.setOwner(collaboration.item, newOwner);
  collaboration.item.parent?.children.delete(collaboration.item);
  collaboration.item.parent = newOwner.root;
  newOwner.root.children.add(collaboration.item);
  world.collaborations.add({ ...previousOwner, expiresAt: null, createdBy: newOwner });
  recordItemEvent(call, collaboration.item, 'COLLAB_ROLE_CHANGE', 'COLLABORATION_ROLE_CHANGE');
  return empty();
}
