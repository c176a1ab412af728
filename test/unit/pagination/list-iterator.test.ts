import { describe, expect, it, vi } from 'vitest';
import { json, respondingFetch, untilAborted, type RecordedRequest } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';
import { clientWith } from '../../support/test-client.js';
import { captureUnhandledRejections } from '../../support/unhandled-rejections.js';

const page = (number: number) =>
  json({ entries: [1, 2, 3].map((id) => ({ type: 'file', id: `${String(number)}.${String(id)}` })), next_marker: String(number + 1) });
const numberOf = ({ url }: RecordedRequest) => Number(url.searchParams.get('marker') ?? 0);
const stop = new Error('enough');

/** An endless folder. The response for page `hanging` never arrives. */
function endless(hanging?: number) {
  return clientWith(respondingFetch((request) => (numberOf(request) === hanging ? untilAborted(request) : page(numberOf(request)))));
}

describe('list signal', () => {
  it('ends the loop at the next item when it aborts between two items', async () => {
    const { box, requests } = endless();
    const controller = new AbortController();
    const seen: string[] = [];
    const run = async () => {
      for await (const { id } of box.folders.items.list('0', {}, { signal: controller.signal })) {
        seen.push(id);
        if (seen.length === 2) controller.abort(stop);
      }
    };
    expect(await rejection(run(), Error)).toBe(stop);
    expect([seen.length, requests.length]).toEqual([2, 1]);
  });

  it('ends the loop at the next page when it aborts between two pages', async () => {
    const { box, requests } = endless();
    const controller = new AbortController();
    const run = async () => {
      for await (const each of box.folders.items.list('0', {}, { signal: controller.signal }).pages()) {
        expect(each.entries.length).toBe(3);
        controller.abort(stop);
      }
    };
    expect(await rejection(run(), Error)).toBe(stop);
    expect(requests.length).toBe(1);
  });

  it('aborts the request of a page in flight', async () => {
    const { box, requests } = endless(1);
    const controller = new AbortController();
    const all = box.folders.items.list('0', {}, { signal: controller.signal }).toArray();
    await vi.waitFor(
      () => {
        expect(requests.length).toBe(2);
      },
      { timeout: 180_000, interval: 1 },
    );
    controller.abort(stop);
    expect(await rejection(all, Error)).toBe(stop);
    expect(requests.map(({ signal }) => signal?.aborted)).toEqual([false, true]);
  });

  it.each([0, 2])('rejects at once when already aborted, with prefetch %i and no unhandled rejection', async (prefetch) => {
    const { box } = endless();
    const found = await captureUnhandledRejections(async () => {
      const list = box.folders.items.list('0', {}, { signal: AbortSignal.abort(stop), prefetch });
      expect(await rejection(list[Symbol.asyncIterator]().next(), Error)).toBe(stop);
    });
    expect(found).toEqual([]);
  });
});

describe('manual list iterator', () => {
  it('resolves concurrent next() calls in order across pages', async () => {
    const items = endless().box.folders.items.list('0')[Symbol.asyncIterator]();
    const results = await Promise.all(Array.from({ length: 8 }, () => items.next()));
    const ids = results.map(({ value }) => (value as { id: string }).id);
    expect(ids).toEqual(['0.1', '0.2', '0.3', '1.1', '1.2', '1.3', '2.1', '2.2']);
  });

  it('does not let a later next() overtake a queued one', async () => {
    const items = endless().box.folders.items.list('0')[Symbol.asyncIterator]();
    const first = items.next();
    const second = items.next();
    const third = first.then(() => items.next());
    const results = await Promise.all([first, second, third]);
    expect(results.map(({ value }) => (value as { id: string }).id)).toEqual(['0.1', '0.2', '0.3']);
  });

  it('yields nothing after return(), also for a queued next()', async () => {
    const { box, requests } = endless();
    const items = box.folders.items.list('0')[Symbol.asyncIterator]();
    await items.next();
    const waiting = [items.next(), items.next(), items.next()];
    expect(await items.return?.()).toEqual({ value: undefined, done: true });
    expect((await Promise.all(waiting)).map(({ done }) => done)).toEqual([false, false, true]);
    expect(await items.next()).toEqual({ value: undefined, done: true });
    expect(requests.length).toBeLessThanOrEqual(2);
  });

  it('is done after an error', async () => {
    const { box } = clientWith(respondingFetch(() => json({})));
    const items = box.folders.items.list('0')[Symbol.asyncIterator]();
    await rejection(items.next(), Error);
    expect(await items.next()).toEqual({ value: undefined, done: true });
  });
});
