/**
 * Whether JSON certainly represents a value as it is. A quick check: what it does not recognize, such as a class, is left to `jsonProblem`,
 * which is loaded on demand.
 */
export function isExact(value: unknown, maxNumber: number = Number.MAX_SAFE_INTEGER): boolean {
  if (typeof value === 'number') return Math.abs(value) <= maxNumber;
  if (typeof value !== 'object') return typeof value === 'string' || typeof value === 'boolean';
  if (value === null) return true;
  if (Array.isArray(value)) {
    // Also visits holes, unlike `every`.
    for (const item of value) if (!isExact(item, maxNumber)) return false;
    return true;
  }
  if (value instanceof Date) return !Number.isNaN(value.getTime());
  const prototype: unknown = Object.getPrototypeOf(value);
  if ((prototype !== Object.prototype && prototype !== null) || 'toJSON' in value) return false;
  for (const name in value) {
    const inner = (value as Record<string, unknown>)[name];
    if (inner !== undefined && !isExact(inner, maxNumber)) return false;
  }
  return true;
}
