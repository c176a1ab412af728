import { resolve } from '../openapi/references.js';
import { compareNames, compareStatement } from './compare-statements.js';
import type { Difference } from './difference.js';
import { boundKeywords, componentName, viewOf, type SchemaIn, type SchemaView } from './schema-view.js';

/** A schema of our document with the schemas of others for the same values. */
export interface SchemaPair {
  readonly at: string;
  readonly ours: SchemaIn;
  readonly theirs: SchemaIn;
}

interface Node {
  readonly at: string;
  readonly view: SchemaView;
  readonly theirs: SchemaView[];
}

/**
 * Compares schemas and everything in them. A component of our document is compared once, under its name, with all schemas for the same values:
 * the other side often describes an object several times. A difference is one that none of these descriptions agrees with.
 */
export function compareSchemas(pairs: readonly SchemaPair[]): Difference[] {
  return [...collectNodes(pairs).values()].flatMap(differencesAt);
}

/** The same value at the same place under its name in our document. */
function collectNodes(pairs: readonly SchemaPair[]): Map<string, Node> {
  const nodes = new Map<string, Node>();
  const seen = new Map<string, Set<unknown>>();
  const pending = [...pairs];
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    const { ours, theirs } = pair;
    const at = componentName(ours) ?? pair.at;
    const target: unknown = componentName(theirs) ?? resolve(theirs.document, theirs.schema);
    const compared = seen.get(at) ?? new Set();
    seen.set(at, compared);
    if (compared.has(target)) continue;
    compared.add(target);
    const node = nodes.get(at) ?? { at, view: viewOf(ours), theirs: [] };
    nodes.set(at, node);
    const other = viewOf(theirs);
    node.theirs.push(other);
    pending.push(...innerPairs(at, node.view, other));
  }
  return nodes;
}

function innerPairs(at: string, ours: SchemaView, theirs: SchemaView): SchemaPair[] {
  const pair = (place: string, mine: SchemaIn | undefined, other: SchemaIn | undefined): SchemaPair[] =>
    mine === undefined || other === undefined ? [] : [{ at: place, ours: mine, theirs: other }];
  if (ours.alternatives.size > 0 && theirs.alternatives.size > 0)
    return [...ours.alternatives].flatMap(([tag, mine]) => pair(`${at}(${tag})`, mine, theirs.alternatives.get(tag)));
  return [
    ...[...ours.properties].flatMap(([name, mine]) => pair(`${at}.${name}`, mine, theirs.properties.get(name))),
    ...pair(`${at}[]`, ours.items, theirs.items),
    ...pair(`${at}{}`, ours.additional, theirs.additional),
  ];
}

function differencesAt({ at, view, theirs }: Node): Difference[] {
  return [
    ...compareTypes(at, view, theirs),
    ...compareValues(at, view, theirs),
    ...boundKeywords.flatMap((keyword) =>
      compareStatement(
        at,
        keyword,
        boundText(view, keyword),
        theirs.map((other) => boundText(other, keyword)),
      ),
    ),
    ...compareMembers(at, view, theirs),
  ];
}

/** A schema without a type states nothing about it. */
function compareTypes(at: string, view: SchemaView, theirs: readonly SchemaView[]): Difference[] {
  const stated = theirs.filter(({ types }) => types.size > 0);
  return view.types.size === 0 ? [] : compareStatement(at, 'type', typeText(view), stated.map(typeText));
}

function compareValues(at: string, view: SchemaView, theirs: readonly SchemaView[]): Difference[] {
  const stated = theirs.filter(({ values }) => values.size > 0);
  if (view.alternatives.size > 0 || (view.values.size === 0 && stated.length === 0)) return [];
  return compareNames(at, 'values', view.values, union(stated.map(({ values }) => values)));
}

function compareMembers(at: string, view: SchemaView, theirs: readonly SchemaView[]): Difference[] {
  const unions = theirs.filter(({ alternatives }) => alternatives.size > 0);
  const keys = (map: ReadonlyMap<string, unknown>): ReadonlySet<string> => new Set(map.keys());
  if (view.alternatives.size > 0 && unions.length > 0)
    return compareNames(at, 'alternatives', keys(view.alternatives), union(unions.map(({ alternatives }) => keys(alternatives))));
  const names = union([keys(view.properties), ...theirs.map(({ properties }) => keys(properties))]);
  return [...names].flatMap((name) => compareMember(`${at}.${name}`, name, view, theirs));
}

function compareMember(at: string, name: string, view: SchemaView, all: readonly SchemaView[]): Difference[] {
  const mine = view.properties.get(name);
  const theirs = all.flatMap(({ properties, required }) => {
    const found = properties.get(name);
    return found === undefined ? [] : [{ view: viewOf(found), required: required.has(name) }];
  });
  // An object without properties describes none, and a map has any.
  if (theirs.length === 0)
    return all.some(({ properties }) => properties.size > 0) ? [{ at, aspect: 'property', ours: 'present', theirs: '' }] : [];
  if (mine === undefined)
    return view.properties.size > 0 || view.additional === undefined ? [{ at, aspect: 'property', ours: '', theirs: 'present' }] : [];
  const own = viewOf(mine);
  return [
    ...compareStatement(
      at,
      'required',
      String(view.required.has(name)),
      theirs.map(({ required }) => String(required)),
    ),
    ...compareStatement(
      at,
      'nullable',
      String(own.nullable),
      theirs.map((other) => String(other.view.nullable)),
    ),
    ...compareStatement(
      at,
      'deprecated',
      String(own.deprecated),
      theirs.map((other) => String(other.view.deprecated)),
    ),
  ];
}

function union(sets: readonly ReadonlySet<string>[]): Set<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

function typeText({ types }: SchemaView): string {
  return [...types].sort().join(' or ');
}

function boundText({ bounds }: SchemaView, keyword: (typeof boundKeywords)[number]): string {
  return String(bounds.get(keyword) ?? '');
}
