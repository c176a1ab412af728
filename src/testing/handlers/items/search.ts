import { json } from '../../http/response.js';
import { badRequest } from '../../http/errors.js';
import { booleanField, textField, textsField, type JsonObject } from '../../http/fields.js';
import { hasPermission } from '../../state/permissions.js';
import type { ItemRecord } from '../../state/records.js';
import { sizeOf } from '../../state/placement.js';
import { ancestorsOf, isTrashed } from '../../state/tree.js';
import { extensionOf } from '../../views/files.js';
import { renderItem } from '../../views/items.js';
import { sharedLinkUrl } from '../../views/shared-links.js';
import { selectFields } from '../../views/view.js';
import type { Handlers } from '../shared/call.js';
import { pageBody, offsetPage } from '../shared/pages.js';

export const searchHandlers: Handlers = {
  'search.query'({ world, viewer, query }) {
    if (textField(query, 'query') === undefined && query['mdfilters'] === undefined) throw badRequest('Search needs a query or mdfilters');
    const found = world.items
      .all()
      .filter((item) => hasPermission(world, viewer, item, 'see'))
      .filter((item) => matches(item, query))
      .sort(byTime(query));
    const selection = selectFields(textsField(query, 'fields'));
    const page = offsetPage(found, query, 30);
    const show = (item: ItemRecord): Record<string, unknown> => renderItem(world, viewer, item, selection);
    if (booleanField(query, 'include_recent_shared_links') !== true) return json({ type: 'search_results_items', ...pageBody(page, show) });
    const withLink = (item: ItemRecord): Record<string, unknown> => ({
      type: 'search_result',
      accessible_via_shared_link: item.owner === viewer.user || item.sharedLink === null ? null : sharedLinkUrl(item.sharedLink),
      item: show(item),
    });
    return json({ type: 'search_results_with_shared_links', ...pageBody(page, withLink) });
  },
};

function matches(item: ItemRecord, query: JsonObject): boolean {
  const type = textField(query, 'type');
  const ancestors = textsField(query, 'ancestor_folder_ids');
  const extensions = textsField(query, 'file_extensions')?.map((extension) => extension.toLowerCase());
  const owners = textsField(query, 'owner_user_ids');
  const updaters = textsField(query, 'recent_updater_user_ids');
  return (
    // The mock does not evaluate metadata filters, so a metadata filter matches nothing.
    query['mdfilters'] === undefined &&
    matchesWords(item, query) &&
    matchesTrash(item, textField(query, 'trash_content') ?? 'non_trashed_only') &&
    (type === undefined || item.type === type) &&
    (ancestors === undefined || ancestorsOf(item).some(({ id }) => ancestors.includes(id))) &&
    (extensions === undefined || (item.type === 'file' && extensions.includes(extensionOf(item).toLowerCase()))) &&
    (owners === undefined || owners.includes(item.owner.id)) &&
    (updaters === undefined || updaters.includes(item.modifiedBy.id)) &&
    isBetween(sizeOf(item), textsField(query, 'size_range'), Number) &&
    isBetween(item.createdAt, textsField(query, 'created_at_range'), Date.parse) &&
    isBetween(item.modifiedAt, textsField(query, 'updated_at_range'), Date.parse) &&
    (item.trashedAt === null || isBetween(item.trashedAt, textsField(query, 'deleted_at_range'), Date.parse))
  );
}

/** Every word must occur in one of the searched texts. */
function matchesWords(item: ItemRecord, query: JsonObject): boolean {
  const searched = { name: item.name, description: item.description, tags: item.tags.join(' ') };
  const searchedFields = textsField(query, 'content_types') ?? Object.keys(searched);
  const haystack = Object.entries(searched)
    .filter(([field]) => searchedFields.includes(field))
    .map(([, text]) => text.toLowerCase())
    .join('\n');
  const words = (textField(query, 'query') ?? '').toLowerCase().replaceAll('"', '').split(/\s+/);
  return words.every((word) => haystack.includes(word));
}

const matchesTrash = (item: ItemRecord, selection: string): boolean =>
  selection === 'all_items' || isTrashed(item) === (selection === 'trashed_only');

/** A range whose ends may be left empty. */
function isBetween(value: number, range: readonly string[] | undefined, read: (text: string) => number): boolean {
  const [from = '', to = ''] = range ?? [];
  return (from === '' || value >= read(from)) && (to === '' || value <= read(to));
}

function byTime(query: JsonObject): (a: ItemRecord, b: ItemRecord) => number {
  if (textField(query, 'sort') !== 'modified_at') return (a, b) => Number(a.id) - Number(b.id);
  const sign = textField(query, 'direction') === 'ASC' ? 1 : -1;
  return (a, b) => sign * (a.modifiedAt - b.modifiedAt) || Number(a.id) - Number(b.id);
}
