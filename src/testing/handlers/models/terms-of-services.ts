import { textField } from '../../http/fields.js';
import type { ResourceModel } from '../resources/model.js';
import { admins, anyone, either, userIn } from '../resources/rules.js';

/** Terms of service: at most one for managed users and one for external users. */
const termsOfService: ResourceModel = {
  kind: 'terms_of_service',
  operations: {
    create: 'termsOfServices.create',
    get: 'termsOfServices.get',
    update: 'termsOfServices.update',
    lists: [{ id: 'termsOfServices.list', filters: { tos_type: ({ data }, type) => data['tos_type'] === type } }],
  },
  access: { see: anyone, create: admins, change: admins },
  defaults: { tos_type: 'managed' },
  unique: [{ of: ({ data }) => textField(data, 'tos_type'), message: 'Terms of service of this type already exist' }],
};

/** The acceptance of terms of service by a user. */
const userStatus: ResourceModel = {
  kind: 'terms_of_service_user_status',
  operations: {
    create: 'termsOfServiceUserStatuses.create',
    update: 'termsOfServiceUserStatuses.update',
    lists: [
      {
        id: 'termsOfServiceUserStatuses.list',
        of: { property: 'tos', kind: 'terms_of_service', parameter: 'tos_id' },
        filters: { user_id: ({ references }, id) => references['user']?.id === id },
      },
    ],
  },
  access: { see: either(admins, userIn('user')), create: either(admins, userIn('user')), change: either(admins, userIn('user')) },
  references: {
    tos: { kinds: ['terms_of_service'], whenDeleted: 'delete' },
    user: { kinds: ['user'], whenDeleted: 'delete' },
  },
  unique: [
    {
      of: ({ references }) => `${references['tos']?.id ?? ''}/${references['user']?.id ?? ''}`,
      message: 'The user already has a status for these terms of service',
    },
  ],
};

export const termsOfServiceModels: readonly ResourceModel[] = [termsOfService, userStatus];
