import { forbidden, serviceError } from '../../http/errors.js';
import { textField, textsField } from '../../http/fields.js';
import { mayInviteGroup, maySeeMembers } from '../../state/governance/group-settings.js';
import { barrierBetween } from '../../state/governance/information-barriers.js';
import { json } from '../../http/response.js';
import { recordEnterpriseEvent, recordUserEvent } from '../shared/record-events.js';
import type { Call, Handlers } from '../shared/call.js';
import type { ResourceRecord } from '../../state/resources.js';
import { requireTarget } from '../resources/references.js';
import { checkAdmin } from '../shared/check-admin.js';
import { endSessions } from '../shared/end-sessions.js';
import type { Draft, ResourceModel, Rule } from '../resources/model.js';
import { admins, anyone, either, userIn } from '../resources/rules.js';

const idOf = (subject: Draft & { readonly id?: string }): string => subject.id ?? '';

const nameOf = ({ data }: Draft): string => textField(data, 'name') ?? '';

/** Admins of the group itself. */
const ownAdmins: Rule = ({ world, viewer }, subject) => world.groups.isAdmin(idOf(subject), viewer.user.id);

const groupEvent = (type: string) => (call: Call, record: ResourceRecord) => {
  recordEnterpriseEvent(call, { type: 'group', id: record.id, name: nameOf(record), group_type: record.data['group_type'] }, type);
};

/** An event about the user of a membership. */
const memberEvent = (type: string) => (call: Call, record: ResourceRecord) => {
  const user = call.world.users.find(record.references['user']?.id ?? '');
  if (user !== undefined) recordUserEvent(call, user, type);
};

/** A group: known to everybody in the enterprise, managed by admins. Admins of the group may change it, but not delete it. */
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
  access: { see: anyone, create: admins, change: either(admins, ownAdmins) },
  defaults: {
    group_type: 'managed_group',
    provenance: null,
    external_sync_identifier: null,
    description: null,
    invitability_level: 'admins_and_members',
    member_viewability_level: 'admins_only',
  },
  unique: [{ of: (draft) => nameOf(draft).toLowerCase(), message: 'A group with this name already exists' }],
  check(call, draft, before) {
    if (draft === undefined && before !== undefined && !admins(call, before)) throw forbidden();
  },
  on: {
    created: groupEvent('GROUP_CREATION'),
    updated: groupEvent('GROUP_EDITED'),
    deleted: (call, record) => {
      call.world.collaborations.release({ kind: 'group', id: record.id });
      groupEvent('GROUP_DELETION')(call, record);
    },
  },
  view: ({ world, viewer }, record) => ({ permissions: { can_invite_as_collaborator: mayInviteGroup(world, viewer.user, record) } }),
  mini: ['name', 'group_type'],
};

/** Admins of the group of a membership. */
const groupAdmins: Rule = ({ world, viewer }, { references }) => world.groups.isAdmin(references['group']?.id ?? '', viewer.user.id);

/** The users to whom the group shows its members. */
const viewers: Rule = ({ world, viewer }, { references }) => {
  const record = world.resources.find('group', references['group']?.id ?? '');
  return record !== undefined && maySeeMembers(world, viewer.user, record);
};

/** A membership: visible to the member, to admins of the enterprise or the group, and to others as the group's settings permit. */
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
  access: { see: either(userIn('user'), viewers), create: either(admins, groupAdmins), change: either(admins, groupAdmins) },
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
  check({ world }, draft, before) {
    if (draft === undefined || before !== undefined) return;
    const user = draft.references['user']?.id ?? '';
    if (world.groups.memberIds(draft.references['group']?.id ?? '').some((id) => barrierBetween(world, id, user) !== undefined))
      throw serviceError(403, 'forbidden_by_policy', 'An information barrier separates the user from a member of the group');
  },
  on: { created: memberEvent('GROUP_ADD_USER'), deleted: memberEvent('GROUP_REMOVE_USER') },
  onRequest: ['configurable_permissions'],
};

export const groupHandlers: Handlers = {
  'groups.sessions.terminate'(call) {
    const { world, body } = call;
    const groups = textsField(body, 'group_ids') ?? [];
    checkAdmin(call);
    for (const id of groups) requireTarget(call, 'group', id);
    return json(endSessions(world, new Set(groups.flatMap((id) => world.groups.memberIds(id)))), 202);
  },
};
