import { setMaxListeners } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { BoxClient, Clock } from 'box-openapi-sdk';
import { systemClock } from '../../../src/core/util/clock.js';
import * as misdeeds from './server-faults.js';
import { besiege, isSoak, listenersOn, transports, until } from './transports.js';

const newFolder = { name: 'a folder', parent: { id: '0' } };
const get = (box: BoxClient, signal: AbortSignal): Promise<unknown> => box.folders.get('1', {}, { signal });
const create = (box: BoxClient, signal: AbortSignal): Promise<unknown> => box.folders.create(newFolder, { signal });

describe.each(transports)('over $name', (transport) => {
  describe.each([
    ['while it waits for an answer', misdeeds.silent, false],
    ['while it reads', misdeeds.stall, false],
    ['while it waits to try again', misdeeds.status(429, { 'retry-after': '60' }), true],
  ])('a call that is aborted %s', (_, misdeed, sleeps) => {
    it.each([
      ['a GET', get, 'GET'],
      ['a POST', create, 'POST'],
    ])('rejects within the tick with the reason: %s', async (_name, call, method) => {
      const { clock, asleep } = watchedClock();
      const { server, box } = await besiege(transport, [misdeed], { clock, limiter: false });
      const { signal, controller } = abortable();
      const ended = settling(call(box, signal));
      await server.asked();
      await (sleeps ? asleep : quiet());
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

  it('a call with a signal that has aborted sends nothing', async () => {
    const { server, box } = await besiege(transport, [misdeeds.good]);
    const reason = new Error('too late');
    await expect(get(box, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(server.requests.length).toBe(0);
  });

  it('a body that the caller reads ends within the tick with the reason', async () => {
    const { server, box } = await besiege(transport, [misdeeds.stall]);
    const { signal, controller } = abortable();
    const response = await box.files.content.download('1', {}, { signal });
    const reader = response.body?.getReader();
    expect((await reader?.read())?.value?.length).toBe(10);
    const ended = settling(reader?.read() ?? Promise.resolve());
    await quiet();
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
  it(`${String(many)} calls with one signal leave nothing on it`, { timeout: isSoak ? 600_000 : 60_000 }, async () => {
    const concurrency = 20;
    const { server, box } = await besiege(transport, [misdeeds.good], {}, concurrency);
    const { signal } = abortable();
    // Node warns of more than ten.
    setMaxListeners(concurrency, signal);
    let most = 0;
    const make = async (calls: number) => {
      let left = calls;
      await Promise.all(
        Array.from({ length: concurrency }, async () => {
          while (left-- > 0) {
            await get(box, signal);
            most = Math.max(most, listenersOn(signal));
          }
        }),
      );
    };
    // What is made once stands by then.
    await make(1000);
    server.forget();
    const before = await heapUsed();
    await make(many);
    server.forget();
    const growth = (await heapUsed()) - before;
    expect(listenersOn(signal)).toBe(0);
    expect(most).toBeLessThanOrEqual(concurrency);
    // 100 bytes a call would be ten megabytes in the end.
    expect(growth).toBeLessThan(4 * 2 ** 20);
    if (isSoak)
      console.log(`${transport.name}: ${String(many)} calls with one signal, the heap grew by ${String(Math.round(growth / 1024))} KB`);
  });
});

function abortable(): { signal: AbortSignal; controller: AbortController } {
  const controller = new AbortController();
  return { signal: controller.signal, controller };
}

/** The system's clock, which tells when somebody waits. */
function watchedClock(): { clock: Clock; asleep: Promise<void> } {
  let wake: () => void;
  const asleep = new Promise<void>((resolve) => (wake = resolve));
  const clock: Clock = {
    now: () => systemClock.now(),
    sleep: (ms, signal) => {
      wake();
      return systemClock.sleep(ms, signal);
    },
  };
  return { clock, asleep };
}

/** Watches when a promise rejects, counted in turns of the event loop from the time when it is asked. */
function settling(promise: Promise<unknown>): { after(): Promise<number>; rejection(): unknown } {
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

/** Lets what the server sent arrive. */
const quiet = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 20));

/** Bytes of the heap that are in use after all garbage is gone, with what is called back when it goes. */
async function heapUsed(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let turn = 0; turn < 5; turn++) {
    collect();
    await quiet();
  }
  return process.memoryUsage().heapUsed;
}
