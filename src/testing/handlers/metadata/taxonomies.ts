import { badRequest, notFound } from '../../http/errors.js';
import { numberField, textField, type JsonObject } from '../../http/fields.js';
import { created, json, type MockResponse } from '../../http/response.js';
import { ownScope } from '../../state/metadata/enterprise-templates.js';
import { nodeOf, nodesOf, findTaxonomy, taxonomyKind, taxonomyName, taxonomyOf } from '../../state/metadata/taxonomies.js';
import type { Taxonomy, TaxonomyLevel } from '../../state/metadata/taxonomies.js';
import { keyFrom, unusedKey } from '../../state/metadata/template-fields.js';
import { enterpriseScope } from '../../state/metadata/templates.js';
import type { ResourceRecord } from '../../state/resources.js';
import type { Engine } from '../resources/engine.js';
import type { ResourceModel } from '../resources/model.js';
import { admins, anyone } from '../resources/rules.js';
import type { Call, Handlers } from '../shared/call.js';

/** Throws 404 for a namespace that is not the enterprise's. */
function ownNamespace({ world, path }: Call): string {
  const namespace = path('namespace');
  if (namespace !== enterpriseScope(world.enterprise.id)) throw notFound(`There is no namespace ${namespace}`);
  return namespace;
}

/** A tree of values for fields of templates. */
export const metadataTaxonomy: ResourceModel = {
  kind: taxonomyKind,
  operations: {
    create: 'metadataTaxonomies.create',
    get: 'metadataTaxonomies.get',
    update: 'metadataTaxonomies.update',
    delete: 'metadataTaxonomies.delete',
    lists: [
      {
        id: 'metadataTaxonomies.list',
        among(call) {
          const namespace = ownNamespace(call);
          return call.world.resources.all(taxonomyKind).filter((record) => taxonomyOf(record).namespace === namespace);
        },
      },
    ],
  },
  find: ({ world, path }) => findTaxonomy(world.resources, path('namespace'), path('taxonomy_key')),
  newId: ({ uuid }) => uuid(),
  complete: true,
  access: { see: anyone, create: admins, change: admins },
  sets: (call, { data }, before) =>
    before === undefined ? { ...newTaxonomy(call, data) } : { ...before.data, displayName: data['displayName'] },
  unique: [{ of: ({ data }) => taxonomyName(data as unknown as Taxonomy), message: 'A taxonomy with this key already exists' }],
};

function newTaxonomy({ world }: Call, data: JsonObject): Taxonomy {
  const namespace = ownScope(world, textField(data, 'namespace') ?? '');
  const displayName = textField(data, 'displayName') ?? '';
  const isTaken = (candidate: string): boolean => findTaxonomy(world.resources, namespace, candidate) !== undefined;
  const key = textField(data, 'key') ?? unusedKey(keyFrom(displayName).slice(0, 250), isTaken);
  if (!/^[a-zA-Z_][-a-zA-Z0-9_]*$/.test(key))
    throw badRequest(`key: "${key}" must be letters, digits, - and _, and begin with a letter or _`);
  return { key, displayName, namespace, levels: [] };
}

export const taxonomyHandlers = (engine: Engine): Handlers => ({
  'metadataTaxonomies.levels.create'(call) {
    const taxonomy = engine.requireChangeable(call, taxonomyKind);
    if (taxonomyOf(taxonomy).levels.length > 0) throw badRequest('The taxonomy already has levels: append another one');
    return created(levelsBody(changeLevels(call, taxonomy, newLevels(call.body as unknown as readonly JsonObject[]))));
  },
  'metadataTaxonomies.levels.append'(call) {
    const taxonomy = engine.requireChangeable(call, taxonomyKind);
    const { levels } = taxonomyOf(taxonomy);
    return created(levelsBody(changeLevels(call, taxonomy, [...levels, newLevel(call.body, levels.length + 1)])));
  },
  'metadataTaxonomies.levels.update'(call): MockResponse {
    const taxonomy = engine.requireChangeable(call, taxonomyKind);
    const { levels } = taxonomyOf(taxonomy);
    const index = Number(call.path('level_index'));
    const level = levels.find((one) => one.level === index);
    if (level === undefined) throw notFound(`The taxonomy has no level ${String(index)}`);
    const { displayName, description } = newLevel(call.body, index);
    const updated = { ...level, displayName, description: 'description' in call.body ? description : level.description };
    changeLevels(
      call,
      taxonomy,
      levels.map((one) => (one === level ? updated : one)),
    );
    return json(updated);
  },
  'metadataTaxonomies.levels.trim'(call) {
    const taxonomy = engine.requireChangeable(call, taxonomyKind);
    const { levels } = taxonomyOf(taxonomy);
    if (levels.length === 0) throw badRequest('The taxonomy has no levels');
    if (nodesOf(call.world.resources, taxonomy.id).some((node) => nodeOf(node).level === levels.length))
      throw badRequest('The lowest level has nodes: delete them first');
    return json(levelsBody(changeLevels(call, taxonomy, levels.slice(0, -1))));
  },
});

const levelsBody = (record: ResourceRecord) => ({ entries: taxonomyOf(record).levels });

/** Replaces the levels. They are not properties of an update by the API, so the engine does not change them. */
function changeLevels({ world, viewer }: Call, record: ResourceRecord, levels: readonly TaxonomyLevel[]): ResourceRecord {
  const { references, keys, data } = record;
  return world.resources.update(record, viewer.user.id, { references, keys, data: { ...data, levels } });
}

function newLevels(inputs: readonly JsonObject[]): TaxonomyLevel[] {
  return inputs.map((input, index) => {
    const level = numberField(input, 'level') ?? index + 1;
    if (level !== index + 1)
      throw badRequest(`level: the levels must be in order, so entry ${String(index + 1)} cannot be level ${String(level)}`);
    return newLevel(input, level);
  });
}

const newLevel = (input: JsonObject, level: number): TaxonomyLevel => ({
  displayName: textField(input, 'displayName') ?? '',
  description: textField(input, 'description') ?? null,
  level,
});
