import type { WebAbortSignal } from '../core/types/web.js';
import type { PageSource } from './listing.js';
import type { Page } from './pagers.js';
import { throwIfAborted } from '../core/platform/throw-if-aborted.js';

/**
 * Iterates over the items of all pages. A generator would await several times per item. Here an item that has arrived is returned
 * immediately. Overlapping calls are queued.
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
  let previous: Promise<unknown> = Promise.resolve();

  function end(): void {
    ended = true;
    entries = [];
    source.stop();
  }

  async function step(): Promise<IteratorResult<unknown>> {
    try {
      while (!ended) {
        throwIfAborted(signal);
        if (at < entries.length) return { value: entries[at++], done: false };
        const page = await source.next();
        if (page === undefined) end();
        else [entries, at] = [entriesOf(page), 0];
      }
    } catch (error) {
      // Errors after `return` are ignored.
      if (!ended) {
        end();
        throw error;
      }
    }
    return { value: undefined, done: true };
  }

  function queuedStep(): Promise<IteratorResult<unknown>> {
    waiting += 1;
    const result = previous.then(step);
    const finished = () => {
      waiting -= 1;
    };
    previous = result.then(finished, finished);
    return result;
  }

  return {
    next: () =>
      waiting === 0 && at < entries.length && signal?.aborted !== true
        ? Promise.resolve({ value: entries[at++], done: false })
        : queuedStep(),
    return: () => {
      end();
      return Promise.resolve({ value: undefined, done: true });
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
