import type { SearchPage } from './search-page.js';

/** The texts of all pages by kind. Similar texts beside each other, without the keys between them, are a twentieth smaller when they are compressed. */
export interface SearchColumns {
  urls: string[];
  titles: string[];
  sections: string[];
  /** How many parts each page has. */
  counts: number[];
  anchors: string[];
  /** Empty for the first part of a page, whose heading is the title. */
  headings: string[];
  texts: string[];
}

export function toColumns(pages: readonly SearchPage[]): SearchColumns {
  const parts = pages.flatMap((page) => page.parts.map((part) => ({ ...part, title: page.title })));
  return {
    urls: pages.map(({ url }) => url),
    titles: pages.map(({ title }) => title),
    sections: pages.map(({ section }) => section),
    counts: pages.map((page) => page.parts.length),
    anchors: parts.map(({ anchor }) => anchor),
    headings: parts.map(({ anchor, heading, title }) => (anchor === '' && heading === title ? '' : heading)),
    texts: parts.map(({ text }) => text),
  };
}

export function fromColumns({ urls, titles, sections, counts, anchors, headings, texts }: SearchColumns): SearchPage[] {
  let first = 0;
  return urls.map((url, index) => {
    const title = titles[index] ?? '';
    const end = first + (counts[index] ?? 0);
    const parts = texts.slice(first, end).map((text, part) => {
      const anchor = anchors[first + part] ?? '';
      const heading = headings[first + part] ?? '';
      return { anchor, heading: anchor === '' && heading === '' ? title : heading, text };
    });
    first = end;
    return { url, title, section: sections[index] ?? '', parts };
  });
}
