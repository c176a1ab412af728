import { notFound, serviceError } from '../http/errors.js';
import type { ItemRecord, UserRecord } from '../state/records.js';
import { isTrashed } from '../state/tree.js';
import type { World } from '../state/world.js';
import { opensAt } from '../views/shared-links.js';

/** What the shared link in a `BoxApi` header opens: `shared_link=URL&shared_link_password=PASSWORD`. */
export function itemOfSharedLink(world: World, user: UserRecord, header: string | null): ItemRecord | undefined {
  if (header === null) return undefined;
  const url = /(?:^|&)shared_link=([^&]*)/.exec(header)?.[1];
  if (url === undefined) return undefined;
  const opens = (item: ItemRecord): boolean => {
    const link = item.sharedLink;
    return link !== null && (opensAt(link, url) || opensAt(link, decoded(url)));
  };
  const item = world.items.all().find(opens);
  const link = item?.sharedLink ?? null;
  if (item === undefined || link === null || isTrashed(item)) throw notFound('The shared link opens nothing');
  if (link.unsharedAt !== null && link.unsharedAt <= world.settings.now()) throw notFound('The shared link has expired');
  const isCollaborator = item.owner === user || world.collaborations.reaching(item).some((one) => one.user === user);
  if (isCollaborator) return item;
  if (link.access === 'collaborators') throw notFound('The shared link is for collaborators');
  if (link.access === 'company' && user.enterpriseId !== item.owner.enterpriseId)
    throw notFound('The shared link is for another enterprise');
  const password = /(?:^|&)shared_link_password=([^&]*)/.exec(header)?.[1];
  if (link.password !== null && ![password, decoded(password ?? '')].includes(link.password)) {
    throw serviceError(403, 'incorrect_shared_item_password', 'The password of the shared link is missing or wrong');
  }
  return item;
}

/** Callers send the address as it is or percent-encoded; the service takes both. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
