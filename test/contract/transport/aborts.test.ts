import { setMaxListeners } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { BoxClient, Clock } from 'box-openapi-sdk';
import { systemClock } from '../../../src/core/util/clock.js';
import * as faults from './server-faults.js';
import { isSoak } from '../support/soak.js';
import { transports } from '../../support/transports/transports.js';
import { connectToFaultyServer, listenersOn, until } from './transports.js';

const newFolder = { name: 'a folder', parent: { id: '0' } };
const get = (box: BoxClient, signal: AbortSignal): Promise<unknown> => box.folders.get('1', {}, { signal });
const create = (box: BoxClient, signal: AbortSignal): Promise<unknown> => box.folders.create(newFolder, { signal });

describe.each(transports)('over $name', (transport) => {
  describe.each([
    ['while it waits for a response', faults.silent, false],
    ['while it reads the body', faults.stall, false],
    ['while it waits before a retry', faults.status(429, { 'retry-after': '60' }), true],
  ])('calls aborted %s', (_, fault, waitsForRetry) => {
    it.each([
      ['a GET', get, 'GET'],
      ['a POST', create, 'POST'],
    ])('%s rejects with the abort reason within one tick', async (_name, call, method) => {
      const { clock, sleeping } = observedClock();
      const { server, box } = await connectToFaultyServer(transport, [fault], { clock, limiter: false });
      const { signal, controller } = abortable();
      const ended = observeRejection(call(box, signal));
      await server.nextRequest();
      await (waitsForRetry ? sleeping : arrival());
      const reason = { mine: true };
      controller.abort(reason);
      const turns = await ended.after();
      expect(ended.rejection()).toBe(reason);
      expect(turns).toBeLessThanOrEqual(1);
      expect(listenersOn(signal)).toBe(0);
      await until(() => server.unfinished() === 0);
      expect(server.unfinished()).toBe(0);
      expect(server.count(method)).toBe(1);
    });
  });

  it('a call with an aborted signal sends nothing', async () => {
    const { server, box } = await connectToFaultyServer(transport, [faults.good]);
    const reason = new Error('too late');
    await expect(get(box, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(server.requests.length).toBe(0);
  });

  it('a response body rejects with the abort reason within one tick', async () => {
    const { server, box } = await connectToFaultyServer(transport, [faults.stall]);
    const { signal, controller } = abortable();
    const response = await box.files.content.download('1', {}, { signal });
    const reader = response.body?.getReader();
    expect((await reader?.read())?.value?.length).toBe(10);
    const ended = observeRejection(reader?.read() ?? Promise.resolve());
    await arrival();
    const reason = new Error('enough');
    controller.abort(reason);
    const turns = await ended.after();
    expect(ended.rejection()).toBe(reason);
    expect(turns).toBeLessThanOrEqual(1);
    expect(listenersOn(signal)).toBe(0);
    await until(() => server.unfinished() === 0);
    expect(server.unfinished()).toBe(0);
  });

  const many = isSoak ? 100_000 : 5_000;
  it(
    `${String(many)} calls with one signal leave no listeners and no memory behind`,
    { timeout: isSoak ? 1_800_000 : 180_000 },
    async () => {
      const concurrency = 20;
      const { server, box } = await connectToFaultyServer(transport, [faults.good], {}, concurrency);
      const { signal } = abortable();
      // Node.js warns about more than ten listeners.
      setMaxListeners(concurrency, signal);
      let peak = 0;
      const make = async (calls: number) => {
        let left = calls;
        await Promise.all(
          Array.from({ length: concurrency }, async () => {
            while (left-- > 0) {
              await get(box, signal);
              peak = Math.max(peak, listenersOn(signal));
            }
          }),
        );
      };
      // Warms up, so that one-time allocations are not counted.
      await make(1000);
      server.clearRequests();
      const before = await heapUsed();
      await make(many);
      server.clearRequests();
      const growth = (await heapUsed()) - before;
      expect(listenersOn(signal)).toBe(0);
      expect(peak).toBeLessThanOrEqual(concurrency);
      // 100 bytes per call would add up to 10 MB with the full number of calls.
      expect(growth).toBeLessThan(4 * 2 ** 20);
      if (isSoak)
        console.log(`${transport.name}: ${String(many)} calls with one signal, the heap grew by ${String(Math.round(growth / 1024))} KB`);
    },
  );
});

function abortable(): { signal: AbortSignal; controller: AbortController } {
  const controller = new AbortController();
  return { signal: controller.signal, controller };
}

/** The system clock, with a promise that resolves when a call starts to sleep. */
function observedClock(): { clock: Clock; sleeping: Promise<void> } {
  let wake: () => void;
  const sleeping = new Promise<void>((resolve) => (wake = resolve));
  const clock: Clock = {
    now: () => systemClock.now(),
    sleep: (ms, signal) => {
      wake();
      return systemClock.sleep(ms, signal);
    },
  };
  return { clock, sleeping };
}

/** Observes a rejection. `after` counts the event loop turns from its call until the promise settles. */
function observeRejection(promise: Promise<unknown>): { after(): Promise<number>; rejection(): unknown } {
  let outcome: { reason: unknown } | undefined;
  promise.then(
    () => (outcome = { reason: 'It resolved.' }),
    (reason: unknown) => (outcome = { reason }),
  );
  return {
    async after() {
      for (let turns = 0; turns < 1000; turns++) {
        await new Promise(setImmediate);
        if (outcome !== undefined) return turns;
      }
      return Infinity;
    },
    rejection: () => outcome?.reason,
  };
}

/** Waits for the bytes that the server sent to arrive. */
const arrival = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 20));

/** The used heap in bytes after garbage collection and finalization callbacks. */
async function heapUsed(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let turn = 0; turn < 5; turn++) {
    collect();
    await arrival();
  }
  return process.memoryUsage().heapUsed;
}
