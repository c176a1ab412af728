import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { memoryStateStore, type BoxClient, type EventStreamOptions } from 'box-openapi-sdk';
import { people, openBox } from '../support/box.js';
import { expectApiError } from '../support/expect-api-error.js';

const seed = { users: people };
const pollMs = { min: 5, max: 20 };

/** Consumes a stream until the test ends. */
function consume(box: BoxClient, options: EventStreamOptions) {
  const controller = new AbortController();
  const events: string[] = [];
  const errorNames: string[] = [];
  const stream = box.events.stream({ pollMs, signal: controller.signal, onError: ({ name }) => errorNames.push(name), ...options });
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
  return { events, errorNames, ended, stop };
}

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 180_000, interval: 5 });

/** A client over HTTP, where aborts and broken connections are real. */
async function openOverHttp(options = {}) {
  const fixture = await openBox({ seed, ...options });
  const { url } = await fixture.mock.listen();
  const box = fixture.client({ fetch: undefined, baseUrl: url });
  const createFolders = async (...names: string[]) => {
    for (const name of names) await box.folders.create({ name, parent: { id: '0' } });
  };
  const countRequests = (text: string) => fixture.mock.exchanges.filter(({ method, url }) => `${method} ${url}`.includes(text)).length;
  const untilPolling = (times = 1) =>
    eventually(() => {
      expect(countRequests('OPTIONS')).toBeGreaterThanOrEqual(times);
    });
  return { ...fixture, box, createFolders, countRequests, untilPolling };
}

describe('user event stream', () => {
  it('the stream yields new events once, in the order of the service, as they happen', async () => {
    const { box, createFolders, untilPolling } = await openOverHttp();
    await createFolders('before');
    const { events } = consume(box, { type: 'user' });
    await untilPolling();
    await createFolders('a', 'b');
    await eventually(() => {
      expect(events).toEqual(['ITEM_CREATE a', 'ITEM_CREATE b']);
    });
    await createFolders('c');
    await eventually(() => {
      expect(events).toHaveLength(3);
    });
  });

  it('the stream yields each event once when the service repeats and reorders events', async () => {
    const { box, createFolders, untilPolling } = await openOverHttp({ disorderEvents: true });
    const { events } = consume(box, { type: 'user', from: '0' });
    await untilPolling();
    const names = Array.from({ length: 20 }, (_, index) => `n${String(index)}`);
    await createFolders(...names);
    await eventually(() => {
      expect(events).toHaveLength(20);
    });
    expect([...events].sort()).toEqual(names.map((name) => `ITEM_CREATE ${name}`).sort());
    const raw = await box.events.list({ stream_position: '0', limit: 5 });
    const after = await box.events.list({ stream_position: String(raw.next_stream_position), limit: 5 });
    const ids = [...raw.entries, ...after.entries].map(({ event_id: id }) => id);
    // The mock does repeat events.
    expect([ids.length, new Set(ids).size]).toEqual([10, 8]);
  });

  it('the stream continues without loss when the connection of a long poll breaks', async () => {
    const { box, mock, createFolders, untilPolling } = await openOverHttp();
    mock.faults.add({ path: '/subscribe', delayMs: 100, networkError: true, times: 2 });
    const { events, errorNames } = consume(box, { type: 'user' });
    await untilPolling();
    // The long poll is about to break and does not report this event.
    await createFolders('meanwhile');
    await eventually(() => {
      expect(errorNames).toEqual(['BoxNetworkError', 'BoxNetworkError']);
    });
    await createFolders('later');
    await eventually(() => {
      expect(events).toEqual(['ITEM_CREATE meanwhile', 'ITEM_CREATE later']);
    });
  });

  it('the stream requests a new long poll URL after "reconnect" and after failed polls', async () => {
    const { box, mock, createFolders, untilPolling, countRequests } = await openOverHttp({ longPollSeconds: 0.1 });
    mock.faults.add({ path: '/subscribe', respond: { status: 503 } });
    mock.faults.add({ path: '/subscribe', respond: { status: 200, body: '<html>' } });
    const { events, errorNames } = consume(box, { type: 'user' });
    await untilPolling(3);
    await createFolders('late');
    await eventually(() => {
      expect(events).toEqual(['ITEM_CREATE late']);
    });
    expect(errorNames).toEqual(['BoxApiError', 'BoxDecodeError']);
    expect(countRequests('OPTIONS')).toBeGreaterThanOrEqual(3);
  });

  it('the stream recovers from network errors that outlast the retries of a call', async () => {
    const { box, mock, createFolders, untilPolling } = await openOverHttp();
    const { events, errorNames } = consume(box, { type: 'user' });
    await untilPolling();
    mock.faults.add({ operationId: 'events.list', networkError: true, times: 7 });
    await createFolders('a');
    await eventually(() => {
      expect(events).toEqual(['ITEM_CREATE a']);
    });
    expect(errorNames).toEqual(['BoxNetworkError']);
  });

  it('the stream ends and closes its connection at once when it is aborted during a long poll', async () => {
    const { box, untilPolling, mock } = await openOverHttp();
    const { stop } = consume(box, { type: 'user' });
    await untilPolling();
    const startedAt = performance.now();
    await stop();
    expect(performance.now() - startedAt).toBeLessThan(20_000);
    await mock.close();
  });

  it('the stream yields only the events of the user in asUser', async () => {
    const { box, client, mock, createFolders, untilPolling } = await openOverHttp();
    const { events } = consume(box, { type: 'user', asUser: '33002' });
    await untilPolling();
    await createFolders('of-ada');
    const ben = client({ fetch: undefined, baseUrl: (await mock.listen()).url, asUser: '33002' });
    await ben.folders.create({ name: 'of-ben', parent: { id: '0' } });
    await eventually(() => {
      expect(events).toEqual(['ITEM_CREATE of-ben']);
    });
  });

  it('the stream resumes at the position that an earlier stream saved', async () => {
    const { box, createFolders, untilPolling, countRequests } = await openOverHttp();
    const positionStore = memoryStateStore();
    const options = { type: 'user', positionStore, positionKey: 'k' } as const;
    const one = consume(box, options);
    await untilPolling();
    await createFolders('a');
    // The long poll has ended, and the stream saves the position after it before it polls again.
    await eventually(() => {
      expect([one.events.length, countRequests('/subscribe'), countRequests(`stream_position`) >= 5]).toEqual([1, 1, true]);
    });
    await one.stop();
    await createFolders('b', 'c');
    const other = consume(box, options);
    await eventually(() => {
      expect(other.events).toEqual(['ITEM_CREATE b', 'ITEM_CREATE c']);
    });
  });
});

describe('enterprise event stream', () => {
  it('the stream yields the events of all users, filtered by eventTypes', async () => {
    const { box, clientForUser } = await openBox({ seed });
    const { events } = consume(box, { type: 'enterprise', from: '0', eventTypes: ['UPLOAD', 'RENAME'] });
    const ben = clientForUser('33002');
    const { id } = await ben.folders.create({ name: 'one', parent: { id: '0' } });
    await ben.folders.update(id, { name: 'two' });
    await ben.folders.delete(id);
    await ben.folders.create({ name: 'three', parent: { id: '0' } });
    await eventually(() => {
      expect(events).toEqual(['UPLOAD one', 'RENAME two', 'UPLOAD three']);
    });
  });

  it('the stream of past events ends by itself at createdBefore', async () => {
    let time = Date.parse('2026-01-05T09:00:00Z');
    const { client } = await openBox({ seed, now: () => time });
    const box = client({ clock: { now: () => time, sleep: () => Promise.resolve() } });
    for (const name of ['early', 'middle', 'late']) {
      await box.folders.create({ name, parent: { id: '0' } });
      time += 600_000;
    }
    const { ended, events } = consume(box, {
      type: 'enterprise-history',
      createdAfter: '2026-01-05T09:05:00Z',
      createdBefore: '2026-01-05T09:15:00Z',
      limit: 1,
    });
    await ended;
    expect(events).toEqual(['UPLOAD middle']);
  });

  it('the stream rejects with 403 for a user who is not an admin', async () => {
    const { clientForUser } = await openBox({ seed });
    const { ended, errorNames } = consume(clientForUser('33002'), { type: 'enterprise' });
    await expectApiError(ended, 403, 'access_denied_insufficient_permissions');
    expect(errorNames).toEqual([]);
  });

  it('the stream rejects with 400 and names the from option for an invalid position', async () => {
    const { box } = await openBox({ seed });
    const { ended } = consume(box, { type: 'enterprise', from: 'yesterday' });
    const error = await expectApiError(ended, 400, 'bad_request');
    expect(error.message).toContain('Set another position as from');
  });
});
