import type { JsonObject } from '../../http/fields.js';
import type { Ids } from '../ids.js';
import { recordKey, type Reference, type ResourceRecord, type Resources } from '../resources.js';
import { templateKind } from './templates.js';

export const instanceKind = 'metadata_instance';

/** A file or a folder. */
export interface ItemReference {
  readonly type: string;
  readonly id: string;
}

/** The values of the template's fields. */
export const valuesOf = (instance: ResourceRecord): JsonObject => instance.data['values'] as JsonObject;

/** The ID of the instance's template. */
export const templateIdOf = ({ references }: ResourceRecord): string => references['template']?.id ?? '';

/** The item of an instance. */
export function itemOf({ references }: ResourceRecord): ItemReference {
  const { kind = '', id = '' } = references['item'] ?? {};
  return { type: kind, id };
}

const keyOf = ({ type, id }: ItemReference, templateId: string): string => recordKey(0, `${type}_${id}/${templateId}`);

/** The instance of a template on an item, if any. */
export const instanceOn = (resources: Resources, item: ItemReference, templateId: string): ResourceRecord | undefined =>
  resources.withKey(instanceKind, keyOf(item, templateId));

/** All instances on an item, in the order of their creation. */
export const instancesOn = (resources: Resources, { type, id }: ItemReference): ResourceRecord[] =>
  resources.referencing({ kind: type, id }, instanceKind);

/** All instances of a template. Reads an index: the cost does not depend on the number of other records. */
export const instancesOf = (resources: Resources, templateId: string): ResourceRecord[] =>
  resources.referencing({ kind: templateKind, id: templateId }, instanceKind);

interface NewInstance {
  readonly item: ItemReference;
  readonly templateId: string;
  readonly values: JsonObject;
  /** User ID. */
  readonly by: string;
}

/** Adds an instance. The values must be those of `checkedValues`. The item must not have an instance of the template. */
export function addInstance(resources: Resources, ids: Ids, { item, templateId, values, by }: NewInstance): ResourceRecord {
  const reference = (kind: string, id: string): Reference => ({ kind, id, whenDeleted: 'delete' });
  const references = { item: reference(item.type, item.id), template: reference(templateKind, templateId) };
  return resources.add(instanceKind, by, { references, keys: [keyOf(item, templateId)], data: { values } }, ids.uuid());
}

/** Changes the instances of a template for which `migrate` returns other values. */
export function migrateInstances(resources: Resources, templateId: string, migrate: (values: JsonObject) => JsonObject, by: string): void {
  for (const instance of instancesOf(resources, templateId)) {
    const values = migrate(valuesOf(instance));
    if (values !== valuesOf(instance)) setValues(resources, instance, values, by);
  }
}

/** Replaces the values of an instance. */
export function setValues(resources: Resources, instance: ResourceRecord, values: JsonObject, by: string): ResourceRecord {
  const { references, keys } = instance;
  return resources.update(instance, by, { references, keys, data: { values } });
}
