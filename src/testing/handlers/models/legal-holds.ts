import { badRequest, notFound, serviceError } from '../../http/errors.js';
import { booleanField, objectField, textField } from '../../http/fields.js';
import { empty } from '../../http/response.js';
import type { ResourceRecord } from '../../state/resources.js';
import { timestamp } from '../../views/view.js';
import type { Handlers } from '../shared/call.js';
import type { Engine } from '../resources/engine.js';
import type { ResourceModel } from '../resources/model.js';
import { admins } from '../resources/rules.js';

const policyKind = 'legal_hold_policy';
const assignmentKind = 'legal_hold_policy_assignment';

const adminsOnly = { see: admins, create: admins, change: admins };

/** A legal hold. Its release takes some steps, see `legalHoldHandlers`. */
const policy: ResourceModel = {
  kind: policyKind,
  operations: {
    create: 'legalHoldPolicies.create',
    update: 'legalHoldPolicies.update',
    lists: [
      {
        id: 'legalHoldPolicies.list',
        filters: {
          policy_name: ({ data }, name) => (textField(data, 'policy_name') ?? '').toLowerCase().startsWith(String(name).toLowerCase()),
        },
        order: ({ data, id }) => [(textField(data, 'policy_name') ?? '').toLowerCase(), id],
      },
    ],
  },
  access: adminsOnly,
  defaults: {
    description: '',
    status: 'active',
    is_ongoing: false,
    filter_started_at: null,
    filter_ended_at: null,
    release_notes: null,
    deleted_at: null,
  },
  unique: [{ of: ({ data }) => textField(data, 'policy_name')?.toLowerCase(), message: 'A policy with this name already exists' }],
  check(_, draft) {
    if (draft === undefined) return;
    const { filter_started_at: start, filter_ended_at: end } = draft.data;
    if (booleanField(draft.data, 'is_ongoing') === true && (start !== null || end !== null))
      throw badRequest('is_ongoing cannot be combined with filter_started_at or filter_ended_at');
    if (typeof start === 'string' && typeof end === 'string' && Date.parse(start) > Date.parse(end))
      throw badRequest('filter_ended_at must be after filter_started_at');
  },
  view: ({ world }, { id }) => {
    const kinds = ['user', 'folder', 'file', 'file_version', 'ownership', 'interactions'];
    const assigned = world.resources
      .referencing({ kind: policyKind, id }, assignmentKind)
      .map(({ data }) => objectField(data, 'assigned_to')['type']);
    return { assignment_counts: Object.fromEntries(kinds.map((kind) => [kind, assigned.filter((one) => one === kind).length])) };
  },
  mini: ['policy_name'],
};

export const legalHoldModels: readonly ResourceModel[] = [policy];

/** The remaining states of a release. Each read of the policy advances it by one; after the last, the policy is gone. */
export const legalHoldHandlers = (engine: Engine): Handlers => ({
  async 'legalHoldPolicies.get'(call) {
    const record = engine.require(call, policyKind);
    if (record.data['status'] !== 'releasing') return engine.respond(call, record);
    if (record.data['isReleased'] === true) {
      await engine.remove(call, record);
      throw notFound();
    }
    return engine.respond(call, await engine.update(call, record, { isReleased: true }));
  },
  async 'legalHoldPolicies.delete'(call) {
    const record = engine.requireChangeable(call, policyKind);
    if (isReleasing(record)) throw serviceError(409, 'conflict', 'The policy is already being released');
    await engine.update(call, record, { status: 'releasing', deleted_at: timestamp(call.world.settings.now()) });
    return empty(202);
  },
});

const isReleasing = ({ data }: ResourceRecord): boolean => data['status'] === 'releasing';
