import { notFound } from '../../http/errors.js';
import { textField, type JsonObject } from '../../http/fields.js';
import type { MockResponse } from '../../http/response.js';
import { newTemplate, templateContext, templateIn } from '../../state/metadata/enterprise-templates.js';
import { instanceKind, migrateInstances, templateIdOf } from '../../state/metadata/instances.js';
import { applyTemplateOperations } from '../../state/metadata/template-operations.js';
import {
  classificationTemplateKey,
  enterpriseScope,
  globalScope,
  globalTemplates,
  templateKind,
  templateName,
  templateOf,
  type Template,
} from '../../state/metadata/templates.js';
import type { ResourceRecord } from '../../state/resources.js';
import type { World } from '../../state/world.js';
import type { Engine } from '../resources/engine.js';
import type { ListModel, ResourceModel, Rule } from '../resources/model.js';
import { admins, anyone } from '../resources/rules.js';
import type { Call, Handlers } from '../shared/call.js';
import { recordEnterpriseEvent } from '../shared/record-events.js';

/** The templates of a scope. */
const inScope =
  (scopeOf: (world: World) => string): NonNullable<ListModel['among']> =>
  ({ world }) =>
    world.resources.all(templateKind).filter((record) => templateOf(record).scope === scopeOf(world));

/** Global templates belong to the service. */
const ownTemplates: Rule = (call, { data }) => admins(call, { data, references: {} }) && data['scope'] !== globalScope;

const recordChange = (event: string) => (call: Call, record: ResourceRecord) => {
  const { scope, templateKey, displayName } = templateOf(record);
  recordEnterpriseEvent(call, { type: 'metadata_template', id: record.id, scope, templateKey, displayName }, event);
};

export const metadataTemplate: ResourceModel = {
  kind: templateKind,
  operations: {
    create: 'metadataTemplates.create',
    get: 'metadataTemplates.get',
    delete: 'metadataTemplates.delete',
    lists: [
      { id: 'metadataTemplates.listGlobal', among: inScope(() => globalScope) },
      { id: 'metadataTemplates.listEnterprise', among: inScope(({ enterprise }) => enterpriseScope(enterprise.id)) },
      { id: 'metadataTemplates.listByInstance', among: templateOfInstance },
    ],
  },
  find: ({ world, path }) => templateIn(world, path('scope'), path('template_key')),
  newId: ({ uuid }) => uuid(),
  complete: true,
  access: { see: anyone, create: ownTemplates, change: ownTemplates },
  sets: (call, { data }, before) => (before === undefined ? { ...newTemplate(call.world, data) } : {}),
  unique: [{ of: ({ data }) => templateName(data as unknown as Template), message: 'A template with this key already exists' }],
  initial: () => globalTemplates.map(({ id, template }) => ({ id, data: { ...template }, keys: [templateName(template)] })),
  on: {
    created: recordChange('METADATA_TEMPLATE_CREATE'),
    updated: recordChange('METADATA_TEMPLATE_UPDATE'),
    deleted: recordChange('METADATA_TEMPLATE_DELETE'),
  },
};

export const templateHandlers = (engine: Engine): Handlers => ({
  'metadataTemplates.getById': (call) => engine.respond(call, engine.require(call, templateKind, call.path('template_id'))),
  'metadataTemplates.update': (call) => change(call, engine, engine.requireChangeable(call, templateKind)),
  'classifications.get': (call) => engine.respond(call, classificationTemplate(call)),
  'classifications.change': (call) => change(call, engine, engine.requireChangeable(call, templateKind, classificationTemplate(call).id)),
});

/** Throws 404 until the enterprise has classifications. */
function classificationTemplate({ world }: Call): ResourceRecord {
  const record = templateIn(world, 'enterprise', classificationTemplateKey);
  if (record === undefined) throw notFound('The enterprise has no classifications');
  return record;
}

async function change(call: Call, engine: Engine, record: ResourceRecord): Promise<MockResponse> {
  const { world, viewer } = call;
  const operations = call.body as unknown as readonly JsonObject[];
  const { template, migrate } = applyTemplateOperations(templateOf(record), operations, templateContext(world));
  const updated = await engine.update(call, record, { ...template });
  migrateInstances(world.resources, record.id, migrate, viewer.user.id);
  return engine.respond(call, updated);
}

/** Throws 404 for an instance that does not exist. */
function templateOfInstance({ world, query }: Call): ResourceRecord[] {
  const instance = world.resources.find(instanceKind, textField(query, 'metadata_instance_id') ?? '');
  const template = instance === undefined ? undefined : world.resources.find(templateKind, templateIdOf(instance));
  if (template === undefined) throw notFound('There is no such metadata instance');
  return [template];
}
