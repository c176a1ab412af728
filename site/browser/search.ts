// Loaded when the reader opens the search for the first time. The texts of the site follow.
import MiniSearch from 'minisearch';
import type { SearchPage } from '../search/search-page.js';
import { element } from './element.js';
import { excerpt } from './excerpt.js';
import { fromAscii } from './from-ascii.js';

interface Entry {
  id: number;
  url: string;
  heading: string;
  title: string;
  section: string;
  text: string;
}

interface Search {
  index: MiniSearch<Entry>;
  entries: Entry[];
}

const shownResults = 30;

function createDialog(base: string) {
  const input = element('input', {
    type: 'search',
    'aria-label': 'Search the documentation',
    placeholder: 'Search the documentation',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const status = element('p', { role: 'status' });
  const list = element('ul');
  const form = element('form', { method: 'dialog' }, input, element('button', {}, 'Close'));
  const dialog = element('dialog', { 'aria-label': 'Search' }, form, status, list);
  document.body.append(dialog);
  let search: Search | undefined;

  const show = () => {
    const query = input.value.trim();
    if (search === undefined) {
      status.textContent = 'Loading the texts';
      return;
    }
    const { index, entries } = search;
    const results = query === '' ? [] : exactFirst(index.search(query), ({ id }) => entries[Number(id)]?.heading === query);
    status.textContent = query === '' ? 'Type a task, a method or a word' : `${String(results.length)} results`;
    list.replaceChildren(
      ...results.slice(0, shownResults).flatMap(({ id, terms }) => {
        const entry = entries[Number(id)];
        return entry === undefined ? [] : [resultItem(entry, terms, base)];
      }),
    );
  };
  input.addEventListener('input', show);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || (event.target instanceof Element && event.target.closest('a') !== null)) dialog.close();
  });
  form.addEventListener('submit', (event) => {
    const first = list.querySelector('a');
    // Enter in the input opens the first result. The button closes the dialog.
    if (event.submitter === document.activeElement || first === null) return;
    event.preventDefault();
    first.click();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [input, ...list.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement as HTMLInputElement | HTMLAnchorElement);
    stops[Math.min(stops.length - 1, Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1)))]?.focus();
    event.preventDefault();
  });
  return {
    open: () => {
      if (!dialog.open) dialog.showModal();
      input.select();
      show();
    },
    setSearch: (ready: Search) => {
      search = ready;
      show();
    },
  };
}

/** A method that is searched by its full name comes before pages that mention it. */
function exactFirst<T>(results: readonly T[], isExact: (result: T) => boolean): T[] {
  return [...results.filter(isExact), ...results.filter((result) => !isExact(result))];
}

function resultItem({ url, heading, title, section, text }: Entry, terms: readonly string[], base: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = base + url;
  const name = document.createElement('b');
  name.textContent = heading;
  const place = heading === title ? section : `${section}: ${title}`;
  const small = document.createElement('small');
  for (const { piece, found } of excerpt(text, terms)) {
    const node = document.createElement(found ? 'mark' : 'span');
    node.textContent = piece;
    small.append(node);
  }
  link.append(name, ` ${place}`, small);
  item.append(link);
  return item;
}

async function createSearch(text: string): Promise<Search> {
  const stream = new Blob([fromAscii(text)]).stream().pipeThrough(new DecompressionStream('gzip'));
  const pages = (await new Response(stream).json()) as SearchPage[];
  const entries = pages
    .flatMap(({ url, title, section, parts }) =>
      parts.map(({ anchor, heading, text }) => ({ url: anchor === '' ? url : `${url}#${anchor}`, title, section, heading, text })),
    )
    .map((entry, id) => ({ id, ...entry }));
  const index = new MiniSearch<Entry>({
    fields: ['heading', 'title', 'text'],
    // `box.folders.create` is found by each of its parts and by parts of camel case.
    tokenize: (text) =>
      text.split(/[^\p{L}\p{N}]+/u).flatMap((word) => [word, ...word.split(/(?<=[a-z])(?=[A-Z])/).filter((part) => part !== word)]),
    searchOptions: {
      boost: { heading: 4, title: 2 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
      tokenize: (query) => query.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''),
      // Guides come before the reference, and the reference before schemas.
      boostDocument: (id) => weight(entries[Number(id)]),
    },
  });
  await index.addAllAsync(entries, { chunkSize: 200 });
  return { index, entries };
}

function weight(entry: Entry | undefined): number {
  if (entry?.section === 'Guides' || entry?.section === 'Cookbook' || entry?.section === 'Mock Box') return 1.6;
  return entry?.url.startsWith('reference/schemas/') === true ? 0.6 : 1;
}

addEventListener('search-open', (event) => {
  const base = (event as CustomEvent<string>).detail;
  const shared = globalThis as typeof globalThis & {
    boxSearchDialog?: ReturnType<typeof createDialog>;
    receiveSearchPages?: (text: string) => void;
  };
  if (shared.boxSearchDialog === undefined) {
    const dialog = createDialog(base);
    shared.boxSearchDialog = dialog;
    shared.receiveSearchPages = (text) => {
      void createSearch(text).then(dialog.setSearch);
    };
    const script = document.createElement('script');
    script.src = `${base}assets/search-index.js`;
    document.head.append(script);
  }
  shared.boxSearchDialog.open();
});
