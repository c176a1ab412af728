import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mockWithClient, clientFor, type Body } from '../mock-client.js';

const { mock, call, send } = await mockWithClient({
  longPollSeconds: 0.05,
  seed: {
    users: [
      { id: '1', name: 'Ada Moreno', login: 'ada@example.com' },
      { id: '2', name: 'Ben Okafor', login: 'ben@example.com' },
    ],
  },
});
const ben = clientFor(mock, '2');
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

const createFolder = async (name: string): Promise<string> => (await call('POST', '/folders', { name, parent: { id: '0' } })).body.id;
const types = ({ entries }: Body): unknown[] => entries.map((entry) => entry['event_type']);

describe('mock events', () => {
  it('are listed from a position, which exceeds the precision of a number', async () => {
    const start = await call('GET', '/events?stream_position=now');
    expect(start.body).toMatchObject({ chunk_size: 0, entries: [] });
    const position = start.body.next_stream_position;
    expect(String(Number(position) + 1)).not.toBe(String(BigInt(position) + 1n));
    const id = await createFolder('A');
    await call('PUT', `/folders/${id}`, { name: 'B' });
    await send('DELETE', `/folders/${id}`);
    const first = await call('GET', `/events?stream_position=${position}&limit=2`);
    expect(types(first.body)).toEqual(['ITEM_CREATE', 'ITEM_RENAME']);
    expect(first.body.entries[0]).toMatchObject({ type: 'event', created_by: { id: '1' }, source: { type: 'folder', id, name: 'A' } });
    const second = await call('GET', `/events?stream_position=${first.body.next_stream_position}`);
    expect(types(second.body)).toEqual(['ITEM_TRASH']);
    const third = await call('GET', `/events?stream_position=${second.body.next_stream_position}`);
    expect(third.body).toMatchObject({ chunk_size: 0, next_stream_position: second.body.next_stream_position });
    expect(types((await call('GET', '/events?stream_position=0')).body)).toHaveLength(3);
    expect((await call('GET', '/events?stream_position=soon')).status).toBe(400);
  });

  it('are visible to users with access, and to admins under other event types', async () => {
    await createFolder('A');
    await ben.call('POST', '/folders', { name: 'Own', parent: { id: '0' } });
    expect((await ben.call('GET', '/events')).body.entries).toMatchObject([{ source: { name: 'Own' } }]);
    const admin = await call('GET', '/events?stream_type=admin_logs&stream_position=0&event_type=UPLOAD,NEW_USER');
    expect(admin.body.entries).toMatchObject([
      { event_type: 'UPLOAD', source: { item_type: 'folder', item_name: 'A' } },
      { event_type: 'UPLOAD', source: { item_name: 'Own' }, created_by: { id: '2' } },
    ]);
    expect((await call('GET', '/events?stream_type=admin_logs&created_after=2999-01-01T00:00:00Z')).body.entries).toEqual([]);
    expect((await ben.call('GET', '/events?stream_type=admin_logs')).status).toBe(403);
  });

  it('contain only tree changes for stream_type=changes', async () => {
    const id = await createFolder('A');
    await call('PUT', `/folders/${id}`, { shared_link: {} });
    expect(types((await call('GET', '/events')).body)).toEqual(['ITEM_CREATE', 'ITEM_SHARED_CREATE']);
    expect(types((await call('GET', '/events?stream_type=changes')).body)).toEqual(['ITEM_CREATE']);
  });
});

describe('mock long poll', () => {
  async function server(caller = { call }): Promise<string> {
    const { body } = await caller.call('OPTIONS', '/events');
    expect(body).toMatchObject({ entries: [{ type: 'realtime_server', ttl: '10', max_retries: '10', retry_timeout: 1 }] });
    return String(body.entries[0]?.['url']);
  }
  const poll = async (url: string): Promise<unknown> => ((await (await mock.fetch(url)).json()) as Body).message;

  it('ends with new_change on a new event', async () => {
    const url = await server();
    const waiting = poll(url);
    await createFolder('A');
    expect(await waiting).toBe('new_change');
  });

  it('ends at once after a missed event, and with reconnect on its timeout', async () => {
    const url = await server();
    const { next_stream_position: position } = (await call('GET', '/events?stream_position=now')).body;
    expect(await poll(`${url}&stream_position=${position}`)).toBe('reconnect');
    await createFolder('A');
    expect(await poll(`${url}&stream_position=${position}`)).toBe('new_change');
    const other = poll(await server(ben));
    await createFolder('B');
    expect(await other).toBe('reconnect');
  });

  it('ends with reconnect when the mock is reset', async () => {
    const waiting = poll(await server());
    await mock.reset();
    expect(await waiting).toBe('reconnect');
  });
});
