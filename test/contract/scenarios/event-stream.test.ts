import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { memoryStateStore, type BoxClient, type EventStreamOptions } from 'box-openapi-sdk';
import { people, openBox } from '../support/box.js';
import { refusal } from '../support/rejection.js';

const seed = { users: people };
const pollMs = { min: 5, max: 20 };

/** Follows a stream until the test ends. */
function follow(box: BoxClient, options: EventStreamOptions) {
  const controller = new AbortController();
  const events: string[] = [];
  const told: string[] = [];
  const stream = box.events.stream({ pollMs, signal: controller.signal, onError: ({ name }) => told.push(name), ...options });
  const ended = (async () => {
    for await (const event of stream) {
      const { source, event_type: type } = event;
      const name = source === null ? '' : 'item_name' in source ? source.item_name : 'name' in source ? source.name : '';
      events.push(`${type} ${String(name)}`);
    }
  })();
  ended.catch(() => undefined);
  const stop = async () => {
    controller.abort();
    await ended.catch(() => undefined);
  };
  onTestFinished(stop);
  return { events, told, ended, stop };
}

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 5 });

/** Over real HTTP, where aborts and broken connections are what they are. */
async function served(options = {}) {
  const scene = await openBox({ seed, ...options });
  const { url } = await scene.mock.listen();
  const box = scene.client({ fetch: undefined, baseUrl: url });
  const make = async (...names: string[]) => {
    for (const name of names) await box.folders.create({ name, parent: { id: '0' } });
  };
  const asked = (what: string) => scene.mock.exchanges.filter(({ method, url }) => `${method} ${url}`.includes(what)).length;
  const isWaiting = (times = 1) =>
    eventually(() => {
      expect(asked('OPTIONS')).toBeGreaterThanOrEqual(times);
    });
  return { ...scene, box, make, asked, isWaiting };
}

describe('a stream of the events of a user', () => {
  it('brings what happens, once and in the order of the service, while it happens', async () => {
    const { box, make, isWaiting } = await served();
    await make('before');
    const { events } = follow(box, { type: 'user' });
    await isWaiting();
    await make('a', 'b');
    await eventually(() => {
      expect(events).toEqual(['ITEM_CREATE a', 'ITEM_CREATE b']);
    });
    await make('c');
    await eventually(() => {
      expect(events).toHaveLength(3);
    });
  });

  it('brings each once although the service repeats them and changes their order', async () => {
    const { box, make, isWaiting } = await served({ disorderEvents: true });
    const { events } = follow(box, { type: 'user', from: '0' });
    await isWaiting();
    const names = Array.from({ length: 20 }, (_, index) => `n${String(index)}`);
    await make(...names);
    await eventually(() => {
      expect(events).toHaveLength(20);
    });
    expect([...events].sort()).toEqual(names.map((name) => `ITEM_CREATE ${name}`).sort());
    const raw = await box.events.list({ stream_position: '0', limit: 5 });
    const after = await box.events.list({ stream_position: String(raw.next_stream_position), limit: 5 });
    const ids = [...raw.entries, ...after.entries].map(({ event_id: id }) => id);
    // The mock does what it was told to.
    expect([ids.length, new Set(ids).size]).toEqual([10, 8]);
  });

  it('loses nothing when the long poll is cut off in the midst, and goes on', async () => {
    const { box, mock, make, isWaiting } = await served();
    mock.faults.add({ path: '/subscribe', delayMs: 100, networkError: true, times: 2 });
    const { events, told } = follow(box, { type: 'user' });
    await isWaiting();
    // While nobody listens, since the connection is about to break.
    await make('meanwhile');
    await eventually(() => {
      expect(told).toEqual(['BoxNetworkError', 'BoxNetworkError']);
    });
    await make('later');
    await eventually(() => {
      expect(events).toEqual(['ITEM_CREATE meanwhile', 'ITEM_CREATE later']);
    });
  });

  it('goes on at another address after "reconnect", and while the addresses fail', async () => {
    const { box, mock, make, isWaiting, asked } = await served({ longPollSeconds: 0.1 });
    mock.faults.add({ path: '/subscribe', respond: { status: 503 } });
    mock.faults.add({ path: '/subscribe', respond: { status: 200, body: '<html>' } });
    const { events, told } = follow(box, { type: 'user' });
    await isWaiting(3);
    await make('late');
    await eventually(() => {
      expect(events).toEqual(['ITEM_CREATE late']);
    });
    expect(told).toEqual(['BoxApiError', 'BoxDecodeError']);
    expect(asked('OPTIONS')).toBeGreaterThanOrEqual(3);
  });

  it('gets over failures of the service, with the retries of the calls', async () => {
    const { box, mock, make, isWaiting } = await served();
    const { events, told } = follow(box, { type: 'user' });
    await isWaiting();
    mock.faults.add({ operationId: 'events.list', networkError: true, times: 7 });
    await make('a');
    await eventually(() => {
      expect(events).toEqual(['ITEM_CREATE a']);
    });
    expect(told).toEqual(['BoxNetworkError']);
  });

  it('ends at once when it is aborted while it waits, and the connection with it', async () => {
    const { box, isWaiting, mock } = await served();
    const { stop } = follow(box, { type: 'user' });
    await isWaiting();
    const begun = performance.now();
    await stop();
    expect(performance.now() - begun).toBeLessThan(1000);
    await mock.close();
  });

  it('keeps apart the users that it is for', async () => {
    const { box, client, mock, make, isWaiting } = await served();
    const { events } = follow(box, { type: 'user', asUser: '33002' });
    await isWaiting();
    await make('of-ada');
    const ben = client({ fetch: undefined, baseUrl: (await mock.listen()).url, asUser: '33002' });
    await ben.folders.create({ name: 'of-ben', parent: { id: '0' } });
    await eventually(() => {
      expect(events).toEqual(['ITEM_CREATE of-ben']);
    });
  });

  it('goes on where the process before it stopped', async () => {
    const { box, make, isWaiting, asked } = await served();
    const positionStore = memoryStateStore();
    const options = { type: 'user', positionStore, positionKey: 'k' } as const;
    const one = follow(box, options);
    await isWaiting();
    await make('a');
    // The wait is over, and the answer after it is kept before the stream looks again.
    await eventually(() => {
      expect([one.events.length, asked('/subscribe'), asked(`stream_position`) >= 5]).toEqual([1, 1, true]);
    });
    await one.stop();
    await make('b', 'c');
    const other = follow(box, options);
    await eventually(() => {
      expect(other.events).toEqual(['ITEM_CREATE b', 'ITEM_CREATE c']);
    });
  });
});

describe('a stream of the events of an enterprise', () => {
  it('brings what all of its users do, of the types that are asked for', async () => {
    const { box, clientOf } = await openBox({ seed });
    const { events } = follow(box, { type: 'enterprise', from: '0', eventTypes: ['UPLOAD', 'RENAME'] });
    const ben = clientOf('33002');
    const { id } = await ben.folders.create({ name: 'one', parent: { id: '0' } });
    await ben.folders.update(id, { name: 'two' });
    await ben.folders.delete(id);
    await ben.folders.create({ name: 'three', parent: { id: '0' } });
    await eventually(() => {
      expect(events).toEqual(['UPLOAD one', 'RENAME two', 'UPLOAD three']);
    });
  });

  it('of its history ends by itself', async () => {
    let time = Date.parse('2026-01-05T09:00:00Z');
    const { client } = await openBox({ seed, now: () => time });
    const box = client({ clock: { now: () => time, sleep: () => Promise.resolve() } });
    for (const name of ['early', 'middle', 'late']) {
      await box.folders.create({ name, parent: { id: '0' } });
      time += 600_000;
    }
    const { ended, events } = follow(box, {
      type: 'enterprise-history',
      createdAfter: '2026-01-05T09:05:00Z',
      createdBefore: '2026-01-05T09:15:00Z',
      limit: 1,
    });
    await ended;
    expect(events).toEqual(['UPLOAD middle']);
  });

  it('is for admins, and ends for others', async () => {
    const { clientOf } = await openBox({ seed });
    const { ended, told } = follow(clientOf('33002'), { type: 'enterprise' });
    await refusal(ended, 403, 'access_denied_insufficient_permissions');
    expect(told).toEqual([]);
  });

  it('ends where the position is none of the stream', async () => {
    const { box } = await openBox({ seed });
    const { ended } = follow(box, { type: 'enterprise', from: 'yesterday' });
    const error = await refusal(ended, 400, 'bad_request');
    expect(error.message).toContain('Give another one as from');
  });
});
