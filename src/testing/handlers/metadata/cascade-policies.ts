import { badRequest } from '../../http/errors.js';
import { textField } from '../../http/fields.js';
import { empty } from '../../http/response.js';
import { cascadeFrom, cascadePolicyKind, policiesOn, type ConflictResolution } from '../../state/metadata/cascades.js';
import { instanceOn, templateIdOf } from '../../state/metadata/instances.js';
import { fullScope, templateKind } from '../../state/metadata/templates.js';
import { requireFolder } from '../../state/permissions.js';
import type { FolderRecord } from '../../state/records.js';
import type { ResourceRecord } from '../../state/resources.js';
import type { Engine } from '../resources/engine.js';
import type { ResourceModel } from '../resources/model.js';
import { permittedOn } from '../resources/rules.js';
import type { Call, Handlers } from '../shared/call.js';
import { recordEnterpriseEvent } from '../shared/record-events.js';
import { requireTemplate } from './instances.js';

/** Throws 400 for the root folder, which has no metadata. */
function notRoot(folderId: string): string {
  if (folderId === '0') throw badRequest('folder_id: the root folder cannot have a cascade policy');
  return folderId;
}

/** A policy that copies a folder's instance to everything in the folder. */
export const metadataCascadePolicy: ResourceModel = {
  kind: cascadePolicyKind,
  operations: {
    create: 'metadataCascadePolicies.create',
    get: 'metadataCascadePolicies.get',
    delete: 'metadataCascadePolicies.delete',
    lists: [
      {
        id: 'metadataCascadePolicies.list',
        among: ({ world, viewer, query }) => policiesOn(world, requireFolder(world, viewer, notRoot(textField(query, 'folder_id') ?? ''))),
        filters: { owner_enterprise_id: (_, id, { world }) => id === world.enterprise.id },
      },
    ],
  },
  newId: ({ uuid }) => uuid(),
  complete: true,
  access: { see: permittedOn('parent', 'see'), create: permittedOn('parent', 'edit'), change: permittedOn('parent', 'edit') },
  references: {
    parent: {
      kinds: ['folder'],
      whenDeleted: 'delete',
      action: 'edit',
      from: ({ body }) => ({ id: notRoot(textField(body, 'folder_id') ?? '') }),
    },
    template: {
      kinds: [templateKind],
      whenDeleted: 'delete',
      from: (call) => ({ id: requireTemplate(call, textField(call.body, 'scope') ?? '', textField(call.body, 'templateKey') ?? '').id }),
    },
  },
  sets: ({ world, body }) => ({ scope: fullScope(textField(body, 'scope') ?? '', world.enterprise.id) }),
  unique: [
    {
      of: ({ references: { parent, template } }) => `${parent?.id ?? ''}/${template?.id ?? ''}`,
      message: 'The folder already has a cascade policy for this template',
    },
  ],
  view: ({ world }, { references }) => ({
    owner_enterprise: { type: 'enterprise', id: world.enterprise.id },
    parent: { type: 'folder', id: references['parent']?.id },
  }),
  on: {
    created(call, policy) {
      cascade(call, policy, 'none');
      recordPolicyEvent(call, policy, 'METADATA_CASCADE_POLICY_CREATE');
    },
  },
};

/** A policy can exist before the folder has an instance, and takes effect as soon as it has one. */
export const cascadePolicyHandlers = (engine: Engine): Handlers => ({
  'metadataCascadePolicies.apply'(call) {
    const policy = engine.requireChangeable(call, cascadePolicyKind);
    if (instanceOn(call.world.resources, folderOf(call, policy), templateIdOf(policy)) === undefined)
      throw badRequest('The folder of the policy has no metadata for the template');
    cascade(call, policy, (textField(call.body, 'conflict_resolution') ?? 'none') as ConflictResolution);
    recordPolicyEvent(call, policy, 'METADATA_CASCADE_POLICY_APPLY');
    return empty(202);
  },
});

const folderOf = ({ world, viewer }: Call, { references }: ResourceRecord): FolderRecord =>
  requireFolder(world, viewer, references['parent']?.id ?? '');

function cascade(call: Call, policy: ResourceRecord, conflicts: ConflictResolution): void {
  cascadeFrom(call.world, folderOf(call, policy), policy, conflicts, call.viewer.user.id);
}

function recordPolicyEvent(call: Call, { id, data, references }: ResourceRecord, event: string): void {
  const parent = { type: 'folder', id: references['parent']?.id };
  recordEnterpriseEvent(call, { type: cascadePolicyKind, id, scope: data['scope'], templateKey: data['templateKey'], parent }, event);
}
