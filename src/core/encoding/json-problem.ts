/** What keeps a value out of JSON, and where. */
export interface JsonProblem {
  /** Path of the value, such as `parent.id` or `[0].name`; empty for the value itself. */
  readonly path: string;
  readonly reason: string;
}

/**
 * Finds the first value that JSON omits, replaces by null or rejects, instead of sending it: NaN, a Map, a function, a list with undefined.
 * Properties that are undefined are absent, and null is sent.
 */
export function jsonProblem(value: unknown, key = '', parents: readonly object[] = []): JsonProblem | undefined {
  const problem = (reason: string): JsonProblem => ({ path: '', reason });
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return undefined;
    case 'number':
      if (!Number.isFinite(value)) return problem(`must be a finite number, not ${String(value)}`);
      // A fraction or a magnitude may be this large, but an ID has then lost its last digits.
      return Math.abs(value) > Number.MAX_SAFE_INTEGER && /(^|_|[a-z](?=I))ids?$/i.test(key)
        ? problem('must be a string: numbers above 2^53 lose digits')
        : undefined;
    case 'object':
      return value === null ? undefined : objectProblem(value, key, parents);
    default:
      return problem(`must not be ${typeof value === 'undefined' ? 'undefined' : `a ${typeof value}`}`);
  }
}

function objectProblem(value: object, key: string, parents: readonly object[]): JsonProblem | undefined {
  if (parents.includes(value)) return { path: '', reason: 'must not contain itself' };
  const inside = [...parents, value];
  if (value instanceof Number || value instanceof String || value instanceof Boolean) return jsonProblem(value.valueOf(), key, parents);
  if (value instanceof Date && Number.isNaN(value.getTime())) return { path: '', reason: 'must be a valid date' };
  if (Array.isArray(value)) {
    // Also the holes of the list.
    for (let at = 0; at < value.length; at++) {
      const found = jsonProblem(value[at], key, inside);
      if (found !== undefined) return { ...found, path: joinPath(`[${String(at)}]`, found.path) };
    }
    return undefined;
  }
  const { toJSON } = value as { toJSON?: unknown };
  if (typeof toJSON === 'function') return jsonProblem((toJSON as (key: string) => unknown).call(value, key), key, inside);
  const entries = Object.entries(value);
  if (ArrayBuffer.isView(value) || (entries.length === 0 && !isPlain(value)))
    return { path: '', reason: `must be a plain object, not ${describe(value)}` };
  for (const [name, inner] of entries) {
    const found = inner === undefined ? undefined : jsonProblem(inner, name, inside);
    if (found !== undefined) return { ...found, path: joinPath(name, found.path) };
  }
  return undefined;
}

/** Also for an object of another realm. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The name of a built-in class. */
function describe(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** Joins a name and a path below it: `a` and `b`, `[0]` or nothing. */
export function joinPath(name: string, path: string): string {
  return name + (name === '' || path === '' || path.startsWith('[') ? '' : '.') + path;
}
