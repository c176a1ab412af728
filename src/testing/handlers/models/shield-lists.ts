import { textField } from '../../http/fields.js';
import type { ResourceModel } from '../resources/model.js';
import { adminsOnly } from '../resources/rules.js';

/** A list of countries, domains, email addresses or IP addresses. */
export const shieldList: ResourceModel = {
  kind: 'shield_list',
  operations: {
    create: 'shieldLists.create',
    get: 'shieldLists.get',
    update: 'shieldLists.update',
    delete: 'shieldLists.delete',
    lists: [{ id: 'shieldLists.list' }],
  },
  access: adminsOnly,
  defaults: { description: '' },
  unique: [{ of: ({ data }) => textField(data, 'name'), message: 'A list with this name already exists' }],
};
