import { created, empty, json } from '../http/response.js';
import { notFound } from '../http/errors.js';
import { bag, objectOrNullField, objectsField, booleanField, textField, textsField, timeField } from '../http/fields.js';
import { checkLock, reachFile, reachFolder, reachTrashed } from '../state/access.js';
import type { FileRecord } from '../state/records.js';
import { renderVersion } from '../views/files.js';
import { renderItem } from '../views/items.js';
import { extentOf } from '../views/view.js';
import { checkPrecondition, isKnown, type Call, type Handlers } from './shared/call.js';
import { moveAndRename } from './shared/changes.js';
import { checkFree, checkRoom } from './shared/names.js';
import { noteItem } from './notes.js';
import { answerPage, offsetPage } from './shared/pages.js';
import { applySharedLink } from './shared-link-settings.js';
import { purge, restore } from './trash.js';
import { sizeOf } from '../state/tree.js';

const show = (call: Call, file: FileRecord): Record<string, unknown> =>
  renderItem(call.world, call.viewer, file, extentOf(textsField(call.query, 'fields')));

export const fileHandlers: Handlers = {
  'files.get'(call) {
    const file = reachFile(call.world, call.viewer, call.path('file_id'));
    return isKnown(call, file) ? empty(304) : json(show(call, file));
  },
  'files.update'(call) {
    const { world, viewer } = call;
    const file = reachFile(world, viewer, call.path('file_id'), needsEdit(call) ? 'edit' : 'share');
    checkPrecondition(call, file);
    checkLock(world, viewer, file);
    const moved = moveAndRename(call, file);
    const changed = [applySharedLink(call, file), applyLock(call, file), applyDetails(call, file), moved].includes(true);
    if (changed) world.items.touch(file, viewer.user);
    return json(show(call, file));
  },
  'files.delete'(call) {
    const file = reachFile(call.world, call.viewer, call.path('file_id'), 'edit');
    checkPrecondition(call, file);
    checkLock(call.world, call.viewer, file);
    call.world.items.trash(file, call.viewer.user);
    noteItem(call, file, 'ITEM_TRASH', 'DELETE');
    return empty();
  },
  'files.copy'(call) {
    const { world, viewer, body } = call;
    const file = reachFile(world, viewer, call.path('file_id'), 'download');
    const versionId = textField(body, 'version');
    const version = file.versions.find(({ id }) => id === versionId);
    if (versionId !== undefined && version === undefined) throw notFound('There is no such version of the file');
    const folder = reachFolder(world, viewer, textField(bag(body, 'parent'), 'id') ?? '', 'upload');
    const name = textField(body, 'name') ?? file.name;
    checkFree(world, viewer, folder, name, 'file');
    checkRoom(folder.owner, version?.content.size ?? sizeOf(file));
    const copy = world.items.copy(file, folder, name, viewer.user, version) as FileRecord;
    noteItem(call, copy, 'ITEM_COPY', 'COPY');
    return created(show(call, copy));
  },
  'files.trash.get'(call) {
    return json(show(call, reachTrashed(call.world, call.viewer, 'file', call.path('file_id')) as FileRecord));
  },
  'files.trash.restore': (call) => created(show(call, restore(call, 'file', call.path('file_id')) as FileRecord)),
  'files.trash.delete'(call) {
    purge(call, 'file', call.path('file_id'));
    return empty();
  },
  'files.versions.list'(call) {
    const file = reachFile(call.world, call.viewer, call.path('file_id'));
    const past = file.versions.slice(0, -1).map((version, index) => ({ version, number: index + 1 }));
    const extent = extentOf(textsField(call.query, 'fields'));
    // The current version is the file itself and not among them; the newest comes first.
    return json(answerPage(offsetPage(past.reverse(), call.query, 1000), ({ version, number }) => renderVersion(version, number, extent)));
  },
};

/** A viewer may share what others may change. */
const needsEdit = ({ body }: Call): boolean => Object.keys(body).some((name) => name !== 'shared_link');

function applyLock(call: Call, file: FileRecord): boolean {
  const wanted = objectOrNullField(call.body, 'lock');
  if (wanted === undefined || (wanted === null && file.lock === null)) return false;
  const { settings, ids } = call.world;
  const times = { createdAt: settings.now(), expiresAt: wanted === null ? null : (timeField(wanted, 'expires_at') ?? null) };
  const isDownloadPrevented = wanted !== null && booleanField(wanted, 'is_download_prevented') === true;
  file.lock = wanted === null ? null : { id: ids.next(), createdBy: call.viewer.user, ...times, isDownloadPrevented };
  noteItem(call, file, wanted === null ? 'LOCK_DESTROY' : 'LOCK_CREATE', wanted === null ? 'UNLOCK' : 'LOCK');
  return true;
}

function applyDetails({ body }: Call, file: FileRecord): boolean {
  const description = textField(body, 'description');
  const tags = textsField(body, 'tags');
  const dispositionAt = timeField(body, 'disposition_at');
  if (description !== undefined) file.description = description;
  if (tags !== undefined) file.tags = tags;
  if (dispositionAt !== undefined) file.dispositionAt = dispositionAt;
  if ('collections' in body) file.collections = objectsField(body, 'collections').map((one) => textField(one, 'id') ?? '');
  return description !== undefined || tags !== undefined || dispositionAt !== undefined;
}
