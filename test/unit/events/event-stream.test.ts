import { describe, expect, it } from 'vitest';
import { memoryStateStore } from '../../../src/core/options/memory-state-store.js';
import { BoxConfigError, BoxError, BoxForbiddenError } from '../../../src/core/errors/box-errors.js';
import { BoxTokenStoreError } from '../../../src/auth/tokens/token-store-error.js';
import { json, untilAborted } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';
import { virtualClock } from '../../support/clocks/virtual-clock.js';
import { eventOf, eventService, firstIds, eventIds, positionOf, readInBackground, waitUntil } from './event-service.js';

const enterprise = { type: 'enterprise', from: '0' } as const;
const storedState = async (store: ReturnType<typeof memoryStateStore>, key = 'k') =>
  JSON.parse((await store.get(key)) ?? '{}') as { position?: string; ids?: string[] };

describe('event stream', () => {
  it('yields every event and passes on each position with full precision', async () => {
    const { box, add, positions, requests, whenAsleep } = eventService();
    add(...eventIds(7));
    const controller = new AbortController();
    const { ids, ended } = readInBackground(
      box.events.stream({ ...enterprise, limit: 3, eventTypes: ['UPLOAD', 'EDIT'], signal: controller.signal }),
    );
    await whenAsleep();
    controller.abort();
    await expect(ended).rejects.toBe(controller.signal.reason);
    expect(ids).toEqual(eventIds(7));
    expect(positions()).toEqual(['0', ...[3, 6, 7].map(positionOf)]);
    expect(requests[0]?.url.search).toBe('?stream_type=admin_logs_streaming&limit=3&event_type=UPLOAD,EDIT&stream_position=0');
  });

  it('deduplicates events within the last 5,000, in any order', async () => {
    const { box, state } = eventService();
    const pages = [
      eventIds(500),
      ...Array.from({ length: 9 }, (_, page) => [...eventIds(500, 500 * (page + 1)), 'e3', 'e3', 'e499']),
      ['e4', 'x', 'e0', 'e9'],
      ['y', 'e0', 'e1'],
    ];
    let page = 0;
    state.intercept = () => json({ next_stream_position: String(++page), entries: (pages[page - 1] ?? []).map((id) => eventOf(id)) });
    const found = await firstIds(box.events.stream(enterprise), 5000 + 3);
    // Yielding x evicts e0 from the window. Yielding y and e0 evicts the next two.
    expect(found.slice(0, 5000)).toEqual(eventIds(5000));
    expect(found.slice(5000)).toEqual(['x', 'y', 'e0']);
  });

  it('deduplicates events within one response and yields every event without an ID', async () => {
    const { box, state } = eventService();
    const nameless = [{ event_type: 'UPLOAD' }, { event_type: 'EDIT' }, { event_id: null }, { event_id: null }];
    const entries = [...['a', 'b', 'a'].map((id) => eventOf(id)), ...nameless, eventOf('b')];
    state.intercept = () => json({ next_stream_position: '1', entries });
    const found: unknown[] = [];
    for await (const event of box.events.stream(enterprise)) if (found.push(event.event_id) === 8) break;
    const once = [undefined, undefined, null, null];
    expect(found).toEqual(['a', 'b', ...once, ...once.slice(0, 2)]);
  });

  it('polls less often while there are no events and resets the interval on an event', async () => {
    const { box, add, calls, clock, whenAsleep, isPolling } = eventService();
    const controller = new AbortController();
    const { ids, ended } = readInBackground(box.events.stream({ type: 'enterprise', signal: controller.signal }));
    await whenAsleep();
    await clock.run(100_000);
    const times = () => calls.map(({ at }) => at / 1000);
    expect(times()).toEqual([0, 0, 1, 3, 7, 15, 31, 61, 91]);
    add('e0');
    await clock.run(23_000);
    // At once for further events, then after one second.
    expect(times().slice(9)).toEqual([121, 121, 122]);
    expect([ids, isPolling()]).toEqual([['e0'], false]);
    controller.abort();
    await expect(ended).rejects.toBe(controller.signal.reason);
  });

  it('polls within the bounds of pollMs', async () => {
    const { box, calls, clock, whenAsleep } = eventService();
    const controller = new AbortController();
    readInBackground(box.events.stream({ type: 'enterprise', pollMs: { min: 100, max: 300 }, signal: controller.signal }));
    await whenAsleep();
    await clock.run(1000);
    expect(calls.map(({ at }) => at)).toEqual([0, 0, 100, 300, 600, 900]);
    controller.abort();
  });

  it('keeps its poll interval when the system clock is set back', async () => {
    const clock = virtualClock();
    let back = 0;
    const { box, state, count, advanceUntil } = eventService({
      clock: { now: () => clock.now() - back, sleep: (ms, signal) => clock.sleep(ms, signal) },
    });
    state.intercept = () => void (back = 3_600_000);
    const controller = new AbortController();
    readInBackground(box.events.stream({ type: 'enterprise', signal: controller.signal }));
    await advanceUntil(() => clock.sleepers() > 0);
    await clock.run(60_000);
    expect(count('list')).toBeGreaterThan(5);
    controller.abort();
  });

  it('does not spin when the service returns new positions without events', async () => {
    const { box, state, count, clock, whenAsleep } = eventService();
    let position = 0;
    state.intercept = () => json({ next_stream_position: String(++position), entries: [] });
    for (const type of ['user', 'enterprise', 'enterprise-history'] as const) {
      const controller = new AbortController();
      const before = count('list');
      readInBackground(box.events.stream({ type, signal: controller.signal }));
      await whenAsleep();
      await clock.run(60_000);
      expect(count('list') - before).toBeLessThan(65);
      controller.abort();
    }
  });

  it('of type enterprise-history ends after the last event and sends the time range', async () => {
    const { box, add, requests, positions } = eventService();
    add(...eventIds(5));
    const stream = box.events.stream({
      type: 'enterprise-history',
      limit: 2,
      createdAfter: '2026-01-01T00:00:00Z',
      createdBefore: '2026-02-01T00:00:00Z',
    });
    const { ids, ended } = readInBackground(stream);
    await ended;
    expect(ids).toEqual(eventIds(5));
    expect(positions()).toEqual(['0', ...[2, 4, 5].map(positionOf)]);
    const query = requests[0]?.url.searchParams;
    expect(['stream_type', 'created_after', 'created_before'].map((name) => query?.get(name))).toEqual([
      'admin_logs',
      '2026-01-01T00:00:00Z',
      '2026-02-01T00:00:00Z',
    ]);
  });

  it('yields only the requested event types and moves past the others', async () => {
    const { box, state } = eventService();
    const types = { a: 'ITEM_UPLOAD', b: 'ITEM_TRASH', c: 'ITEM_UPLOAD', d: 'NEWER', e: 'ITEM_TRASH' };
    const entries = Object.entries(types).map(([id, type]) => eventOf(id, type));
    let requestCount = 0;
    state.intercept = ({ url }) =>
      url.pathname === '/2.0/events' ? json({ next_stream_position: '1', entries: requestCount++ === 0 ? entries : [] }) : undefined;
    const positionStore = memoryStateStore();
    const controller = new AbortController();
    const { signal } = controller;
    const { ids, ended } = readInBackground(
      box.events.stream({ type: 'user', from: '0', eventTypes: ['ITEM_UPLOAD', 'NEWER'], positionStore, positionKey: 'k', signal }),
    );
    await waitUntil(() => requestCount >= 2);
    controller.abort();
    await expect(ended).rejects.toBe(signal.reason);
    expect(ids).toEqual(['a', 'c', 'd']);
    expect(await storedState(positionStore)).toMatchObject({ position: '1', ids });
  });

  it('moves past events of other types without waiting', async () => {
    const { box, state, clock, whenAsleep, count } = eventService();
    state.intercept = ({ url }) => {
      const next = Math.min(30, Number(url.searchParams.get('stream_position')) + 1);
      const entries = [eventOf(`e${String(next)}`, next < 30 ? 'ITEM_TRASH' : 'ITEM_UPLOAD')];
      return url.pathname === '/2.0/events' ? json({ next_stream_position: String(next), entries }) : json({});
    };
    const controller = new AbortController();
    const { ids } = readInBackground(
      box.events.stream({ type: 'user', from: '0', eventTypes: ['ITEM_UPLOAD'], signal: controller.signal }),
    );
    await whenAsleep();
    expect([ids, clock.elapsed()]).toEqual([['e30'], 0]);
    // The last response repeats, which does not count as new events.
    expect(count('list')).toBeLessThan(35);
    controller.abort();
  });

  it('rejects a second concurrent loop', async () => {
    const { box, add } = eventService();
    add(...eventIds(3));
    const stream = box.events.stream(enterprise);
    for await (const event of stream) {
      expect(event.event_id).toBe('e0');
      expect((await rejection(firstIds(stream, 1), BoxConfigError)).message).toContain('already being read');
      break;
    }
    expect(await firstIds(stream, 1)).toEqual(['e0']);
  });
});

describe('event delivery', () => {
  const open = (count = 5) => {
    const service = eventService();
    service.add(...eventIds(count));
    const store = memoryStateStore();
    const stream = () => service.box.events.stream({ ...enterprise, limit: 5, positionStore: store, positionKey: 'k' });
    return { ...service, store, stream };
  };

  it('commits an event when the next one is requested and moves the position after a whole page', async () => {
    const { store, stream } = open(7);
    const positions: unknown[] = [];
    for await (const { event_id: id } of stream()) {
      positions.push((await storedState(store)).position);
      if (id === 'e6') break;
    }
    expect(positions).toEqual([undefined, undefined, undefined, undefined, undefined, positionOf(5), positionOf(5)]);
    expect(await storedState(store)).toEqual({ version: 1, stream: 'admin_logs_streaming', position: positionOf(5), ids: eventIds(6) });
  });

  it('redelivers the current event, and no earlier one, after the loop breaks', async () => {
    const { store, stream, positions } = open();
    expect(await firstIds(stream(), 3)).toEqual(['e0', 'e1', 'e2']);
    expect(await storedState(store)).toMatchObject({ position: '0', ids: ['e0', 'e1'] });
    expect(await firstIds(stream(), 2)).toEqual(['e2', 'e3']);
    expect(positions()).toEqual(['0', '0']);
  });

  it('redelivers the current event after the loop throws', async () => {
    const { stream } = open();
    const failing = async () => {
      for await (const { event_id: id } of stream()) if (id === 'e3') throw new Error('The body failed.');
    };
    await expect(failing()).rejects.toThrow('The body failed.');
    expect(await firstIds(stream(), 2)).toEqual(['e3', 'e4']);
  });

  it('does not redeliver an event after commit(), which stores it at once', async () => {
    const { store, stream } = open();
    const own = stream();
    await own.commit();
    for await (const { event_id: id } of own) {
      if (id === 'e1') await own.commit();
      if (id === 'e1') expect(await storedState(store)).toMatchObject({ position: '0', ids: ['e0', 'e1'] });
      if (id === 'e4') {
        await own.commit();
        expect(await storedState(store)).toMatchObject({ position: positionOf(5), ids: eventIds(5) });
        break;
      }
    }
    const { ids } = readInBackground(stream());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(ids).toEqual([]);
  });

  it('commits the event that is current when commit() is called without await', async () => {
    const { store, stream } = open();
    const own = stream();
    for await (const { event_id: id } of own) {
      if (id === 'e1') void own.commit();
      if (id === 'e2') break;
    }
    expect(await storedState(store)).toMatchObject({ ids: ['e0', 'e1'] });
  });

  it('redelivers the current event to another loop over the same stream without a store', async () => {
    const { box, add } = eventService();
    add(...eventIds(4));
    const stream = box.events.stream(enterprise);
    expect(await firstIds(stream, 2)).toEqual(['e0', 'e1']);
    expect(await firstIds(stream, 3)).toEqual(['e1', 'e2', 'e3']);
  });

  it('loses no event when the process ends before the first event of a stream from now', async () => {
    const { box, add, positions, whenAsleep } = eventService();
    add('old');
    const store = memoryStateStore();
    const options = { type: 'enterprise', positionStore: store, positionKey: 'k' } as const;
    readInBackground(box.events.stream(options));
    await whenAsleep();
    add('new');
    expect(await firstIds(box.events.stream(options), 1)).toEqual(['new']);
    expect(positions()).toEqual(['now', positionOf(1), positionOf(1)]);
  });

  it('yields every event after a stored position without stored IDs', async () => {
    const { stream, store } = open(3);
    await store.set('k', JSON.stringify({ version: 1, stream: 'admin_logs_streaming', position: positionOf(1), ids: [] }));
    expect(await firstIds(stream(), 2)).toEqual(['e1', 'e2']);
  });
});

describe('event position store', () => {
  const broken = (method: 'get' | 'set', times = Infinity) => {
    const store = memoryStateStore();
    let left = times;
    const real = (key: string, text = '') => (method === 'get' ? store.get(key) : store.set(key, text));
    const failing = (...args: [string, string?]) =>
      left-- > 0 ? Promise.reject(Object.assign(new Error('mumble'), { code: 'EIO' })) : real(...args);
    return { ...store, [method]: failing };
  };
  const open = (store: ReturnType<typeof memoryStateStore>) => {
    const service = eventService();
    service.add(...eventIds(4));
    return { ...service, stream: service.box.events.stream({ ...enterprise, limit: 2, positionStore: store, positionKey: 'k' }) };
  };

  it('ends the stream before the first request when get fails', async () => {
    const { stream, requests } = open(broken('get', 1));
    const error = await rejection(firstIds(stream, 1), BoxError);
    expect(error.message).toContain('position store failed to load k');
    expect(JSON.stringify(error)).not.toContain('mumble');
    expect(requests).toEqual([]);
    expect(await firstIds(stream, 4)).toEqual(eventIds(4));
  });

  it('ends the stream when set fails, and loses no event when the stream continues', async () => {
    const store = broken('set', 1);
    const { stream, box } = open(store);
    const ids: string[] = [];
    const read = async () => {
      for await (const { event_id: id } of stream) {
        ids.push(id);
        if (id === 'e3') break;
      }
    };
    expect((await rejection(read(), BoxError)).message).toContain('position store failed to save k');
    expect(ids).toEqual(['e0', 'e1']);
    await read();
    expect(ids).toEqual(eventIds(4));
    expect(await firstIds(box.events.stream({ ...enterprise, positionStore: store, positionKey: 'k' }), 1)).toEqual(['e3']);
  });

  it('reports a failed set when the loop breaks and in commit()', async () => {
    const leave = open(broken('set'));
    await rejection(firstIds(leave.stream, 2), BoxError);
    await expect(leave.stream.commit()).rejects.toThrow('position store failed');
    const { stream, state } = open(broken('set'));
    state.intercept = ({ url }) =>
      url.searchParams.get('stream_position') === '0' ? json({ next_stream_position: '1', entries: [] }) : undefined;
    expect((await rejection(firstIds(stream, 1), BoxError)).message).toContain('position store failed');
  });

  it.each(['', '{', 'null', '{"version":2,"position":"1","ids":[]}', '{"version":1,"position":1,"ids":[]}'])(
    'ends the stream when the key holds an invalid value: %s',
    async (text) => {
      const store = memoryStateStore();
      await store.set('k', text);
      const { stream, requests } = open(store);
      expect((await rejection(firstIds(stream, 1), BoxError)).message).toContain('k');
      expect([requests, await store.get('k')]).toEqual([[], text]);
    },
  );

  it('rejects the position of another stream type', async () => {
    const store = memoryStateStore();
    const { stream, box } = open(store);
    await firstIds(stream, 3);
    const other = box.events.stream({ type: 'user', positionStore: store, positionKey: 'k' });
    expect((await rejection(firstIds(other, 1), BoxConfigError)).message).toContain('positionKey');
  });

  it('is not written while there are no events', async () => {
    const store = memoryStateStore();
    let writes = 0;
    const counting = { ...store, set: (key: string, text: string) => (writes++, store.set(key, text)) };
    const { stream, whenAsleep, clock } = open(counting);
    readInBackground(stream);
    await whenAsleep();
    const before = writes;
    await clock.run(300_000);
    expect([before, writes]).toEqual([2, 2]);
  });

  it('keeps the current event uncommitted on abort', async () => {
    const store = memoryStateStore();
    const { box } = open(store);
    const service = eventService();
    service.add(...eventIds(4));
    const controller = new AbortController();
    const reason = new Error('Enough.');
    const stream = service.box.events.stream({ ...enterprise, positionStore: store, positionKey: 'k', signal: controller.signal });
    const read = async () => {
      for await (const { event_id: id } of stream) if (id === 'e1') controller.abort(reason);
    };
    await expect(read()).rejects.toBe(reason);
    expect(await storedState(store)).toMatchObject({ ids: ['e0', 'e1'] });
    expect(await firstIds(box.events.stream({ ...enterprise, positionStore: store, positionKey: 'k' }), 1)).toEqual(['e2']);
  });
});

describe('event stream signal', () => {
  it('ends the stream at once with the abort reason in every state', async () => {
    const { box, state, whenAsleep, count, isPolling } = eventService();
    const reason = new Error('Enough.');
    const aborted = async (ready: () => Promise<unknown>, type: 'user' | 'enterprise') => {
      const controller = new AbortController();
      const { ended } = readInBackground(box.events.stream({ type, signal: controller.signal }));
      await ready();
      const before = count('list');
      controller.abort(reason);
      await expect(ended).rejects.toBe(reason);
      expect(count('list')).toBe(before);
    };
    await aborted(whenAsleep, 'enterprise');
    await aborted(() => waitUntil(isPolling), 'user');
    await aborted(() => Promise.resolve(), 'user');
    const before = count('list');
    state.intercept = untilAborted;
    await aborted(() => waitUntil(() => count('list') > before), 'user');
    const stuck = () => new Promise<never>(() => undefined);
    for (const method of ['get', 'set']) {
      const controller = new AbortController();
      let isStuck = false;
      const store = { ...memoryStateStore(), [method]: () => ((isStuck = true), stuck()) };
      const options = { ...enterprise, positionStore: store, positionKey: 'k', signal: controller.signal };
      const { ended } = readInBackground(eventService().box.events.stream(options));
      await waitUntil(() => isStuck);
      controller.abort(reason);
      await expect(ended).rejects.toBe(reason);
    }
    state.intercept = () => json({}, 403);
    const controller = new AbortController();
    controller.abort(reason);
    await expect(firstIds(box.events.stream({ type: 'user', signal: controller.signal }), 1)).rejects.toBe(reason);
  });
});

describe('event stream failure', () => {
  it('is reported and retried indefinitely with growing waits when it is transient', async () => {
    const failures: string[] = [];
    const { box, add, state, calls, advanceUntil } = eventService({ retry: { attempts: 1 }, limiter: false });
    add('e0');
    const responses = [
      () => json({}, 500),
      () => Promise.reject(new TypeError('fetch failed')),
      () => json({}, 429, { 'retry-after': '100' }),
      () => new Response('<html>', { status: 200 }),
      ...Array.from({ length: 8 }, () => () => json({}, 503)),
    ];
    state.intercept = () => responses.shift()?.();
    const { ids } = readInBackground(box.events.stream({ ...enterprise, onError: ({ name }) => failures.push(name) }));
    await advanceUntil(() => ids.length > 0);
    expect(ids).toEqual(['e0']);
    expect(failures.length).toBe(12);
    expect(failures.slice(0, 4)).toEqual(['BoxApiError', 'BoxNetworkError', 'BoxRateLimitedError', 'BoxDecodeError']);
    const seconds = calls.slice(0, 13).map(({ at }, index) => (at - (calls[index - 1]?.at ?? 0)) / 1000);
    expect(seconds).toEqual([0, 1, 2, 100, 8, 16, 32, 60, 60, 60, 60, 60, 60]);
  });

  it.each([
    [400, 'BoxValidationError'],
    // A developer token cannot be renewed.
    [401, 'BoxAuthError'],
    [403, 'BoxForbiddenError'],
    [404, 'BoxNotFoundError'],
  ])('is thrown without a retry for the permanent status %i', async (status, name) => {
    const reportedErrors: unknown[] = [];
    const { box, state, requests } = eventService();
    state.intercept = () => json({ type: 'error', status, code: 'x', message: 'No.' }, status);
    const error = await rejection(
      firstIds(box.events.stream({ type: 'user', onError: (error) => reportedErrors.push(error) }), 1),
      BoxError,
    );
    expect([error.name, reportedErrors, requests.length]).toEqual([name, [], 1]);
  });

  it('is thrown without a request when getToken fails', async () => {
    const { box, requests } = eventService({
      auth: () => ({ getToken: () => Promise.reject(new Error('no key')), invalidate: () => undefined }),
    });
    const error = await rejection(firstIds(box.events.stream({ type: 'user' }), 1), BoxError);
    expect([error.name, requests.length]).toEqual(['BoxAuthError', 0]);
  });

  it('is thrown once when the request for a long-poll URL returns 403', async () => {
    const { box, state, count } = eventService();
    state.intercept = ({ method }) => (method === 'OPTIONS' ? json({}, 403) : undefined);
    await rejection(firstIds(box.events.stream({ type: 'user' }), 1), BoxForbiddenError);
    expect(count('server')).toBe(1);
  });

  it.each([...[{}, [null], ['e0']].map((entries) => ({ entries, next_stream_position: '1' })), { entries: [] }, null])(
    'is retried for 15 minutes when the response is not a page of events: %j',
    async (response) => {
      const reportedErrors: string[] = [];
      const { box, state, advanceUntil, clock } = eventService();
      state.intercept = () => json(response);
      let failed = false;
      const { ended } = readInBackground(box.events.stream({ ...enterprise, onError: ({ name }) => reportedErrors.push(name) }));
      ended.catch(() => (failed = true));
      await advanceUntil(() => failed);
      await expect(ended).rejects.toMatchObject({ name: 'BoxDecodeError' });
      expect(clock.elapsed() / 60_000).toBeCloseTo(15.5, 0);
      expect(new Set(reportedErrors)).toEqual(new Set(['BoxDecodeError']));
    },
  );

  it('restarts the 15 minutes for invalid pages after an error response of the service', async () => {
    const { box, add, state, advanceUntil, clock } = eventService({ retry: { attempts: 1 }, limiter: false });
    add('e0');
    let requestCount = 0;
    state.intercept = () => {
      if (clock.elapsed() > 3_600_000) return undefined;
      return ++requestCount % 8 === 0 ? json({}, 503) : new Response('<html>');
    };
    const { ids } = readInBackground(box.events.stream(enterprise));
    await advanceUntil(() => ids.length > 0);
  });

  it('waits at least pollMs.min between retries, even with shorter retry options', async () => {
    const waits: number[] = [];
    const controller = new AbortController();
    const clock = {
      now: () => 0,
      sleep: (ms: number) => {
        if (waits.push(ms) === 5) controller.abort();
        return Promise.resolve();
      },
    };
    const { box, state } = eventService({ clock, retry: { attempts: 1, baseMs: 0, maxMs: 0 }, limiter: false });
    state.intercept = () => json({}, 503);
    await expect(readInBackground(box.events.stream({ ...enterprise, signal: controller.signal })).ended).rejects.toThrow('aborted');
    expect(waits).toEqual(Array(5).fill(1000));
  });

  it('of the token store is retried unless the error carries tokens', async () => {
    const reportedErrors: string[] = [];
    const tokens = { accessToken: 'a', expiresAt: 0, refreshToken: 'r' };
    const failures = [{ cause: new Error('away') }, { cause: new Error('away'), tokens }];
    const getToken = () => {
      const failure = failures.shift();
      return failure === undefined ? Promise.resolve('token-1') : Promise.reject(new BoxTokenStoreError('The store failed.', failure));
    };
    const { box, add, advanceUntil } = eventService({ auth: () => ({ getToken, invalidate: () => undefined }) });
    add('e0');
    const stream = box.events.stream({ ...enterprise, onError: ({ name }) => reportedErrors.push(name) });
    let failed: unknown;
    readInBackground(stream).ended.catch((error: unknown) => (failed = error));
    await advanceUntil(() => failed !== undefined);
    expect((failed as BoxTokenStoreError).unsavedTokens()).toBe(tokens);
    expect(reportedErrors).toEqual(['BoxTokenStoreError']);
    expect(await firstIds(stream, 1)).toEqual(['e0']);
  });

  it('is replaced by the error that onError throws', async () => {
    const { box, state } = eventService({ retry: { attempts: 1 } });
    state.intercept = () => json({}, 500);
    const enough = new Error('Not for an hour.');
    const onError = () => {
      throw enough;
    };
    await expect(firstIds(box.events.stream({ type: 'user', onError }), 1)).rejects.toBe(enough);
  });

  it('for a rejected position includes advice and leaves the store unchanged', async () => {
    const { box, state } = eventService();
    const message = 'stream_position is too old';
    state.intercept = () => json({ type: 'error', status: 400, code: 'invalid_parameter', message, request_id: 'r1' }, 400);
    const store = memoryStateStore();
    const text = JSON.stringify({ version: 1, stream: 'all', position: '17', ids: [] });
    await store.set('k', text);
    const error = await rejection(firstIds(box.events.stream({ type: 'user', positionStore: store, positionKey: 'k' }), 1), BoxError);
    expect(error).toMatchObject({ name: 'BoxValidationError', status: 400, requestId: 'r1', operationId: 'events.list' });
    for (const piece of ['too old', 'position 17', 'Delete k']) expect(error.message).toContain(piece);
    expect(await store.get('k')).toBe(text);
    expect((await rejection(firstIds(box.events.stream({ type: 'user', from: '18' }), 1), BoxError)).message).toContain(
      'Set another position as from',
    );
  });
});
