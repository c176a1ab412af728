import { serviceError, type ServiceError } from '../../http/errors.js';
import { isDomainAllowed, isExternal } from '../../state/governance/allowed-domains.js';
import { barrierBetween } from '../../state/governance/information-barriers.js';
import type { FolderRecord, ItemRecord, UserRecord } from '../../state/records.js';
import type { Call } from './call.js';

interface Invitee {
  readonly user: UserRecord | null;
  readonly groupId: string | null;
  readonly login: string | null;
}

/** Throws 403 if the allowed domains or an information barrier of the enterprise prevent the collaboration. */
export function checkInvitation(call: Call, item: ItemRecord, { user, groupId, login }: Invitee): void {
  const { world, viewer } = call;
  if (groupId === null) checkDomain(call, item, user, user?.login ?? login ?? '');
  const invited = groupId === null ? (user === null ? [] : [user.id]) : world.groups.memberIds(groupId);
  const others = [item.owner.id, viewer.user.id];
  if (invited.some((id) => others.some((other) => barrierBetween(world, id, other) !== undefined)))
    throw forbiddenByPolicy('An information barrier prevents the collaboration');
}

/**
 * Throws 403 if an information barrier separates the people who get access to an item in its new folder from those whose content it is: the
 * caller and the owner of the item.
 */
export function checkPlacement({ world, viewer }: Call, item: ItemRecord, folder: FolderRecord): void {
  const gaining = [folder.owner.id, ...world.collaborations.collaboratorIds(folder)];
  const giving = [item.owner.id, viewer.user.id];
  if (gaining.some((id) => giving.some((other) => barrierBetween(world, id, other) !== undefined)))
    throw forbiddenByPolicy('An information barrier separates the item from the collaborators of the folder');
}

function checkDomain({ world, viewer }: Call, { owner }: ItemRecord, user: UserRecord | null, login: string): void {
  const isOutsider = user === null || isExternal(user);
  if (isOutsider === isExternal(owner)) return;
  const exempt = [owner, viewer.user, ...(user === null ? [] : [user])];
  const isAllowed = isOutsider ? isDomainAllowed(world, login, 'inbound', exempt) : isDomainAllowed(world, owner.login, 'outbound', exempt);
  if (!isAllowed) throw forbiddenByPolicy('The domain is not in the allowlist of the enterprise');
}

const forbiddenByPolicy = (message: string): ServiceError => serviceError(403, 'forbidden_by_policy', message);
