import type { WebAbortSignal } from '../core/types/web.js';
import type { PageSource } from './listing.js';
import type { Page } from './pagers.js';

/**
 * The items of all pages. Written by hand, since a generator waits several times for each item: here one that has come is given at once.
 * Calls made before the last one was answered wait for their turn.
 */
export function itemIterator(
  source: PageSource,
  entriesOf: (page: Page) => readonly unknown[],
  signal: WebAbortSignal | undefined,
): AsyncIterableIterator<unknown> {
  let entries: readonly unknown[] = [];
  let at = 0;
  let ended = false;
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();

  function end(): void {
    ended = true;
    entries = [];
    source.stop();
  }

  async function step(): Promise<IteratorResult<unknown>> {
    try {
      while (!ended) {
        if (signal?.aborted === true) throw signal.reason;
        if (at < entries.length) return { value: entries[at++], done: false };
        const page = await source.next();
        if (page === undefined) end();
        else [entries, at] = [entriesOf(page), 0];
      }
    } catch (error) {
      // What was given up by `return` is no failure.
      if (!ended) {
        end();
        throw error;
      }
    }
    return { value: undefined, done: true };
  }

  function inTurn(): Promise<IteratorResult<unknown>> {
    waiting += 1;
    const result = last.then(step);
    const over = () => {
      waiting -= 1;
    };
    last = result.then(over, over);
    return result;
  }

  return {
    next: () =>
      waiting === 0 && at < entries.length && signal?.aborted !== true ? Promise.resolve({ value: entries[at++], done: false }) : inTurn(),
    return: () => {
      end();
      return Promise.resolve({ value: undefined, done: true });
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
