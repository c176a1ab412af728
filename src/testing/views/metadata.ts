import type { JsonObject } from '../http/fields.js';
import { objectField, textField } from '../http/fields.js';
import { instanceOn, itemOf, templateIdOf, valuesOf } from '../state/metadata/instances.js';
import { nodeKind } from '../state/metadata/taxonomies.js';
import { nodeView } from '../state/metadata/taxonomies.js';
import {
  classificationFieldKey,
  classificationTemplateKey,
  enterpriseScope,
  findTemplate,
  fullScope,
  templateKind,
  templateOf,
  type Template,
} from '../state/metadata/templates.js';
import { hasPermission, type Viewer } from '../state/permissions.js';
import type { ItemRecord } from '../state/records.js';
import type { ResourceRecord } from '../state/resources.js';
import type { World } from '../state/world.js';

/** The format of taxonomy values: IDs, or the nodes. */
export type MetadataView = 'standard' | 'hydrated';

/** The representation of an instance: the values, and system properties that begin with a dollar sign. */
export function renderInstance(
  world: World,
  viewer: Viewer,
  instance: ResourceRecord,
  view: MetadataView = 'standard',
): Record<string, unknown> {
  const templateId = templateIdOf(instance);
  const record = world.resources.find(templateKind, templateId);
  if (record === undefined) throw new Error(`Instance ${instance.id} of the mock Box has no template.`);
  const template = templateOf(record);
  const { type, id } = itemOf(instance);
  const item = world.items.find(type as ItemRecord['type'], id);
  return {
    $id: instance.id,
    $version: instance.changes,
    $type: `${template.templateKey}-${templateId}`,
    $typeVersion: template.version,
    $parent: `${type}_${id}`,
    $scope: template.scope,
    $template: template.templateKey,
    $canEdit: item !== undefined && hasPermission(world, viewer, item, 'edit'),
    ...(view === 'hydrated' ? hydrated(world, template, valuesOf(instance)) : valuesOf(instance)),
  };
}

function hydrated({ resources }: World, { fields }: Template, values: JsonObject): JsonObject {
  const taxonomyFields = new Set(fields.filter(({ type }) => type === 'taxonomy').map(({ key }) => key));
  const nodesOf = (ids: readonly string[]): unknown[] =>
    ids.flatMap((id) => {
      const node = resources.find(nodeKind, id);
      return node === undefined ? [] : [nodeView(resources, node)];
    });
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, taxonomyFields.has(key) ? nodesOf(value as string[]) : value]),
  );
}

/**
 * The instances that fields such as `metadata.enterprise.contract` select, under the scope and the key of the field. A field such as
 * `metadata.enterprise.contract.amount` selects one value of the instance.
 */
export function metadataByScope(world: World, viewer: Viewer, item: ItemRecord, fields: readonly string[]): Record<string, unknown> {
  const byScope: Record<string, Record<string, unknown>> = {};
  for (const [scope, templateKey, keys] of selectedInstances(fields)) {
    const template = findTemplate(world.resources, fullScope(scope, world.enterprise.id), templateKey);
    const instance = template === undefined ? undefined : instanceOn(world.resources, item, template.id);
    if (instance === undefined) continue;
    const whole = renderInstance(world, viewer, instance);
    const selected = Object.entries(whole).filter(([key]) => keys === undefined || key.startsWith('$') || keys.has(key));
    byScope[scope] = { ...byScope[scope], [templateKey]: Object.fromEntries(selected) };
  }
  return byScope;
}

/** The scope, the template key, and the keys of the selected values. Undefined for all values. */
function selectedInstances(fields: readonly string[]): (readonly [string, string, ReadonlySet<string> | undefined])[] {
  const selections = new Map<string, readonly [string, string, Set<string> | undefined]>();
  for (const field of fields) {
    const [, scope = '', templateKey = '', ...rest] = field.split('.');
    const name = `${scope}.${templateKey}`;
    const before = selections.get(name);
    if (rest.length === 0 || (before !== undefined && before[2] === undefined)) selections.set(name, [scope, templateKey, undefined]);
    else selections.set(name, [scope, templateKey, new Set([...(before?.[2] ?? []), rest.join('.')])]);
  }
  return [...selections.values()];
}

/** The hex colors of the labels, by `colorID`. */
const labelColors = ['#F5E342', '#F09A37', '#D9413B', '#8C52C6', '#7CC7EE', '#2A62B9', '#4CA85C', '#8A8A8A'];

/** The `classification` of an item. */
export function classificationOf({ resources, enterprise }: World, item: ItemRecord): Record<string, unknown> | null {
  const template = findTemplate(resources, enterpriseScope(enterprise.id), classificationTemplateKey);
  const instance = template === undefined ? undefined : instanceOn(resources, item, template.id);
  const name = instance === undefined ? undefined : valuesOf(instance)[classificationFieldKey];
  if (template === undefined || name === undefined) return null;
  const option = templateOf(template)
    .fields.flatMap(({ options = [] }) => options)
    .find(({ key }) => key === name);
  const { classificationDefinition, colorID } = objectField((option?.staticConfig ?? {}) as JsonObject, 'classification');
  return {
    name,
    definition: textField({ classificationDefinition }, 'classificationDefinition') ?? '',
    color: labelColors[typeof colorID === 'number' ? colorID : 0] ?? null,
  };
}
