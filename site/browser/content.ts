import { element } from './element.js';

/** Lets wide tables and code scroll, by keyboard too, and adds a button to copy code. */
export function setUpContent(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('main table')) {
    const frame = element('div', { class: 'table' });
    table.replaceWith(frame);
    frame.append(table);
    prepareForPhones(table);
    makeReachable(frame, 'Table');
  }
  for (const image of document.querySelectorAll('main p > img')) {
    if (image.parentElement === null) continue;
    // On a narrow screen, a diagram keeps its size and scrolls, because its text would be too small.
    image.addEventListener('load', makeReachable(image.parentElement, 'Diagram'));
  }
  for (const code of document.querySelectorAll('main pre > code')) {
    const pre = code.parentElement;
    if (pre === null) continue;
    const frame = element('div', { class: 'code' });
    pre.replaceWith(frame);
    frame.append(pre, copyButton(code.textContent));
    makeReachable(pre, 'Code');
  }
}

/** Cells of these columns are clear without their heading. */
const clear = /^(type|description|contents|meaning|effect|page|notes?|request|method|properties of the object)$/i;

/** Names the cells that lose their heading when a row becomes a block. A table with a few short cells stays a table. */
function prepareForPhones(table: HTMLTableElement): void {
  const [first, ...rows] = table.rows;
  const headings = Array.from(first?.cells ?? [], ({ textContent }) => textContent.trim());
  const isShort = rows.every(({ cells }) => [...cells].slice(1).every(({ textContent }) => textContent.length <= 13));
  table.classList.toggle('short', isShort && headings.length <= 4);
  for (const { cells } of rows) {
    for (const [index, cell] of [...cells].entries()) {
      const heading = headings[index] ?? '';
      if (index > 0 && heading !== '' && !clear.test(heading)) cell.dataset['label'] = heading;
    }
  }
}

/** A region that scrolls must be reachable by keyboard. Whether it scrolls depends on the width of the window. Returns a function that checks it. */
function makeReachable(region: HTMLElement, label: string): () => void {
  const update = () => {
    const scrolls = region.scrollWidth > region.clientWidth;
    region.toggleAttribute('tabindex', scrolls);
    if (!scrolls) return;
    region.tabIndex = 0;
    region.setAttribute('role', 'group');
    region.setAttribute('aria-label', label);
  };
  update();
  addEventListener('resize', update);
  return update;
}

function copyButton(text: string): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'copy' }, 'Copy');
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(text).then(
      () => (button.textContent = 'Copied'),
      () => (button.textContent = 'Copying is not allowed'),
    );
  });
  return button;
}
