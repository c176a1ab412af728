import { textField } from '../../http/fields.js';
import type { ResourceModel } from '../resources/model.js';
import { adminsOnly } from '../resources/rules.js';

/** A domain whose users may collaborate with the enterprise. */
export const collaborationAllowlistEntry: ResourceModel = {
  kind: 'collaboration_whitelist_entry',
  operations: {
    create: 'collaborationAllowlistEntries.create',
    get: 'collaborationAllowlistEntries.get',
    delete: 'collaborationAllowlistEntries.delete',
    lists: [{ id: 'collaborationAllowlistEntries.list' }],
  },
  access: adminsOnly,
  unique: [{ of: ({ data }) => textField(data, 'domain')?.toLowerCase(), message: 'The domain is already in the list' }],
};

/** A user to whom the list of domains does not apply. */
export const collaborationAllowlistExemptTarget: ResourceModel = {
  kind: 'collaboration_whitelist_exempt_target',
  operations: {
    create: 'collaborationAllowlistExemptTargets.create',
    get: 'collaborationAllowlistExemptTargets.get',
    delete: 'collaborationAllowlistExemptTargets.delete',
    lists: [{ id: 'collaborationAllowlistExemptTargets.list' }],
  },
  access: adminsOnly,
  references: { user: { kinds: ['user'], whenDeleted: 'delete' } },
  unique: [{ of: ({ references }) => references['user']?.id, message: 'The user is already exempt' }],
};
