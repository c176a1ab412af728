import { callerFrames, withCallerFrames } from '../core/errors/caller-frames.js';
import { nextPageParams, type Listing, type NextParams, type PageSource } from './listing.js';
import type { Page, Params } from './pagers.js';
import { throwIfAborted } from '../core/platform/throw-if-aborted.js';

/** Opens the pages of a list, from the first. */
export function openPages(listing: Listing): PageSource {
  const { options } = listing;
  const { prefetch = 0, signal } = options;
  const step = nextPageParams(listing);
  let source = prefetch === 0 ? sequentialPages(listing, step) : undefined;
  let isStopped = false;
  const frames = callerFrames(openPages);
  return {
    async next() {
      throwIfAborted(signal);
      if (source === undefined) {
        const { prefetchPages: ahead } = await import('./prefetch.js');
        if (isStopped) return undefined;
        source = ahead(listing, prefetch, step);
      }
      try {
        return await source.next();
      } catch (error) {
        throw withCallerFrames(error, frames);
      }
    },
    stop: () => {
      isStopped = true;
      source?.stop();
    },
  };
}

/** Requests each page when it is needed. */
function sequentialPages(listing: Listing, step: NextParams): PageSource {
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
