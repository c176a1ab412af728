import MiniSearch, { type SearchResult } from 'minisearch';
import type { SearchPage } from './search-page.js';

export interface SearchEntry {
  id: number;
  /** Relative to the folder of the site, with the anchor of the heading. */
  url: string;
  heading: string;
  title: string;
  section: string;
  text: string;
}

export interface Search {
  /** The results, the best first. */
  find(query: string): { entry: SearchEntry; terms: readonly string[] }[];
}

/** Indexes the texts of the site. It works in the page, and in the build, which checks that keywords find their pages. */
export async function createSearch(pages: readonly SearchPage[]): Promise<Search> {
  const entries = pages
    .flatMap(({ url, title, section, parts }) =>
      parts.map(({ anchor, heading, text }) => ({ url: anchor === '' ? url : `${url}#${anchor}`, title, section, heading, text })),
    )
    .map((entry, id) => ({ id, ...entry }));
  const index = new MiniSearch<SearchEntry>({
    fields: ['heading', 'title', 'text'],
    // `box.folders.create` is found by each of its parts and by parts of camel case.
    tokenize: (text) =>
      text.split(/[^\p{L}\p{N}]+/u).flatMap((word) => [word, ...word.split(/(?<=[a-z])(?=[A-Z])/).filter((part) => part !== word)]),
    searchOptions: {
      boost: { heading: 4, title: 2 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      // A word itself counts more than a similar one in a heading: SemVer is not a server.
      weights: { fuzzy: 0.1, prefix: 0.375 },
      combineWith: 'AND',
      tokenize: (query) => query.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''),
      // Guides come before the reference, and the reference before schemas.
      boostDocument: (id) => weight(entries[Number(id)]),
    },
  });
  await index.addAllAsync(entries, { chunkSize: 200 });
  const entryOf = ({ id }: SearchResult) => entries[Number(id)];
  return {
    find: (query) =>
      exactFirst(index.search(query), (result) => entryOf(result)?.heading === query).flatMap((result) => {
        const entry = entryOf(result);
        return entry === undefined ? [] : [{ entry, terms: result.terms }];
      }),
  };
}

/** A method that is searched by its full name comes before pages that mention it. */
function exactFirst<T>(results: readonly T[], isExact: (result: T) => boolean): T[] {
  return [...results.filter(isExact), ...results.filter((result) => !isExact(result))];
}

function weight(entry: SearchEntry | undefined): number {
  if (entry?.section === 'Guides' || entry?.section === 'Cookbook' || entry?.section === 'Mock Box') return 1.6;
  return entry?.url.startsWith('reference/schemas/') === true ? 0.6 : 1;
}
