import { serviceError } from '../../http/errors.js';
import type { UserRecord } from '../records.js';
import type { World } from '../world.js';
import { isExternal } from './allowed-domains.js';

/** Whether the user has accepted the enabled terms of service for managed or external users, if there are any. */
function hasAcceptedTerms({ resources }: World, user: UserRecord): boolean {
  const type = isExternal(user) ? 'external' : 'managed';
  const terms = resources.all('terms_of_service').filter(({ data }) => data['status'] === 'enabled' && data['tos_type'] === type);
  return terms.every(({ kind, id }) =>
    resources
      .referencing({ kind, id }, 'terms_of_service_user_status')
      .some(({ references, data }) => references['user']?.id === user.id && data['is_accepted'] === true),
  );
}

/**
 * Throws 403 if the settings of the seed require the acceptance of the terms of service and the user has not accepted them. The admin, who
 * manages the terms, is not affected.
 */
export function checkTerms(world: World, user: UserRecord): void {
  if (!world.policies.termsOfServiceRequired || user.role === 'admin' || hasAcceptedTerms(world, user)) return;
  throw serviceError(403, 'terms_of_service_required', 'User must accept the terms of service before the action can be taken');
}
