import { onAbort } from '../core/util/on-abort.js';
import type { Page, Params } from './pagers.js';
import { stepper, type Listing, type PageSource } from './listing.js';

/** Pages of which up to `count` are asked for ahead, one after the other: where the next begins stands in the one before. */
export function prefetchPages(listing: Listing, count: number): PageSource {
  const step = stepper(listing);
  const own = new AbortController();
  const { signal } = listing.options;
  const unlink =
    signal === undefined
      ? undefined
      : onAbort(signal, (reason) => {
          own.abort(reason);
        });
  const queue: Promise<Page>[] = [];
  /** The page that the next one is found from, once it has come. */
  let newest: { params: Params; page: Page } | undefined;

  function put(coming: Promise<Page>): void {
    // It may never be waited for, when the loop is left.
    coming.catch(() => undefined);
    queue.push(coming);
  }

  function take(params: Params, answer: PromiseLike<Page>): void {
    const come = async () => {
      const page = await answer;
      newest = { params, page };
      fill();
      return page;
    };
    put(come());
  }

  function fill(): void {
    if (newest === undefined || queue.length >= count || own.signal.aborted) return;
    const { params, page } = newest;
    newest = undefined;
    try {
      const next = step(params, page);
      if (next !== undefined) take(next, listing.fetchPage(next, own.signal));
    } catch (error) {
      put(Promise.reject(error));
    }
  }

  take(listing.params, listing.first);
  return {
    async next() {
      const page = queue.shift();
      fill();
      return page;
    },
    stop: () => {
      unlink?.();
      own.abort();
    },
  };
}
