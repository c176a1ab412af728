type Json = unknown;

function isObject(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Why `update` cannot be merged into `target`. `undefined` if it can. */
export function mergeFault(target: Json, update: Json): string | undefined {
  if (isObject(target) && !isObject(update)) return 'the target is an object, so the value must be an object';
  const isPrimitive = !isObject(target) && !Array.isArray(target);
  if (isPrimitive && typeof update === 'object' && update !== null)
    return 'the target is a primitive value, so the value must be a string, a number, a boolean or null';
  return undefined;
}

/**
 * The result of an update. Objects are merged recursively, arrays are appended to, and anything else is replaced
 * (OpenAPI Overlay 1.1, Action Object, `update`).
 */
export function merge(target: Json, update: Json): Json {
  if (Array.isArray(target)) return [...(target as Json[]), ...structuredClone(Array.isArray(update) ? (update as Json[]) : [update])];
  if (!isObject(target) || !isObject(update)) return structuredClone(update);
  const merged = { ...target };
  for (const [key, value] of Object.entries(update)) {
    const own = Object.hasOwn(merged, key) ? merged[key] : undefined;
    // Of two arrays, the second is appended. A value of another kind replaces the first.
    merged[key] =
      (isObject(own) && isObject(value)) || (Array.isArray(own) && Array.isArray(value)) ? merge(own, value) : structuredClone(value);
  }
  return merged;
}
