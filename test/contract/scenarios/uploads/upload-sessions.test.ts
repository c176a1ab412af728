import { describe, expect, it } from 'vitest';
import { openBox, people, smallParts, type BoxFixture } from '../../support/box.js';
import { sha1Header, sha1Hex, seededBytes } from '../../support/bytes.js';
import { expectApiError } from '../../support/expect-api-error.js';

const bytes = seededBytes(2500);
const ranges = [
  [0, 1024],
  [1024, 2048],
  [2048, 2500],
] as const;

function sendPart(
  { box }: Pick<BoxFixture, 'box'>,
  sessionId: string,
  [start, end]: readonly [number, number],
  body = bytes.slice(start, end),
) {
  return box.uploadSessions.parts.upload(sessionId, {
    digest: sha1Header(bytes.subarray(start, end)),
    contentRange: `bytes ${String(start)}-${String(end - 1)}/${String(bytes.length)}`,
    body,
  });
}

async function withSession(options = {}) {
  const fixture = await openBox({ ...smallParts, seed: { users: people }, ...options });
  const session = await fixture.box.uploadSessions.create({ folder_id: '0', file_name: 'film.mov', file_size: bytes.length });
  return {
    ...fixture,
    session,
    send: (range: readonly [number, number], body?: Uint8Array<ArrayBuffer>) => sendPart(fixture, session.id, range, body),
  };
}

describe('upload session operations', () => {
  it('an upload session accepts parts in any order, lists them and creates the file', async () => {
    const { box, mock, session, send } = await withSession();
    expect(session).toMatchObject({ type: 'upload_session', part_size: 1024, total_parts: 3, num_parts_processed: 0 });
    const last = await send(ranges[2]);
    expect(last.part).toMatchObject({ offset: 2048, size: 452, sha1: sha1Hex(bytes.subarray(2048)) });
    const first = await send(ranges[0]);
    expect(await box.uploadSessions.get(session.id)).toMatchObject({ id: session.id, num_parts_processed: 2 });
    const middle = await send(ranges[1]);
    const listed = await box.uploadSessions.parts.list(session.id);
    expect(listed.entries).toEqual([first.part, middle.part, last.part]);

    const attributes = { content_modified_at: '2024-03-04T05:06:07Z' };
    const committed = await box.uploadSessions.commit(session.id, { digest: sha1Header(bytes), parts: listed.entries, attributes });
    expect(committed.entries).toMatchObject([{ name: 'film.mov', size: 2500, sha1: sha1Hex(bytes) }]);
    expect(committed.entries[0]?.content_modified_at).toBe('2024-03-04T05:06:07+00:00');
    expect(Buffer.from(await mock.state.content(committed.entries[0]?.id ?? '')).equals(bytes)).toBe(true);
    await expectApiError(box.uploadSessions.get(session.id), 404, 'not_found');
  });

  it('an upload session creates a new version if ifMatch matches', async () => {
    const { box, mock } = await openBox({ ...smallParts, seed: { tree: { 'film.mov': 'old' } } });
    const id = mock.state.find('/film.mov')?.id ?? '';
    const session = await box.uploadSessions.createForFile(id, { file_size: bytes.length });
    const parts = [];
    for (const range of ranges) parts.push((await sendPart({ box }, session.id, range)).part);
    const params = { digest: sha1Header(bytes), parts };
    await expectApiError(box.uploadSessions.commit(session.id, { ...params, ifMatch: '7' }), 412, 'precondition_failed');
    const { entries } = await box.uploadSessions.commit(session.id, { ...params, ifMatch: '0' });
    expect(entries).toMatchObject([{ id, name: 'film.mov', sha1: sha1Hex(bytes) }]);
    expect((await box.files.versions.list(id)).entries).toMatchObject([{ size: 3 }]);
  });

  it('upload session calls go to the upload host', async () => {
    const { box, session, send, calls } = await withSession();
    await send(ranges[0]);
    await box.uploadSessions.abort(session.id);
    expect(new Set(calls().map(({ url }) => new URL(url).origin))).toEqual(new Set(['https://upload.box.com']));
  });

  it('the parts of an upload session are listed over several pages', async () => {
    const { box, session, send, calls } = await withSession();
    for (const range of ranges) await send(range);
    const offsets: number[] = [];
    for await (const part of box.uploadSessions.parts.list(session.id, { limit: 2 })) offsets.push(part.offset);
    expect(offsets).toEqual([0, 1024, 2048]);
    expect(calls().filter(({ operationId }) => operationId === 'uploadSessions.parts.list')).toHaveLength(2);
  });

  it('an aborted upload session is gone with all its parts', async () => {
    const { box, mock, session, send } = await withSession();
    await send(ranges[0]);
    await expect(box.uploadSessions.abort(session.id)).resolves.toBeUndefined();
    await expectApiError(box.uploadSessions.parts.list(session.id), 404, 'not_found');
    await expectApiError(send(ranges[1]), 404, 'not_found');
    expect(mock.state.uploadSessions()).toEqual([]);
  });

  it('an upload session is rejected with 403 for another user', async () => {
    const { clientForUser, session } = await withSession();
    await expectApiError(clientForUser('33002').uploadSessions.get(session.id), 403, 'access_denied_insufficient_permissions');
  });
});

describe('upload session errors', () => {
  it('creating a session with a name in use is rejected before any bytes are sent', async () => {
    const { box, mock } = await openBox({ ...smallParts, seed: { tree: { 'film.mov': 'old' } } });
    const error = await expectApiError(
      box.uploadSessions.create({ folder_id: '0', file_name: 'film.mov', file_size: 5000 }),
      409,
      'item_name_in_use',
    );
    expect(error.conflicts).toMatchObject([{ type: 'file', id: mock.state.find('/film.mov')?.id, name: 'film.mov' }]);
    expect(mock.state.uploadSessions()).toEqual([]);
  });

  it('a part with a wrong digest is rejected with bad_digest', async () => {
    const { box, session, send } = await withSession();
    const other = bytes.slice(0, 1024);
    other[500] = (other[500] ?? 0) ^ 1;
    await expectApiError(send(ranges[0], other), 412, 'bad_digest');
    expect((await box.uploadSessions.parts.list(session.id)).entries).toEqual([]);
  });

  it('a part that was already uploaded is rejected with range_overlaps_existing_part', async () => {
    const { send } = await withSession();
    await send(ranges[0]);
    await expectApiError(send(ranges[0]), 409, 'range_overlaps_existing_part');
  });

  it('a misaligned part is rejected with 400 and a part beyond the end with 416', async () => {
    const { send } = await withSession();
    await expectApiError(send([100, 1124]), 400, 'bad_request');
    await expectApiError(send([0, 500]), 400, 'bad_request');
    await expectApiError(send([2048, 2600], seededBytes(552)), 416, 'range_not_satisfiable');
  });

  it('a commit with missing parts or a wrong file digest is rejected', async () => {
    const { box, mock, session, send } = await withSession();
    const first = await send(ranges[0]);
    const early = box.uploadSessions.commit(session.id, { digest: sha1Header(bytes), parts: [first.part] });
    await expectApiError(early, 409, 'parts_mismatch');
    const parts = [first.part, (await send(ranges[1])).part, (await send(ranges[2])).part];
    const wrong = box.uploadSessions.commit(session.id, { digest: sha1Header(bytes.subarray(1)), parts });
    await expectApiError(wrong, 412, 'bad_digest');
    expect(mock.state.items()).toEqual([]);
    expect(await box.uploadSessions.commit(session.id, { digest: sha1Header(bytes), parts })).toMatchObject({ total_count: 1 });
  });

  it('an expired upload session is rejected with 410', async () => {
    let time = Date.parse('2026-01-05T09:00:00Z');
    const now = () => time;
    const { client, session } = await withSession({ now });
    time += 8 * 24 * 3_600_000;
    const box = client({ clock: { now, sleep: () => Promise.resolve() } });
    await expectApiError(box.uploadSessions.get(session.id), 410, 'session_expired');
  });
});

describe('upload session commits', () => {
  it('a commit is retried while the service assembles the parts', async () => {
    const { box, session, send, calls } = await withSession({ commitNotReady: 2, notReadySeconds: 0 });
    const parts = [];
    for (const range of ranges) parts.push((await send(range)).part);
    const { entries } = await box.uploadSessions.commit(session.id, { digest: sha1Header(bytes), parts });
    expect(entries).toMatchObject([{ name: 'film.mov' }]);
    const commits = calls().filter(({ operationId }) => operationId === 'uploadSessions.commit');
    expect(commits.map(({ status }) => status)).toEqual([202, 202, 201]);
  });

  it('a commit waits for Retry-After between its attempts', async () => {
    const { client, session, send } = await withSession({ commitNotReady: 2, notReadySeconds: 7 });
    const parts = [];
    for (const range of ranges) parts.push((await send(range)).part);
    const waits: number[] = [];
    const clock = { now: () => Date.now(), sleep: (ms: number) => Promise.resolve(void waits.push(ms)) };
    await client({ clock }).uploadSessions.commit(session.id, { digest: sha1Header(bytes), parts });
    expect(waits).toEqual([7000, 7000]);
  });
});
