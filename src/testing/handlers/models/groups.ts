import { textField } from '../../http/fields.js';
import type { ResourceRecord } from '../../state/resources.js';
import type { Call } from '../shared/call.js';
import type { Draft, ResourceModel, Rule } from '../resources/model.js';
import { admins, anyone, either, userIn } from '../resources/rules.js';

const nameOf = ({ data }: Draft): string => textField(data, 'name') ?? '';

/** A group: known to everybody in the enterprise, managed by admins. */
export const group: ResourceModel = {
  kind: 'group',
  operations: {
    create: 'groups.create',
    get: 'groups.get',
    update: 'groups.update',
    delete: 'groups.delete',
    lists: [
      {
        id: 'groups.list',
        filters: { filter_term: (record, term) => nameOf(record).toLowerCase().startsWith(String(term).toLowerCase()) },
        order: (record) => [nameOf(record).toLowerCase(), record.id],
      },
    ],
  },
  access: { see: anyone, create: admins, change: admins },
  defaults: {
    group_type: 'managed_group',
    provenance: null,
    external_sync_identifier: null,
    description: null,
    invitability_level: 'admins_and_members',
    member_viewability_level: 'admins_only',
  },
  unique: [{ of: (draft) => nameOf(draft).toLowerCase(), message: 'A group with this name already exists' }],
  view: ({ viewer }) => ({ permissions: { can_invite_as_collaborator: viewer.user.role !== 'user' } }),
  mini: ['name', 'group_type'],
};

/** Admins of the group. */
const groupAdmins: Rule = ({ world, viewer }, { references }) => {
  const id = references['group']?.id ?? '';
  return membershipsIn(world, id).some(({ data, references: { user } }) => user?.id === viewer.user.id && data['role'] === 'admin');
};

/** A membership: visible to the member and to admins of the enterprise or the group. */
export const groupMembership: ResourceModel = {
  kind: 'group_membership',
  operations: {
    create: 'groupMemberships.create',
    get: 'groupMemberships.get',
    update: 'groupMemberships.update',
    delete: 'groupMemberships.delete',
    lists: [
      { id: 'groups.memberships.list', of: { property: 'group', kind: 'group', parameter: 'group_id' } },
      { id: 'users.memberships.list', of: { property: 'user', kind: 'user', parameter: 'user_id' } },
    ],
  },
  access: { see: either(admins, userIn('user'), groupAdmins), create: either(admins, groupAdmins), change: either(admins, groupAdmins) },
  references: {
    user: { kinds: ['user'], whenDeleted: 'delete' },
    group: { kinds: ['group'], whenDeleted: 'delete' },
  },
  defaults: { role: 'member', configurable_permissions: null },
  unique: [
    {
      of: ({ references }) => `${references['group']?.id ?? ''}/${references['user']?.id ?? ''}`,
      message: 'The user is already a member of the group',
    },
  ],
  onRequest: ['configurable_permissions'],
};

export const membershipsIn = (world: Call['world'], groupId: string): ResourceRecord[] =>
  world.resources.referencing({ kind: 'group', id: groupId }, 'group_membership');
