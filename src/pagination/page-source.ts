import { stepper, type Listing, type PageSource } from './listing.js';
import type { Page, Params } from './pagers.js';

/** Opens the pages of a list from its first. */
export function openPages(listing: Listing): PageSource {
  const { first, options } = listing;
  const { prefetch = 0, signal } = options;
  let source = prefetch === 0 ? inTurn(listing) : undefined;
  let isStopped = false;
  // Nobody waits for it when the signal has aborted.
  first.catch(() => undefined);
  return {
    async next() {
      if (signal?.aborted === true) throw signal.reason;
      if (source === undefined) {
        const { prefetchPages: ahead } = await import('./prefetch.js');
        if (isStopped) return undefined;
        source = ahead(listing, prefetch);
      }
      return source.next();
    },
    stop: () => {
      isStopped = true;
      source?.stop();
    },
  };
}

/** Pages that are asked for when they are wanted. */
function inTurn(listing: Listing): PageSource {
  const step = stepper(listing);
  let read: { params: Params; page: Page } | undefined;
  return {
    async next() {
      const params = read === undefined ? listing.params : step(read.params, read.page);
      if (params === undefined) return undefined;
      const page = await (read === undefined ? listing.first : listing.fetchPage(params));
      read = { params, page };
      return page;
    },
    stop: () => undefined,
  };
}
