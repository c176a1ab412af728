import type { ResourceModel } from '../resources/model.js';
import { adminsOnly, anyone } from '../resources/rules.js';

/** A storage zone. The service creates them. */
const storagePolicy: ResourceModel = {
  kind: 'storage_policy',
  operations: { get: 'storagePolicies.get', lists: [{ id: 'storagePolicies.list' }] },
  access: { see: anyone, create: () => false, change: () => false },
  mini: [],
  initial: () => [
    { id: '1', data: { name: 'Europe' } },
    { id: '2', data: { name: 'United States' } },
  ],
};

/** The storage zone of a user, or of the enterprise for users without one. */
const targetKey = (kind = '', id = ''): string => `${kind}/${id}`;

const assignment: ResourceModel = {
  kind: 'storage_policy_assignment',
  // Every enterprise has one.
  initial: (enterpriseId) => [
    {
      id: `enterprise_${enterpriseId}`,
      data: {},
      references: {
        storage_policy: { kind: 'storage_policy', id: '1', whenDeleted: 'delete' },
        assigned_to: { kind: 'enterprise', id: enterpriseId, whenDeleted: 'delete' },
      },
      keys: [targetKey('enterprise', enterpriseId)],
    },
  ],
  operations: {
    create: 'storagePolicyAssignments.create',
    get: 'storagePolicyAssignments.get',
    update: 'storagePolicyAssignments.update',
    delete: 'storagePolicyAssignments.delete',
    lists: [
      {
        id: 'storagePolicyAssignments.list',
        // The assignment that applies to a user without an own one is that of the enterprise.
        filters: {
          resolved_for_id: ({ references }, id, { world, query }) => {
            const own = world.resources.referencing(
              { kind: String(query['resolved_for_type']), id: String(id) },
              'storage_policy_assignment',
            );
            const target = references['assigned_to'];
            return own.length > 0 ? target?.id === id && target?.kind === query['resolved_for_type'] : target?.kind === 'enterprise';
          },
        },
      },
    ],
  },
  access: adminsOnly,
  references: {
    storage_policy: { kinds: ['storage_policy'], whenDeleted: 'delete', canChange: true },
    assigned_to: { kinds: ['user', 'enterprise'], whenDeleted: 'delete' },
  },
  unique: [
    {
      of: ({ references }) => targetKey(references['assigned_to']?.kind, references['assigned_to']?.id),
      message: 'The user or enterprise already has a storage policy',
    },
  ],
  view: (_, { references }) => ({ assigned_to: { type: references['assigned_to']?.kind, id: references['assigned_to']?.id } }),
};

export const storagePolicyModels: readonly ResourceModel[] = [storagePolicy, assignment];
