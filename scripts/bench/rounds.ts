/** A measurement that is taken once in each round. */
export interface Measurement<Name extends string, Value> {
  readonly name: Name;
  readonly measure: () => Promise<Value>;
}

export interface Rounds {
  /** The number of rounds whose values are kept. */
  readonly rounds: number;
  /** The number of rounds before that, whose values are discarded. */
  readonly warmUp: number;
  /** Called at the start of each round. Warm-up rounds have numbers up to 0. */
  readonly onRound: (round: number, rounds: number) => void;
}

/**
 * Runs the measurements in turn, A B C A B C, so that temporary load on the machine affects all of them equally. Values of warm-up rounds,
 * during which code is compiled, are discarded. Returns the values of the other rounds by name.
 */
export async function runRounds<Name extends string, Value>(
  measurements: readonly Measurement<Name, Value>[],
  { rounds, warmUp, onRound }: Rounds,
): Promise<Record<Name, Value[]>> {
  const samples = Object.fromEntries(measurements.map(({ name }) => [name, [] as Value[]])) as Record<Name, Value[]>;
  for (let round = 1 - warmUp; round <= rounds; round++) {
    onRound(round, rounds);
    for (const { name, measure } of measurements) {
      const value = await measure();
      if (round > 0) samples[name].push(value);
    }
  }
  return samples;
}

/** The middle value, or the mean of the two middle values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

/** The median of the ratios within each round, so that both values of a ratio are measured at nearly the same time. */
export function medianRatio(values: readonly number[], reference: readonly number[]): number {
  return median(values.map((value, round) => value / (reference[round] ?? NaN)));
}
