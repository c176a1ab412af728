/** What is measured by turns. */
export interface Turn<Name extends string, Value> {
  readonly name: Name;
  readonly take: () => Promise<Value>;
}

export interface Rounds {
  /** Those that count. */
  readonly rounds: number;
  /** Those before, which do not. */
  readonly warmUp: number;
  /** Called at the beginning of each; those of the warm-up are 0 and below. */
  readonly onRound: (round: number, rounds: number) => void;
}

/**
 * Takes turns, A B C A B C, so that a machine that is busy for a while is busy for all of them alike. The first rounds, in which code is
 * compiled, are left out. Gives what each round came to.
 */
export async function takeTurns<Name extends string, Value>(
  turns: readonly Turn<Name, Value>[],
  { rounds, warmUp, onRound }: Rounds,
): Promise<Record<Name, Value[]>> {
  const taken = Object.fromEntries(turns.map(({ name }) => [name, [] as Value[]])) as Record<Name, Value[]>;
  for (let round = 1 - warmUp; round <= rounds; round++) {
    onRound(round, rounds);
    for (const { name, take } of turns) {
      const value = await take();
      if (round > 0) taken[name].push(value);
    }
  }
  return taken;
}

/** The middle one; of two, their mean. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

/** The median of what the rounds say, each compared with its own neighbour in time. */
export function medianRatio(values: readonly number[], reference: readonly number[]): number {
  return median(values.map((value, round) => value / (reference[round] ?? NaN)));
}
