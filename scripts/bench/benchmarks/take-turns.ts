import type { Calibration } from '../child/calibration-loop.js';
import type { Harness } from '../processes/harness.js';
import type { Values } from '../report/section.js';
import type { BenchmarkContext } from './context.js';

export interface Turns<Name extends string> {
  /** For the progress display. */
  readonly step: string;
  readonly names: readonly Name[];
  readonly rounds: number;
  readonly measure: (name: Name) => Promise<Values>;
}

/**
 * Measures each name once in each round, so that load on the machine affects all of them. Every second round runs in the reverse order, so that
 * none always follows the same other one. The calibration loop runs between the measurements. Each value gets the mean of the two calibrations
 * around it.
 */
export async function takeTurns<Name extends string>(
  { progress }: Pick<BenchmarkContext, 'progress'>,
  { calibrate }: Pick<Harness, 'calibrate'>,
  { step, names, rounds, measure }: Turns<Name>,
): Promise<Record<Name, Values[]>> {
  const samples = Object.fromEntries(names.map((name) => [name, [] as Values[]])) as Record<Name, Values[]>;
  let before = await calibrate();
  for (let round = 1; round <= rounds; round++) {
    for (const name of round % 2 === 0 ? names.toReversed() : names) {
      progress(`${step}: round ${String(round)} of ${String(rounds)}, ${name}`);
      const values = await measure(name);
      const after = await calibrate();
      samples[name].push({ ...values, calibration: mean(before, after) });
      before = after;
    }
  }
  return samples;
}

function mean(one: Calibration, other: Calibration): NonNullable<Values['calibration']> {
  return { cpu: (one.cpuSeconds + other.cpuSeconds) / 2, wall: (one.wallSeconds + other.wallSeconds) / 2 };
}
