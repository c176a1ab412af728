import { empty, json } from '../http/response.js';
import { notFound } from '../http/errors.js';
import { textsField } from '../http/fields.js';
import { renderItem } from '../views/items.js';
import { extentOf } from '../views/view.js';
import { isKnown, type Handlers } from './shared/call.js';
import { show } from './folders.js';

export const sharedItemHandlers: Handlers = {
  'sharedItems.get'(call) {
    const item = call.viewer.opened;
    if (item === undefined) throw notFound();
    if (isKnown(call, item)) return empty(304);
    return json(
      item.type === 'folder' ? show(call, item) : renderItem(call.world, call.viewer, item, extentOf(textsField(call.query, 'fields'))),
    );
  },
};
