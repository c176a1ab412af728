import type { JsonObject } from '../../http/fields.js';
import type { MockObject } from '../../mock-state.js';
import type { Reference } from '../../state/resources.js';
import type { World } from '../../state/world.js';
import type { ReferenceModel, ResourceModel } from './model.js';

/**
 * Adds an object without a request, for a test: `{ id, ...properties }`. References are objects with an `id`, and a `type` if the property
 * allows several. Throws an Error that names an invalid property.
 */
export function addObject(world: World, kind: string, model: ResourceModel | undefined, object: JsonObject): MockObject {
  const { id, ...properties } = object;
  const models = model?.references ?? {};
  const references: Record<string, Reference> = {};
  for (const [property, reference] of Object.entries(models))
    if (properties[property] !== undefined) references[property] = referenceIn(world, property, properties[property], reference);
  const data = Object.fromEntries(Object.entries(properties).filter(([name, value]) => !(name in models) && value !== undefined));
  if (typeof id === 'string' && world.resources.find(kind, id) !== undefined)
    throw new Error(`state.add: id: the mock Box already has the ${kind} ${id}.`);
  const content = { references, keys: [], data: { ...model?.defaults, ...data } };
  const by = world.users.all()[0]?.id ?? '';
  const record = world.resources.add(kind, by, content, typeof id === 'string' ? id : undefined);
  const links = Object.entries(references).map(([property, one]) => [property, { type: one.kind, id: one.id }]);
  return { ...record.data, ...(Object.fromEntries(links) as JsonObject), type: model?.type ?? kind, id: record.id };
}

function referenceIn(world: World, property: string, value: unknown, { kinds, whenDeleted }: ReferenceModel): Reference {
  const { type, id } = (typeof value === 'object' && value !== null ? value : {}) as { type?: unknown; id?: unknown };
  const kind = kinds.length === 1 ? kinds[0] : kinds.find((one) => one === type);
  if (kind === undefined) throw new Error(`state.add: ${property}.type must be one of ${kinds.join(', ')}.`);
  if (typeof id !== 'string' || !exists(world, kind, id))
    throw new Error(`state.add: ${property}.id must be the ID of a ${kind.replaceAll('_', ' ')} of the mock Box.`);
  return { kind, id, whenDeleted };
}

function exists({ users, items, resources }: World, kind: string, id: string): boolean {
  if (kind === 'user') return users.find(id) !== undefined;
  if (kind === 'file' || kind === 'folder' || kind === 'web_link') return items.find(kind, id) !== undefined;
  return resources.find(kind, id) !== undefined;
}
