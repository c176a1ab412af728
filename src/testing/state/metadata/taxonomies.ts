import type { ResourceRecord, Resources } from '../resources.js';
import { recordKey } from '../resources.js';
import type { TaxonomyReference, TemplateContext } from './template-fields.js';
import type { FindNode } from './field-values.js';

export const taxonomyKind = 'metadata_taxonomy';
export const nodeKind = 'metadata_taxonomy_node';

export interface TaxonomyLevel {
  readonly displayName: string;
  readonly description: string | null;
  /** Starts at 1 for the top level. */
  readonly level: number;
}

/** A taxonomy, as the data of its record. */
export interface Taxonomy {
  readonly key: string;
  readonly displayName: string;
  readonly namespace: string;
  readonly levels: readonly TaxonomyLevel[];
}

/** A node, as the data of its record. The record references its taxonomy and its parent. */
export interface TaxonomyNode {
  readonly displayName: string;
  readonly level: number;
}

export const taxonomyOf = (record: ResourceRecord): Taxonomy => record.data as unknown as Taxonomy;
export const nodeOf = (record: ResourceRecord): TaxonomyNode => record.data as unknown as TaxonomyNode;

export const taxonomyName = ({ namespace, key }: Pick<Taxonomy, 'namespace' | 'key'>): string => `${namespace}/${key}`;

export const findTaxonomy = (resources: Resources, namespace: string, key: string): ResourceRecord | undefined =>
  resources.withKey(taxonomyKind, recordKey(0, taxonomyName({ namespace, key })));

export const nodesOf = (resources: Resources, taxonomyId: string): ResourceRecord[] =>
  resources.referencing({ kind: taxonomyKind, id: taxonomyId }, nodeKind);

export const childrenOf = (resources: Resources, nodeId: string): ResourceRecord[] =>
  resources.referencing({ kind: nodeKind, id: nodeId }, nodeKind);

export const parentIdOf = ({ references }: ResourceRecord): string | null => references['parentId']?.id ?? null;

/** The nodes above a node, from the top level down. */
export function nodeAncestors(resources: Resources, node: ResourceRecord): ResourceRecord[] {
  const parentId = parentIdOf(node);
  const parent = parentId === null ? undefined : resources.find(nodeKind, parentId);
  return parent === undefined ? [] : [...nodeAncestors(resources, parent), parent];
}

/** The representation of a node. */
export function nodeView(resources: Resources, node: ResourceRecord): Record<string, unknown> {
  const { displayName, level } = nodeOf(node);
  const ancestors = nodeAncestors(resources, node);
  return {
    id: node.id,
    displayName,
    level,
    parentId: parentIdOf(node),
    nodePath: [...ancestors, node].map(({ id }) => id),
    ancestors: ancestors.map((one) => ({ id: one.id, ...nodeOf(one) })),
  };
}

/** How templates refer to taxonomies. */
export const findTaxonomyBy =
  (resources: Resources): TemplateContext['taxonomy'] =>
  ({ id, namespace, key }) => {
    const record = id === undefined ? findTaxonomy(resources, namespace ?? '', key ?? '') : resources.find(taxonomyKind, id);
    return record === undefined ? undefined : referenceTo(record);
  };

function referenceTo(record: ResourceRecord): TaxonomyReference {
  const { key, namespace, levels } = taxonomyOf(record);
  return { id: record.id, key, namespace, levelCount: levels.length };
}

/** How values refer to nodes. */
export const findNodeIn =
  (resources: Resources): FindNode =>
  (id) => {
    const record = resources.find(nodeKind, id);
    return record === undefined ? undefined : { taxonomyId: record.references['taxonomy']?.id ?? '', level: nodeOf(record).level };
  };
