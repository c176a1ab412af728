import { get, textOf } from './api.js';
import { block, bytes, byId, dateAndTime, element, terms } from './dom.js';

const previewBytes = 4096;

const types = { file: 'File', folder: 'Folder', web_link: 'Web link' };

/** The item that was requested last: slower responses for others are ignored. */
let latest = '';
/** What is shown, so that an update without changes keeps the scroll position and open parts. */
let shown = '';

/** Shows an item with its contents, metadata, versions and collaborations. */
export async function showDetails(type, id) {
  latest = `${type}_${id}`;
  const own = latest;
  const panel = byId('details');
  let found;
  try {
    found = await get(`/items/${type}/${encodeURIComponent(id)}`);
  } catch {
    if (own === latest) panel.replaceChildren(element('p', { class: 'empty' }, 'This item was deleted.'));
    shown = '';
    return;
  }
  const content = type === 'file' ? await textOf(id, previewBytes) : undefined;
  const serialized = JSON.stringify([found, content]);
  if (own !== latest || serialized === shown) return;
  shown = serialized;
  const { item, metadata, versions, collaborations } = found;
  panel.replaceChildren(
    element('h2', {}, item.name || 'All files'),
    facts(type, item),
    ...(type === 'file' ? contents(item, content) : []),
    ...metadata.flatMap(instance),
    ...history(versions),
    ...people(collaborations),
    element('details', {}, element('summary', {}, 'All properties'), block('All properties as JSON', JSON.stringify(item, undefined, 2))),
  );
}

function facts(type, item) {
  return terms([
    ['Type', types[type]],
    ['ID', item.id],
    ['Path', item.path_collection?.entries.map(({ name }) => name).join(' / ')],
    ['Size', type === 'web_link' ? undefined : bytes(item.size ?? 0)],
    ['URL', item.url],
    ['SHA-1', item.sha1],
    ['ETag', item.etag],
    ['Owner', item.owned_by?.login],
    ['Created', dateAndTime(item.created_at)],
    ['Modified', dateAndTime(item.modified_at)],
    ['In the trash since', dateAndTime(item.trashed_at)],
    ['Description', item.description],
    ['Shared link', item.shared_link?.url],
  ]);
}

function contents(item, text) {
  const link = element('a', { href: `/_mock/files/${encodeURIComponent(item.id)}/content`, download: item.name }, 'Download');
  const rest = item.size > previewBytes ? `The first ${bytes(previewBytes)}. ` : '';
  const preview = text === undefined ? element('p', {}, 'The content is not text. ', link) : block('Content', text);
  return [element('h3', {}, 'Content'), preview, ...(text === undefined ? [] : [element('p', {}, rest, link)])];
}

function instance(values) {
  const own = Object.entries(values).filter(([name]) => !name.startsWith('$'));
  return [
    element('h3', {}, `Metadata: ${values.$scope}.${values.$template}`),
    own.length === 0
      ? element('p', { class: 'empty' }, 'No values.')
      : terms(own.map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : value])),
  ];
}

function history(versions) {
  if (versions.length < 2) return [];
  const rows = versions.map(({ id, size, created_at: created }, index) => [
    `Version ${String(index + 1)}`,
    `${bytes(size)}, ${dateAndTime(created)}, ID ${id}`,
  ]);
  return [element('h3', {}, 'Versions'), terms(rows.reverse())];
}

function people(collaborations) {
  if (collaborations.length === 0) return [];
  const nameOf = ({ accessible_by: by, invite_email: email }) => by?.login ?? by?.name ?? email ?? 'unknown';
  return [element('h3', {}, 'Collaborators'), terms(collaborations.map((one) => [nameOf(one), `${one.role}, ${one.status}`]))];
}

export function clearDetails() {
  latest = '';
  shown = '';
  byId('details').replaceChildren(element('p', { class: 'empty' }, 'Select an item to see its contents and metadata.'));
}
