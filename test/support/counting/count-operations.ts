interface Method {
  readonly owner: object;
  readonly name: string;
  /** The cost of a call: characters, bytes or entries that it reads or writes. */
  readonly cost: (target: unknown, args: readonly unknown[], result: unknown) => number;
}

const one = () => 1;
const lengthOf = (value: unknown): number => (value as { length?: number } | undefined)?.length ?? 1;
const methodsOf = (owner: object, names: readonly string[], cost: Method['cost']) => names.map((name) => ({ owner, name, cost }));

const counted: readonly Method[] = [
  ...methodsOf(String.prototype, ['charCodeAt', 'codePointAt', 'charAt', 'at'], one),
  ...methodsOf(String.prototype, ['slice', 'substring', 'padStart', 'repeat'], (_, __, result) => lengthOf(result)),
  ...methodsOf(
    String.prototype,
    ['indexOf', 'includes', 'split', 'replace', 'replaceAll', 'match', 'matchAll', 'toLowerCase', 'toUpperCase'],
    (target) => lengthOf(target),
  ),
  ...methodsOf(RegExp.prototype, ['test', 'exec'], (_, [text]) => lengthOf(text)),
  ...methodsOf(Set.prototype, ['has', 'add', 'delete'], one),
  ...methodsOf(Map.prototype, ['has', 'get', 'set', 'delete'], one),
  ...methodsOf(Array.prototype, ['push', 'pop'], one),
  ...methodsOf(Array.prototype, ['slice'], (_, __, result) => lengthOf(result)),
  // `shift` and `splice` move the items of a long array.
  ...methodsOf(Array.prototype, ['join', 'concat', 'indexOf', 'includes', 'shift', 'splice'], (target) => lengthOf(target)),
  ...methodsOf(Array.prototype, ['fill'], (target, [, start, end]) => rangeLength(target, start, end)),
  ...methodsOf(Uint8Array.prototype, ['fill'], (target, [, start, end]) => rangeLength(target, start, end)),
  ...methodsOf(Array, ['from'], (_, __, result) => lengthOf(result)),
  ...methodsOf(JSON, ['parse'], (_, [text]) => lengthOf(text)),
  ...methodsOf(JSON, ['stringify'], (_, __, result) => lengthOf(result)),
  ...methodsOf(TextEncoder.prototype, ['encode'], (_, [text]) => lengthOf(text)),
  ...methodsOf(globalThis, ['btoa', 'encodeURIComponent'], (_, [text]) => lengthOf(text)),
];

function rangeLength(target: unknown, start: unknown, end: unknown): number {
  return Number(end ?? lengthOf(target)) - Number(start ?? 0);
}

/** Counts the characters and entries that a synchronous function processes with built-in methods. Unlike time, the count is exact. */
export function countOperations(run: () => void): number {
  let count = 0;
  const originals = counted.map(({ owner, name }) => Object.getOwnPropertyDescriptor(owner, name));
  try {
    for (const { owner, name, cost } of counted) {
      const original = Reflect.get(owner, name) as (this: unknown, ...args: unknown[]) => unknown;
      const value = function (this: unknown, ...args: unknown[]): unknown {
        const result = Reflect.apply(original, this, args);
        count += cost(this, args, result);
        return result;
      };
      Object.defineProperty(owner, name, { value, configurable: true, writable: true });
    }
    run();
  } finally {
    for (const [index, { owner, name }] of counted.entries()) Object.defineProperty(owner, name, originals[index] ?? {});
  }
  return count;
}
