import { created, empty, json } from '../http/response.js';
import { badRequest, forbidden, notFound, serviceError } from '../http/errors.js';
import { bag, booleanField, textField, textsField, timeField } from '../http/fields.js';
import { may, reach, reachFolder } from '../state/access.js';
import type { CollaborationRecord, FileRecord, FolderRecord, UserRecord } from '../state/records.js';
import { renderCollaboration } from '../views/collaborations.js';
import { extentOf } from '../views/view.js';
import type { Call, Handlers } from './shared/call.js';
import { noteItem } from './notes.js';
import { answerPage, markerPage, offsetPage, risingPlaces } from './shared/pages.js';

export const collaborationHandlers: Handlers = {
  'collaborations.list'(call) {
    const pending = call.world.collaborations.all().filter((one) => one.status === 'pending' && one.user === call.viewer.user);
    return json(answerPage(offsetPage(pending, call.query, 100), (one) => show(call, one)));
  },
  'collaborations.create'(call) {
    const { world, viewer, body } = call;
    const wanted = bag(body, 'item');
    const type = textField(wanted, 'type') === 'file' ? 'file' : 'folder';
    const item = reach(world, viewer, type, textField(wanted, 'id') ?? '', 'edit') as FileRecord | FolderRecord;
    if (item.type === 'folder' && item.isRoot) throw forbidden('The root folder cannot be shared');
    const expiresAt = timeField(body, 'expires_at') ?? null;
    if (expiresAt !== null && expiresAt <= world.settings.now()) throw badRequest('expires_at has to lie ahead');
    const { user, login } = invited(call);
    const same = (one: CollaborationRecord): boolean => (user === null ? one.inviteEmail === login : one.user === user);
    if (world.collaborations.on(item).some(same) || user === item.owner) {
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
    noteItem(call, item, status === 'accepted' ? 'COLLAB_ADD_COLLABORATOR' : 'COLLAB_INVITE_COLLABORATOR', 'COLLABORATION_INVITE');
    return created(show(call, collaboration));
  },
  'collaborations.get': (call) => json(show(call, reachCollaboration(call))),
  'collaborations.update'(call) {
    const { world, viewer, body } = call;
    const one = reachCollaboration(call);
    const status = textField(body, 'status');
    if (status === 'accepted' || status === 'rejected') {
      if (one.user !== viewer.user) throw forbidden('Only the one who was invited can answer');
      Object.assign(one, { status, acknowledgedAt: world.settings.now() });
      noteItem(call, one.item, status === 'accepted' ? 'COLLAB_ADD_COLLABORATOR' : null, 'COLLABORATION_ACCEPT');
    }
    const role = textField(body, 'role');
    if (role === 'owner') return handOver(call, one);
    if (role !== undefined || 'expires_at' in body) checkManager(call, one);
    if (role !== undefined && role !== one.role) noteItem(call, one.item, 'COLLAB_ROLE_CHANGE', 'COLLABORATION_ROLE_CHANGE');
    one.role = role ?? one.role;
    one.expiresAt = timeField(body, 'expires_at') ?? one.expiresAt;
    one.modifiedAt = world.settings.now();
    return json(show(call, one));
  },
  'collaborations.delete'(call) {
    const one = reachCollaboration(call);
    if (one.user !== call.viewer.user) checkManager(call, one);
    noteItem(call, one.item, 'COLLAB_REMOVE_COLLABORATOR', 'COLLABORATION_REMOVE');
    call.world.collaborations.remove(one);
    return empty();
  },
  'folders.collaborations.list'(call) {
    const folder = reachFolder(call.world, call.viewer, call.path('folder_id'));
    const page = markerPage(
      call.world.collaborations.on(folder),
      call.query,
      100,
      risingPlaces(({ id }) => [Number(id)]),
    );
    return json(answerPage(page, (one) => show(call, one)));
  },
};

const show = ({ world, viewer, query }: Call, one: CollaborationRecord): Record<string, unknown> =>
  renderCollaboration(world, viewer, one, extentOf(textsField(query, 'fields')));

function reachCollaboration({ world, viewer, path }: Call): CollaborationRecord {
  const one = world.collaborations.get(path('collaboration_id'));
  if (one.user !== viewer.user && !may(world, viewer, one.item, 'see')) throw notFound();
  return one;
}

function checkManager({ world, viewer }: Call, { item }: CollaborationRecord): void {
  if (!may(world, viewer, item, 'edit')) throw forbidden();
}

/** An address without an account is invited all the same; groups are not kept by the mock. */
function invited({ world, body }: Call): { user: UserRecord | null; login: string | null } {
  const whom = bag(body, 'accessible_by');
  if (textField(whom, 'type') === 'group') throw notFound('There is no such group: the mock Box keeps no groups');
  const id = textField(whom, 'id');
  if (id !== undefined) return { user: world.users.get(id), login: null };
  const login = textField(whom, 'login');
  if (login === undefined) throw badRequest('accessible_by needs an id or a login');
  return { user: world.users.withLogin(login) ?? null, login };
}

/** The folder changes hands, and its owner stays as co-owner. */
function handOver(call: Call, one: CollaborationRecord): ReturnType<typeof empty> {
  const { world, viewer } = call;
  if (one.item.owner !== viewer.user) throw forbidden('Only the owner can give an item away');
  if (one.user === null || one.status !== 'accepted') throw badRequest('The new owner has to be a collaborator already');
  const birth = {
    item: one.item,
    user: viewer.user,
    inviteEmail: null,
    role: 'co-owner',
    status: 'accepted' as const,
    isAccessOnly: false,
  };
  const newOwner = one.user;
  world.collaborations.remove(one);
  world.items.giveTo(one.item, newOwner);
  one.item.parent?.children.delete(one.item);
  one.item.parent = newOwner.root;
  newOwner.root.children.add(one.item);
  world.collaborations.add({ ...birth, expiresAt: null, createdBy: newOwner });
  noteItem(call, one.item, 'COLLAB_ROLE_CHANGE', 'COLLABORATION_ROLE_CHANGE');
  return empty();
}
