import { describe, expect, it } from 'vitest';
import { memoryStateStore } from '../../../src/core/options/memory-state-store.js';
import { BoxConfigError, BoxError, BoxForbiddenError } from '../../../src/core/errors/box-errors.js';
import { BoxTokenStoreError } from '../../../src/auth/tokens/token-store-error.js';
import { json, untilAborted } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';
import { virtualClock } from '../../support/clocks/virtual-clock.js';
import { eventOf, eventService, first, names, positionOf, reader, until } from './event-service.js';

const enterprise = { type: 'enterprise', from: '0' } as const;
const kept = async (store: ReturnType<typeof memoryStateStore>, key = 'k') =>
  JSON.parse((await store.get(key)) ?? '{}') as { position?: string; ids?: string[] };

describe('a stream', () => {
  it('hands out every event, from position to position, each as exact as the service sends it', async () => {
    const { box, add, positions, requests, asleep } = eventService();
    add(...names(7));
    const controller = new AbortController();
    const { ids, ended } = reader(
      box.events.stream({ ...enterprise, limit: 3, eventTypes: ['UPLOAD', 'EDIT'], signal: controller.signal }),
    );
    await asleep();
    controller.abort();
    await expect(ended).rejects.toBe(controller.signal.reason);
    expect(ids).toEqual(names(7));
    expect(positions()).toEqual(['0', ...[3, 6, 7].map(positionOf)]);
    expect(requests[0]?.url.search).toBe('?stream_type=admin_logs_streaming&limit=3&event_type=UPLOAD,EDIT&stream_position=0');
  });

  it('hands out no event twice within the last 5,000, however often and in whatever order it comes', async () => {
    const { box, state } = eventService();
    const pages = [
      names(500),
      ...Array.from({ length: 9 }, (_, page) => [...names(500, 500 * (page + 1)), 'e3', 'e3', 'e499']),
      ['e4', 'x', 'e0', 'e9'],
      ['y', 'e0', 'e1'],
    ];
    let page = 0;
    state.meet = () => json({ next_stream_position: String(++page), entries: (pages[page - 1] ?? []).map((id) => eventOf(id)) });
    const found = await first(box.events.stream(enterprise), 5000 + 3);
    // With x, e0 falls out of the window, and with y and e0 the next two.
    expect(found.slice(0, 5000)).toEqual(names(5000));
    expect(found.slice(5000)).toEqual(['x', 'y', 'e0']);
  });

  it('hands out an event once that comes twice in one answer, and each of those without an id', async () => {
    const { box, state } = eventService();
    const nameless = [{ event_type: 'UPLOAD' }, { event_type: 'EDIT' }, { event_id: null }, { event_id: null }];
    const entries = [...['a', 'b', 'a'].map((id) => eventOf(id)), ...nameless, eventOf('b')];
    state.meet = () => json({ next_stream_position: '1', entries });
    const found: unknown[] = [];
    for await (const event of box.events.stream(enterprise)) if (found.push(event.event_id) === 8) break;
    const once = [undefined, undefined, null, null];
    expect(found).toEqual(['a', 'b', ...once, ...once.slice(0, 2)]);
  });

  it('asks ever more seldom while nothing happens, and often again when something does', async () => {
    const { box, add, asked, clock, asleep, isWaiting } = eventService();
    const controller = new AbortController();
    const { ids, ended } = reader(box.events.stream({ type: 'enterprise', signal: controller.signal }));
    await asleep();
    await clock.run(100_000);
    const times = () => asked.map(({ at }) => at / 1000);
    expect(times()).toEqual([0, 0, 1, 3, 7, 15, 31, 61, 91]);
    add('e0');
    await clock.run(23_000);
    // At once for more, then a second later, then two.
    expect(times().slice(9)).toEqual([121, 121, 122]);
    expect([ids, isWaiting()]).toEqual([['e0'], false]);
    controller.abort();
    await expect(ended).rejects.toBe(controller.signal.reason);
  });

  it('keeps to the times that it is given', async () => {
    const { box, asked, clock, asleep } = eventService();
    const controller = new AbortController();
    reader(box.events.stream({ type: 'enterprise', pollMs: { min: 100, max: 300 }, signal: controller.signal }));
    await asleep();
    await clock.run(1000);
    expect(asked.map(({ at }) => at)).toEqual([0, 0, 100, 300, 600, 900]);
    controller.abort();
  });

  it('keeps to them when the time of day is set back', async () => {
    const clock = virtualClock();
    let back = 0;
    const { box, state, count, drive } = eventService({
      clock: { now: () => clock.now() - back, sleep: (ms, signal) => clock.sleep(ms, signal) },
    });
    state.meet = () => void (back = 3_600_000);
    const controller = new AbortController();
    reader(box.events.stream({ type: 'enterprise', signal: controller.signal }));
    await drive(() => clock.sleepers() > 0);
    await clock.run(60_000);
    expect(count('list')).toBeGreaterThan(5);
    controller.abort();
  });

  it('does not spin when the service gives new positions and no events', async () => {
    const { box, state, count, clock, asleep } = eventService();
    let position = 0;
    state.meet = () => json({ next_stream_position: String(++position), entries: [] });
    for (const type of ['user', 'enterprise', 'enterprise-history'] as const) {
      const controller = new AbortController();
      const before = count('list');
      reader(box.events.stream({ type, signal: controller.signal }));
      await asleep();
      await clock.run(60_000);
      expect(count('list') - before).toBeLessThan(65);
      controller.abort();
    }
  });

  it('of history ends when all was handed out, and passes the times on', async () => {
    const { box, add, requests, positions } = eventService();
    add(...names(5));
    const stream = box.events.stream({
      type: 'enterprise-history',
      limit: 2,
      createdAfter: '2026-01-01T00:00:00Z',
      createdBefore: '2026-02-01T00:00:00Z',
    });
    const { ids, ended } = reader(stream);
    await ended;
    expect(ids).toEqual(names(5));
    expect(positions()).toEqual(['0', ...[2, 4, 5].map(positionOf)]);
    const query = requests[0]?.url.searchParams;
    expect(['stream_type', 'created_after', 'created_before'].map((name) => query?.get(name))).toEqual([
      'admin_logs',
      '2026-01-01T00:00:00Z',
      '2026-02-01T00:00:00Z',
    ]);
  });

  it('hands out only the types that a user asks for, and goes on past the others', async () => {
    const { box, state } = eventService();
    const types = { a: 'ITEM_UPLOAD', b: 'ITEM_TRASH', c: 'ITEM_UPLOAD', d: 'NEWER', e: 'ITEM_TRASH' };
    const entries = Object.entries(types).map(([id, type]) => eventOf(id, type));
    let asked = 0;
    state.meet = ({ url }) =>
      url.pathname === '/2.0/events' ? json({ next_stream_position: '1', entries: asked++ === 0 ? entries : [] }) : undefined;
    const positionStore = memoryStateStore();
    const controller = new AbortController();
    const { signal } = controller;
    const { ids, ended } = reader(
      box.events.stream({ type: 'user', from: '0', eventTypes: ['ITEM_UPLOAD', 'NEWER'], positionStore, positionKey: 'k', signal }),
    );
    await until(() => asked >= 2);
    controller.abort();
    await expect(ended).rejects.toBe(signal.reason);
    expect(ids).toEqual(['a', 'c', 'd']);
    expect(await kept(positionStore)).toMatchObject({ position: '1', ids });
  });

  it('does not dawdle on its way past events of other types', async () => {
    const { box, state, clock, asleep, count } = eventService();
    state.meet = ({ url }) => {
      const next = Math.min(30, Number(url.searchParams.get('stream_position')) + 1);
      const entries = [eventOf(`e${String(next)}`, next < 30 ? 'ITEM_TRASH' : 'ITEM_UPLOAD')];
      return url.pathname === '/2.0/events' ? json({ next_stream_position: String(next), entries }) : json({});
    };
    const controller = new AbortController();
    const { ids } = reader(box.events.stream({ type: 'user', from: '0', eventTypes: ['ITEM_UPLOAD'], signal: controller.signal }));
    await asleep();
    expect([ids, clock.elapsed()]).toEqual([['e30'], 0]);
    // The last answer comes again and again, which is no news.
    expect(count('list')).toBeLessThan(35);
    controller.abort();
  });

  it('can be read by one loop at a time', async () => {
    const { box, add } = eventService();
    add(...names(3));
    const stream = box.events.stream(enterprise);
    for await (const event of stream) {
      expect(event.event_id).toBe('e0');
      expect((await rejection(first(stream, 1), BoxConfigError)).message).toContain('being read already');
      break;
    }
    expect(await first(stream, 1)).toEqual(['e0']);
  });
});

describe('an event', () => {
  const open = (count = 5) => {
    const service = eventService();
    service.add(...names(count));
    const store = memoryStateStore();
    const stream = () => service.box.events.stream({ ...enterprise, limit: 5, positionStore: store, positionKey: 'k' });
    return { ...service, store, stream };
  };

  it('is taken when the next one is asked for, and a whole answer then moves the position', async () => {
    const { store, stream } = open(7);
    const positions: unknown[] = [];
    for await (const { event_id: id } of stream()) {
      positions.push((await kept(store)).position);
      if (id === 'e6') break;
    }
    expect(positions).toEqual([undefined, undefined, undefined, undefined, undefined, positionOf(5), positionOf(5)]);
    expect(await kept(store)).toEqual({ version: 1, stream: 'admin_logs_streaming', position: positionOf(5), ids: names(6) });
  });

  it('in hand when the loop is left comes again, those before it do not', async () => {
    const { store, stream, positions } = open();
    expect(await first(stream(), 3)).toEqual(['e0', 'e1', 'e2']);
    expect(await kept(store)).toMatchObject({ position: '0', ids: ['e0', 'e1'] });
    expect(await first(stream(), 2)).toEqual(['e2', 'e3']);
    expect(positions()).toEqual(['0', '0']);
  });

  it('in hand when the loop throws comes again too', async () => {
    const { stream } = open();
    const failing = async () => {
      for await (const { event_id: id } of stream()) if (id === 'e3') throw new Error('The body failed.');
    };
    await expect(failing()).rejects.toThrow('The body failed.');
    expect(await first(stream(), 2)).toEqual(['e3', 'e4']);
  });

  it('in hand is taken by commit, and is kept at once', async () => {
    const { store, stream } = open();
    const own = stream();
    await own.commit();
    for await (const { event_id: id } of own) {
      if (id === 'e1') await own.commit();
      if (id === 'e1') expect(await kept(store)).toMatchObject({ position: '0', ids: ['e0', 'e1'] });
      if (id === 'e4') {
        await own.commit();
        expect(await kept(store)).toMatchObject({ position: positionOf(5), ids: names(5) });
        break;
      }
    }
    const { ids } = reader(stream());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(ids).toEqual([]);
  });

  it('in hand is the one that a commit takes which is not awaited', async () => {
    const { store, stream } = open();
    const own = stream();
    for await (const { event_id: id } of own) {
      if (id === 'e1') void own.commit();
      if (id === 'e2') break;
    }
    expect(await kept(store)).toMatchObject({ ids: ['e0', 'e1'] });
  });

  it('comes again to another loop over the same stream without a store', async () => {
    const { box, add } = eventService();
    add(...names(4));
    const stream = box.events.stream(enterprise);
    expect(await first(stream, 2)).toEqual(['e0', 'e1']);
    expect(await first(stream, 3)).toEqual(['e1', 'e2', 'e3']);
  });

  it('after now is not lost when the process ends before the first one came', async () => {
    const { box, add, positions, asleep } = eventService();
    add('old');
    const store = memoryStateStore();
    const options = { type: 'enterprise', positionStore: store, positionKey: 'k' } as const;
    reader(box.events.stream(options));
    await asleep();
    add('new');
    expect(await first(box.events.stream(options), 1)).toEqual(['new']);
    expect(positions()).toEqual(['now', positionOf(1), positionOf(1)]);
  });

  it('is not lost when the position is older than the window', async () => {
    const { stream, store } = open(3);
    await store.set('k', JSON.stringify({ version: 1, stream: 'admin_logs_streaming', position: positionOf(1), ids: [] }));
    expect(await first(stream(), 2)).toEqual(['e1', 'e2']);
  });
});

describe('the position store', () => {
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
    service.add(...names(4));
    return { ...service, stream: service.box.events.stream({ ...enterprise, limit: 2, positionStore: store, positionKey: 'k' }) };
  };

  it('that cannot be read ends the stream before anything is asked for', async () => {
    const { stream, requests } = open(broken('get', 1));
    const error = await rejection(first(stream, 1), BoxError);
    expect(error.message).toContain('position store failed (to read k)');
    expect(JSON.stringify(error)).not.toContain('mumble');
    expect(requests).toEqual([]);
    expect(await first(stream, 4)).toEqual(names(4));
  });

  it('that keeps nothing ends the stream, and no event is lost when it goes on', async () => {
    const store = broken('set', 1);
    const { stream, box } = open(store);
    const ids: string[] = [];
    const read = async () => {
      for await (const { event_id: id } of stream) {
        ids.push(id);
        if (id === 'e3') break;
      }
    };
    expect((await rejection(read(), BoxError)).message).toContain('position store failed (to keep k)');
    expect(ids).toEqual(['e0', 'e1']);
    await read();
    expect(ids).toEqual(names(4));
    expect(await first(box.events.stream({ ...enterprise, positionStore: store, positionKey: 'k' }), 1)).toEqual(['e3']);
  });

  it('that fails when the loop is left says so, unless the loop failed itself', async () => {
    const leave = open(broken('set'));
    await rejection(first(leave.stream, 2), BoxError);
    await expect(leave.stream.commit()).rejects.toThrow('position store failed');
    const { stream, state } = open(broken('set'));
    state.meet = ({ url }) =>
      url.searchParams.get('stream_position') === '0' ? json({ next_stream_position: '1', entries: [] }) : undefined;
    expect((await rejection(first(stream, 1), BoxError)).message).toContain('position store failed');
  });

  it.each(['', '{', 'null', '{"version":2,"position":"1","ids":[]}', '{"version":1,"position":1,"ids":[]}'])(
    'that has something else under the key ends the stream: %s',
    async (text) => {
      const store = memoryStateStore();
      await store.set('k', text);
      const { stream, requests } = open(store);
      expect((await rejection(first(stream, 1), BoxError)).message).toContain('k');
      expect([requests, await store.get('k')]).toEqual([[], text]);
    },
  );

  it('that has the position of another kind of stream is refused', async () => {
    const store = memoryStateStore();
    const { stream, box } = open(store);
    await first(stream, 3);
    const other = box.events.stream({ type: 'user', positionStore: store, positionKey: 'k' });
    expect((await rejection(first(other, 1), BoxConfigError)).message).toContain('positionKey');
  });

  it('is left alone while nothing happens', async () => {
    const store = memoryStateStore();
    let writes = 0;
    const counting = { ...store, set: (key: string, text: string) => (writes++, store.set(key, text)) };
    const { stream, asleep, clock } = open(counting);
    reader(stream);
    await asleep();
    const before = writes;
    await clock.run(300_000);
    expect([before, writes]).toEqual([2, 2]);
  });

  it('is not asked for what the reader has not taken: an abort counts as leaving', async () => {
    const store = memoryStateStore();
    const { box } = open(store);
    const service = eventService();
    service.add(...names(4));
    const controller = new AbortController();
    const reason = new Error('Enough.');
    const stream = service.box.events.stream({ ...enterprise, positionStore: store, positionKey: 'k', signal: controller.signal });
    const read = async () => {
      for await (const { event_id: id } of stream) if (id === 'e1') controller.abort(reason);
    };
    await expect(read()).rejects.toBe(reason);
    expect(await kept(store)).toMatchObject({ ids: ['e0', 'e1'] });
    expect(await first(box.events.stream({ ...enterprise, positionStore: store, positionKey: 'k' }), 1)).toEqual(['e2']);
  });
});

describe('an abort', () => {
  it('ends the stream at once with its reason, wherever it stands', async () => {
    const { box, state, asleep, count, isWaiting } = eventService();
    const reason = new Error('Enough.');
    const aborted = async (ready: () => Promise<unknown>, type: 'user' | 'enterprise') => {
      const controller = new AbortController();
      const { ended } = reader(box.events.stream({ type, signal: controller.signal }));
      await ready();
      const asked = count('list');
      controller.abort(reason);
      await expect(ended).rejects.toBe(reason);
      expect(count('list')).toBe(asked);
    };
    await aborted(asleep, 'enterprise');
    await aborted(() => until(isWaiting), 'user');
    await aborted(() => Promise.resolve(), 'user');
    const before = count('list');
    state.meet = untilAborted;
    await aborted(() => until(() => count('list') > before), 'user');
    const stuck = () => new Promise<never>(() => undefined);
    for (const method of ['get', 'set']) {
      const controller = new AbortController();
      let isStuck = false;
      const store = { ...memoryStateStore(), [method]: () => ((isStuck = true), stuck()) };
      const options = { ...enterprise, positionStore: store, positionKey: 'k', signal: controller.signal };
      const { ended } = reader(eventService().box.events.stream(options));
      await until(() => isStuck);
      controller.abort(reason);
      await expect(ended).rejects.toBe(reason);
    }
    state.meet = () => json({}, 403);
    const controller = new AbortController();
    controller.abort(reason);
    await expect(first(box.events.stream({ type: 'user', signal: controller.signal }), 1)).rejects.toBe(reason);
  });
});

describe('a failure', () => {
  it('that passes is told and got over, with growing waits, for as long as it takes', async () => {
    const failures: string[] = [];
    const { box, add, state, asked, drive } = eventService({ retry: { attempts: 1 }, limiter: false });
    add('e0');
    const answers = [
      () => json({}, 500),
      () => Promise.reject(new TypeError('fetch failed')),
      () => json({}, 429, { 'retry-after': '100' }),
      () => new Response('<html>', { status: 200 }),
      ...Array.from({ length: 8 }, () => () => json({}, 503)),
    ];
    state.meet = () => answers.shift()?.();
    const { ids } = reader(box.events.stream({ ...enterprise, onError: ({ name }) => failures.push(name) }));
    await drive(() => ids.length > 0);
    expect(ids).toEqual(['e0']);
    expect(failures.length).toBe(12);
    expect(failures.slice(0, 4)).toEqual(['BoxApiError', 'BoxNetworkError', 'BoxRateLimitedError', 'BoxDecodeError']);
    const seconds = asked.slice(0, 13).map(({ at }, index) => (at - (asked[index - 1]?.at ?? 0)) / 1000);
    expect(seconds).toEqual([0, 1, 2, 100, 8, 16, 32, 60, 60, 60, 60, 60, 60]);
  });

  it.each([
    [400, 'BoxValidationError'],
    // There is no other token to be had.
    [401, 'BoxAuthError'],
    [403, 'BoxForbiddenError'],
    [404, 'BoxNotFoundError'],
  ])('that does not pass (%i) is thrown once', async (status, name) => {
    const told: unknown[] = [];
    const { box, state, requests } = eventService();
    state.meet = () => json({ type: 'error', status, code: 'x', message: 'No.' }, status);
    const error = await rejection(first(box.events.stream({ type: 'user', onError: (one) => told.push(one) }), 1), BoxError);
    expect([error.name, told, requests.length]).toEqual([name, [], 1]);
  });

  it('to get a token is thrown once', async () => {
    const { box, requests } = eventService({
      auth: () => ({ getToken: () => Promise.reject(new Error('no key')), invalidate: () => undefined }),
    });
    const error = await rejection(first(box.events.stream({ type: 'user' }), 1), BoxError);
    expect([error.name, requests.length]).toEqual(['BoxAuthError', 0]);
  });

  it('to say where to wait is thrown once when it does not pass', async () => {
    const { box, state, count } = eventService();
    state.meet = ({ method }) => (method === 'OPTIONS' ? json({}, 403) : undefined);
    await rejection(first(box.events.stream({ type: 'user' }), 1), BoxForbiddenError);
    expect(count('address')).toBe(1);
  });

  it.each([...[{}, [null], ['e0']].map((entries) => ({ entries, next_stream_position: '1' })), { entries: [] }, null])(
    'that an answer is no page of events is got over for a quarter of an hour: %j',
    async (answer) => {
      const told: string[] = [];
      const { box, state, drive, clock } = eventService();
      state.meet = () => json(answer);
      let failed = false;
      const { ended } = reader(box.events.stream({ ...enterprise, onError: ({ name }) => told.push(name) }));
      ended.catch(() => (failed = true));
      await drive(() => failed);
      await expect(ended).rejects.toMatchObject({ name: 'BoxDecodeError' });
      expect(clock.elapsed() / 60_000).toBeCloseTo(15.5, 0);
      expect(new Set(told)).toEqual(new Set(['BoxDecodeError']));
    },
  );

  it('that an answer is no page of events counts from one sign of the service to the next', async () => {
    const { box, add, state, drive, clock } = eventService({ retry: { attempts: 1 }, limiter: false });
    add('e0');
    let asked = 0;
    state.meet = () => {
      if (clock.elapsed() > 3_600_000) return undefined;
      return ++asked % 8 === 0 ? json({}, 503) : new Response('<html>');
    };
    const { ids } = reader(box.events.stream(enterprise));
    await drive(() => ids.length > 0);
  });

  it('is asked about no more often than the stream is, however short the waits of the calls', async () => {
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
    state.meet = () => json({}, 503);
    await expect(reader(box.events.stream({ ...enterprise, signal: controller.signal })).ended).rejects.toThrow('aborted');
    expect(waits).toEqual(Array(5).fill(1000));
  });

  it('of the token store passes, unless it has tokens that would be lost', async () => {
    const told: string[] = [];
    const tokens = { accessToken: 'a', expiresAt: 0, refreshToken: 'r' };
    const failures = [{ cause: new Error('away') }, { cause: new Error('away'), tokens }];
    const getToken = () => {
      const failure = failures.shift();
      return failure === undefined ? Promise.resolve('token-1') : Promise.reject(new BoxTokenStoreError('The store failed.', failure));
    };
    const { box, add, drive } = eventService({ auth: () => ({ getToken, invalidate: () => undefined }) });
    add('e0');
    const stream = box.events.stream({ ...enterprise, onError: ({ name }) => told.push(name) });
    let failed: unknown;
    reader(stream).ended.catch((error: unknown) => (failed = error));
    await drive(() => failed !== undefined);
    expect((failed as BoxTokenStoreError).takeTokens()).toBe(tokens);
    expect(told).toEqual(['BoxTokenStoreError']);
    expect(await first(stream, 1)).toEqual(['e0']);
  });

  it('ends the stream with what onError throws', async () => {
    const { box, state } = eventService({ retry: { attempts: 1 } });
    state.meet = () => json({}, 500);
    const enough = new Error('Not for an hour.');
    const onError = () => {
      throw enough;
    };
    await expect(first(box.events.stream({ type: 'user', onError }), 1)).rejects.toBe(enough);
  });

  it('that is a refused position comes with advice, and the store keeps what it has', async () => {
    const { box, state } = eventService();
    const message = 'stream_position is too old';
    state.meet = () => json({ type: 'error', status: 400, code: 'invalid_parameter', message, request_id: 'r1' }, 400);
    const store = memoryStateStore();
    const text = JSON.stringify({ version: 1, stream: 'all', position: '17', ids: [] });
    await store.set('k', text);
    const error = await rejection(first(box.events.stream({ type: 'user', positionStore: store, positionKey: 'k' }), 1), BoxError);
    expect(error).toMatchObject({ name: 'BoxValidationError', status: 400, requestId: 'r1', operationId: 'events.list' });
    for (const piece of ['too old', 'position 17', 'Delete k']) expect(error.message).toContain(piece);
    expect(await store.get('k')).toBe(text);
    expect((await rejection(first(box.events.stream({ type: 'user', from: '18' }), 1), BoxError)).message).toContain(
      'Give another one as from',
    );
  });
});
