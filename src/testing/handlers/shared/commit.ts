import { accepted, type MockResponse } from '../../http/response.js';
import { serviceError } from '../../http/errors.js';
import { bag, objectsField, numberField, textField, timeField } from '../../http/fields.js';
import { checkLock, reachFile, reachFolder } from '../../state/access.js';
import { joinContents } from '../../state/content.js';
import type { Content, FileRecord } from '../../state/records.js';
import type { PartRecord, SessionRecord } from '../../state/sessions.js';
import { checkPrecondition, type Call } from './call.js';
import { addVersion, uploaded } from '../content.js';
import { badDigest, digestOf } from './digest-header.js';
import { checkFree, checkRoom } from './names.js';
import { noteItem } from '../notes.js';

/** Makes a file, or a version of one, out of the parts of a session. */
export async function commit(call: Call, session: SessionRecord): Promise<MockResponse> {
  const { world, viewer } = call;
  const parts = world.sessions.inOrder(session);
  checkList(call, session, parts);
  const wanted = digestOf(call.header('digest'));
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
    if (content.sha1 !== wanted) throw badDigest(412, 'Digest', content.sha1);
    // Once more: the folder may have changed while the bytes were digested.
    checkTarget(call, session);
    checkRoom(session.target.owner, content.size);
    const file = place(call, session, content);
    world.sessions.close(session);
    return uploaded({ ...call, viewer }, file);
  } finally {
    session.committing = false;
  }
}

/** The list has to name each part that arrived, in order, and the parts have to fill the file. */
function checkList({ body }: Call, session: SessionRecord, parts: readonly PartRecord[]): void {
  const listed = objectsField(body, 'parts');
  const same = listed.every((entry, index) => {
    const part = parts[index];
    const sha1 = textField(entry, 'sha1');
    if (part === undefined || (sha1 !== undefined && sha1.toLowerCase() !== part.content.sha1)) return false;
    return (
      textField(entry, 'part_id') === part.id &&
      numberField(entry, 'offset') === part.offset &&
      numberField(entry, 'size') === part.content.size
    );
  });
  const filled = parts.reduce((sum, part) => sum + part.content.size, 0) === session.size;
  if (!same || listed.length !== parts.length || !filled) {
    throw serviceError(409, 'parts_mismatch', 'The list of parts is not that of the parts which arrived, or some are missing');
  }
}

function checkTarget(call: Call, { target, name }: SessionRecord): void {
  const { world, viewer } = call;
  if (target.type === 'folder') {
    const folder = target.isRoot ? target : reachFolder(world, viewer, target.id, 'upload');
    checkFree(world, viewer, folder, name, 'file');
    return;
  }
  const file = reachFile(world, viewer, target.id, 'upload');
  checkPrecondition(call, file);
  checkLock(world, viewer, file);
  if (file.parent !== null) checkFree(world, viewer, file.parent, name, 'file', file);
}

function place(call: Call, { target, name }: SessionRecord, content: Content): FileRecord {
  const { world, viewer, body } = call;
  const attributes = bag(body, 'attributes');
  const contentModifiedAt = timeField(attributes, 'content_modified_at');
  if (target.type === 'file') return addVersion(call, target, content, name, contentModifiedAt);
  const birth = { name, parent: target, by: viewer.user, contentCreatedAt: timeField(attributes, 'content_created_at'), contentModifiedAt };
  const file = world.items.addFile(birth, content, world.settings.downloadNotReady);
  noteItem(call, file, 'ITEM_UPLOAD', 'UPLOAD');
  return file;
}
