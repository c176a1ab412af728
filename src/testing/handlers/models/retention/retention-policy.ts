import { badRequest, forbidden } from '../../../http/errors.js';
import { objectsField, textField } from '../../../http/fields.js';
import { assignmentKind, isRetentionPolicyRetired, policyKind } from '../../../state/governance/retention.js';
import type { ResourceRecord } from '../../../state/resources.js';
import { userMini } from '../../../views/users.js';
import type { Draft, ResourceModel } from '../../resources/model.js';
import { requireTarget } from '../../resources/references.js';
import { adminsOnly } from '../../resources/rules.js';

const nameOf = ({ data }: Draft): string => (textField(data, 'policy_name') ?? '').toLowerCase();

/** A rule that content cannot be permanently deleted for some time. It retains nothing until it is assigned. */
export const retentionPolicy: ResourceModel = {
  kind: policyKind,
  operations: {
    create: 'retentionPolicies.create',
    get: 'retentionPolicies.get',
    update: 'retentionPolicies.update',
    delete: 'retentionPolicies.delete',
    lists: [
      {
        id: 'retentionPolicies.list',
        filters: {
          policy_name: (record, name) => nameOf(record).startsWith(String(name).toLowerCase()),
          policy_type: ({ data }, type) => data['policy_type'] === type,
          created_by_user_id: ({ createdBy }, id) => createdBy === id,
        },
      },
    ],
  },
  access: adminsOnly,
  alsoReturned: ['retention_type'],
  defaults: {
    description: '',
    retention_type: 'modifiable',
    retention_length: null,
    status: 'active',
    can_owner_extend_retention: false,
    max_extension_length: 'none',
    are_owners_notified: false,
    custom_notification_recipients: [],
  },
  sets({ world }, { data }, before) {
    // Null keeps a value.
    const kept = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, value ?? before?.data[name] ?? null]));
    const retiredAt = kept['status'] === 'retired' ? (before?.data['retiredAt'] ?? world.settings.now()) : null;
    const length = kept['policy_type'] === 'indefinite' ? (kept['retention_length'] ?? 'indefinite') : kept['retention_length'];
    return { ...kept, retention_length: textOrNull(length), max_extension_length: textOrNull(kept['max_extension_length']), retiredAt };
  },
  unique: [{ of: nameOf, message: 'A retention policy with this name already exists' }],
  check(call, draft, before) {
    if (draft === undefined) {
      if (before?.data['retention_type'] === 'non_modifiable')
        throw forbidden('A non_modifiable policy cannot be deleted. Retire it instead');
      return;
    }
    const { policy_type: type, retention_length: length, status } = draft.data;
    if (type === 'indefinite' && length !== 'indefinite') throw badRequest('retention_length: an indefinite policy has none');
    if (type === 'finite' && !/^[1-9]\d*$/.test(String(length)))
      throw badRequest('retention_length: a finite policy needs a number of days');
    if (status !== 'active' && status !== 'retired') throw badRequest('status must be active or retired');
    for (const { id } of objectsField(draft.data, 'custom_notification_recipients')) requireTarget(call, 'user', String(id));
    if (before !== undefined) checkChange(draft, before);
  },
  view: ({ world }, { id, data }) => {
    const targets = world.resources
      .referencing({ kind: policyKind, id }, assignmentKind)
      .map(({ references }) => references['target']?.kind);
    const recipients = objectsField(data, 'custom_notification_recipients').map((one) => world.users.find(String(one['id'])));
    return {
      custom_notification_recipients: recipients.flatMap((user) => (user === undefined ? [] : userMini(user))),
      assignment_counts: Object.fromEntries(
        ['enterprise', 'folder', 'metadata_template'].map((kind) => [kind, targets.filter((one) => one === kind).length]),
      ),
    };
  },
  mini: ['policy_name', 'retention_length', 'disposition_action'],
};

const textOrNull = (value: unknown): string | null => (typeof value === 'string' || typeof value === 'number' ? String(value) : null);

/** A non_modifiable policy can only become stricter, and a retired one stays retired. */
function checkChange(draft: Draft, before: ResourceRecord): void {
  if (isRetentionPolicyRetired(before) && draft.data['status'] !== 'retired')
    throw forbidden('A retired policy cannot become active again');
  if (before.data['retention_type'] !== 'non_modifiable') return;
  if (draft.data['retention_type'] !== 'non_modifiable') throw forbidden('A non_modifiable policy cannot become modifiable');
  if (Number(draft.data['retention_length']) < Number(before.data['retention_length']))
    throw forbidden('The retention of a non_modifiable policy cannot become shorter');
}
