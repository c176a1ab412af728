import { created, empty, json } from '../../http/response.js';
import { badRequest, serviceError } from '../../http/errors.js';
import { uploadBase } from '../../http/hosts.js';
import { numberField, textField } from '../../http/fields.js';
import { checkLock, requireFile, requireFolder } from '../../state/permissions.js';
import { storeStream } from '../../state/content.js';
import type { FileRecord, FolderRecord } from '../../state/records.js';
import type { PartRecord, SessionRecord } from '../../state/sessions.js';
import { timestamp } from '../../views/view.js';
import type { Call, Handlers } from '../shared/call.js';
import { commitUpload } from './commit-upload.js';
import { badDigest, digestOf } from '../shared/digest-header.js';
import { checkNameFree, checkStorageQuota } from '../shared/item-checks.js';
import { pageBody, offsetPage } from '../shared/pages.js';

export const uploadSessionHandlers: Handlers = {
  'uploadSessions.create'(call) {
    const { world, viewer, body } = call;
    const folder = requireFolder(world, viewer, textField(body, 'folder_id') ?? '', 'upload');
    const name = textField(body, 'file_name') ?? '';
    checkNameFree(world, viewer, folder, name, 'file');
    return created(sessionView(call, open(call, folder, name)));
  },
  'uploadSessions.createForFile'(call) {
    const { world, viewer, body } = call;
    const file = requireFile(world, viewer, call.path('file_id'), 'upload');
    checkLock(world, viewer, file);
    const name = textField(body, 'file_name') ?? file.name;
    if (file.parent !== null) checkNameFree(world, viewer, file.parent, name, 'file', file);
    return created(sessionView(call, open(call, file, name)));
  },
  'uploadSessions.get': (call) => json(sessionView(call, sessionOf(call))),
  async 'uploadSessions.parts.upload'(call) {
    const session = sessionOf(call);
    const { offset, length } = rangeOf(call, session);
    const expectedSha1 = digestOf(call.header('digest'));
    const content = await storeStream(call.content.chunks(), call.world.contents, call.world.platform);
    try {
      if (content.size !== length)
        throw badRequest(`The body has ${String(content.size)} bytes, but Content-Range declares ${String(length)}`);
      if (content.sha1 !== expectedSha1) throw badDigest(412, 'Digest', content.sha1);
      // Checked after reading the body: meanwhile, the session may have ended or the part may have arrived on another connection.
      sessionOf(call);
      if (session.parts.has(offset)) throw serviceError(409, 'range_overlaps_existing_part', 'The range overlaps an uploaded part');
      if (session.committing) throw serviceError(409, 'conflict', 'The session is being committed');
    } catch (error) {
      await content.discard();
      throw error;
    }
    return json({ part: partView(call.world.sessions.newPart(session, offset, content)) });
  },
  'uploadSessions.parts.list'(call) {
    const parts = call.world.sessions.orderedParts(sessionOf(call));
    return json(pageBody(offsetPage(parts, call.query, 1000), partView));
  },
  async 'uploadSessions.abort'(call) {
    // Clients may delete a session after its commit too.
    if (call.world.sessions.isCommitted(call.path('upload_session_id'), call.viewer.user)) return empty();
    const session = sessionOf(call);
    call.world.sessions.close(session);
    for (const part of session.parts.values()) await part.content.discard();
    return empty();
  },
  'uploadSessions.commit': (call) => commitUpload(call, sessionOf(call)),
};

function open({ world, viewer, body }: Call, target: FileRecord | FolderRecord, name: string): SessionRecord {
  const { minSessionBytes, partBytes, commitNotReady } = world.settings;
  const size = numberField(body, 'file_size') ?? 0;
  if (size < minSessionBytes) throw badRequest(`An upload session needs a file of at least ${String(minSessionBytes)} bytes`);
  checkStorageQuota(target.owner, size);
  return world.sessions.open({ user: viewer.user, target, name, size, partSize: partBytes, notReady: commitNotReady });
}

function sessionOf(call: Call): SessionRecord {
  const session = call.world.sessions.get(call.path('upload_session_id'));
  if (session.user !== call.viewer.user)
    throw serviceError(403, 'access_denied_insufficient_permissions', 'The upload session belongs to another user');
  return session;
}

/** Parts start at multiples of the part size and have that size, except a shorter last one. */
function rangeOf(call: Call, { size, partSize }: SessionRecord): { offset: number; length: number } {
  const match = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(call.header('content-range') ?? '');
  const [first = NaN, last = NaN, total = NaN] = (match ?? []).slice(1).map(Number);
  if (match === null || last < first) throw badRequest('The Content-Range header must be bytes FIRST-LAST/TOTAL');
  if (total !== size) throw badRequest(`Content-Range declares a file of ${String(total)} bytes, the session one of ${String(size)}`);
  if (last >= size) throw serviceError(416, 'range_not_satisfiable', 'The range ends after the end of the file');
  if (first % partSize !== 0) throw badRequest(`A part must start at a multiple of ${String(partSize)}`);
  const length = last - first + 1;
  const expected = Math.min(partSize, size - first);
  if (length !== expected) throw badRequest(`A part that starts at ${String(first)} must have ${String(expected)} bytes`);
  return { offset: first, length };
}

function sessionView({ url, world }: Call, session: SessionRecord): Record<string, unknown> {
  const base = `${uploadBase(url)}/files/upload_sessions/${session.id}`;
  return {
    type: 'upload_session',
    id: session.id,
    session_expires_at: timestamp(session.expiresAt),
    part_size: session.partSize,
    total_parts: Math.ceil(session.size / session.partSize),
    num_parts_processed: world.sessions.orderedParts(session).length,
    session_endpoints: {
      ...{ upload_part: base, status: base, abort: base },
      ...{ list_parts: `${base}/parts`, commit: `${base}/commit`, log_event: `${base}/log` },
    },
  };
}

function partView(part: PartRecord): Record<string, unknown> {
  return { part_id: part.id, offset: part.offset, size: part.content.size, sha1: part.content.sha1 };
}
