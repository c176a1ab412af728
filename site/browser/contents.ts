import { element } from './element.js';

/** Fewer headings need no list, and a longer list would not help. */
const shown = { from: 3, to: 40 };

/** Adds the list of the headings beside the page. */
export function addContents(): void {
  const headings = Array.from(document.querySelectorAll('main h2[id]'));
  if (headings.length < shown.from || headings.length > shown.to) return;
  const items = headings.map((heading) => element('li', {}, element('a', { href: `#${heading.id}` }, breakable(heading.textContent))));
  const nav = element(
    'nav',
    { class: 'contents', 'aria-label': 'On this page' },
    element('h2', {}, 'On this page'),
    element('ul', {}, ...items),
  );
  document.querySelector('.columns')?.append(nav);
}

/** Lets the name of a method break after its dots only. */
function breakable(text: string): string {
  return text.replaceAll('.', '.\u200B');
}
