import { created, empty, json } from '../http/response.js';
import { notFound } from '../http/errors.js';
import { objectField, objectOrNullField, objectsField, booleanField, textField, textsField, timeField } from '../http/fields.js';
import { checkLock, requireFile, requireFolder, requireTrashed } from '../state/permissions.js';
import type { FileRecord } from '../state/records.js';
import { renderVersion } from '../views/files.js';
import { renderItem } from '../views/items.js';
import { selectFields } from '../views/view.js';
import { checkPrecondition, isNotModified, type Call, type Handlers } from './shared/call.js';
import { moveAndRename } from './shared/move-and-rename.js';
import { checkNameFree, checkStorageQuota } from './shared/item-checks.js';
import { recordItemEvent } from './shared/record-events.js';
import { pageBody, offsetPage } from './shared/pages.js';
import { applySharedLink } from './shared/apply-shared-link.js';
import { purge, restore } from './trash.js';
import { sizeOf } from '../state/tree.js';

const show = (call: Call, file: FileRecord): Record<string, unknown> =>
  renderItem(call.world, call.viewer, file, selectFields(textsField(call.query, 'fields')));

export const fileHandlers: Handlers = {
  'files.get'(call) {
    const file = fileOrTrashedFile(call);
    return isNotModified(call, file) ? empty(304) : json(show(call, file));
  },
  'files.update'(call) {
    const { world, viewer } = call;
    const file = requireFile(world, viewer, call.path('file_id'), needsEdit(call) ? 'edit' : 'share');
    checkPrecondition(call, file);
    checkLock(world, viewer, file);
    const moved = moveAndRename(call, file);
    const changed = [applySharedLink(call, file), applyLock(call, file), applyDetails(call, file), moved].includes(true);
    if (changed) world.items.touch(file, viewer.user);
    return json(show(call, file));
  },
  'files.delete'(call) {
    const file = requireFile(call.world, call.viewer, call.path('file_id'), 'edit');
    checkPrecondition(call, file);
    checkLock(call.world, call.viewer, file);
    call.world.items.trash(file, call.viewer.user);
    recordItemEvent(call, file, 'ITEM_TRASH', 'DELETE');
    return empty();
  },
  'files.copy'(call) {
    const { world, viewer, body } = call;
    const file = requireFile(world, viewer, call.path('file_id'), 'download');
    const versionId = textField(body, 'version');
    const version = file.versions.find(({ id }) => id === versionId);
    if (versionId !== undefined && version === undefined) throw notFound('There is no such version of the file');
    const folder = requireFolder(world, viewer, textField(objectField(body, 'parent'), 'id') ?? '', 'upload');
    const name = textField(body, 'name') ?? file.name;
    checkNameFree(world, viewer, folder, name, 'file');
    checkStorageQuota(folder.owner, version?.content.size ?? sizeOf(file));
    const copy = world.items.copy(file, folder, name, viewer.user, version) as FileRecord;
    recordItemEvent(call, copy, 'ITEM_COPY', 'COPY');
    return created(show(call, copy));
  },
  'files.trash.get'(call) {
    return json(show(call, requireTrashed(call.world, call.viewer, 'file', call.path('file_id')) as FileRecord));
  },
  'files.trash.restore': (call) => created(show(call, restore(call, 'file', call.path('file_id')) as FileRecord)),
  'files.trash.delete'(call) {
    purge(call, 'file', call.path('file_id'));
    return empty();
  },
  'files.versions.list'(call) {
    const file = requireFile(call.world, call.viewer, call.path('file_id'));
    const past = file.versions.slice(0, -1).map((version, index) => ({ version, number: index + 1 }));
    const selection = selectFields(textsField(call.query, 'fields'));
    // Newest first. The current version is not included.
    return json(pageBody(offsetPage(past.reverse(), call.query, 1000), ({ version, number }) => renderVersion(version, number, selection)));
  },
};

/** Unlike a folder, a file in the trash is returned, with the item_status trashed. */
function fileOrTrashedFile({ world, viewer, path }: Call): FileRecord {
  const file = world.items.find('file', path('file_id'));
  return file?.trashedAt == null
    ? requireFile(world, viewer, path('file_id'))
    : (requireTrashed(world, viewer, 'file', file.id) as FileRecord);
}

/** Roles that cannot edit may still share. */
const needsEdit = ({ body }: Call): boolean => Object.keys(body).some((name) => name !== 'shared_link');

function applyLock(call: Call, file: FileRecord): boolean {
  const lock = objectOrNullField(call.body, 'lock');
  if (lock === undefined || (lock === null && file.lock === null)) return false;
  const { settings, ids } = call.world;
  const times = { createdAt: settings.now(), expiresAt: lock === null ? null : (timeField(lock, 'expires_at') ?? null) };
  const isDownloadPrevented = lock !== null && booleanField(lock, 'is_download_prevented') === true;
  file.lock = lock === null ? null : { id: ids.next(), createdBy: call.viewer.user, ...times, isDownloadPrevented };
  recordItemEvent(call, file, lock === null ? 'LOCK_DESTROY' : 'LOCK_CREATE', lock === null ? 'UNLOCK' : 'LOCK');
  return true;
}

function applyDetails({ body }: Call, file: FileRecord): boolean {
  const description = textField(body, 'description');
  const tags = textsField(body, 'tags');
  const dispositionAt = timeField(body, 'disposition_at');
  // Not documented, but the service applies it.
  const contentModifiedAt = timeField(body, 'content_modified_at');
  if (description !== undefined) file.description = description;
  if (tags !== undefined) file.tags = tags;
  if (dispositionAt !== undefined) file.dispositionAt = dispositionAt;
  if (contentModifiedAt !== undefined && !Number.isNaN(contentModifiedAt)) file.contentModifiedAt = contentModifiedAt;
  if ('collections' in body) file.collections = objectsField(body, 'collections').map((one) => textField(one, 'id') ?? '');
  return [description, tags, dispositionAt, contentModifiedAt].some((value) => value !== undefined);
}
