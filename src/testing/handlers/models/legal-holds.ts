import { badRequest, notFound, serviceError } from '../../http/errors.js';
import { booleanField, objectField, textField, textsField, type JsonObject } from '../../http/fields.js';
import { empty, json } from '../../http/response.js';
import { assignedTo, assignmentKind, heldVersions, holdsOn, policyKind, type HeldVersion } from '../../state/governance/legal-holds.js';
import type { FileRecord } from '../../state/records.js';
import type { ResourceRecord } from '../../state/resources.js';
import { currentVersion, renderVersion } from '../../views/files.js';
import { renderItem } from '../../views/items.js';
import { userMini } from '../../views/users.js';
import { selectFields, timestamp } from '../../views/view.js';
import { checkAdmin } from '../shared/check-admin.js';
import { recordEnterpriseEvent } from '../shared/record-events.js';
import type { Call, Handlers } from '../shared/call.js';
import { ascendingKeys, markerPage, pageBody } from '../shared/pages.js';
import type { Engine } from '../resources/engine.js';
import type { ResourceModel } from '../resources/model.js';
import { adminsOnly } from '../resources/rules.js';

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
    if (booleanField(draft.data, 'is_ongoing') !== true && start === null && end === null)
      throw badRequest('A policy needs is_ongoing, filter_started_at or filter_ended_at');
    if (booleanField(draft.data, 'is_ongoing') === true && (start !== null || end !== null))
      throw badRequest('is_ongoing cannot be combined with filter_started_at or filter_ended_at');
    if (typeof start === 'string' && typeof end === 'string' && Date.parse(start) > Date.parse(end))
      throw badRequest('filter_ended_at must be after filter_started_at');
  },
  view: ({ world }, { id }) => {
    const kinds = ['user', 'folder', 'file', 'file_version', 'ownership', 'interactions'];
    const assigned = world.resources.referencing({ kind: policyKind, id }, assignmentKind).map((one) => assignedTo(one).type);
    return { assignment_counts: Object.fromEntries(kinds.map((kind) => [kind, assigned.filter((one) => one === kind).length])) };
  },
  on: { created: holdEvent('LEGAL_HOLD_POLICY_CREATE'), deleted: holdEvent('LEGAL_HOLD_POLICY_DELETE') },
  mini: ['policy_name'],
};

/** The application of a policy to content, or to that of a user. */
const assignment: ResourceModel = {
  kind: assignmentKind,
  operations: {
    create: 'legalHoldPolicyAssignments.create',
    lists: [
      {
        id: 'legalHoldPolicyAssignments.list',
        of: { property: 'legal_hold_policy', kind: policyKind, parameter: 'policy_id' },
        filters: {
          assign_to_type: (record, type) => assignedTo(record).type === type,
          assign_to_id: (record, id) => assignedTo(record).id === id,
        },
      },
    ],
  },
  access: adminsOnly,
  references: {
    legal_hold_policy: { kinds: [policyKind], whenDeleted: 'delete', from: ({ body }) => ({ id: textField(body, 'policy_id') ?? '' }) },
    target: { kinds: ['file', 'folder', 'user'], whenDeleted: 'delete', from: targetOf },
  },
  sets: (_, { data }) => ({ assigned_to: objectField(data, 'assign_to'), policy_id: undefined, assign_to: undefined, deleted_at: null }),
  check({ world }, draft) {
    if (draft === undefined) return;
    const assigned = world.resources.find(policyKind, draft.references['legal_hold_policy']?.id ?? '');
    if (assigned !== undefined && isReleasing(assigned)) throw badRequest('policy_id: the policy is being released');
  },
  unique: [
    {
      of: ({ references, data }) => JSON.stringify([references['legal_hold_policy']?.id, data['assigned_to']]),
      message: 'The policy is already assigned to the target',
    },
  ],
  on: { created: holdEvent('LEGAL_HOLD_ASSIGNMENT_CREATE') },
  view: ({ world }, { references, createdBy, createdAt }) => {
    const by = world.users.find(createdBy);
    const assigned = world.resources.find(policyKind, references['legal_hold_policy']?.id ?? '');
    return {
      ...(by === undefined ? {} : { assigned_by: userMini(by) }),
      assigned_at: timestamp(createdAt),
      is_ongoing: assigned?.data['is_ongoing'] === true,
    };
  },
};

/** An event about a policy or an assignment. */
function holdEvent(type: string) {
  return (call: Call, { kind, id }: ResourceRecord): void => {
    recordEnterpriseEvent(call, { type: kind, id }, type);
  };
}

/** The object that the assignment depends on: the file of a version, and the user of `ownership` and `interactions`. */
function targetOf({ world, body }: Call): { type: string; id: string } {
  const target = objectField(body, 'assign_to');
  const type = textField(target, 'type') ?? '';
  const id = textField(target, 'id') ?? '';
  if (type === 'ownership' || type === 'interactions') return { type: 'user', id };
  if (type !== 'file_version') return { type, id };
  const file = world.items.fileOfVersion(id);
  if (file === undefined) throw notFound(`assign_to: there is no file version with the ID ${id}`);
  return { type: 'file', id: file.id };
}

export const legalHoldModels: readonly ResourceModel[] = [policy, assignment];

/** The remaining states of a release. Each read of the policy advances it by one; after the last, the policy is gone. */
export const legalHoldHandlers = (engine: Engine): Handlers => ({
  /** A released assignment holds nothing, and is returned once more. */
  async 'legalHoldPolicyAssignments.get'(call) {
    const record = engine.require(call, assignmentKind);
    if (!isReleased(record)) return engine.respond(call, record);
    if (record.data['isRead'] === true) {
      await engine.remove(call, record);
      throw notFound();
    }
    return engine.respond(call, call.world.resources.update(record, call.viewer.user.id, withData(record, { isRead: true })));
  },
  'legalHoldPolicyAssignments.delete'(call) {
    const record = engine.requireChangeable(call, assignmentKind);
    if (isReleased(record)) throw serviceError(409, 'conflict', 'The assignment is already being released');
    const deleted_at = timestamp(call.world.settings.now());
    call.world.resources.update(record, call.viewer.user.id, withData(record, { deleted_at }));
    holdEvent('LEGAL_HOLD_ASSIGNMENT_DELETE')(call, record);
    return empty(202);
  },
  'legalHoldPolicyAssignments.files.list'(call) {
    const { world, viewer, query } = call;
    const files = heldBy(call, engine)
      .filter(({ file, version }) => version === currentVersion(file))
      .map(({ file }) => file);
    const keys = ascendingKeys(({ id }: FileRecord) => [Number(id)]);
    const selection = selectFields(textsField(query, 'fields'), 'mini');
    const sorted = files.sort((a, b) => Number(a.id) - Number(b.id));
    return json(pageBody(markerPage(sorted, query, 100, keys), (file) => renderItem(world, viewer, file, selection)));
  },
  'legalHoldPolicyAssignments.fileVersions.list'(call) {
    const past = heldBy(call, engine).filter(({ file, version }) => version !== currentVersion(file));
    const selection = selectFields(textsField(call.query, 'fields'), 'mini');
    return json(
      pageBody(markerPage(inOrder(past), call.query, 100, byVersion), ({ file, version }) =>
        renderVersion(version, file.versions.indexOf(version) + 1, selection),
      ),
    );
  },
  'fileVersionLegalHolds.list'(call) {
    checkAdmin(call);
    const { world, query } = call;
    const target = { kind: policyKind, id: textField(query, 'policy_id') ?? '' };
    const held = new Map<string, HeldVersion>();
    for (const record of world.resources.referencing(target, assignmentKind))
      for (const one of heldVersions(world, record)) held.set(one.version.id, one);
    return json(pageBody(markerPage(inOrder([...held.values()]), query, 100, byVersion), (one) => holdView(call, one)));
  },
  'fileVersionLegalHolds.get'(call) {
    checkAdmin(call);
    const id = call.path('file_version_legal_hold_id');
    const file = call.world.items.fileOfVersion(id);
    const version = file?.versions.find((one) => one.id === id);
    if (file === undefined || version === undefined || holdsOn(call.world, file, version).length === 0) throw notFound();
    return json(holdView(call, { file, version }));
  },
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

const byVersion = ascendingKeys(({ version }: HeldVersion) => [Number(version.id)]);
const inOrder = (held: HeldVersion[]): HeldVersion[] => held.sort((a, b) => byVersion.compare(byVersion.of(a), byVersion.of(b)));

const heldBy = (call: Call, engine: Engine): HeldVersion[] => heldVersions(call.world, engine.require(call, assignmentKind));

/** A version has at most one hold, by all assignments together, so that both have the same ID. */
function holdView({ world, viewer }: Call, { file, version }: HeldVersion): JsonObject {
  return {
    type: 'file_version_legal_hold',
    id: version.id,
    file_version: { type: 'file_version', id: version.id, sha1: version.content.sha1 },
    file: renderItem(world, viewer, file, 'mini'),
    legal_hold_policy_assignments: holdsOn(world, file, version).map(({ id }) => ({ type: assignmentKind, id })),
    deleted_at: null,
  };
}

const isReleased = ({ data }: ResourceRecord): boolean => (data['deleted_at'] ?? null) !== null;

/** The content of a record with other data. A released assignment no longer reserves its target. */
const withData = ({ references, data }: ResourceRecord, more: JsonObject) => ({ references, keys: [], data: { ...data, ...more } });
