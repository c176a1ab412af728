import { badRequest, forbidden, notFound, serviceError } from '../../../http/errors.js';
import { objectField, textField, type JsonObject } from '../../../http/fields.js';
import { assignmentKind, isRetentionPolicyRetired, policyKind, policyOf, retentionDays } from '../../../state/governance/retention.js';
import { templateOf } from '../../../state/metadata/templates.js';
import type { World } from '../../../state/world.js';
import { ancestorsOf } from '../../../state/tree.js';
import { userMini } from '../../../views/users.js';
import { timestamp } from '../../../views/view.js';
import { recordEnterpriseEvent } from '../../shared/record-events.js';
import type { Call } from '../../shared/call.js';
import type { Draft, ResourceModel } from '../../resources/model.js';
import { adminsOnly } from '../../resources/rules.js';

/** The application of a policy to a folder, to files with metadata of a template, or to all files. */
export const retentionPolicyAssignment: ResourceModel = {
  kind: assignmentKind,
  operations: {
    create: 'retentionPolicyAssignments.create',
    get: 'retentionPolicyAssignments.get',
    delete: 'retentionPolicyAssignments.delete',
    lists: [
      {
        id: 'retentionPolicies.assignments.list',
        of: { property: 'retention_policy', kind: policyKind, parameter: 'retention_policy_id' },
        filters: { type: ({ references }, type) => references['target']?.kind === type },
      },
    ],
  },
  access: adminsOnly,
  references: {
    retention_policy: {
      kinds: [policyKind],
      whenDeleted: 'delete',
      from: ({ body }) => ({ id: textField(body, 'policy_id') ?? '' }),
    },
    target: { kinds: ['folder', 'enterprise', 'metadata_template'], whenDeleted: 'delete', from: targetOf },
  },
  defaults: { filter_fields: null, start_date_field: null },
  sets: () => ({ policy_id: undefined, assign_to: undefined }),
  check(call, draft, before) {
    if (draft === undefined) {
      const assigned = before === undefined ? undefined : policyOf(call.world, before);
      if (assigned?.data['retention_type'] === 'non_modifiable')
        throw forbidden('The assignment of a non_modifiable policy cannot be removed');
      return;
    }
    checkNewAssignment(call, draft);
  },
  on: {
    created: (call, { kind, id }) => {
      call.world.due.at = 0;
      recordEnterpriseEvent(call, { type: kind, id }, 'RETENTION_POLICY_ASSIGNMENT_ADD');
    },
  },
  view: ({ world }, { references: { target }, createdBy, createdAt }) => {
    const by = world.users.find(createdBy);
    return {
      assigned_to: { type: target?.kind, id: target?.id },
      ...(by === undefined ? {} : { assigned_by: userMini(by) }),
      assigned_at: timestamp(createdAt),
    };
  },
  onRequest: ['start_date_field'],
};

function targetOf({ world, body }: Call): { type: string; id: string } {
  const target = objectField(body, 'assign_to');
  const type = textField(target, 'type') ?? '';
  const id = textField(target, 'id');
  if (type !== 'enterprise') {
    if (id === undefined) throw badRequest('assign_to.id is required');
    return { type, id };
  }
  if (id !== undefined) throw badRequest('assign_to.id: the enterprise is assigned without an ID');
  return { type, id: world.enterprise.id };
}

function checkNewAssignment({ world }: Call, draft: Draft): void {
  const { retention_policy: reference, target } = draft.references;
  const assigned = world.resources.find(policyKind, reference?.id ?? '');
  if (assigned === undefined || target === undefined) throw notFound();
  if (isRetentionPolicyRetired(assigned)) throw badRequest('policy_id: the policy is retired');
  const { start_date_field: start, filter_fields: filters } = draft.data;
  if (target.kind !== 'metadata_template' && (filters !== null || start !== null))
    throw badRequest('filter_fields and start_date_field are for metadata templates only');
  if (Array.isArray(filters) && filters.length > 1) throw badRequest('filter_fields: at most one field is allowed');
  if (start !== null && assigned.data['policy_type'] === 'indefinite') throw badRequest('start_date_field is for finite policies only');
  if (target.kind === 'metadata_template') checkTemplateFields(world, target.id, start, filters);
  const folder = target.kind === 'folder' ? world.items.find('folder', target.id) : undefined;
  const above = folder === undefined ? [] : ancestorsOf(folder).map(({ id }) => ({ kind: 'folder', id }));
  const competing = [target, { kind: 'enterprise', id: world.enterprise.id }, ...above.filter(({ id }) => id !== '0')]
    .flatMap((one) => world.resources.referencing(one, assignmentKind))
    .filter(({ references, data }) => references['target']?.kind !== 'metadata_template' || isSame(data['filter_fields'], filters));
  const isCovered = competing.some((one) => {
    const other = policyOf(world, one);
    return other !== undefined && !isRetentionPolicyRetired(other) && retentionDays(other) >= retentionDays(assigned);
  });
  if (isCovered) throw serviceError(409, 'conflict', 'A policy of the same or greater length already applies');
}

/** The fields that an assignment names must exist in its template: one with options for a value, and one with a date for the start. */
function checkTemplateFields({ resources }: World, templateId: string, start: unknown, filters: unknown): void {
  const record = resources.find('metadata_template', templateId);
  const fields = record === undefined ? [] : templateOf(record).fields;
  for (const { field: fieldId, value } of Array.isArray(filters) ? (filters as JsonObject[]) : []) {
    const options = fields.find(({ id }) => id === fieldId)?.options;
    if (options === undefined) throw badRequest('filter_fields: field must be the ID of an enum or multiSelect field of the template');
    if (!options.some(({ id }) => id === value)) throw badRequest('filter_fields: value must be the ID of an option of the field');
  }
  if (typeof start !== 'string' || start === 'upload_date') return;
  if (fields.find(({ id }) => id === start)?.type !== 'date')
    throw badRequest('start_date_field must be upload_date, or the ID of a date field of the template');
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
