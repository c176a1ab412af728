// Loaded when the reader opens the search for the first time. The texts of the site follow.
import { createSearch, type Search, type SearchEntry } from '../search/create-search.js';
import { fromAscii } from '../search/ascii.js';
import { fromColumns, type SearchColumns } from '../search/columns.js';
import type { SearchPage } from '../search/search-page.js';
import { element } from './element.js';
import { excerpt } from './excerpt.js';

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
    const results = query === '' ? [] : search.find(query);
    status.textContent = query === '' ? 'Type a task, a method or a word' : `${String(results.length)} results`;
    list.replaceChildren(...results.slice(0, shownResults).map(({ entry, terms }) => resultItem(entry, terms, base)));
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

function resultItem({ url, heading, title, section, text }: SearchEntry, terms: readonly string[], base: string): HTMLLIElement {
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

/** The texts of the site, from the script that contains them. */
async function readPages(text: string): Promise<SearchPage[]> {
  const stream = new Blob([fromAscii(text)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return fromColumns((await new Response(stream).json()) as SearchColumns);
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
      void readPages(text).then(createSearch).then(dialog.setSearch);
    };
    const script = document.createElement('script');
    script.src = `${base}assets/search-index.js`;
    document.head.append(script);
  }
  shared.boxSearchDialog.open();
});
