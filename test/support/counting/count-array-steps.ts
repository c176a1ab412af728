const methods = ['indexOf', 'includes', 'splice', 'shift', 'unshift'] as const;
type Methods = Record<(typeof methods)[number], (this: unknown[], ...args: unknown[]) => unknown>;

/** Runs a function and returns the number of elements in the arrays that it searched or shifted: the steps of these methods in the worst case. */
export async function countArraySteps(run: () => Promise<unknown>): Promise<number> {
  let steps = 0;
  const prototype = Array.prototype as unknown as Methods;
  const originals = methods.map((name) => [name, prototype[name]] as const);
  for (const [name, original] of originals) {
    prototype[name] = function (...args) {
      steps += this.length;
      return original.apply(this, args);
    };
  }
  try {
    await run();
  } finally {
    for (const [name, original] of originals) prototype[name] = original;
  }
  return steps;
}
