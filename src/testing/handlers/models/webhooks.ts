import { badRequest, violation } from '../../http/errors.js';
import { textField, textsField } from '../../http/fields.js';
import { kindOfAddress } from '../../webhooks/address.js';
import type { ResourceModel } from '../resources/model.js';
import { creator } from '../resources/rules.js';

/** A webhook on a file or folder: visible to its creator. */
export const webhook: ResourceModel = {
  kind: 'webhook',
  operations: {
    create: 'webhooks.create',
    get: 'webhooks.get',
    update: 'webhooks.update',
    delete: 'webhooks.delete',
    lists: [{ id: 'webhooks.list' }],
  },
  access: { see: creator, create: creator, change: creator },
  references: { target: { kinds: ['file', 'folder'], whenDeleted: 'delete', canChange: true } },
  unique: [
    {
      // One webhook of an application for each target and address.
      of: ({ references, data }) => [references['target']?.kind, references['target']?.id, textField(data, 'address')].join('/'),
      message: 'A webhook for this target and address already exists',
    },
  ],
  check(_, draft) {
    const address = textField(draft?.data ?? {}, 'address');
    if (address !== undefined && kindOfAddress(address) === 'invalid')
      throw violation({ location: 'body/address', message: 'must be an HTTPS URL, or an HTTP URL of the loopback interface for the mock' });
    const triggers = draft === undefined ? ['any'] : (textsField(draft.data, 'triggers') ?? []);
    if (triggers.length === 0) throw badRequest('triggers must contain at least one trigger');
  },
  view: (_, { references }) => ({ target: { type: references['target']?.kind, id: references['target']?.id } }),
};
