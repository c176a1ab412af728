import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { BoxApiError, BoxConfigError, BoxDecodeError } from '../../../src/core/errors/box-errors.js';
import { empty, json, respondingFetch, untilAborted, type SeenRequest } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';
import { clientOver } from '../../support/test-client.js';
import { unhandledDuring } from '../../support/unhandled.js';

const size = 3;
const ids = (number: number) => Array.from({ length: size }, (_, index) => `${String(number)}.${String(index)}`);
const numberOf = ({ url }: SeenRequest) => Number(url.searchParams.get('marker') ?? 0);

/** A folder of `pages` pages. `answer` may give something else than a page. */
function folderOf(
  pages: number,
  answer: (number: number, request: SeenRequest) => Promise<Response> | Response | undefined = () => undefined,
) {
  return clientOver(
    respondingFetch(async (request) => {
      await pause(1);
      const number = numberOf(request);
      const entries = ids(number).map((id) => ({ type: 'file', id }));
      return (await answer(number, request)) ?? json({ entries, next_marker: number + 1 < pages ? String(number + 1) : null });
    }),
  );
}

describe('pages ahead', () => {
  it.each([1, 2, 5, 100])('with prefetch %i give the same items in the same order', async (prefetch) => {
    const { box, requests } = folderOf(6);
    const items = await box.folders.items.list('0', {}, { prefetch }).toArray();
    expect(items.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5].flatMap(ids));
    expect(requests.length).toBe(6);
  });

  it.each([0, 1, 3])('are %i at most, and that many while somebody takes his time', async (prefetch) => {
    const { box, requests } = folderOf(20);
    let read = 0;
    for await (const { entries } of box.folders.items.list('0', {}, { prefetch }).pages()) {
      read += 1;
      expect(entries.length).toBe(size);
      await pause(40);
      expect(requests.length - read).toBe(prefetch);
      if (read === 3) break;
    }
  });

  it('wait for the first item to be wanted', async () => {
    const { box, requests } = folderOf(20);
    await box.folders.items.list('0', {}, { prefetch: 3 });
    await pause(20);
    expect(requests.length).toBe(1);
  });

  it('are given up when the loop is left, without a rejection that nobody handles', async () => {
    const { box, requests } = folderOf(20, (number, request) => (number === 1 ? untilAborted(request) : undefined));
    const found = await unhandledDuring(async () => {
      for await (const { id } of box.folders.items.list('0', {}, { prefetch: 2 })) {
        expect(id).toBe('0.0');
        await pause(20);
        break;
      }
    });
    expect(found).toEqual([]);
    expect(requests.map(({ signal }) => signal?.aborted)).toEqual([false, true]);
  });

  it('end with the signal, whose reason the loop gets', async () => {
    const { box, requests } = folderOf(20, (number, request) => (number === 2 ? untilAborted(request) : undefined));
    const controller = new AbortController();
    const stop = new Error('enough');
    const all = box.folders.items.list('0', {}, { prefetch: 4, signal: controller.signal }).toArray();
    setTimeout(() => {
      controller.abort(stop);
    }, 30);
    expect(await rejection(all, Error)).toBe(stop);
    expect(requests.map(({ signal }) => signal?.aborted)).toEqual([false, false, true]);
  });

  it('leave no listener on the signal', async () => {
    const { box } = folderOf(4);
    const { signal } = new AbortController();
    let listening = 0;
    const counted = (name: 'addEventListener' | 'removeEventListener', step: number) => {
      const plain = signal[name].bind(signal) as (...args: unknown[]) => void;
      Object.defineProperty(signal, name, {
        value: (...args: unknown[]) => {
          listening += step;
          plain(...args);
        },
      });
    };
    counted('addEventListener', 1);
    counted('removeEventListener', -1);
    await box.folders.items.list('0', {}, { prefetch: 2, signal }).toArray();
    expect(listening).toBe(0);
  });

  it('are not asked for when the loop is left while it begins, and leave no listener', async () => {
    const { box, requests } = folderOf(4);
    const { signal } = new AbortController();
    const list = box.folders.items.list('0', {}, { prefetch: 2, signal });
    await list;
    const added = vi.spyOn(signal, 'addEventListener');
    const items = list[Symbol.asyncIterator]();
    const waiting = items.next();
    // The code for pages ahead is being loaded.
    await Promise.resolve();
    await items.return?.();
    expect(await waiting).toEqual({ value: undefined, done: true });
    await pause(20);
    expect([requests.length, added.mock.calls.length]).toEqual([1, 0]);
  });

  it('that fail are reported after the items before them', async () => {
    const { box } = folderOf(20, (number) => (number === 2 ? empty(404) : undefined));
    const seen: string[] = [];
    const found = await unhandledDuring(async () => {
      const run = async () => {
        for await (const { id } of box.folders.items.list('0', {}, { prefetch: 4 })) {
          seen.push(id);
          await pause(5);
        }
      };
      expect((await rejection(run(), BoxApiError)).status).toBe(404);
    });
    expect(seen).toEqual([0, 1].flatMap(ids));
    expect(found).toEqual([]);
  });

  it('that lead back to an earlier one are noticed', async () => {
    const { box, requests } = folderOf(20, (number) => (number === 2 ? json({ entries: [], next_marker: '1' }) : undefined));
    await rejection(box.folders.items.list('0', {}, { prefetch: 4 }).toArray(), BoxDecodeError);
    expect(requests.length).toBeLessThan(12);
  });

  it.each([-1, 0.5, NaN, Infinity, '2', null])('cannot be %j', async (prefetch) => {
    const { box, requests } = folderOf(2);
    const { message } = await rejection(box.folders.items.list('0', {}, { prefetch: prefetch as number }), BoxConfigError);
    expect(message).toContain('prefetch');
    expect(requests.length).toBe(0);
  });
});
