import { describe, expect, it } from 'vitest';
import { openBox, people, smallParts, type Scene } from '../../support/box.js';
import { sha1Header, sha1Hex, someBytes } from '../../support/bytes.js';
import { refusal } from '../../support/rejection.js';

const bytes = someBytes(2500);
const ranges = [
  [0, 1024],
  [1024, 2048],
  [2048, 2500],
] as const;

function sendPart({ box }: Pick<Scene, 'box'>, sessionId: string, [start, end]: readonly [number, number], body = bytes.slice(start, end)) {
  return box.uploadSessions.parts.upload(sessionId, {
    digest: sha1Header(bytes.subarray(start, end)),
    contentRange: `bytes ${String(start)}-${String(end - 1)}/${String(bytes.length)}`,
    body,
  });
}

async function withSession(options = {}) {
  const scene = await openBox({ ...smallParts, seed: { users: people }, ...options });
  const session = await scene.box.uploadSessions.create({ folder_id: '0', file_name: 'film.mov', file_size: bytes.length });
  return {
    ...scene,
    session,
    send: (range: readonly [number, number], body?: Uint8Array<ArrayBuffer>) => sendPart(scene, session.id, range, body),
  };
}

describe('an upload session by hand', () => {
  it('takes the parts in any order, says what has come, and makes the file of them', async () => {
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
    await refusal(box.uploadSessions.get(session.id), 404, 'not_found');
  });

  it('makes a new version of a file, while that is as it was last seen', async () => {
    const { box, mock } = await openBox({ ...smallParts, seed: { tree: { 'film.mov': 'old' } } });
    const id = mock.state.find('/film.mov')?.id ?? '';
    const session = await box.uploadSessions.createForFile(id, { file_size: bytes.length });
    const parts = [];
    for (const range of ranges) parts.push((await sendPart({ box }, session.id, range)).part);
    const params = { digest: sha1Header(bytes), parts };
    await refusal(box.uploadSessions.commit(session.id, { ...params, ifMatch: '7' }), 412, 'precondition_failed');
    const { entries } = await box.uploadSessions.commit(session.id, { ...params, ifMatch: '0' });
    expect(entries).toMatchObject([{ id, name: 'film.mov', sha1: sha1Hex(bytes) }]);
    expect((await box.files.versions.list(id)).entries).toMatchObject([{ size: 3 }]);
  });

  it('goes to the hosts that are meant for uploads', async () => {
    const { box, session, send, calls } = await withSession();
    await send(ranges[0]);
    await box.uploadSessions.abort(session.id);
    expect(new Set(calls().map(({ url }) => new URL(url).origin))).toEqual(new Set(['https://upload.box.com']));
  });

  it('lists its parts page by page', async () => {
    const { box, session, send, calls } = await withSession();
    for (const range of ranges) await send(range);
    const offsets: number[] = [];
    for await (const part of box.uploadSessions.parts.list(session.id, { limit: 2 })) offsets.push(part.offset);
    expect(offsets).toEqual([0, 1024, 2048]);
    expect(calls().filter(({ operationId }) => operationId === 'uploadSessions.parts.list')).toHaveLength(2);
  });

  it('can be given up, and is gone then with all its parts', async () => {
    const { box, mock, session, send } = await withSession();
    await send(ranges[0]);
    await expect(box.uploadSessions.abort(session.id)).resolves.toBeUndefined();
    await refusal(box.uploadSessions.parts.list(session.id), 404, 'not_found');
    await refusal(send(ranges[1]), 404, 'not_found');
    expect(mock.state.uploadSessions()).toEqual([]);
  });

  it('is not open to anybody else', async () => {
    const { clientOf, session } = await withSession();
    await refusal(clientOf('33002').uploadSessions.get(session.id), 403, 'access_denied_insufficient_permissions');
  });
});

describe('an upload session refuses', () => {
  it('a name that is taken, before any bytes move', async () => {
    const { box, mock } = await openBox({ ...smallParts, seed: { tree: { 'film.mov': 'old' } } });
    const error = await refusal(
      box.uploadSessions.create({ folder_id: '0', file_name: 'film.mov', file_size: 5000 }),
      409,
      'item_name_in_use',
    );
    expect(error.conflicts).toMatchObject([{ type: 'file', id: mock.state.find('/film.mov')?.id, name: 'film.mov' }]);
    expect(mock.state.uploadSessions()).toEqual([]);
  });

  it('a part whose bytes are not those of its digest', async () => {
    const { box, session, send } = await withSession();
    const other = bytes.slice(0, 1024);
    other[500] = (other[500] ?? 0) ^ 1;
    await refusal(send(ranges[0], other), 412, 'bad_digest');
    expect((await box.uploadSessions.parts.list(session.id)).entries).toEqual([]);
  });

  it('a part that has come already', async () => {
    const { send } = await withSession();
    await send(ranges[0]);
    await refusal(send(ranges[0]), 409, 'range_overlaps_existing_part');
  });

  it('a part that starts or ends in the wrong place, or beyond the end', async () => {
    const { send } = await withSession();
    await refusal(send([100, 1124]), 400, 'bad_request');
    await refusal(send([0, 500]), 400, 'bad_request');
    await refusal(send([2048, 2600], someBytes(552)), 416, 'range_not_satisfiable');
  });

  it('a commit without all the parts, and one whose digest is not that of the whole', async () => {
    const { box, mock, session, send } = await withSession();
    const first = await send(ranges[0]);
    const early = box.uploadSessions.commit(session.id, { digest: sha1Header(bytes), parts: [first.part] });
    await refusal(early, 409, 'parts_mismatch');
    const parts = [first.part, (await send(ranges[1])).part, (await send(ranges[2])).part];
    const wrong = box.uploadSessions.commit(session.id, { digest: sha1Header(bytes.subarray(1)), parts });
    await refusal(wrong, 412, 'bad_digest');
    expect(mock.state.items()).toEqual([]);
    expect(await box.uploadSessions.commit(session.id, { digest: sha1Header(bytes), parts })).toMatchObject({ total_count: 1 });
  });

  it('everything once its week is over', async () => {
    let time = Date.parse('2026-01-05T09:00:00Z');
    const now = () => time;
    const { client, session } = await withSession({ now });
    time += 8 * 24 * 3_600_000;
    const box = client({ clock: { now, sleep: () => Promise.resolve() } });
    await refusal(box.uploadSessions.get(session.id), 410, 'session_expired');
  });
});

describe('a commit', () => {
  it('is asked again for as long as the service still joins the parts', async () => {
    const { box, session, send, calls } = await withSession({ commitNotReady: 2, notReadySeconds: 0 });
    const parts = [];
    for (const range of ranges) parts.push((await send(range)).part);
    const { entries } = await box.uploadSessions.commit(session.id, { digest: sha1Header(bytes), parts });
    expect(entries).toMatchObject([{ name: 'film.mov' }]);
    const commits = calls().filter(({ operationId }) => operationId === 'uploadSessions.commit');
    expect(commits.map(({ status }) => status)).toEqual([202, 202, 201]);
  });

  it('waits between as long as the service says', async () => {
    const { client, session, send } = await withSession({ commitNotReady: 2, notReadySeconds: 7 });
    const parts = [];
    for (const range of ranges) parts.push((await send(range)).part);
    const waits: number[] = [];
    const clock = { now: () => Date.now(), sleep: (ms: number) => Promise.resolve(void waits.push(ms)) };
    await client({ clock }).uploadSessions.commit(session.id, { digest: sha1Header(bytes), parts });
    expect(waits).toEqual([7000, 7000]);
  });
});
