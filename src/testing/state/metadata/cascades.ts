import type { Ids } from '../ids.js';
import type { FolderRecord, ItemRecord } from '../records.js';
import type { ResourceRecord, Resources } from '../resources.js';
import { ancestorsOf, descendantsOf } from '../tree.js';
import { addInstance, instanceOn, instancesOn, setValues, templateIdOf, valuesOf } from './instances.js';
import { templateKind, templateOf } from './templates.js';

export const cascadePolicyKind = 'metadata_cascade_policy';

/** The handling of items that have an instance of the template already. */
export type ConflictResolution = 'none' | 'overwrite';

interface Stores {
  readonly resources: Resources;
  readonly ids: Ids;
}

export const policiesOn = ({ resources }: Pick<Stores, 'resources'>, folder: { readonly id: string }): ResourceRecord[] =>
  resources.referencing({ kind: 'folder', id: folder.id }, cascadePolicyKind);

/** Copies the folder's instance to everything in the folder. Without an instance, it does nothing. */
export function cascadeFrom(stores: Stores, folder: FolderRecord, policy: ResourceRecord, conflicts: ConflictResolution, by: string): void {
  const source = instanceOn(stores.resources, folder, templateIdOf(policy));
  if (source === undefined) return;
  for (const item of descendantsOf(folder)) if (item.type !== 'web_link') copyTo(stores, source, item, conflicts, by);
}

/** Applies the policies of the folders above an item to the item and its contents. The nearest folder takes precedence. */
export function cascadeInto(stores: Stores, item: ItemRecord, by: string): void {
  if (item.type === 'web_link' || stores.resources.size(cascadePolicyKind) === 0) return;
  const sources = ancestorsOf(item)
    .reverse()
    .flatMap((folder) => policiesOn(stores, folder).flatMap((policy) => instanceOn(stores.resources, folder, templateIdOf(policy)) ?? []));
  if (sources.length === 0) return;
  const items = item.type === 'folder' ? [item, ...descendantsOf(item)] : [item];
  for (const one of items) if (one.type !== 'web_link') for (const source of sources) copyTo(stores, source, one, 'none', by);
}

/** Copies the instances whose templates say so to the copy of an item. They take precedence over those of cascade policies. */
export function copyInstances(stores: Stores, from: ItemRecord, to: ItemRecord, by: string): void {
  for (const instance of instancesOn(stores.resources, from)) {
    const template = stores.resources.find(templateKind, templateIdOf(instance));
    if (template !== undefined && templateOf(template).copyInstanceOnItemCopy) copyTo(stores, instance, to, 'overwrite', by);
  }
}

function copyTo({ resources, ids }: Stores, source: ResourceRecord, item: ItemRecord, conflicts: ConflictResolution, by: string): void {
  const templateId = templateIdOf(source);
  const existing = instanceOn(resources, item, templateId);
  if (existing === undefined) addInstance(resources, ids, { item, templateId, values: valuesOf(source), by });
  else if (conflicts === 'overwrite') setValues(resources, existing, valuesOf(source), by);
}
