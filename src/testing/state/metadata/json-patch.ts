import type { JsonObject } from '../../http/fields.js';

/** An operation of a JSON Patch (RFC 6902, section 4). */
export type PatchOperation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'move' | 'copy'; readonly from: string; readonly path: string };

/** An operation that cannot be applied. The message names it and its path. */
export class PatchError extends Error {
  override readonly name = 'PatchError';
}

type Container = Record<string, unknown> | unknown[];

/** Applies a JSON Patch and returns the result. The document stays as it is. Throws a `PatchError` if one of the operations fails. */
export function applyPatch(document: JsonObject, operations: readonly PatchOperation[]): JsonObject {
  const result = copyOf(document);
  for (const operation of operations) apply(result, operation);
  return result;
}

function apply(document: JsonObject, operation: PatchOperation): void {
  const { op, path } = operation;
  const fail = (reason: string): never => {
    throw new PatchError(`${op} ${path}: ${reason}`);
  };
  const at = (pointer: string): Location => locate(document, pointer, fail);
  switch (operation.op) {
    case 'add':
      at(path).add(copyOf(operation.value));
      return;
    case 'replace':
      at(path).replace(copyOf(operation.value));
      return;
    case 'test':
      if (!isEqual(at(path).read(), operation.value)) fail('the value is another one');
      return;
    case 'remove':
      at(path).remove();
      return;
    case 'move': {
      if (path.startsWith(`${operation.from}/`)) fail('a value cannot be moved into itself');
      const value = at(operation.from).remove();
      at(path).add(value);
      return;
    }
    case 'copy':
      at(path).add(copyOf(at(operation.from).read()));
  }
}

/** The place that a JSON Pointer (RFC 6901) refers to. */
interface Location {
  read(): unknown;
  add(value: unknown): void;
  replace(value: unknown): void;
  /** Returns the removed value. */
  remove(): unknown;
}

function locate(document: Record<string, unknown>, pointer: string, fail: (reason: string) => never): Location {
  const tokens = tokensOf(pointer, fail);
  const key = tokens.at(-1) ?? '';
  const parent = tokens.slice(0, -1).reduce<unknown>((value, token) => existing(containerOf(value, fail), token, fail), document);
  const container = containerOf(parent, fail);
  const read = (): unknown => existing(container, key, fail);
  return {
    read,
    add(value) {
      if (!Array.isArray(container)) {
        define(container, key, value);
        return;
      }
      const index = key === '-' ? container.length : indexOf(key, fail);
      if (index > container.length) fail('the index is above the length of the list');
      container.splice(index, 0, value);
    },
    replace(value) {
      read();
      define(container, key, value);
    },
    remove() {
      const value = read();
      if (Array.isArray(container)) container.splice(Number(key), 1);
      else Reflect.deleteProperty(container, key);
      return value;
    },
  };
}

function tokensOf(pointer: string, fail: (reason: string) => never): string[] {
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return fail(`"${pointer}" is not a JSON Pointer to a property`);
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function containerOf(value: unknown, fail: (reason: string) => never): Container {
  return typeof value === 'object' && value !== null ? (value as Container) : fail('there is no such value');
}

function existing(container: Container, key: string, fail: (reason: string) => never): unknown {
  if (Array.isArray(container) && indexOf(key, fail) >= container.length) return fail('there is no such value');
  return Object.hasOwn(container, key) ? (container as Record<string, unknown>)[key] : fail('there is no such value');
}

/** RFC 6901, section 4: digits without leading zeros. */
const indexOf = (key: string, fail: (reason: string) => never): number =>
  /^(0|[1-9]\d*)$/.test(key) ? Number(key) : fail(`"${key}" is not an index`);

/** An assignment to `__proto__` would replace the prototype. */
const define = (object: object, key: string, value: unknown): void => {
  Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
};

/** RFC 6902, section 4.6: the order of properties does not matter. */
function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b) || Object.keys(a).length !== Object.keys(b).length) return false;
  return Object.entries(a).every(([key, value]) => Object.hasOwn(b, key) && isEqual(value, (b as Record<string, unknown>)[key]));
}

const copyOf = <T>(value: T): T => structuredClone(value);
