import type { ResourceModel } from '../resources/model.js';
import { admins, either, userIn } from '../resources/rules.js';

/** A device that is linked to an account. Only devices create them, so a test adds them as state. */
export const devicePinner: ResourceModel = {
  kind: 'device_pinner',
  operations: {
    get: 'devicePinners.get',
    delete: 'devicePinners.delete',
    lists: [{ id: 'devicePinners.list' }],
  },
  access: { see: either(admins, userIn('owned_by')), create: () => false, change: either(admins, userIn('owned_by')) },
  references: { owned_by: { kinds: ['user'], whenDeleted: 'delete' } },
};
