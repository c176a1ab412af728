import { describe, expect, it } from 'vitest';
import { collect, openBox, people } from '../../support/box.js';
import { expectApiError } from '../../support/expect-api-error.js';

const seed = { users: people, tree: { 'plan.txt': 'one' } };

async function withPlan(options = {}) {
  const fixture = await openBox({ seed, ...options });
  return { ...fixture, id: fixture.mock.state.find('/plan.txt')?.id ?? '' };
}

const kinds = (events: readonly { event_type: string }[]): string[] => events.map(({ event_type }) => event_type);

describe('user events', () => {
  it('user events are read from the position "now" and include their source', async () => {
    const { box, id } = await withPlan();
    await box.files.update(id, { name: 'before.txt' });
    const now = await box.events.list({ stream_position: 'now' });
    expect(now).toMatchObject({ chunk_size: 0, entries: [] });
    await box.files.update(id, { name: 'after.txt' });
    await box.comments.create({ item: { type: 'file', id }, message: 'Good' });
    const news = await box.events.list({ stream_position: String(now.next_stream_position) });
    expect(kinds(news.entries)).toEqual(['ITEM_RENAME', 'COMMENT_CREATE']);
    expect(news.entries[0]).toMatchObject({ source: { type: 'file', id, name: 'after.txt' }, created_by: { id: '33001' } });
    const nothing = await box.events.list({ stream_position: String(news.next_stream_position) });
    expect(nothing).toMatchObject({ chunk_size: 0, next_stream_position: news.next_stream_position });
  });

  it('stream positions beyond Number.MAX_SAFE_INTEGER are exact strings', async () => {
    const { box, id } = await withPlan();
    await box.files.update(id, { name: 'one.txt' });
    const { next_stream_position: position } = await box.events.list({ stream_position: '0' });
    expect(position).toBeTypeOf('string');
    expect(Number.isSafeInteger(Number(position))).toBe(false);
    await box.files.update(id, { name: 'two.txt' });
    const next = await box.events.list({ stream_position: String(position) });
    expect(BigInt(next.next_stream_position)).toBe(BigInt(position) + 1n);
  });

  it('stream positions that the service sends as JSON numbers stay exact', async () => {
    const { box, mock, calls } = await withPlan();
    const entry = {
      type: 'event',
      event_id: 'e1',
      event_type: 'LOGIN',
      created_at: '2026-01-05T09:00:00Z',
      created_by: null,
      session_id: null,
      source: null,
    };
    const position = String(2n ** 60n + 1n);
    const body = JSON.stringify({ chunk_size: 1, next_stream_position: 0, entries: [entry] }).replace(
      '"next_stream_position":0',
      `"next_stream_position":${position}`,
    );
    const headers = { 'content-type': 'application/json' };
    mock.faults.add({ operationId: 'events.list', respond: { status: 200, headers, body, unchecked: true } });
    await collect(box.events.list({ stream_position: '0' }));
    expect(new URL(calls()[1]?.url ?? '').searchParams.get('stream_position')).toBe(position);
  });

  it('user events are read over several pages to their end', async () => {
    const { box, id, calls } = await withPlan();
    const names = ['1.txt', '2.txt', '3.txt', '4.txt', '5.txt'];
    for (const name of names) await box.files.update(id, { name });
    const before = calls().length;
    const found = await collect(box.events.list({ stream_position: '0', limit: 2 }));
    expect(found.map(({ source }) => (source !== null && 'name' in source ? source.name : undefined))).toEqual(names);
    expect(new Set(found.map(({ event_id }) => event_id)).size).toBe(5);
    // Three pages with events, and one without.
    expect(calls().length - before).toBe(4);
  });

  it('user events include only items that the user can see', async () => {
    const { box, clientForUser, id } = await withPlan();
    const ben = clientForUser('33002');
    await box.files.update(id, { name: 'secret.txt' });
    expect(await collect(ben.events.list({ stream_position: '0' }))).toEqual([]);
    await box.collaborations.create({ item: { type: 'file', id }, accessible_by: { type: 'user', id: '33002' }, role: 'viewer' });
    expect(kinds(await collect(ben.events.list({ stream_position: '0' })))).toEqual(['COLLAB_ADD_COLLABORATOR']);
  });

  it('the stream_type changes returns only changes of the file tree', async () => {
    const { box, id } = await withPlan();
    await box.comments.create({ item: { type: 'file', id }, message: 'Good' });
    await box.files.delete(id);
    expect(kinds(await collect(box.events.list({ stream_position: '0', stream_type: 'changes' })))).toEqual(['ITEM_TRASH']);
  });

  it('an invalid stream position is rejected with 400', async () => {
    const { box } = await withPlan();
    await expectApiError(box.events.list({ stream_position: 'yesterday' }), 400, 'bad_request');
  });
});

describe('enterprise events', () => {
  it('enterprise events are filtered by type and time, and require an admin', async () => {
    let time = Date.parse('2026-01-05T09:00:00Z');
    const now = () => time;
    const { client, clientForUser, id } = await withPlan({ now });
    const box = client({ clock: { now, sleep: () => Promise.resolve() } });
    await box.files.update(id, { name: 'early.txt' });
    time += 600_000;
    await box.files.update(id, { name: 'late.txt' });
    await box.files.delete(id);
    const late = { stream_type: 'admin_logs', stream_position: '0', created_after: '2026-01-05T09:05:00Z' } as const;
    expect(kinds(await collect(box.events.list(late)))).toEqual(['RENAME', 'DELETE']);
    const renames = await collect(box.events.list({ stream_type: 'admin_logs', stream_position: '0', event_type: ['RENAME', 'LOGIN'] }));
    expect(kinds(renames)).toEqual(['RENAME', 'RENAME']);
    expect(renames[1]).toMatchObject({ source: { item_type: 'file', item_id: id, item_name: 'late.txt' } });
    await expectApiError(clientForUser('33002').events.list({ stream_type: 'admin_logs' }), 403, 'access_denied_insufficient_permissions');
  });
});

describe('long polling', () => {
  it('a long poll at the URL of the realtime server returns new_change after an event', async () => {
    const { box, mock, id } = await withPlan();
    const { entries } = await box.events.realtimeServers.list();
    expect(entries).toMatchObject([{ type: 'realtime_server', url: expect.stringMatching(/^https:\/\/[\w.]+\.box\.net\//) as string }]);
    const { next_stream_position: position } = await box.events.list({ stream_position: 'now' });
    const waiting = mock.fetch(`${entries[0]?.url ?? ''}&stream_position=${String(position)}`);
    await box.files.update(id, { name: 'new.txt' });
    expect(await (await waiting).json()).toMatchObject({ message: 'new_change' });
    expect(kinds((await box.events.list({ stream_position: String(position) })).entries)).toEqual(['ITEM_RENAME']);
  });
});
