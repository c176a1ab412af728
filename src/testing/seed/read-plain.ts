import { seedError, type Place } from './place.js';

/** Deeper seeds are almost always a mistake, and the functions that read them are recursive. */
const maxDepth = 500;

/**
 * Copies plain data, so that nothing that follows meets a getter, a class or a cycle, and later changes of the caller's objects have no effect.
 * Bytes are not copied. Properties that are undefined are omitted. Throws an Error that names the place of anything else.
 */
export function readPlain(value: unknown, place: Place = [], containers: readonly object[] = []): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw seedError(place, `must be a finite number, not ${String(value)}.`);
    return value;
  }
  if (typeof value !== 'object') throw seedError(place, `must be plain data, not a ${typeof value}.`);
  if (isBytes(value)) return value;
  if (containers.includes(value)) throw seedError(place, 'refers to itself.');
  if (containers.length >= maxDepth) throw seedError(place, `is nested deeper than ${String(maxDepth)} levels.`);
  const within = [...containers, value];
  if (isArray(value, place))
    return readKeys(value, place).map(([key, one]) => readPlain(one === undefined ? null : one, [...place, Number(key)], within));
  const copy: Record<string, unknown> = {};
  for (const [key, one] of readKeys(value, place)) {
    if (one === undefined) continue;
    // An assignment to `__proto__` would set the prototype.
    Object.defineProperty(copy, key, {
      value: readPlain(one, [...place, key], within),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return copy;
}

/** Bytes of another realm are bytes too. */
export const isBytes = (value: unknown): value is Uint8Array =>
  value instanceof Uint8Array || Object.prototype.toString.call(value) === '[object Uint8Array]';

function isArray(value: object, place: Place): value is unknown[] {
  const prototype = reading(place, () => {
    if (Array.isArray(value)) return 'array';
    const found: unknown = Object.getPrototypeOf(value);
    // An object of another realm has a prototype that is the end of its chain.
    return found === null || Object.getPrototypeOf(found) === null ? 'object' : 'class';
  });
  if (prototype === 'class') throw seedError(place, 'must be plain data, not an instance of a class.');
  return prototype === 'array';
}

function readKeys(value: object, place: Place): [string, unknown][] {
  return reading(place, () =>
    Array.isArray(value) ? Array.from(value, (one: unknown, index) => [String(index), one]) : Object.entries(value),
  );
}

function reading<T>(place: Place, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    // A getter or a proxy has thrown.
    throw seedError(place, 'must be readable.', cause);
  }
}
