import { created, empty, json, type MockResponse } from '../../http/response.js';
import { badRequest } from '../../http/errors.js';
import { objectField, textField, textsField } from '../../http/fields.js';
import { requireFolder, requireItem, requireTrashed, type Action } from '../../state/permissions.js';
import type { ItemRecord, WebLinkRecord } from '../../state/records.js';
import { renderItem } from '../../views/items.js';
import { selectFields } from '../../views/view.js';
import { actionOfUpdate, applyCollections } from '../shared/apply-collections.js';
import { applySharedLink } from '../shared/apply-shared-link.js';
import { applyAll, type Change } from '../shared/change.js';
import { checkPrecondition, type Call, type Handlers } from '../shared/call.js';
import { checkNameFree } from '../shared/item-checks.js';
import { moveAndRename } from '../shared/move-and-rename.js';
import { checkPlacement } from '../shared/check-invitation.js';
import { recordItemEvent } from '../shared/record-events.js';
import { purge, restore } from './trash.js';
import { successOf } from '../resources/render.js';

export const webLinkHandlers: Handlers = {
  'webLinks.create'(call) {
    const { world, viewer, body } = call;
    const parent = requireFolder(world, viewer, textField(objectField(body, 'parent'), 'id') ?? '', 'upload');
    const url = checkUrl(textField(body, 'url') ?? '');
    const name = textField(body, 'name') ?? nameFrom(url);
    checkNameFree(world, viewer, parent, name, 'web_link');
    const link = world.items.addWebLink({ name, parent, by: viewer.user }, url);
    link.description = textField(body, 'description') ?? '';
    recordItemEvent(call, link, 'ITEM_CREATE', 'UPLOAD');
    return show(call, link, successOf(call.operation).status);
  },
  'webLinks.get': (call) => show(call, webLinkOrTrashed(call)),
  'webLinks.update'(call) {
    const { world, viewer } = call;
    const link = requireWebLink(call, actionOfUpdate(call));
    checkPrecondition(call, link);
    const changes = [moveAndRename, applySharedLink, applyDetails, applyCollections].map((check) => check(call, link));
    if (applyAll(changes)) world.items.touch(link, viewer.user);
    return show(call, link);
  },
  'webLinks.delete'(call) {
    const link = requireWebLink(call, 'edit');
    checkPrecondition(call, link);
    call.world.items.trash(link, call.viewer.user);
    recordItemEvent(call, link, 'ITEM_TRASH', 'DELETE');
    return empty();
  },
  'webLinks.copy'(call) {
    const { world, viewer, body } = call;
    const link = requireWebLink(call, 'download');
    const parent = requireFolder(world, viewer, textField(objectField(body, 'parent'), 'id') ?? '', 'upload');
    const name = textField(body, 'name') ?? link.name;
    checkPlacement(call, link, parent);
    checkNameFree(world, viewer, parent, name, 'web_link');
    const copy = world.items.copy(link, parent, name, viewer.user);
    recordItemEvent(call, copy, 'ITEM_COPY', 'COPY');
    return show(call, copy, 201);
  },
  'webLinks.trash.get': (call) => show(call, requireTrashed(call.world, call.viewer, 'web_link', call.path('web_link_id'))),
  'webLinks.trash.restore': (call) => show(call, restore(call, 'web_link', call.path('web_link_id')), 201),
  'webLinks.trash.delete'(call) {
    purge(call, 'web_link', call.path('web_link_id'));
    return empty();
  },
};

function show(call: Call, link: ItemRecord, status = 200): MockResponse {
  const value = renderItem(call.world, call.viewer, link, selectFields(textsField(call.query, 'fields')));
  return status === 201 ? created(value) : json(value, status);
}

const requireWebLink = ({ world, viewer, path }: Call, action: Action = 'see'): WebLinkRecord =>
  requireItem(world, viewer, 'web_link', path('web_link_id'), action) as WebLinkRecord;

/** Like a file, a web link in the trash is returned, with the item_status trashed. */
function webLinkOrTrashed(call: Call): ItemRecord {
  const { world, viewer, path } = call;
  const isTrashed = typeof world.items.find('web_link', path('web_link_id'))?.trashedAt === 'number';
  return isTrashed ? requireTrashed(world, viewer, 'web_link', path('web_link_id')) : requireWebLink(call);
}

/** The service accepts web addresses only. */
function checkUrl(url: string): string {
  const scheme = URL.canParse(url) ? new URL(url).protocol : '';
  if (scheme !== 'http:' && scheme !== 'https:') throw badRequest(`url must begin with "http" or "https": ${url}`);
  return url;
}

/** The name of a link without one: its address, without characters that a name cannot contain. */
const nameFrom = (url: string): string => url.replace(/^https?:\/\//, '').replaceAll(/[/\\]/g, '_');

function applyDetails({ body }: Call, link: WebLinkRecord): Change {
  const requested = textField(body, 'url');
  const url = requested === undefined ? link.url : checkUrl(requested);
  const description = textField(body, 'description') ?? link.description;
  const isChanged = link.url !== url || link.description !== description;
  return () => {
    Object.assign(link, { url, description });
    return isChanged;
  };
}
