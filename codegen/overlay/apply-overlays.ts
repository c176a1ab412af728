import { query, type JSONPathNode, type JSONValue } from 'json-p3';
import type { Document } from '../openapi/document.js';
import type { SourceLocations } from '../openapi/source-locations.js';
import { SpecError } from '../spec-error.js';
import { merge, mergeFault } from './merge.js';
import type { Action } from './read-overlay.js';

type Key = string | number;

export interface OverlaidDocument {
  readonly document: Document;
  /** Locates what an action has added in that action, and everything else in the document. */
  readonly locations: (of: SourceLocations) => SourceLocations;
}

/**
 * Applies the actions in their order to a copy of the document. Throws a SpecError for the first action whose target matches nothing or whose
 * value does not fit its target.
 */
export function applyOverlays(document: Document, actions: readonly Action[]): OverlaidDocument {
  let current: unknown = structuredClone(document);
  const added: { path: readonly Key[]; value: unknown; location: string }[] = [];
  for (const { location, target, change } of actions) {
    const fail = (message: string) => new SpecError([{ location, message }]);
    const nodes = find(current, target, '"target"', fail);
    if (nodes.length === 0) throw fail(`The target ${target} matches nothing in the document.`);
    if (change.kind === 'remove') {
      // From the last to the first, so that the indexes of the others stay valid.
      for (const { location: path } of nodes.toReversed()) current = without(current, path, () => fail('The target $ cannot be removed.'));
      continue;
    }
    const value = change.kind === 'update' ? change.value : copied(current, change.from, fail);
    for (const { location: path, value: own } of nodes) {
      const fault = mergeFault(own, value);
      if (fault !== undefined) throw fail(`The value does not fit ${target}: ${fault}.`);
      current = replaced(current, path, merge(valueAt(current, path), value));
      added.push({ path, value, location });
    }
  }
  return {
    document: current as Document,
    locations: (of) => ({
      locate: (pointer) => added.findLast(({ path, value }) => covers(path, value, pointer))?.location ?? of.locate(pointer),
    }),
  };
}

function find(document: unknown, path: string, field: string, fail: (message: string) => SpecError): JSONPathNode[] {
  try {
    return [...query(path, document as JSONValue)];
  } catch (error) {
    throw fail(
      `${field} is not a JSONPath (RFC 9535): ${error instanceof Error ? error.message : String(error)}. Quote names with special characters: ['/files/{file_id}'].`,
    );
  }
}

function copied(document: unknown, from: string, fail: (message: string) => SpecError): unknown {
  const nodes = find(document, from, '"copy"', fail);
  const [node] = nodes;
  if (node === undefined || nodes.length > 1)
    throw fail(`"copy" must match exactly one value, and ${from} matches ${String(nodes.length)}.`);
  return node.value;
}

function valueAt(document: unknown, path: readonly Key[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<Key, unknown>)[key], document);
}

function replaced(document: unknown, path: readonly Key[], value: unknown): unknown {
  const parent = path.slice(0, -1);
  const key = path.at(-1);
  if (key === undefined) return value;
  (valueAt(document, parent) as Record<Key, unknown>)[key] = value;
  return document;
}

function without(document: unknown, path: readonly Key[], rootError: () => SpecError): unknown {
  const key = path.at(-1);
  if (key === undefined) throw rootError();
  const parent = valueAt(document, path.slice(0, -1));
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent as object, key);
  return document;
}

/** Whether an update at `path` has written the value at `pointer` or part of it. */
function covers(path: readonly Key[], value: unknown, pointer: readonly Key[]): boolean {
  if (!path.every((key, index) => String(pointer[index]) === String(key))) return false;
  const [key] = pointer.slice(path.length);
  if (key === undefined) return true;
  if (typeof value !== 'object' || value === null) return true;
  // Elements are appended, so their indexes in the document are not those in the value.
  if (Array.isArray(value)) return true;
  return writes(value, pointer.slice(path.length));
}

/** Whether the update has the whole path, or replaces a part of the document that contains it. */
function writes(value: unknown, rest: readonly Key[]): boolean {
  const [key, ...inner] = rest;
  if (key === undefined || typeof value !== 'object' || value === null || Array.isArray(value)) return true;
  return Object.hasOwn(value, String(key)) && writes((value as Record<string, unknown>)[String(key)], inner);
}
