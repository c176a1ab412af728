/** Builds elements. Content is always set as text, never as HTML. */

/** `properties` are attributes, or listeners if they are functions. Children are elements or text. */
export function element(name, properties = {}, ...children) {
  const created = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') created.addEventListener(key, value);
    else created.setAttribute(key, value === true ? '' : String(value));
  }
  created.append(...children.filter((child) => child !== undefined && child !== ''));
  return created;
}

export const byId = (id) => document.getElementById(id);

/**
 * Updates a list so that it has one element per entry, in order. Elements of entries that were there before stay, with their focus and
 * whether they are open.
 */
export function reconcile(list, entries, keyOf, create, update = () => undefined) {
  const before = new Map([...list.children].map((child) => [child.dataset.key, child]));
  entries.forEach((entry, index) => {
    const key = keyOf(entry);
    let child = before.get(key);
    before.delete(key);
    if (child === undefined) {
      child = create(entry);
      child.dataset.key = key;
    }
    update(child, entry);
    if (list.children[index] !== child) list.insertBefore(child, list.children[index] ?? null);
  });
  for (const child of before.values()) child.remove();
}

/** A list of terms and values. Terms without a value are left out. */
export function terms(pairs) {
  const shown = pairs.filter(([, value]) => value !== undefined && value !== null && value !== '');
  return element(
    'dl',
    {},
    ...shown.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value instanceof Node ? value : String(value))]),
  );
}

/** A block of text that can be scrolled with the keyboard. */
export const block = (label, text) => element('pre', { tabindex: 0, role: 'group', 'aria-label': label }, text);

export function bytes(size) {
  if (size < 1000) return `${String(size)} B`;
  const units = ['kB', 'MB', 'GB', 'TB'];
  const power = Math.min(Math.floor(Math.log10(size) / 3), units.length);
  return `${(size / 1000 ** power).toFixed(1)} ${units[power - 1]}`;
}

export const dateAndTime = (text) =>
  text ? new Date(text).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'medium' }) : undefined;

export const time = (text) => new Date(text).toLocaleTimeString();
