/** What the tests observed of one operation. */
export interface OperationFacts {
  /** The operations whose responses showed its change, or whose change its response showed. */
  readonly witnesses: ReadonlySet<string>;
  /** The statuses of its responses. */
  readonly statuses: ReadonlySet<number>;
}

type Fact =
  | { readonly operations: readonly string[]; readonly status: number }
  | { readonly changed: readonly string[]; readonly observed: readonly string[]; readonly byToken?: true };

/** Reads the lines that `test/fidelity/setup.ts` has written, in any order, by operation. */
export function factsIn(lines: readonly string[]): Map<string, OperationFacts> {
  const facts = new Map<string, { witnesses: Set<string>; statuses: Set<number> }>();
  const of = (operation: string) => {
    const found = facts.get(operation) ?? { witnesses: new Set<string>(), statuses: new Set<number>() };
    facts.set(operation, found);
    return found;
  };
  for (const line of lines) {
    const fact = JSON.parse(line) as Fact;
    if ('status' in fact) for (const operation of fact.operations) of(operation).statuses.add(fact.status);
    else {
      const [changed = '', observed = ''] = [fact.changed[0], fact.observed[0]];
      for (const operation of fact.changed) of(operation).witnesses.add(observed);
      if (fact.byToken !== true) for (const operation of fact.observed) of(operation).witnesses.add(changed);
    }
  }
  return facts;
}
