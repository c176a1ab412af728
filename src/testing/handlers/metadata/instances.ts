import { badRequest, notFound, serviceError } from '../../http/errors.js';
import { textField, type JsonObject } from '../../http/fields.js';
import { created, empty, json, type MockResponse } from '../../http/response.js';
import { cascadeFrom, policiesOn } from '../../state/metadata/cascades.js';
import { templateIn } from '../../state/metadata/enterprise-templates.js';
import { checkedValues } from '../../state/metadata/field-values.js';
import { addInstance, instanceOn, instancesOn, setValues, templateIdOf, valuesOf } from '../../state/metadata/instances.js';
import { applyPatch, PatchError, type PatchOperation } from '../../state/metadata/json-patch.js';
import { findNodeIn } from '../../state/metadata/taxonomies.js';
import { classificationTemplateKey, templateOf } from '../../state/metadata/templates.js';
import { requireFile, requireFolder, type Action } from '../../state/permissions.js';
import type { FileRecord, FolderRecord } from '../../state/records.js';
import type { ResourceRecord } from '../../state/resources.js';
import { renderInstance, type MetadataView } from '../../views/metadata.js';
import type { Call, Handlers } from '../shared/call.js';
import { recordItemEvent } from '../shared/record-events.js';

/** An item that can have metadata. */
export type Item = FileRecord | FolderRecord;

type FindItem = (call: Call, action?: Action) => Item;

const fileOf: FindItem = ({ world, viewer, path }, action) => requireFile(world, viewer, path('file_id'), action);
const folderOf: FindItem = ({ world, viewer, path }, action) => requireFolder(world, viewer, path('folder_id'), action);

/** Metadata and classifications of files and folders. */
export const instanceHandlers: Handlers = {
  'files.metadata.list': (call) => list(call, fileOf(call)),
  'folders.metadata.list': (call) => list(call, checkNotRoot(folderOf(call), 403, 'forbidden')),
  ...handlersFor('files.metadata', fileOf, fromPath),
  ...handlersFor('folders.metadata', folderOf, fromPath),
  ...handlersFor('files.classification', fileOf, classification),
  ...handlersFor('folders.classification', folderOf, classification),
};

type FindTemplate = (call: Call) => ResourceRecord;

function fromPath({ world, path }: Call): ResourceRecord {
  return requireTemplate({ world }, path('scope'), path('template_key'));
}

function classification({ world }: Call): ResourceRecord {
  return requireTemplate({ world }, 'enterprise', classificationTemplateKey);
}

/** Throws 404 for a template that does not exist. */
export function requireTemplate({ world }: Pick<Call, 'world'>, scope: string, templateKey: string): ResourceRecord {
  const template = templateIn(world, scope, templateKey);
  if (template === undefined) throw notFound(`There is no template ${scope}.${templateKey}`);
  return template;
}

function list(call: Call, item: Item): MockResponse {
  const { world, viewer } = call;
  return json({ entries: instancesOn(world.resources, item).map((one) => renderInstance(world, viewer, one, viewOf(call))), limit: 100 });
}

function handlersFor(prefix: string, itemOf: FindItem, findTemplate: FindTemplate): Handlers {
  const all: Handlers = {
    get(call) {
      const item = checkNotRoot(itemOf(call), 405, 'method_not_allowed');
      return json(renderInstance(call.world, call.viewer, requireInstance(call, item, findTemplate(call)), viewOf(call)));
    },
    create(call) {
      const item = checkNotRoot(itemOf(call, 'edit'), 400, 'bad_request');
      const template = findTemplate(call);
      const values = checkedValues(templateOf(template), call.body, findNodeIn(call.world.resources));
      return created(renderInstance(call.world, call.viewer, createInstance(call, item, template, values)));
    },
    update(call) {
      const item = checkNotRoot(itemOf(call, 'edit'), 400, 'bad_request');
      const template = findTemplate(call);
      const instance = requireInstance(call, item, template);
      const patched = patchedValues(call, instance);
      const values = { ...patched, ...checkedChanges(call, template, valuesOf(instance), patched) };
      return json(renderInstance(call.world, call.viewer, updateInstance(call, item, instance, values)));
    },
    delete(call) {
      const item = checkNotRoot(itemOf(call, 'edit'), 405, 'method_not_allowed');
      deleteInstance(call, item, requireInstance(call, item, findTemplate(call)));
      return empty();
    },
  };
  return Object.fromEntries(Object.entries(all).map(([name, handler]) => [`${prefix}.${name}`, handler]));
}

/** The root folder cannot have metadata. The error of the service depends on the operation. */
function checkNotRoot(item: Item, status: number, code: string): Item {
  if (item.type === 'folder' && item.isRoot) throw serviceError(status, code, 'folder_id: the root folder cannot have metadata');
  return item;
}

const viewOf = ({ query }: Call): MetadataView => (textField(query, 'view') === 'hydrated' ? 'hydrated' : 'standard');

/** Throws 404 for an item without an instance of the template. */
export function requireInstance({ world }: Call, item: Item, template: ResourceRecord): ResourceRecord {
  const instance = instanceOn(world.resources, item, template.id);
  const { scope, templateKey } = templateOf(template);
  if (instance === undefined) throw serviceError(404, 'instance_not_found', `The ${item.type} has no metadata for ${scope}.${templateKey}`);
  return instance;
}

/** Throws 409 if the item has an instance of the template already. */
export function createInstance(call: Call, item: Item, template: ResourceRecord, values: JsonObject): ResourceRecord {
  const { world, viewer } = call;
  if (instanceOn(world.resources, item, template.id) !== undefined)
    throw serviceError(409, 'tuple_already_exists', `The ${item.type} already has metadata for this template`);
  const instance = addInstance(world.resources, world.ids, { item, templateId: template.id, values, by: viewer.user.id });
  if (item.type === 'folder')
    for (const policy of policiesOn(world, item))
      if (templateIdOf(policy) === template.id) cascadeFrom(world, item, policy, 'none', viewer.user.id);
  recordItemEvent(call, item, null, 'METADATA_INSTANCE_CREATE');
  return instance;
}

export function updateInstance(call: Call, item: Item, instance: ResourceRecord, values: JsonObject): ResourceRecord {
  const updated = setValues(call.world.resources, instance, values, call.viewer.user.id);
  recordItemEvent(call, item, null, 'METADATA_INSTANCE_UPDATE');
  return updated;
}

export function deleteInstance(call: Call, item: Item, instance: ResourceRecord): void {
  call.world.resources.remove(instance);
  recordItemEvent(call, item, null, 'METADATA_INSTANCE_DELETE');
}

/** The values after the JSON Patch in the body. Throws 400 if one of its operations fails. */
export function patchedValues({ body }: Call, instance: ResourceRecord): JsonObject {
  try {
    return applyPatch(valuesOf(instance), body as unknown as readonly PatchOperation[]);
  } catch (error) {
    if (error instanceof PatchError) throw badRequest(error.message);
    throw error;
  }
}

/** Only changed values are checked: the template may have changed since the others were set. */
function checkedChanges({ world }: Call, template: ResourceRecord, before: JsonObject, after: JsonObject): JsonObject {
  const changed = Object.entries(after).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key]));
  return checkedValues(templateOf(template), Object.fromEntries(changed), findNodeIn(world.resources));
}
