import { badRequest, notFound } from '../../http/errors.js';
import { objectField, objectsField, textField, textsField } from '../../http/fields.js';
import { empty } from '../../http/response.js';
import { requireFile } from '../../state/permissions.js';
import type { FileRecord } from '../../state/records.js';
import { isWithin } from '../../state/tree.js';
import type { Engine } from '../resources/engine.js';
import type { ListModel, ResourceModel } from '../resources/model.js';
import { requireTarget } from '../resources/references.js';
import { permittedOn } from '../resources/rules.js';
import type { Call, Handlers } from '../shared/call.js';
import { runSteps } from './workflow-steps.js';

const ofFolder: ListModel['of'] = { property: 'folder', kind: 'folder', parameter: 'folder_id' };

const onFolder = { see: permittedOn('folder', 'see'), create: () => false, change: () => false };

/** A workflow of Box Relay on a folder. Only the web app creates them, so a test adds them as state. */
const workflow: ResourceModel = {
  kind: 'workflow',
  operations: {
    lists: [
      {
        id: 'workflows.list',
        of: ofFolder,
        filters: {
          trigger_type: ({ data }, type) =>
            objectsField(data, 'flows').some((flow) => objectField(flow, 'trigger')['trigger_type'] === type),
        },
      },
    ],
  },
  access: onFolder,
  references: { folder: { kinds: ['folder'], whenDeleted: 'delete' } },
  defaults: { description: '', is_enabled: true, flows: [] },
};

/** An action of Box Automate on a folder, with its workflow. Also added as state. */
const automateAction: ResourceModel = {
  kind: 'workflow_action',
  operations: { lists: [{ id: 'automateWorkflows.list', of: ofFolder }] },
  access: onFolder,
  references: { folder: { kinds: ['folder'], whenDeleted: 'delete' } },
  view: (_, { data }) => ({ workflow: { ...objectField(data, 'workflow'), type: 'workflow' } }),
};

export const workflowModels: readonly ResourceModel[] = [workflow, automateAction];

/** Starts a flow. Automate workflows are only checked, because the document does not contain their steps. */
export const workflowHandlers = (engine: Engine): Handlers => ({
  'workflows.start'(call) {
    const record = engine.require(call, workflow.kind);
    const flowId = textField(objectField(call.body, 'flow'), 'id');
    const flow = objectsField(record.data, 'flows').find(({ id }) => id === flowId);
    if (flow === undefined) throw notFound('flow: the workflow has no such flow');
    if (record.data['is_enabled'] === false) throw badRequest('The workflow is disabled');
    const folderId = textField(objectField(call.body, 'folder'), 'id') ?? '';
    requireTarget(call, 'folder', folderId);
    if (record.references['folder']?.id !== folderId) throw badRequest('folder: the workflow is not configured for the folder');
    runSteps(
      call,
      flow,
      objectsField(call.body, 'files').map(({ id }) => requireFileIn(call, String(id), folderId)),
    );
    return empty();
  },
  'automateWorkflows.start'(call) {
    const workflowId = call.path('workflow_id');
    const actions = call.world.resources
      .all(automateAction.kind)
      .filter((record) => onFolder.see(call, record) && objectField(record.data, 'workflow')['id'] === workflowId);
    if (actions.length === 0) throw notFound();
    const actionId = textField(call.body, 'workflow_action_id');
    const action = actions.find(({ id }) => id === actionId);
    if (action === undefined) throw notFound('workflow_action_id: the workflow has no such action');
    for (const id of textsField(call.body, 'file_ids') ?? []) requireFileIn(call, id, action.references['folder']?.id ?? '');
    return empty();
  },
});

function requireFileIn({ world, viewer }: Call, id: string, folderId: string): FileRecord {
  const file = requireFile(world, viewer, id);
  const folder = world.items.find('folder', folderId);
  if (folder === undefined || !isWithin(file, folder)) throw badRequest(`files: the file ${id} is not in the folder of the workflow`);
  return file;
}
