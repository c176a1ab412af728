import { get } from './api.js';
import { bytes, byId, element, reconcile } from './dom.js';
import { showDetails } from './details.js';

const icons = {
  folder: 'M3 6.5h6l2 2h10v10.5H3z',
  file: 'M6 3h8l5 5v13H6z M14 3v5h5',
  web_link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-6-5.6l-1.5 1.5 M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 6 5.6l1.5-1.5',
  trash: 'M5 7h14 M10 4h4 M7 7l1 13h8l1-13',
};

/** The open folders by key, and the selected item. Both survive updates of the tree. */
export function createFiles() {
  const open = new Set();
  const tree = byId('tree');
  const filter = byId('tree-filter');
  const user = byId('user');
  let selected;

  const keyOf = ({ type, id }) => `${type}_${id}`;
  const pathOf = ({ type, id }) =>
    type === 'trash' ? '/trash' : `/folders/${encodeURIComponent(id)}/items?user=${encodeURIComponent(user.value)}&limit=500`;
  const isContainer = ({ type }) => type === 'folder' || type === 'trash';

  function icon(type) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', icons[type]);
    svg.append(path);
    return svg;
  }

  function createRow(entry) {
    const button = element(
      'button',
      { type: 'button', class: `item ${entry.type}`, click: () => void choose(entry) },
      icon(entry.type),
      element('span', { class: 'name' }),
      element('span', { class: 'size' }),
    );
    const row = element('li', {}, button);
    if (isContainer(entry)) row.append(element('ul', { hidden: true, 'aria-label': entry.name }));
    return row;
  }

  function updateRow(row, entry) {
    const [button] = row.children;
    const [, name, size] = button.children;
    if (name.textContent !== entry.name) name.textContent = entry.name;
    const marks = [
      entry.metadata_count > 0 ? 'metadata' : '',
      entry.has_shared_link ? 'shared' : '',
      entry.is_locked ? 'locked' : '',
    ].filter(Boolean);
    size.textContent = [...marks, entry.type === 'file' ? bytes(entry.size) : ''].filter(Boolean).join(' · ');
    button.title = entry.name;
    if (isContainer(entry)) button.setAttribute('aria-expanded', String(open.has(keyOf(entry))));
    if (selected === keyOf(entry)) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  }

  async function choose(entry) {
    const key = keyOf(entry);
    if (isContainer(entry)) {
      if (open.has(key)) open.delete(key);
      else open.add(key);
    }
    if (entry.type !== 'trash') selected = key;
    await refresh();
    if (entry.type !== 'trash') await showDetails(entry.type, entry.id);
  }

  /** Shows the children of a folder, and those of the open folders in it. */
  async function fill(list, container) {
    const { entries, total_count: total } = await get(pathOf(container));
    const rows =
      total > entries.length
        ? [...entries, { type: 'more', id: container.id, name: `and ${String(total - entries.length)} more` }]
        : entries;
    reconcile(
      list,
      rows,
      keyOf,
      (entry) => (entry.type === 'more' ? element('li', { class: 'more' }, entry.name) : createRow(entry)),
      (row, entry) => {
        if (entry.type !== 'more') updateRow(row, entry);
      },
    );
    await fillOpen(list, entries);
    return entries;
  }

  async function fillOpen(list, entries) {
    for (const entry of entries.filter(isContainer)) {
      const row = [...list.children].find(({ dataset }) => dataset.key === keyOf(entry));
      const inner = row?.querySelector(':scope > ul');
      if (inner === null || inner === undefined) continue;
      inner.hidden = !open.has(keyOf(entry));
      if (!inner.hidden) await fill(inner, entry);
    }
  }

  /** Hides the items whose names do not contain the text, except folders with a match in them. */
  function applyFilter() {
    const text = filter.value.trim().toLowerCase();
    const visit = (row) => {
      const inner = [...(row.querySelector(':scope > ul')?.children ?? [])].map(visit).some(Boolean);
      const name = row.querySelector('.name')?.textContent.toLowerCase() ?? '';
      const isShown = text === '' || name.includes(text) || inner;
      row.hidden = !isShown;
      return isShown;
    };
    [...tree.children].forEach(visit);
  }

  async function refreshUsers() {
    const { entries } = await get('/users');
    const current = user.value;
    reconcile(
      user,
      entries,
      ({ id }) => id,
      ({ id }) => element('option', { value: id }),
      (option, { name, login }) => {
        const label = `${name} (${login})`;
        if (option.textContent !== label) option.textContent = label;
      },
    );
    if (!entries.some(({ id }) => id === current)) user.value = entries[0]?.id ?? '';
  }

  async function refresh(summary) {
    if (summary !== undefined) await refreshUsers();
    const trashed = (await get('/trash')).total_count;
    const root = { type: 'folder', id: '0' };
    const { entries, total_count: total } = await get(pathOf(root));
    const more = total > entries.length ? [{ type: 'more', id: '0', name: `and ${String(total - entries.length)} more` }] : [];
    const trash = trashed > 0 ? [{ type: 'trash', id: '1', name: `Trash (${String(trashed)})` }] : [];
    reconcile(
      tree,
      [...entries, ...more, ...trash],
      keyOf,
      (entry) => (entry.type === 'more' ? element('li', { class: 'more' }, entry.name) : createRow(entry)),
      (row, entry) => {
        if (entry.type !== 'more') updateRow(row, entry);
      },
    );
    byId('tree-empty').hidden = tree.children.length > 0;
    await fillOpen(tree, [...entries, ...trash]);
    applyFilter();
    if (summary !== undefined && selected !== undefined) {
      const [, type, id] = /^(file|folder|web_link)_(.+)$/.exec(selected) ?? [];
      await showDetails(type, id);
    }
  }

  filter.addEventListener('input', applyFilter);
  user.addEventListener('change', () => {
    tree.replaceChildren();
    void refresh();
  });
  tree.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const buttons = [...tree.querySelectorAll('button')].filter((button) => button.offsetParent !== null);
    const next = buttons[buttons.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
  return {
    refresh,
    clear() {
      selected = undefined;
      open.clear();
    },
  };
}
