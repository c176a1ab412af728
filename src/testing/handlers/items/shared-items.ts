import { appItemOfSharedLink } from '../../access/shared-link.js';
import { empty, json } from '../../http/response.js';
import { notFound } from '../../http/errors.js';
import { textsField } from '../../http/fields.js';
import { recordOpenedLink } from '../../state/activity/opened-links.js';
import { appItemView } from '../../views/app-items.js';
import { renderItem } from '../../views/items.js';
import { selectFields } from '../../views/view.js';
import { isNotModified, type Handlers } from '../shared/call.js';
import { show } from './folders.js';

export const sharedItemHandlers: Handlers = {
  'sharedItems.get'(call) {
    const appItem = appItemOfSharedLink(call.world, call.header('BoxApi') ?? null);
    if (appItem !== undefined) return json(appItemView(appItem));
    const item = call.viewer.sharedLinkItem;
    if (item === undefined) throw notFound();
    recordOpenedLink(call.world, call.viewer.user, item);
    if (isNotModified(call, item)) return empty(304);
    return json(
      item.type === 'folder' ? show(call, item) : renderItem(call.world, call.viewer, item, selectFields(textsField(call.query, 'fields'))),
    );
  },
};
