import { created, empty, json } from '../http/response.js';
import { notFound, serviceError } from '../http/errors.js';
import type { JobRecord } from '../state/jobs.js';
import { userMini } from '../views/users.js';
import { timestamp } from '../views/view.js';
import type { Call, Handlers } from './shared/call.js';
import { checkAdmin } from './users.js';

const kind = 'legal_hold_policy';

export const legalHoldHandlers: Handlers = {
  'legalHoldPolicies.create'(call) {
    checkAdmin(call);
    const { world, viewer, body } = call;
    const at = timestamp(world.settings.now());
    const view = { ...body, created_by: userMini(viewer.user), created_at: at, modified_at: at };
    return created(show(world.jobs.start(kind, viewer.user, view, ['active']), 'active'));
  },
  'legalHoldPolicies.get'(call) {
    const policy = requirePolicy(call);
    const state = call.world.jobs.advance(policy);
    // A released policy is deleted.
    if (state !== 'released') return json(show(policy, state));
    call.world.jobs.remove(policy);
    throw notFound();
  },
  'legalHoldPolicies.delete'(call) {
    const policy = requirePolicy(call);
    if (policy.states[0] !== 'active') throw serviceError(409, 'conflict', 'The policy is already being released');
    policy.states = ['releasing', 'released'];
    return empty(202);
  },
};

function requirePolicy(call: Call): JobRecord {
  checkAdmin(call);
  return call.world.jobs.get(kind, call.path('legal_hold_policy_id'), call.viewer.user);
}

const show = ({ id, view }: JobRecord, status: string): Record<string, unknown> => ({
  ...{ description: '', is_ongoing: false, filter_started_at: null, filter_ended_at: null, release_notes: null },
  ...view,
  ...{ type: kind, id, status, assignment_counts: {}, deleted_at: status === 'active' ? null : view['created_at'] },
});
