/** A value in a graph as JSON. An array has a tag first: `r` for a reference to a node, `u` undefined, `n` a bigint, `f` a number that JSON lacks. */
type EncodedValue = string | number | boolean | null | readonly ['r', number] | readonly ['u'] | readonly ['n' | 'f', string];

/** A container: an object, an array, a map, a set, or a replacement that the caller chose. */
type EncodedNode =
  | { readonly o: Readonly<Record<string, EncodedValue>> }
  | { readonly a: readonly EncodedValue[] }
  | { readonly m: readonly (readonly [EncodedValue, EncodedValue])[] }
  | { readonly s: readonly EncodedValue[] }
  | { readonly x: unknown };

/** A graph as JSON. Its root is the first node. */
export type EncodedGraph = readonly EncodedNode[];

/**
 * Converts a graph of plain objects, arrays, maps and sets to JSON. An object that is referenced twice is stored once, so cycles are allowed.
 * `replace` returns JSON for objects that cannot be stored as they are, and undefined for the others. Throws an Error that names the
 * property for a function, a symbol or an instance of a class.
 */
export function encodeGraph(root: object, replace: (value: object) => unknown): EncodedGraph {
  const nodes: EncodedNode[] = [];
  const indexes = new Map<object, number>();
  // A list instead of recursion: a graph may be deeper than the stack.
  const waiting: { readonly value: object; readonly path: string }[] = [];

  function indexOf(value: object, path: string): number {
    const known = indexes.get(value);
    if (known !== undefined) return known;
    const index = indexes.size;
    indexes.set(value, index);
    waiting.push({ value, path });
    return index;
  }

  function encode(value: unknown, path: string): EncodedValue {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (value === undefined) return ['u'];
    if (typeof value === 'bigint') return ['n', String(value)];
    if (typeof value === 'number')
      return Number.isFinite(value) && !Object.is(value, -0) ? value : ['f', Object.is(value, -0) ? '-0' : String(value)];
    if (typeof value === 'object') return ['r', indexOf(value, path)];
    throw new Error(`${path}: a ${typeof value} cannot be saved.`);
  }

  function nodeOf(value: object, path: string): EncodedNode {
    const replaced = replace(value);
    if (replaced !== undefined) return { x: replaced };
    if (Array.isArray(value)) return { a: value.map((one, index) => encode(one, `${path}[${String(index)}]`)) };
    if (value instanceof Map) return { m: [...value].map(([key, one]) => [encode(key, path), encode(one, `${path}.get(${String(key)})`)]) };
    if (value instanceof Set) return { s: [...value].map((one) => encode(one, path)) };
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) throw new Error(`${path}: an instance of a class cannot be saved.`);
    return { o: Object.fromEntries(Object.entries(value).map(([name, one]) => [name, encode(one, `${path}.${name}`)])) };
  }

  indexOf(root, 'root');
  // The list grows while it is read.
  for (const { value, path } of waiting) nodes.push(nodeOf(value, path));
  return nodes;
}

/** Restores a graph. `restore` returns the object for a replacement. Throws an Error for JSON that is not an encoded graph. */
export function decodeGraph(graph: EncodedGraph, restore: (replaced: unknown) => object): object {
  if (!Array.isArray(graph)) throw new Error('The graph must be an array of nodes.');
  const nodes = graph as readonly EncodedNode[];
  const values = nodes.map((node): object => {
    if ('x' in node) return restore(node.x);
    if ('o' in node) return {};
    if ('a' in node) return [];
    if ('m' in node) return new Map();
    if ('s' in node) return new Set();
    throw new Error('The graph has a node of an unknown kind.');
  });

  function decode(value: EncodedValue): unknown {
    if (!Array.isArray(value)) return value;
    const [tag, detail] = value as readonly [string, unknown];
    if (tag === 'u') return undefined;
    if (tag === 'n') return BigInt(detail as string);
    if (tag === 'f') return Number(detail);
    const found = tag === 'r' ? values[detail as number] : undefined;
    if (found === undefined) throw new Error('The graph has a reference to a node that is missing.');
    return found;
  }

  for (const [index, node] of nodes.entries()) {
    const value = values[index];
    if ('o' in node) for (const [name, one] of Object.entries(node.o)) define(value as Record<string, unknown>, name, decode(one));
    else if ('a' in node) for (const one of node.a) (value as unknown[]).push(decode(one));
    else if ('m' in node) for (const [key, one] of node.m) (value as Map<unknown, unknown>).set(decode(key), decode(one));
    else if ('s' in node) for (const one of node.s) (value as Set<unknown>).add(decode(one));
  }
  const [root] = values;
  if (root === undefined) throw new Error('The graph is empty.');
  return root;
}

/** Defines a property even if its name is `__proto__`, which an assignment would not. */
function define(target: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
}
