import { created, empty, json } from '../http/response.js';
import { badRequest, serviceError } from '../http/errors.js';
import { uploadBase } from '../http/hosts.js';
import { numberField, textField } from '../http/fields.js';
import { checkLock, reachFile, reachFolder } from '../state/access.js';
import { keepContent } from '../state/content.js';
import type { FileRecord, FolderRecord } from '../state/records.js';
import type { PartRecord, SessionRecord } from '../state/sessions.js';
import { timestamp } from '../views/view.js';
import type { Call, Handlers } from './shared/call.js';
import { commit } from './shared/commit.js';
import { badDigest, digestOf } from './shared/digest-header.js';
import { checkFree, checkRoom } from './shared/names.js';
import { answerPage, offsetPage } from './shared/pages.js';

export const uploadSessionHandlers: Handlers = {
  'uploadSessions.create'(call) {
    const { world, viewer, body } = call;
    const folder = reachFolder(world, viewer, textField(body, 'folder_id') ?? '', 'upload');
    const name = textField(body, 'file_name') ?? '';
    checkFree(world, viewer, folder, name, 'file');
    return created(sessionView(call, open(call, folder, name)));
  },
  'uploadSessions.createForFile'(call) {
    const { world, viewer, body } = call;
    const file = reachFile(world, viewer, call.path('file_id'), 'upload');
    checkLock(world, viewer, file);
    const name = textField(body, 'file_name') ?? file.name;
    if (file.parent !== null) checkFree(world, viewer, file.parent, name, 'file', file);
    return created(sessionView(call, open(call, file, name)));
  },
  'uploadSessions.get': (call) => json(sessionView(call, sessionOf(call))),
  async 'uploadSessions.parts.upload'(call) {
    const session = sessionOf(call);
    const { offset, length } = rangeOf(call, session);
    const wanted = digestOf(call.header('digest'));
    const content = await keepContent(call.content.chunks(), call.world.contents, call.world.platform);
    try {
      if (content.size !== length)
        throw badRequest(`The body has ${String(content.size)} bytes, but Content-Range speaks of ${String(length)}`);
      if (content.sha1 !== wanted) throw badDigest(412, 'Digest', content.sha1);
      // Only now: meanwhile the session may have ended, or the same part may have come on another connection.
      sessionOf(call);
      if (session.parts.has(offset))
        throw serviceError(409, 'range_overlaps_existing_part', 'The range overlaps a part that has arrived already');
      if (session.committing) throw serviceError(409, 'conflict', 'The session is being committed');
    } catch (error) {
      await content.discard();
      throw error;
    }
    return json({ part: partView(call.world.sessions.newPart(session, offset, content)) });
  },
  'uploadSessions.parts.list'(call) {
    const parts = call.world.sessions.inOrder(sessionOf(call));
    return json(answerPage(offsetPage(parts, call.query, 1000), partView));
  },
  async 'uploadSessions.abort'(call) {
    const session = sessionOf(call);
    call.world.sessions.close(session);
    for (const part of session.parts.values()) await part.content.discard();
    return empty();
  },
  'uploadSessions.commit': (call) => commit(call, sessionOf(call)),
};

function open({ world, viewer, body }: Call, target: FileRecord | FolderRecord, name: string): SessionRecord {
  const { minSessionBytes, partBytes, commitNotReady } = world.settings;
  const size = numberField(body, 'file_size') ?? 0;
  if (size < minSessionBytes) throw badRequest(`An upload session needs a file of at least ${String(minSessionBytes)} bytes`);
  checkRoom(target.owner, size);
  return world.sessions.open({ user: viewer.user, target, name, size, partSize: partBytes, notReady: commitNotReady });
}

function sessionOf(call: Call): SessionRecord {
  const session = call.world.sessions.get(call.path('upload_session_id'));
  if (session.user !== call.viewer.user)
    throw serviceError(403, 'access_denied_insufficient_permissions', 'The upload session is of another user');
  return session;
}

/** Parts start at multiples of the part size and are as long; the last may be shorter. */
function rangeOf(call: Call, { size, partSize }: SessionRecord): { offset: number; length: number } {
  const match = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(call.header('content-range') ?? '');
  const [first = NaN, last = NaN, total = NaN] = (match ?? []).slice(1).map(Number);
  if (match === null || last < first) throw badRequest('The Content-Range header has to be bytes FIRST-LAST/TOTAL');
  if (total !== size) throw badRequest(`The Content-Range speaks of a file of ${String(total)} bytes, the session of ${String(size)}`);
  if (last >= size) throw serviceError(416, 'range_not_satisfiable', 'The range ends after the end of the file');
  if (first % partSize !== 0) throw badRequest(`A part has to start at a multiple of ${String(partSize)}`);
  const length = last - first + 1;
  const wanted = Math.min(partSize, size - first);
  if (length !== wanted) throw badRequest(`A part that starts at ${String(first)} has to have ${String(wanted)} bytes`);
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
    num_parts_processed: world.sessions.inOrder(session).length,
    session_endpoints: {
      ...{ upload_part: base, status: base, abort: base },
      ...{ list_parts: `${base}/parts`, commit: `${base}/commit`, log_event: `${base}/log` },
    },
  };
}

function partView(part: PartRecord): Record<string, unknown> {
  return { part_id: part.id, offset: part.offset, size: part.content.size, sha1: part.content.sha1 };
}
