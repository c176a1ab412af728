import { accepted, type MockResponse } from '../../http/response.js';
import { serviceError } from '../../http/errors.js';
import { objectField, objectsField, numberField, textField, timeField } from '../../http/fields.js';
import { checkLock, requireFile, requireFolder } from '../../state/permissions.js';
import { joinContents } from '../../state/content.js';
import type { Content, FileRecord } from '../../state/records.js';
import type { PartRecord, SessionRecord } from '../../state/sessions.js';
import { checkPrecondition, type Call } from '../shared/call.js';
import { addVersion, uploaded } from './content.js';
import { badDigest, digestOf } from '../shared/digest-header.js';
import { checkNameFree, checkStorageQuota } from '../shared/item-checks.js';
import { recordItemEvent } from '../shared/record-events.js';

/** Creates a file, or a new version, from the parts of a session. */
export async function commitUpload(call: Call, session: SessionRecord): Promise<MockResponse> {
  const { world, viewer } = call;
  const parts = world.sessions.orderedParts(session);
  checkPartList(call, session, parts);
  const expectedSha1 = digestOf(call.header('digest'));
  checkTarget(call, session);
  if (session.notReady > 0) {
    session.notReady -= 1;
    return accepted(world.settings.notReadySeconds);
  }
  if (session.committing) return accepted(world.settings.notReadySeconds);
  session.committing = true;
  try {
    const content = await joinContents(
      parts.map((part) => part.content),
      world.platform,
    );
    if (content.sha1 !== expectedSha1) throw badDigest(412, 'Digest', content.sha1);
    // Checked a second time: the folder may have changed while the SHA-1 was computed.
    checkTarget(call, session);
    checkStorageQuota(session.target.owner, content.size);
    const file = createFileOrVersion(call, session, content);
    world.sessions.commit(session);
    return uploaded({ ...call, viewer }, file);
  } finally {
    session.committing = false;
  }
}

/** The list must contain each uploaded part, in order, and the parts must cover the whole file. */
function checkPartList({ body }: Call, session: SessionRecord, parts: readonly PartRecord[]): void {
  const listed = objectsField(body, 'parts');
  const matches = listed.every((entry, index) => {
    const part = parts[index];
    const sha1 = textField(entry, 'sha1');
    if (part === undefined || (sha1 !== undefined && sha1.toLowerCase() !== part.content.sha1)) return false;
    return (
      textField(entry, 'part_id') === part.id &&
      numberField(entry, 'offset') === part.offset &&
      numberField(entry, 'size') === part.content.size
    );
  });
  const isComplete = parts.reduce((sum, part) => sum + part.content.size, 0) === session.size;
  if (!matches || listed.length !== parts.length || !isComplete) {
    throw serviceError(409, 'parts_mismatch', 'The list of parts differs from the uploaded parts, or parts are missing');
  }
}

function checkTarget(call: Call, { target, name }: SessionRecord): void {
  const { world, viewer } = call;
  if (target.type === 'folder') {
    const folder = target.isRoot ? target : requireFolder(world, viewer, target.id, 'upload');
    checkNameFree(world, viewer, folder, name, 'file');
    return;
  }
  const file = requireFile(world, viewer, target.id, 'upload');
  checkPrecondition(call, file);
  checkLock(world, viewer, file);
  if (file.parent !== null) checkNameFree(world, viewer, file.parent, name, 'file', file);
}

function createFileOrVersion(call: Call, { target, name }: SessionRecord, content: Content): FileRecord {
  const { world, viewer, body } = call;
  const attributes = objectField(body, 'attributes');
  const contentModifiedAt = timeField(attributes, 'content_modified_at');
  const description = textField(attributes, 'description');
  if (target.type === 'file') {
    if (description !== undefined) target.description = description;
    return addVersion(call, target, content, name, contentModifiedAt);
  }
  const newItem = {
    name,
    parent: target,
    by: viewer.user,
    contentCreatedAt: timeField(attributes, 'content_created_at'),
    contentModifiedAt,
  };
  const file = world.items.addFile(newItem, content, world.settings.downloadNotReady);
  if (description !== undefined) file.description = description;
  recordItemEvent(call, file, 'ITEM_UPLOAD', 'UPLOAD');
  return file;
}
