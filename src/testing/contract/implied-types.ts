import type { Node, Pointer } from './document.js';

type Follow = (pointer: Pointer) => { readonly pointer: Pointer; readonly node: Node };

const isObject = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Adds the `type` that a JSON value omits, wherever its schema requires one and allows a single value: `{ id }` in a place that can only
 * contain an enterprise refers to an enterprise. Returns the same value if nothing is missing.
 */
export function withImpliedTypes(value: unknown, pointer: Pointer, follow: Follow): unknown {
  const { pointer: at, node } = follow(pointer);
  if (Array.isArray(value)) {
    const items = value.map((item) => withImpliedTypes(item, [...at, 'items'], follow));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isObject(value)) return value;
  const parts = Array.isArray(node['allOf']) ? node['allOf'].map((_, index) => [...at, 'allOf', String(index)]) : [];
  const merged = parts.reduce<unknown>((result, part) => withImpliedTypes(result, part, follow), value) as Node;
  const properties = isObject(node['properties']) ? node['properties'] : {};
  let changed = merged;
  for (const [name, property] of Object.entries(merged)) {
    if (properties[name] === undefined) continue;
    const implied = withImpliedTypes(property, [...at, 'properties', name], follow);
    if (implied !== property) changed = { ...changed, [name]: implied };
  }
  const type = properties['type'] === undefined ? undefined : onlyValue(follow([...at, 'properties', 'type']).node);
  const isRequired = Array.isArray(node['required']) && node['required'].includes('type');
  return isRequired && type !== undefined && changed['type'] === undefined ? { ...changed, type } : changed;
}

/** The only text that a schema allows. */
function onlyValue({ const: constant, enum: values }: Node): string | undefined {
  const value: unknown = constant ?? (Array.isArray(values) && values.length === 1 ? values[0] : undefined);
  return typeof value === 'string' ? value : undefined;
}
