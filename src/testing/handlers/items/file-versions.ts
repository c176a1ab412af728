import { forbidden, notFound } from '../../http/errors.js';
import { textField, textsField } from '../../http/fields.js';
import { created, empty, json } from '../../http/response.js';
import { checkLock, requireFile, type Action } from '../../state/permissions.js';
import type { FileRecord, VersionRecord } from '../../state/records.js';
import { currentVersion, renderVersion } from '../../views/files.js';
import { selectFields } from '../../views/view.js';
import { checkPrecondition, type Call, type Handlers } from '../shared/call.js';
import { checkNameFree, checkStorageQuota } from '../shared/item-checks.js';
import { offsetPage, pageBody } from '../shared/pages.js';
import { recordItemEvent } from '../shared/record-events.js';

export const fileVersionHandlers: Handlers = {
  'files.versions.list'(call) {
    const file = requireFile(call.world, call.viewer, call.path('file_id'));
    // Newest first. The current version is not included, and versions in the trash are.
    const past = file.versions.slice(0, -1).reverse();
    return json(pageBody(offsetPage(past, call.query, 1000), (version) => show(call, file, version)));
  },
  'files.versions.get'(call) {
    const file = requireFile(call.world, call.viewer, call.path('file_id'));
    return json(show(call, file, requireVersion(file, call.path('file_version_id'))));
  },
  'files.versions.delete'(call) {
    const file = changeableFile(call, 'edit');
    checkPrecondition(call, file);
    const version = requireVersion(file, call.path('file_version_id'));
    if (version === currentVersion(file)) throw forbidden('The current version cannot be deleted. Promote another version first');
    if (version.trashedAt !== null) throw notFound('The version is in the trash already');
    call.world.items.trashVersion(version, call.viewer.user);
    recordItemEvent(call, file, null, 'DELETE');
    return empty();
  },
  'files.versions.restore'(call) {
    const file = changeableFile(call, 'edit');
    const version = requireVersion(file, call.path('file_version_id'));
    if (version.trashedAt === null) throw notFound('The version is not in the trash');
    call.world.items.restoreVersion(version, call.viewer.user);
    recordItemEvent(call, file, null, 'FILE_VERSION_RESTORE');
    return json(show(call, file, version));
  },
  'files.versions.promote'(call) {
    const { world, viewer } = call;
    const file = changeableFile(call, 'upload');
    const version = requireVersion(file, textField(call.body, 'id') ?? '');
    if (version.trashedAt !== null) throw notFound('The version is in the trash');
    if (file.parent !== null) checkNameFree(world, viewer, file.parent, version.name, 'file', file);
    checkStorageQuota(file.owner, version.content.size);
    world.items.promoteVersion(file, version, viewer.user);
    recordItemEvent(call, file, 'ITEM_MAKE_CURRENT_VERSION', 'EDIT');
    return created(show(call, file, currentVersion(file)));
  },
};

function show({ query }: Call, file: FileRecord, version: VersionRecord): Record<string, unknown> {
  return renderVersion(version, file.versions.indexOf(version) + 1, selectFields(textsField(query, 'fields')));
}

function requireVersion(file: FileRecord, id: string): VersionRecord {
  const version = file.versions.find((one) => one.id === id);
  if (version === undefined) throw notFound('There is no such version of the file');
  return version;
}

function changeableFile({ world, viewer, path }: Call, action: Action): FileRecord {
  const file = requireFile(world, viewer, path('file_id'), action);
  checkLock(world, viewer, file);
  return file;
}
