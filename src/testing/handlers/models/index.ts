import type { ResourceModel } from '../resources/model.js';
import { collaborationAllowlistEntry, collaborationAllowlistExemptTarget } from './collaboration-allowlists.js';
import { group, groupMembership } from './groups.js';

/** The declared resources. */
export const models: readonly ResourceModel[] = [group, groupMembership, collaborationAllowlistEntry, collaborationAllowlistExemptTarget];
