import { created } from '../../http/response.js';
import { objectField, textField } from '../../http/fields.js';
import { requireFolder } from '../../state/permissions.js';
import { storeContent } from '../../state/content.js';
import { renderItem } from '../../views/items.js';
import type { Handlers } from '../shared/call.js';
import { checkNameFree } from '../shared/item-checks.js';
import { recordItemEvent } from '../shared/record-events.js';

export const noteHandlers: Handlers = {
  /** The note contains the text as JSON. The format of the service's notes is not documented. */
  async 'notes.convert'(call) {
    const { world, viewer, body } = call;
    const parent = requireFolder(world, viewer, textField(objectField(body, 'parent'), 'id') ?? '', 'upload');
    const name = `${textField(body, 'name') ?? ''}.boxnote`;
    checkNameFree(world, viewer, parent, name, 'file');
    const content = await storeContent(world, JSON.stringify({ markdown: textField(body, 'content') ?? '' }));
    const file = world.items.addFile({ name, parent, by: viewer.user }, content);
    recordItemEvent(call, file, 'ITEM_UPLOAD', 'UPLOAD');
    return created(renderItem(world, viewer, file, { fields: [] }));
  },
};
