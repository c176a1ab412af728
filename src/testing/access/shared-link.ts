import { decodeComponent } from '../http/decode.js';
import { objectField, type JsonObject } from '../http/fields.js';
import { notFound, serviceError } from '../http/errors.js';
import type { ItemRecord, UserRecord } from '../state/records.js';
import { isTrashed } from '../state/tree.js';
import type { World } from '../state/world.js';
import { hasUrl } from '../views/shared-links.js';

const urlIn = (header: string | null): string | undefined => /(?:^|&)shared_link=([^&]*)/.exec(header ?? '')?.[1];

/** The app item of the shared link in a `BoxApi` header, if it is the link of one. */
export function appItemOfSharedLink(world: World, header: string | null): JsonObject | undefined {
  const url = urlIn(header);
  if (url === undefined) return undefined;
  return world.resources
    .all('app_item_association')
    .map(({ data }) => objectField(data, 'app_item'))
    .find(({ shared_link }) => shared_link === url || shared_link === decodeComponent(url));
}

/**
 * The item of the shared link in a `BoxApi` header: `shared_link=URL&shared_link_password=PASSWORD`. Undefined without a link, and for the
 * link of an app item.
 * Throws if the link is unknown or expired, or does not admit the user.
 */
export function itemOfSharedLink(world: World, user: UserRecord, header: string | null): ItemRecord | undefined {
  const url = urlIn(header);
  if (header === null || url === undefined || appItemOfSharedLink(world, header) !== undefined) return undefined;
  const hasLink = (item: ItemRecord): boolean => {
    const link = item.sharedLink;
    return link !== null && (hasUrl(link, url) || hasUrl(link, decodeComponent(url)));
  };
  // Callers send the URL as it is or percent-encoded. The service accepts both.
  const item = [...world.items.withSharedLink()].find(hasLink);
  const link = item?.sharedLink ?? null;
  if (item === undefined || link === null || isTrashed(item)) throw notFound('The shared link does not exist');
  if (link.unsharedAt !== null && link.unsharedAt <= world.settings.now()) throw notFound('The shared link has expired');
  const isCollaborator = item.owner === user || world.collaborations.grantsOn(item, user).length > 0;
  if (isCollaborator) return item;
  if (link.access === 'collaborators') throw notFound('The shared link is for collaborators');
  if (link.access === 'company' && user.enterpriseId !== item.owner.enterpriseId)
    throw notFound('The shared link is for another enterprise');
  const password = /(?:^|&)shared_link_password=([^&]*)/.exec(header)?.[1];
  if (link.password !== null && ![password, decodeComponent(password ?? '')].includes(link.password)) {
    throw serviceError(403, 'incorrect_shared_item_password', 'The password of the shared link is missing or wrong');
  }
  return item;
}
