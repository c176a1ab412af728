import { textField } from '../../http/fields.js';
import type { ResourceModel } from '../resources/model.js';
import { adminsOnly } from '../resources/rules.js';

/** A folder of the enterprise for content that is no longer in use. */
export const archive: ResourceModel = {
  kind: 'archive',
  operations: {
    create: 'archives.create',
    update: 'archives.update',
    delete: 'archives.delete',
    lists: [{ id: 'archives.list' }],
  },
  access: adminsOnly,
  references: { storage_policy_id: { kinds: ['storage_policy'], whenDeleted: 'keep' } },
  defaults: { description: null },
  sets: ({ world }) => ({ size: 0, owned_by: { type: 'enterprise', id: world.enterprise.id } }),
  unique: [{ of: ({ data }) => textField(data, 'name'), message: 'An archive with this name already exists' }],
};
