import type { Document } from './document.js';
import { isObjectKind, kindOf, kindOfKey, rootKind, type ObjectKind, type ValueKind } from './object-kinds.js';

export type Keywords = Readonly<Record<string, unknown>>;

/** An object of a document, before the objects in it were changed. */
export interface FoundObject {
  readonly original: Keywords;
  /** The name of its kind: `Schema`, `Parameter`. */
  readonly kind: string;
  readonly pointer: readonly (string | number)[];
}

/**
 * A copy of the document in which `change` has replaced each object of OpenAPI and JSON Schema, the innermost first. Examples, defaults and
 * extensions hold any data and stay as they are.
 */
export function mapObjects(document: Document, change: (object: Keywords, found: FoundObject) => unknown): Document {
  const mapped = (value: unknown, kind: ObjectKind, pointer: FoundObject['pointer']): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value) !== (kind.items !== undefined)) return value;
    const inner = (key: string | number, item: unknown, of: ValueKind): unknown =>
      isObjectKind(of) ? mapped(item, of, [...pointer, key]) : item;
    if (Array.isArray(value)) return value.map((item: unknown, index) => inner(index, item, kindOf(kind.items, item, String(index))));
    const entries = Object.entries(value).map(([key, item]) => [key, inner(key, item, kindOfKey(kind, item, key))] as const);
    return change(Object.fromEntries(entries), { original: value as Keywords, kind: kind.name, pointer });
  };
  return mapped(document, rootKind(document), []) as Document;
}
