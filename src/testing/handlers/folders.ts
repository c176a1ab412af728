import { created, empty, json } from '../http/response.js';
import { serviceError } from '../http/errors.js';
import { bag, objectOrNullField, objectsField, booleanField, textField, textsField } from '../http/fields.js';
import { may, reachFolder, reachTrashed } from '../state/access.js';
import type { FolderRecord, ItemRecord } from '../state/records.js';
import { activeChildren, sizeOf } from '../state/tree.js';
import { renderItem } from '../views/items.js';
import { extentOf } from '../views/view.js';
import { checkPrecondition, isKnown, type Call, type Handlers } from './shared/call.js';
import { moveAndRename } from './shared/changes.js';
import { checkFree, checkMovable, checkRoom } from './shared/names.js';
import { noteItem } from './notes.js';
import { inOrder } from './shared/order.js';
import { answerPage, offsetPage, pageOf, type Page } from './shared/pages.js';
import { applySharedLink } from './shared-link-settings.js';
import { purge, restore } from './trash.js';

export const folderHandlers: Handlers = {
  'folders.get'(call) {
    const folder = reachFolder(call.world, call.viewer, call.path('folder_id'));
    return !folder.isRoot && isKnown(call, folder) ? empty(304) : json(show(call, folder));
  },
  'folders.create'(call) {
    const { world, viewer, body } = call;
    const parent = reachFolder(world, viewer, textField(bag(body, 'parent'), 'id') ?? '', 'upload');
    const name = textField(body, 'name') ?? '';
    checkFree(world, viewer, parent, name, 'folder');
    const folder = world.items.addFolder({ name, parent, by: viewer.user });
    applyDetails(call, folder);
    noteItem(call, folder, 'ITEM_CREATE', 'UPLOAD');
    return created(show(call, folder));
  },
  'folders.update'(call) {
    const { world, viewer, body } = call;
    const onlyShares = Object.keys(body).every((name) => name === 'shared_link');
    const folder = reachFolder(world, viewer, call.path('folder_id'), onlyShares ? 'share' : 'edit');
    checkPrecondition(call, folder);
    checkMovable(folder);
    const moved = moveAndRename(call, folder);
    const changed = [applySharedLink(call, folder), applyDetails(call, folder), moved].includes(true);
    if (changed) world.items.touch(folder, viewer.user);
    return json(show(call, folder));
  },
  'folders.delete'(call) {
    const { world, viewer } = call;
    const folder = reachFolder(world, viewer, call.path('folder_id'), 'edit');
    checkPrecondition(call, folder);
    checkMovable(folder);
    if (activeChildren(folder).length > 0 && booleanField(call.query, 'recursive') !== true) {
      throw serviceError(400, 'folder_not_empty', 'Cannot delete - folder not empty');
    }
    world.items.trash(folder, viewer.user);
    noteItem(call, folder, 'ITEM_TRASH', 'DELETE');
    return empty();
  },
  'folders.copy'(call) {
    const { world, viewer, body } = call;
    const folder = reachFolder(world, viewer, call.path('folder_id'), 'download');
    checkMovable(folder);
    const parent = reachFolder(world, viewer, textField(bag(body, 'parent'), 'id') ?? '', 'upload');
    const name = textField(body, 'name') ?? folder.name;
    checkFree(world, viewer, parent, name, 'folder');
    checkRoom(parent.owner, sizeOf(folder));
    const copy = world.items.copy(folder, parent, name, viewer.user) as FolderRecord;
    noteItem(call, copy, 'ITEM_COPY', 'COPY');
    return created(show(call, copy));
  },
  'folders.items.list'(call) {
    const { world, viewer, query } = call;
    const folder = reachFolder(world, viewer, call.path('folder_id'));
    const { items, order, places } = inOrder(visibleItems(call, folder), query);
    const extent = extentOf(textsField(query, 'fields'), 'mini');
    const life = { now: world.settings.now(), seconds: world.settings.lists.markerSeconds };
    const page = asSent(call, pageOf(items, query, 100, places, order, life));
    return json(answerPage(page, (item) => renderItem(world, viewer, item, extent)));
  },
  'folders.trash.get'(call) {
    const folder = reachTrashed(call.world, call.viewer, 'folder', call.path('folder_id'));
    return json(showBare(call, folder));
  },
  'folders.trash.restore': (call) => created(showBare(call, restore(call, 'folder', call.path('folder_id')))),
  'folders.trash.delete'(call) {
    purge(call, 'folder', call.path('folder_id'));
    return empty();
  },
};

/** The folder with a page of its items, as the call pages through them. */
export function show(call: Call, folder: FolderRecord): Record<string, unknown> {
  const { world, viewer, query } = call;
  const itemCollection = (): unknown => {
    const { items, order } = inOrder(visibleItems(call, folder), query);
    return answerPage(asSent(call, offsetPage(items, query, 100, order)), (item) => renderItem(world, viewer, item, 'mini'));
  };
  return renderItem(world, viewer, folder, extentOf(textsField(query, 'fields')), { item_collection: itemCollection });
}

/** Without what is hidden, which is counted all the same, and with the count that the mock was told to give. */
function asSent({ world }: Call, { entries, frame }: Page<ItemRecord>): Page<ItemRecord> {
  const { hidden, overstatedBy } = world.settings.lists;
  const { total_count: total } = frame;
  return {
    entries: entries.filter(({ name }) => !hidden(name)),
    frame: typeof total === 'number' ? { ...frame, total_count: total + overstatedBy } : frame,
  };
}

const showBare = ({ world, viewer, query }: Call, folder: ItemRecord): Record<string, unknown> =>
  renderItem(world, viewer, folder, extentOf(textsField(query, 'fields')));

/** A root folder also shows what others share with its owner. */
function visibleItems({ world, viewer }: Call, folder: FolderRecord): ItemRecord[] {
  const own = activeChildren(folder);
  if (!folder.isRoot) return own;
  const shared = world.collaborations
    .acceptedBy(viewer.user)
    .filter(({ item, isAccessOnly }) => !isAccessOnly && item.owner !== viewer.user && item.trashedAt === null)
    .map(({ item }) => item)
    .filter((item) => item.parent === null || !may(world, viewer, item.parent, 'see'));
  return [...new Set([...own, ...shared])];
}

function applyDetails({ world, body }: Call, folder: FolderRecord): boolean {
  const email = objectOrNullField(body, 'folder_upload_email');
  const before = JSON.stringify(detailsOf(folder));
  folder.description = textField(body, 'description') ?? folder.description;
  folder.syncState = textField(body, 'sync_state') ?? folder.syncState;
  folder.tags = textsField(body, 'tags') ?? folder.tags;
  folder.canNonOwnersInvite = booleanField(body, 'can_non_owners_invite') ?? folder.canNonOwnersInvite;
  folder.canNonOwnersViewCollaborators = booleanField(body, 'can_non_owners_view_collaborators') ?? folder.canNonOwnersViewCollaborators;
  folder.restrictedToEnterprise = booleanField(body, 'is_collaboration_restricted_to_enterprise') ?? folder.restrictedToEnterprise;
  if ('collections' in body) folder.collections = objectsField(body, 'collections').map((one) => textField(one, 'id') ?? '');
  if (email === null) folder.uploadEmail = null;
  else if (email !== undefined)
    folder.uploadEmail = { access: textField(email, 'access') ?? 'open', email: `upload.${folder.id}.${world.ids.next()}@u.example.com` };
  return JSON.stringify(detailsOf(folder)) !== before;
}

const detailsOf = (folder: FolderRecord): unknown => [
  ...[folder.description, folder.syncState, folder.tags, folder.canNonOwnersInvite, folder.canNonOwnersViewCollaborators],
  ...[folder.restrictedToEnterprise, folder.uploadEmail],
];
