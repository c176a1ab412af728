import { created, empty, json } from '../../http/response.js';
import { badRequest, forbidden, notFound } from '../../http/errors.js';
import { objectField, objectOrNullField, booleanField, textField, textsField, timeField } from '../../http/fields.js';
import { recordInteraction } from '../../state/activity/recent-items.js';
import { dayMs, retentionsOf, winnerOf } from '../../state/governance/retention.js';
import { checkDownload, checkLock, lockOf, requireFile, requireFolder, requireTrashed } from '../../state/permissions.js';
import type { FileRecord } from '../../state/records.js';
import { currentVersion } from '../../views/files.js';
import { renderItem } from '../../views/items.js';
import { representationsView } from '../../views/representations.js';
import { selectFields } from '../../views/view.js';
import { checkPrecondition, isNotModified, type Call, type Handlers } from '../shared/call.js';
import { moveAndRename } from '../shared/move-and-rename.js';
import { checkNameFree, checkStorageQuota } from '../shared/item-checks.js';
import { checkPlacement } from '../shared/check-invitation.js';
import { recordItemEvent, recordMetadataCopy } from '../shared/record-events.js';
import { actionOfUpdate, applyCollections } from '../shared/apply-collections.js';
import { applySharedLink } from '../shared/apply-shared-link.js';
import { applyAll, unchanged, type Change } from '../shared/change.js';
import { purge, restore } from './trash.js';
import { sizeOf } from '../../state/placement.js';

const show = (call: Call, file: FileRecord): Record<string, unknown> =>
  renderItem(call.world, call.viewer, file, selectFields(textsField(call.query, 'fields')));

export const fileHandlers: Handlers = {
  'files.get'(call) {
    const file = fileOrTrashedFile(call);
    if (textsField(call.query, 'fields')?.includes('expiring_embed_link') === true) recordItemEvent(call, file, 'ITEM_PREVIEW', 'PREVIEW');
    return isNotModified(call, file) ? empty(304) : json(withRepresentations(call, file, show(call, file)));
  },
  'files.update'(call) {
    const { world, viewer } = call;
    const file = requireFile(world, viewer, call.path('file_id'), actionOfUpdate(call));
    checkPrecondition(call, file);
    if (Object.keys(call.body).some((name) => name !== 'collections')) checkLock(world, viewer, file);
    const changes = [moveAndRename, applySharedLink, applyLock, applyDetails, applyCollections].map((check) => check(call, file));
    if (applyAll(changes)) {
      world.items.touch(file, viewer.user);
      recordInteraction(world, viewer.user, file, 'item_modify');
    }
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
    checkDownload(world, viewer, file);
    const versionId = textField(body, 'version');
    const version = file.versions.find(({ id, trashedAt }) => id === versionId && trashedAt === null);
    if (versionId !== undefined && version === undefined) throw notFound('There is no such version of the file');
    const folder = requireFolder(world, viewer, textField(objectField(body, 'parent'), 'id') ?? '', 'upload');
    const name = textField(body, 'name') ?? file.name;
    checkPlacement(call, file, folder);
    checkNameFree(world, viewer, folder, name, 'file');
    checkStorageQuota(folder.owner, version?.content.size ?? sizeOf(file));
    const copy = world.items.copy(file, folder, name, viewer.user, version) as FileRecord;
    recordItemEvent(call, copy, 'ITEM_COPY', 'COPY');
    recordMetadataCopy(call, copy);
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
};

/** `x-rep-hints` selects the representations in the response. */
function withRepresentations(call: Call, file: FileRecord, shown: Record<string, unknown>): Record<string, unknown> {
  const hints = call.header('x-rep-hints');
  if (hints === undefined || !('representations' in shown)) return shown;
  return { ...shown, representations: representationsView(call.url, file, currentVersion(file), hints) };
}

/** Unlike a folder, a file in the trash is returned, with the item_status trashed. */
function fileOrTrashedFile({ world, viewer, path }: Call): FileRecord {
  const file = world.items.find('file', path('file_id'));
  return file?.trashedAt == null
    ? requireFile(world, viewer, path('file_id'))
    : (requireTrashed(world, viewer, 'file', file.id) as FileRecord);
}

function applyLock(call: Call, file: FileRecord): Change {
  const lock = objectOrNullField(call.body, 'lock');
  if (lock === undefined || (lock === null && lockOf(call.world, file) === null)) return unchanged;
  const { settings, ids } = call.world;
  const times = { createdAt: settings.now(), expiresAt: lock === null ? null : (timeField(lock, 'expires_at') ?? null) };
  const isDownloadPrevented = lock !== null && booleanField(lock, 'is_download_prevented') === true;
  return () => {
    file.lock = lock === null ? null : { id: ids.next(), createdBy: call.viewer.user, ...times, isDownloadPrevented };
    recordItemEvent(call, file, lock === null ? 'LOCK_DESTROY' : 'LOCK_CREATE', lock === null ? 'UNLOCK' : 'LOCK');
    return true;
  };
}

function applyDetails(call: Call, file: FileRecord): Change {
  const { body } = call;
  const dispositionAt = timeField(body, 'disposition_at');
  if (dispositionAt !== undefined) checkExtension(call, file, dispositionAt);
  // Not documented, but the service applies it.
  const contentModifiedAt = timeField(body, 'content_modified_at') ?? NaN;
  const details = {
    description: textField(body, 'description') ?? file.description,
    tags: textsField(body, 'tags') ?? file.tags,
    dispositionAt: dispositionAt ?? file.dispositionAt,
    contentModifiedAt: Number.isNaN(contentModifiedAt) ? file.contentModifiedAt : contentModifiedAt,
  };
  return () => {
    const before = JSON.stringify(detailsOf(file));
    Object.assign(file, details);
    return JSON.stringify(detailsOf(file)) !== before;
  };
}

const detailsOf = (file: FileRecord): unknown => [file.description, file.tags, file.dispositionAt, file.contentModifiedAt];

/** The owner may extend a retention, if the policy permits it, but never shorten it. */
function checkExtension({ world, viewer }: Call, file: FileRecord, dispositionAt: number): void {
  const retention = winnerOf(retentionsOf(world, file, currentVersion(file)));
  if (retention === undefined) return;
  const { dispositionAt: end, policy } = retention;
  const { can_owner_extend_retention: canExtend, max_extension_length: limit } = policy.data;
  if (canExtend !== true || file.owner !== viewer.user) throw forbidden('The retention policy does not permit the extension');
  if (end === null || dispositionAt < end) throw badRequest('disposition_at: a retention can only be extended');
  if (limit !== 'none' && dispositionAt > end + Number(limit) * dayMs)
    throw badRequest(`disposition_at: the policy permits an extension by at most ${String(limit)} days`);
}
