import { created, empty, json } from '../../http/response.js';
import { serviceError } from '../../http/errors.js';
import { objectField, objectOrNullField, booleanField, textField, textsField } from '../../http/fields.js';
import { checkFolderLocks } from '../../state/governance/folder-locks.js';
import { hasPermission, requireFolder, requireTrashed } from '../../state/permissions.js';
import type { FolderRecord, ItemRecord } from '../../state/records.js';
import { sizeOf } from '../../state/placement.js';
import { isTrashed } from '../../state/tree.js';
import { renderItem } from '../../views/items.js';
import { selectFields } from '../../views/view.js';
import { checkPrecondition, isNotModified, type Call, type Handlers } from '../shared/call.js';
import { moveAndRename } from '../shared/move-and-rename.js';
import { checkNameFree, checkNotRoot, checkStorageQuota } from '../shared/item-checks.js';
import { checkPlacement } from '../shared/check-invitation.js';
import { recordItemEvent, recordMetadataCopy } from '../shared/record-events.js';
import { sortFolder } from '../shared/sort-items.js';
import { pageBody, offsetPage, pageOf, type Page } from '../shared/pages.js';
import { actionOfUpdate, applyCollections } from '../shared/apply-collections.js';
import { applySharedLink } from '../shared/apply-shared-link.js';
import { applyAll } from '../shared/change.js';
import { purge, restore } from './trash.js';

export const folderHandlers: Handlers = {
  'folders.get'(call) {
    const folder = requireFolder(call.world, call.viewer, call.path('folder_id'));
    return !folder.isRoot && isNotModified(call, folder) ? empty(304) : json(show(call, folder));
  },
  'folders.create'(call) {
    const { world, viewer, body } = call;
    const parent = requireFolder(world, viewer, textField(objectField(body, 'parent'), 'id') ?? '', 'upload');
    const name = textField(body, 'name') ?? '';
    checkNameFree(world, viewer, parent, name, 'folder');
    const folder = world.items.addFolder({ name, parent, by: viewer.user });
    applyDetails(call, folder);
    recordItemEvent(call, folder, 'ITEM_CREATE', 'UPLOAD');
    return created(show(call, folder));
  },
  'folders.update'(call) {
    const { world, viewer } = call;
    const folder = requireFolder(world, viewer, call.path('folder_id'), actionOfUpdate(call));
    checkPrecondition(call, folder);
    checkNotRoot(folder);
    const checked = [moveAndRename, applySharedLink, applyCollections].map((check) => check(call, folder));
    if (applyAll([...checked, () => applyDetails(call, folder)])) world.items.touch(folder, viewer.user);
    return json(show(call, folder));
  },
  'folders.delete'(call) {
    const { world, viewer } = call;
    const folder = requireFolder(world, viewer, call.path('folder_id'), 'edit');
    checkPrecondition(call, folder);
    checkNotRoot(folder);
    checkFolderLocks(world, folder, 'delete');
    if (folder.byName.size > 0 && booleanField(call.query, 'recursive') !== true) {
      throw serviceError(400, 'folder_not_empty', 'Cannot delete - folder not empty');
    }
    world.items.trash(folder, viewer.user);
    recordItemEvent(call, folder, 'ITEM_TRASH', 'DELETE');
    return empty();
  },
  'folders.copy'(call) {
    const { world, viewer, body } = call;
    const folder = requireFolder(world, viewer, call.path('folder_id'), 'download');
    checkNotRoot(folder);
    const parent = requireFolder(world, viewer, textField(objectField(body, 'parent'), 'id') ?? '', 'upload');
    const name = textField(body, 'name') ?? folder.name;
    checkPlacement(call, folder, parent);
    checkNameFree(world, viewer, parent, name, 'folder');
    checkStorageQuota(parent.owner, sizeOf(folder));
    const copy = world.items.copy(folder, parent, name, viewer.user) as FolderRecord;
    recordItemEvent(call, copy, 'ITEM_COPY', 'COPY');
    recordMetadataCopy(call, copy);
    return created(show(call, copy));
  },
  'folders.items.list'(call) {
    const { world, viewer, query } = call;
    const folder = requireFolder(world, viewer, call.path('folder_id'));
    const { items, order, keys } = sortFolder(folder, sharedItems(call, folder), query);
    const selection = selectFields(textsField(query, 'fields'), 'mini');
    const lifetime = { now: world.settings.now(), seconds: world.settings.lists.markerSeconds };
    const page = applyListSettings(call, pageOf(items, query, 100, keys, order, lifetime));
    return json(pageBody(page, (item) => renderItem(world, viewer, item, selection)));
  },
  'folders.trash.get'(call) {
    const folder = requireTrashed(call.world, call.viewer, 'folder', call.path('folder_id'));
    return json(showWithoutItems(call, folder));
  },
  'folders.trash.restore': (call) => created(showWithoutItems(call, restore(call, 'folder', call.path('folder_id')))),
  'folders.trash.delete'(call) {
    purge(call, 'folder', call.path('folder_id'));
    return empty();
  },
};

/** The folder, including the requested page of its items. */
export function show(call: Call, folder: FolderRecord): Record<string, unknown> {
  const { world, viewer, query } = call;
  const itemCollection = (): unknown => {
    const { items, order } = sortFolder(folder, sharedItems(call, folder), query);
    return pageBody(applyListSettings(call, offsetPage(items, query, 100, order)), (item) => renderItem(world, viewer, item, 'mini'));
  };
  return renderItem(world, viewer, folder, selectFields(textsField(query, 'fields')), { item_collection: itemCollection });
}

/** Applies the `lists` option: omits hidden items, which still count, and overstates `total_count`. */
function applyListSettings({ world }: Call, { entries, envelope }: Page<ItemRecord>): Page<ItemRecord> {
  const { hidden, overstatedBy } = world.settings.lists;
  const { total_count: total } = envelope;
  return {
    entries: entries.filter(({ name }) => !hidden(name)),
    envelope: typeof total === 'number' ? { ...envelope, total_count: total + overstatedBy } : envelope,
  };
}

const showWithoutItems = ({ world, viewer, query }: Call, folder: ItemRecord): Record<string, unknown> =>
  renderItem(world, viewer, folder, selectFields(textsField(query, 'fields')));

/** The root folder also contains items that others share with the user. */
function sharedItems({ world, viewer }: Call, folder: FolderRecord): ItemRecord[] {
  if (!folder.isRoot) return [];
  const shared = world.collaborations
    .acceptedBy(viewer.user)
    .filter(({ item, isAccessOnly }) => !isAccessOnly && item.owner !== viewer.user && !isTrashed(item))
    .map(({ item }) => item)
    .filter((item) => item.parent === null || !hasPermission(world, viewer, item.parent, 'see'));
  return [...new Set(shared)];
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
  if (email === null) folder.uploadEmail = null;
  else if (email !== undefined)
    folder.uploadEmail = { access: textField(email, 'access') ?? 'open', email: `upload.${folder.id}.${world.ids.next()}@u.example.com` };
  return JSON.stringify(detailsOf(folder)) !== before;
}

const detailsOf = (folder: FolderRecord): unknown => [
  ...[folder.description, folder.syncState, folder.tags, folder.canNonOwnersInvite, folder.canNonOwnersViewCollaborators],
  ...[folder.restrictedToEnterprise, folder.uploadEmail],
];
