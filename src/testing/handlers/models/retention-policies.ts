import { badRequest, forbidden, notFound, serviceError } from '../../http/errors.js';
import { objectField, objectsField, textField, timeField, type JsonObject } from '../../http/fields.js';
import { json, type MockResponse } from '../../http/response.js';
import {
  assignmentKind,
  filesUnder,
  isRetentionPolicyRetired,
  policyKind,
  policyOf,
  retentionBy,
  retentionDays,
  retentionsOf,
  winnerOf,
  type Retention,
} from '../../state/governance/retention.js';
import { templateOf } from '../../state/metadata/templates.js';
import type { World } from '../../state/world.js';
import type { FileRecord, VersionRecord } from '../../state/records.js';
import type { ResourceRecord } from '../../state/resources.js';
import { ancestorsOf } from '../../state/tree.js';
import { currentVersion } from '../../views/files.js';
import { renderItem } from '../../views/items.js';
import { userMini } from '../../views/users.js';
import { timestamp, timestampOrNull } from '../../views/view.js';
import { checkAdmin } from '../shared/check-admin.js';
import { recordEnterpriseEvent } from '../shared/record-events.js';
import type { Call, Handlers } from '../shared/call.js';
import { ascendingKeys, markerPage, pageBody } from '../shared/pages.js';
import type { Engine } from '../resources/engine.js';
import type { Draft, ResourceModel } from '../resources/model.js';
import { requireTarget } from '../resources/references.js';
import { adminsOnly } from '../resources/rules.js';

const nameOf = ({ data }: Draft): string => (textField(data, 'policy_name') ?? '').toLowerCase();

/** A rule that content cannot be permanently deleted for some time. It retains nothing until it is assigned. */
const policy: ResourceModel = {
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

/** The application of a policy to a folder, to files with metadata of a template, or to all files. */
const assignment: ResourceModel = {
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

export const retentionModels: readonly ResourceModel[] = [policy, assignment];

interface RetainedVersion {
  readonly file: FileRecord;
  readonly version: VersionRecord;
  readonly retention: Retention;
}

const byVersion = ascendingKeys(({ version }: RetainedVersion) => [Number(version.id)]);
const inOrder = (versions: RetainedVersion[]): RetainedVersion[] =>
  versions.sort((a, b) => byVersion.compare(byVersion.of(a), byVersion.of(b)));

export const retentionHandlers = (engine: Engine): Handlers => ({
  'retentionPolicyAssignments.files.list': (call) => listUnder(call, engine, (file, version) => version === currentVersion(file)),
  'retentionPolicyAssignments.fileVersions.list': (call) => listUnder(call, engine, (file, version) => version !== currentVersion(file)),
  'fileVersionRetentions.list'(call) {
    checkAdmin(call);
    const found = retainedVersions(call).filter((one) => matches(call.query, one));
    return json(pageBody(markerPage(inOrder(found), call.query, 100, byVersion), (one) => retentionView(call, one)));
  },
  'fileVersionRetentions.get'(call) {
    checkAdmin(call);
    const file = call.world.items.fileOfVersion(call.path('file_version_retention_id'));
    const version = file?.versions.find(({ id }) => id === call.path('file_version_retention_id'));
    if (file === undefined || version === undefined) throw notFound();
    const retention = winnerOf(retentionsOf(call.world, file, version));
    if (retention === undefined) throw notFound();
    return json(retentionView(call, { file, version, retention }));
  },
});

function listUnder(call: Call, engine: Engine, isListed: (file: FileRecord, version: VersionRecord) => boolean): MockResponse {
  const { world, viewer, query } = call;
  const record = engine.require(call, assignmentKind);
  const now = world.settings.now();
  const found = filesUnder(world, record).flatMap((file) =>
    file.versions
      .filter((version) => isListed(file, version))
      .flatMap((version) => {
        const retention = retentionBy(world, record, file, version);
        return retention === undefined || (retention.dispositionAt ?? Infinity) <= now ? [] : [{ file, version, retention }];
      }),
  );
  return json(
    pageBody(markerPage(inOrder(found), query, 100, byVersion), ({ file, version, retention }) => ({
      ...renderItem(world, viewer, file, 'mini'),
      file_version: versionMini(version),
      applied_at: timestamp(retention.appliedAt),
    })),
  );
}

/** Each retained version of the enterprise, with the retention that applies. */
function retainedVersions({ world }: Call): RetainedVersion[] {
  const files = new Set(world.resources.all(assignmentKind).flatMap((one) => filesUnder(world, one)));
  return [...files].flatMap((file) =>
    file.versions.flatMap((version) => {
      const retention = winnerOf(retentionsOf(world, file, version));
      return retention === undefined ? [] : [{ file, version, retention }];
    }),
  );
}

function matches(query: JsonObject, { file, version, retention: { policy: winner, dispositionAt } }: RetainedVersion): boolean {
  const is = (name: string, value: unknown): boolean => query[name] === undefined || query[name] === value;
  const end = dispositionAt ?? Infinity;
  return (
    is('file_id', file.id) &&
    is('file_version_id', version.id) &&
    is('policy_id', winner.id) &&
    is('disposition_action', winner.data['disposition_action']) &&
    (query['disposition_before'] === undefined || end < (timeField(query, 'disposition_before') ?? 0)) &&
    (query['disposition_after'] === undefined || end > (timeField(query, 'disposition_after') ?? 0))
  );
}

const versionMini = ({ id, content }: VersionRecord): JsonObject => ({ type: 'file_version', id, sha1: content.sha1 });

/** A version has at most one retention that applies, so that both have the same ID. */
function retentionView({ world, viewer }: Call, { file, version, retention }: RetainedVersion): JsonObject {
  const { id, data } = retention.policy;
  return {
    type: 'file_version_retention',
    id: version.id,
    file_version: versionMini(version),
    file: renderItem(world, viewer, file, 'mini'),
    applied_at: timestamp(retention.appliedAt),
    disposition_at: timestampOrNull(retention.dispositionAt),
    winning_retention_policy: {
      type: policyKind,
      id,
      policy_name: data['policy_name'],
      retention_length: data['retention_length'],
      disposition_action: data['disposition_action'],
    },
  };
}
