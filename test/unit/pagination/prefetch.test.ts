import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { BoxApiError, BoxConfigError, BoxDecodeError } from '../../../src/core/errors/box-errors.js';
import { empty, json, respondingFetch, untilAborted, type RecordedRequest } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';
import { clientWith } from '../../support/test-client.js';
import { captureUnhandledRejections } from '../../support/unhandled-rejections.js';

const size = 3;
const ids = (number: number) => Array.from({ length: size }, (_, index) => `${String(number)}.${String(index)}`);
const numberOf = ({ url }: RecordedRequest) => Number(url.searchParams.get('marker') ?? 0);

/** Retries the check until it passes. */
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 180_000, interval: 1 });

/** A folder of `pages` pages. `respond` may replace a page. */
function folderOf(
  pages: number,
  respond: (number: number, request: RecordedRequest) => Promise<Response> | Response | undefined = () => undefined,
) {
  return clientWith(
    respondingFetch(async (request) => {
      await pause(1);
      const number = numberOf(request);
      const entries = ids(number).map((id) => ({ type: 'file', id }));
      return (await respond(number, request)) ?? json({ entries, next_marker: number + 1 < pages ? String(number + 1) : null });
    }),
  );
}

describe('prefetch', () => {
  it.each([1, 2, 5, 100])('of %i pages returns the same items in the same order', async (prefetch) => {
    const { box, requests } = folderOf(6);
    const items = await box.folders.items.list('0', {}, { prefetch }).toArray();
    expect(items.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5].flatMap(ids));
    expect(requests.length).toBe(6);
  });

  it.each([0, 1, 3])('keeps %i pages, and no more, ahead of a slow consumer', async (prefetch) => {
    const { box, requests } = folderOf(20);
    let read = 0;
    for await (const { entries } of box.folders.items.list('0', {}, { prefetch }).pages()) {
      read += 1;
      expect(entries.length).toBe(size);
      await eventually(() => {
        expect(requests.length - read).toBe(prefetch);
      });
      // A further request would be sent now.
      await pause(20);
      expect(requests.length - read).toBe(prefetch);
      if (read === 3) break;
    }
  });

  it('does not start before the first item is requested', async () => {
    const { box, requests } = folderOf(20);
    await box.folders.items.list('0', {}, { prefetch: 3 });
    await pause(20);
    expect(requests.length).toBe(1);
  });

  it('is aborted when the loop breaks, without an unhandled rejection', async () => {
    const { box, requests } = folderOf(20, (number, request) => (number === 1 ? untilAborted(request) : undefined));
    const found = await captureUnhandledRejections(async () => {
      for await (const { id } of box.folders.items.list('0', {}, { prefetch: 2 })) {
        expect(id).toBe('0.0');
        await eventually(() => {
          expect(requests.length).toBe(2);
        });
        break;
      }
    });
    expect(found).toEqual([]);
    expect(requests.map(({ signal }) => signal?.aborted)).toEqual([false, true]);
  });

  it('is aborted by the signal, and the list rejects with its reason', async () => {
    const { box, requests } = folderOf(20, (number, request) => (number === 2 ? untilAborted(request) : undefined));
    const controller = new AbortController();
    const stop = new Error('enough');
    const all = box.folders.items.list('0', {}, { prefetch: 4, signal: controller.signal }).toArray();
    await eventually(() => {
      expect(requests.length).toBe(3);
    });
    controller.abort(stop);
    expect(await rejection(all, Error)).toBe(stop);
    expect(requests.map(({ signal }) => signal?.aborted)).toEqual([false, false, true]);
  });

  it('leaves no listener on the signal', async () => {
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

  it('sends no request and leaves no listener when the loop ends while it starts', async () => {
    const { box, requests } = folderOf(4);
    const { signal } = new AbortController();
    const list = box.folders.items.list('0', {}, { prefetch: 2, signal });
    await list;
    const added = vi.spyOn(signal, 'addEventListener');
    const items = list[Symbol.asyncIterator]();
    const waiting = items.next();
    // At this point the prefetch module is being loaded.
    await Promise.resolve();
    await items.return?.();
    expect(await waiting).toEqual({ value: undefined, done: true });
    await pause(20);
    expect([requests.length, added.mock.calls.length]).toEqual([1, 0]);
  });

  it('reports a failed page after the items before it', async () => {
    const { box } = folderOf(20, (number) => (number === 2 ? empty(404) : undefined));
    const seen: string[] = [];
    const found = await captureUnhandledRejections(async () => {
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

  it('detects a marker that leads back to an earlier page', async () => {
    const { box, requests } = folderOf(20, (number) => (number === 2 ? json({ entries: [], next_marker: '1' }) : undefined));
    await rejection(box.folders.items.list('0', {}, { prefetch: 4 }).toArray(), BoxDecodeError);
    expect(requests.length).toBeLessThan(12);
  });

  it.each([-1, 0.5, NaN, Infinity, '2', null])('rejects the value %j without a request', async (prefetch) => {
    const { box, requests } = folderOf(2);
    const { message } = await rejection(box.folders.items.list('0', {}, { prefetch: prefetch as number }), BoxConfigError);
    expect(message).toContain('prefetch');
    expect(requests.length).toBe(0);
  });
});
