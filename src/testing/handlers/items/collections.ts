import { notFound } from '../../http/errors.js';
import { textsField } from '../../http/fields.js';
import { json } from '../../http/response.js';
import { favoritesId, favoritesOf } from '../../state/activity/favorites.js';
import { recentItemsOf, type RecentItem } from '../../state/activity/recent-items.js';
import { hasPermission } from '../../state/permissions.js';
import type { ItemRecord } from '../../state/records.js';
import { isTrashed } from '../../state/tree.js';
import { favoritesView, renderItem } from '../../views/items.js';
import { sharedLinkUrl } from '../../views/shared-links.js';
import { selectFields, timestamp } from '../../views/view.js';
import type { Call, Handlers } from '../shared/call.js';
import { markerPage, offsetPage, pageBody, type KeyOrder } from '../shared/pages.js';

/** The favorites and the recent items of the caller. Items that the caller can no longer see are omitted. */
export const collectionHandlers: Handlers = {
  'collections.list'({ viewer, query }) {
    return json(pageBody(offsetPage([viewer.user], query, 100), favoritesView));
  },
  'collections.get'(call) {
    requireFavorites(call);
    return json(favoritesView(call.viewer.user));
  },
  'collections.items.list'(call) {
    requireFavorites(call);
    const { world, viewer, query } = call;
    const visible = favoritesOf(world, viewer.user).filter((item) => isVisible(call, item));
    const selection = selectFields(textsField(query, 'fields'), 'mini');
    return json(pageBody(offsetPage(visible, query, 100), (item) => renderItem(world, viewer, item, selection)));
  },
  'recentItems.list'(call) {
    const { world, viewer, query } = call;
    const visible = recentItemsOf(world, viewer.user).filter(({ file }) => isVisible(call, file));
    const selection = selectFields(textsField(query, 'fields'));
    return json(
      pageBody(markerPage(visible, query, 100, mostRecentFirst), ({ file, interaction, at }) => ({
        type: 'recent_item',
        interaction_type: interaction,
        interacted_at: timestamp(at),
        interaction_shared_link: file.owner === viewer.user || file.sharedLink === null ? null : sharedLinkUrl(file.sharedLink),
        item: renderItem(world, viewer, file, selection),
      })),
    );
  },
};

const isVisible = ({ world, viewer }: Call, item: ItemRecord): boolean => !isTrashed(item) && hasPermission(world, viewer, item, 'see');

/** By time, then by ID: the most recent interactions come first. */
const mostRecentFirst: KeyOrder<RecentItem> = {
  of: ({ at, file }) => [at, Number(file.id)],
  compare: ([atA = 0, idA = 0], [atB = 0, idB = 0]) => Number(atB) - Number(atA) || Number(idB) - Number(idA),
};

function requireFavorites({ viewer, path }: Call): void {
  if (path('collection_id') !== favoritesId(viewer.user)) throw notFound();
}
