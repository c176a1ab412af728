import { element } from './element.js';

/** Lets wide tables and code scroll, by keyboard too, and adds a button to copy code. */
export function setUpContent(): void {
  for (const table of document.querySelectorAll('main table')) {
    const frame = element('div', { class: 'table' });
    table.replaceWith(frame);
    frame.append(table);
    makeReachable(frame, 'Table');
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

/** A region that scrolls must be reachable by keyboard. Whether it scrolls depends on the width of the window. */
function makeReachable(region: HTMLElement, label: string): void {
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
