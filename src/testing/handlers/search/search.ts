import { json } from '../../http/response.js';
import { badRequest, forbidden } from '../../http/errors.js';
import { booleanField, textField, textsField, type JsonObject } from '../../http/fields.js';
import { linkOpenedBy } from '../../state/activity/opened-links.js';
import { isExternal } from '../../state/governance/allowed-domains.js';
import { hasPermission } from '../../state/permissions.js';
import type { ItemRecord } from '../../state/records.js';
import { renderItem } from '../../views/items.js';
import { sharedLinkUrl } from '../../views/shared-links.js';
import { selectFields } from '../../views/view.js';
import type { Call, Handlers } from '../shared/call.js';
import { pageBody, offsetPage } from '../shared/pages.js';
import { itemFilters } from './filters.js';
import { metadataFilter } from './metadata-filters.js';
import { searchedWords } from './searched-text.js';
import { parseTerms } from './terms.js';

interface Result {
  readonly item: ItemRecord;
  /** The number of terms that match, those of the name twice. */
  readonly score: number;
}

/** Filters that can replace the words of a search. */
const sufficient = [
  ...['mdfilters', 'ancestor_folder_ids', 'owner_user_ids', 'recent_updater_user_ids', 'file_extensions', 'size_range'],
  ...['created_at_range', 'updated_at_range', 'deleted_user_ids', 'deleted_at_range'],
];

export const searchHandlers: Handlers = {
  async 'search.query'(call) {
    const { world, viewer, query } = call;
    const words = textField(query, 'query') ?? '';
    if (words.trim() === '' && sufficient.every((name) => query[name] === undefined))
      throw badRequest('Search needs a query, mdfilters, or a filter such as ancestor_folder_ids');
    const results = await matching(call, words);
    const page = offsetPage(
      results.sort(orderOf(query)).map(({ item }) => item),
      query,
      30,
    );
    const selection = selectFields(textsField(query, 'fields'));
    const show = (item: ItemRecord): Record<string, unknown> => renderItem(world, viewer, item, selection);
    if (booleanField(query, 'include_recent_shared_links') !== true) return json({ type: 'search_results_items', ...pageBody(page, show) });
    const withLink = (item: ItemRecord): Record<string, unknown> => {
      const link = hasPermission(world, viewer, item, 'see') ? undefined : linkOpenedBy(world, viewer.user, item);
      return {
        type: 'search_result',
        accessible_via_shared_link: link === undefined ? null : sharedLinkUrl(link),
        item: show(item),
      };
    };
    return json({ type: 'search_results_with_shared_links', ...pageBody(page, withLink) });
  },
};

async function matching(call: Call, words: string): Promise<Result[]> {
  const filters = [visibility(call), ...itemFilters(call), metadataFilter(call) ?? (() => true)];
  const items = call.world.items.all().filter((item) => filters.every((filter) => filter(item)));
  if (words.trim() === '') return items.map((item) => ({ item, score: 0 }));
  const match = parseTerms(words);
  const parts = textsField(call.query, 'content_types');
  const results: Result[] = [];
  for (const item of items) {
    const { name, all } = await searchedWords(call.world, item, parts);
    const score = match(all);
    if (score > 0) results.push({ item, score: score + match(name) });
  }
  return results;
}

/** Whether the caller can find an item. */
function visibility({ world, viewer, query }: Call): (item: ItemRecord) => boolean {
  if (query['scope'] === 'enterprise_content') {
    if (viewer.user.role === 'user') throw forbidden('scope: only admins can search the content of the enterprise');
    return ({ owner }) => owner === viewer.user || !isExternal(owner);
  }
  const withLinks = booleanField(query, 'include_recent_shared_links') === true;
  return (item) => hasPermission(world, viewer, item, 'see') || (withLinks && linkOpenedBy(world, viewer.user, item) !== undefined);
}

/** The best match first, or by the time of the last change. */
function orderOf(query: JsonObject): (a: Result, b: Result) => number {
  const byId = (a: Result, b: Result): number => Number(a.item.id) - Number(b.item.id);
  if (textField(query, 'sort') !== 'modified_at') return (a, b) => b.score - a.score || byId(a, b);
  const sign = textField(query, 'direction') === 'ASC' ? 1 : -1;
  return (a, b) => sign * (a.item.modifiedAt - b.item.modifiedAt) || byId(a, b);
}
