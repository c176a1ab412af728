import { onAbort } from '../core/util/on-abort.js';
import type { Page, Params } from './pagers.js';
import type { Listing, NextParams, PageSource } from './listing.js';

/**
 * Requests up to `count` pages ahead, one after the other, because each page contains the position of the next. `step` is an argument: with an
 * import of it, bundlers would keep the code of lists in the core of programs without lists.
 */
export function prefetchPages(listing: Listing, count: number, step: NextParams): PageSource {
  const controller = new AbortController();
  const { signal } = listing.options;
  const removeListener =
    signal === undefined
      ? undefined
      : onAbort(signal, (reason) => {
          controller.abort(reason);
        });
  const queue: Promise<Page>[] = [];
  /** The latest page, which determines the next request. */
  let newest: { params: Params; page: Page } | undefined;

  function enqueue(page: Promise<Page>): void {
    // Not awaited if the caller leaves the loop.
    page.catch(() => undefined);
    queue.push(page);
  }

  function request(params: Params, response: PromiseLike<Page>): void {
    const receive = async () => {
      const page = await response;
      newest = { params, page };
      fill();
      return page;
    };
    enqueue(receive());
  }

  function fill(): void {
    if (newest === undefined || queue.length >= count || controller.signal.aborted) return;
    const { params, page } = newest;
    newest = undefined;
    try {
      const next = step(params, page);
      if (next !== undefined) request(next, listing.fetchPage(next, controller.signal));
    } catch (error) {
      enqueue(Promise.reject(error));
    }
  }

  request(listing.params, listing.first);
  return {
    async next() {
      const page = queue.shift();
      fill();
      return page;
    },
    stop: () => {
      removeListener?.();
      controller.abort();
    },
  };
}
