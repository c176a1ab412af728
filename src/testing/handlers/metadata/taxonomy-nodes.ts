import { badRequest, notFound } from '../../http/errors.js';
import { booleanField, textField, textsField } from '../../http/fields.js';
import { json, type MockResponse } from '../../http/response.js';
import {
  childrenOf,
  findTaxonomy,
  nodeAncestors,
  nodeKind,
  nodeOf,
  nodesOf,
  nodeView,
  parentIdOf,
  taxonomyKind,
  taxonomyOf,
} from '../../state/metadata/taxonomies.js';
import { templateKind, templateOf } from '../../state/metadata/templates.js';
import type { ResourceRecord } from '../../state/resources.js';
import type { Engine } from '../resources/engine.js';
import type { Draft, ResourceModel } from '../resources/model.js';
import { admins, anyone } from '../resources/rules.js';
import type { Call, Handlers } from '../shared/call.js';
import { ascendingKeys, markerPage, pageBody } from '../shared/pages.js';
import { requireTemplate } from './instances.js';

function taxonomyInPath({ world, path }: Call): ResourceRecord {
  const record = findTaxonomy(world.resources, path('namespace'), path('taxonomy_key'));
  if (record === undefined) throw notFound(`There is no taxonomy ${path('namespace')}/${path('taxonomy_key')}`);
  return record;
}

/** A value of a taxonomy. */
export const metadataTaxonomyNode: ResourceModel = {
  kind: nodeKind,
  operations: {
    create: 'metadataTaxonomies.nodes.create',
    get: 'metadataTaxonomies.nodes.get',
    update: 'metadataTaxonomies.nodes.update',
    delete: 'metadataTaxonomies.nodes.delete',
  },
  find(call) {
    const taxonomy = taxonomyInPath(call);
    const node = call.world.resources.find(nodeKind, call.path('node_id'));
    return node?.references['taxonomy']?.id === taxonomy.id ? node : undefined;
  },
  newId: ({ uuid }) => uuid(),
  complete: true,
  access: { see: anyone, create: admins, change: admins },
  references: {
    taxonomy: { kinds: [taxonomyKind], whenDeleted: 'delete', from: (call) => ({ id: taxonomyInPath(call).id }) },
    parentId: { kinds: [nodeKind], whenDeleted: 'delete', missing: 400 },
  },
  // An update can only rename a node.
  sets: (_, { data }, before) => (before === undefined ? {} : { ...before.data, displayName: data['displayName'] }),
  check(call, draft, before) {
    if (draft === undefined) {
      if (before !== undefined && childrenOf(call.world.resources, before.id).length > 0)
        throw badRequest('The node has child nodes: delete them first');
    } else if (before === undefined) checkPosition(call, draft);
  },
  view: ({ world }, record) => nodeView(world.resources, record),
};

/** The level must exist. On the top level, a node has no parent, on the others one on the level above. */
function checkPosition({ world }: Call, { data, references }: Draft): void {
  const level = data['level'] as number;
  const taxonomy = world.resources.find(taxonomyKind, references['taxonomy']?.id ?? '');
  const count = taxonomy === undefined ? 0 : taxonomyOf(taxonomy).levels.length;
  if (level < 1 || level > count) throw badRequest(`level: the taxonomy has ${String(count)} levels, not ${String(level)}`);
  const parent = references['parentId'] === undefined ? undefined : world.resources.find(nodeKind, references['parentId'].id);
  if (level === 1 && parent !== undefined) throw badRequest('parentId: a node of the top level has no parent');
  if (level === 1) return;
  const isAbove = parent !== undefined && nodeOf(parent).level === level - 1 && parent.references['taxonomy']?.id === taxonomy?.id;
  if (!isAbove)
    throw badRequest(`parentId: a node of level ${String(level)} needs a parent of level ${String(level - 1)} in the same taxonomy`);
}

export const taxonomyNodeHandlers = (engine: Engine): Handlers => ({
  'metadataTaxonomies.nodes.list'(call) {
    const taxonomy = engine.require(call, taxonomyKind);
    return listNodes(call, nodesOf(call.world.resources, taxonomy.id));
  },
  'metadataTemplates.fieldOptions.list'(call) {
    const { world, path, query } = call;
    const template = engine.require(call, templateKind, requireTemplate(call, path('namespace'), path('template_key')).id);
    const field = templateOf(template).fields.find(({ key }) => key === path('field_key'));
    if (field === undefined) throw notFound(`The template has no field with the key "${path('field_key')}"`);
    if (field.type !== 'taxonomy') throw badRequest(`"${field.key}" is a field of the type ${field.type}, not taxonomy`);
    const levels = field.optionsRules?.selectableLevels;
    // The service offers only selectable nodes unless the call requests all.
    const isOffered = (node: ResourceRecord): boolean =>
      booleanField(query, 'only-selectable-options') === false || levels === undefined || levels.includes(nodeOf(node).level);
    return listNodes(call, nodesOf(world.resources, field.taxonomyId ?? '').filter(isOffered));
  },
});

function listNodes({ world, query }: Call, nodes: readonly ResourceRecord[]): MockResponse {
  const levels = textsField(query, 'level');
  const parents = textsField(query, 'parent');
  const ancestors = textsField(query, 'ancestor');
  const words = (textField(query, 'query') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const matches = nodes.filter((node) => {
    const { displayName, level } = nodeOf(node);
    return (
      (levels?.includes(String(level)) ?? true) &&
      (parents?.includes(parentIdOf(node) ?? '') ?? true) &&
      (ancestors === undefined || nodeAncestors(world.resources, node).some(({ id }) => ancestors.includes(id))) &&
      words.every((word) => displayName.toLowerCase().includes(word))
    );
  });
  const keys = ascendingKeys((node: ResourceRecord) => [relevance(nodeOf(node).displayName, words), nodeOf(node).displayName, node.id]);
  const sorted = [...matches].sort((a, b) => keys.compare(keys.of(a), keys.of(b)));
  return json(pageBody(markerPage(sorted, query, 100, keys), (node) => nodeView(world.resources, node)));
}

/** The lower, the better: the whole name, its beginning, any part of it. Equal without a query. */
function relevance(displayName: string, words: readonly string[]): number {
  const name = displayName.toLowerCase();
  const query = words.join(' ');
  return query === '' || name === query ? 0 : name.startsWith(query) ? 1 : 2;
}
