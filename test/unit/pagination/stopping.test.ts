import { describe, expect, it } from 'vitest';
import { json, respondingFetch, untilAborted, type SeenRequest } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';
import { clientOver } from '../../support/test-client.js';
import { unhandledDuring } from '../../support/unhandled.js';

const page = (number: number) =>
  json({ entries: [1, 2, 3].map((id) => ({ type: 'file', id: `${String(number)}.${String(id)}` })), next_marker: String(number + 1) });
const numberOf = ({ url }: SeenRequest) => Number(url.searchParams.get('marker') ?? 0);
const stop = new Error('enough');

/** A folder without end, whose page `hanging` never comes. */
function endless(hanging?: number) {
  return clientOver(respondingFetch((request) => (numberOf(request) === hanging ? untilAborted(request) : page(numberOf(request)))));
}

describe('a signal that aborts', () => {
  it('between two items of a page ends the loop at the next', async () => {
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

  it('between two pages ends the loop at the next', async () => {
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

  it('while a page is on its way ends its request', async () => {
    const { box, requests } = endless(1);
    const controller = new AbortController();
    const all = box.folders.items.list('0', {}, { signal: controller.signal }).toArray();
    setTimeout(() => {
      controller.abort(stop);
    }, 5);
    expect(await rejection(all, Error)).toBe(stop);
    expect(requests.map(({ signal }) => signal?.aborted)).toEqual([false, true]);
  });

  it.each([0, 2])('before the loop ends it at once, with %i pages ahead, and reports nothing else', async (prefetch) => {
    const { box } = endless();
    const found = await unhandledDuring(async () => {
      const list = box.folders.items.list('0', {}, { signal: AbortSignal.abort(stop), prefetch });
      expect(await rejection(list[Symbol.asyncIterator]().next(), Error)).toBe(stop);
    });
    expect(found).toEqual([]);
  });
});

describe('an iterator that is used by hand', () => {
  it('answers calls that do not wait for one another in their order, across pages', async () => {
    const items = endless().box.folders.items.list('0')[Symbol.asyncIterator]();
    const results = await Promise.all(Array.from({ length: 8 }, () => items.next()));
    const ids = results.map(({ value }) => (value as { id: string }).id);
    expect(ids).toEqual(['0.1', '0.2', '0.3', '1.1', '1.2', '1.3', '2.1', '2.2']);
  });

  it('lets no later call overtake one that waits for its turn', async () => {
    const items = endless().box.folders.items.list('0')[Symbol.asyncIterator]();
    const first = items.next();
    const second = items.next();
    const third = first.then(() => items.next());
    const results = await Promise.all([first, second, third]);
    expect(results.map(({ value }) => (value as { id: string }).id)).toEqual(['0.1', '0.2', '0.3']);
  });

  it('gives nothing more once it has been left, also to a call that waits', async () => {
    const { box, requests } = endless();
    const items = box.folders.items.list('0')[Symbol.asyncIterator]();
    await items.next();
    const waiting = [items.next(), items.next(), items.next()];
    expect(await items.return?.()).toEqual({ value: undefined, done: true });
    expect((await Promise.all(waiting)).map(({ done }) => done)).toEqual([false, false, true]);
    expect(await items.next()).toEqual({ value: undefined, done: true });
    expect(requests.length).toBeLessThanOrEqual(2);
  });

  it('has ended after a failure', async () => {
    const { box } = clientOver(respondingFetch(() => json({})));
    const items = box.folders.items.list('0')[Symbol.asyncIterator]();
    await rejection(items.next(), Error);
    expect(await items.next()).toEqual({ value: undefined, done: true });
  });
});
