import { element } from '../../browser/element.js';
import type { TreeItem, UserTree } from '../messages/sandbox.js';
import { byId } from './by-id.js';

/** The content of the mock. Folders stay closed or open when it is shown again. */
export function treeView(): (users: readonly UserTree[]) => void {
  const closed = new Set<string>();
  let shown = '';

  const itemRow = (item: TreeItem): HTMLLIElement => {
    const name = element('span', { class: 'name' }, item.name);
    const size = item.size === undefined ? [] : [element('small', {}, bytesText(item.size))];
    const change = item.change === undefined ? [] : [element('small', { class: item.change }, item.change)];
    const attributes = { 'data-item': item.name, 'data-type': item.type };
    if (item.type !== 'folder') return element('li', attributes, element('span', { class: 'row' }, name, ...size, ...change));
    if (item.children.length === 0) {
      return element('li', attributes, element('span', { class: 'row' }, name, element('small', {}, 'empty'), ...change));
    }
    const details = element(
      'details',
      {},
      element('summary', {}, element('span', { class: 'row' }, name, ...change)),
      element('ul', {}, ...item.children.map(itemRow)),
    );
    details.open = !closed.has(item.id);
    details.addEventListener('toggle', () => {
      if (details.open) closed.delete(item.id);
      else closed.add(item.id);
    });
    return element('li', attributes, details);
  };

  return (users) => {
    const text = JSON.stringify(users);
    if (text === shown) return;
    shown = text;
    byId('tree', HTMLElement).replaceChildren(
      ...users.flatMap(({ name, items }) => [
        element('h3', {}, `Files of ${name}`),
        items.length === 0 ? element('p', {}, 'No items.') : element('ul', {}, ...items.map(itemRow)),
      ]),
    );
  };
}

function bytesText(size: number): string {
  if (size < 1000) return `${String(size)} B`;
  return size < 1_000_000 ? `${(size / 1000).toFixed(1)} kB` : `${(size / 1_000_000).toFixed(1)} MB`;
}
