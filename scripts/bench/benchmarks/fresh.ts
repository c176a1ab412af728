import type { Sample } from '../child/measure.js';
import type { ContestantId } from '../contestants/index.js';
import type { Task } from '../contestants/work.js';
import type { Harness } from '../processes/harness.js';
import type { Values } from '../report/section.js';
import type { BenchmarkContext } from './context.js';
import { takeTurns } from './take-turns.js';

export interface FreshPlan<Kind extends string, Name extends string> {
  readonly step: string;
  readonly kind: Kind;
  readonly names: readonly Name[];
  readonly rounds: number;
  readonly task: Task;
  readonly warmUp?: Task;
  /** Divides the times, for a cost per call. */
  readonly per?: number;
}

/** Measures each contestant in a new process in each round. */
export function measureFresh<Kind extends string, Name extends string>(
  context: BenchmarkContext,
  harness: Harness,
  { kind, task, warmUp, per = 1, ...turns }: FreshPlan<Kind, Name>,
): Promise<Record<Name, Values[]>> {
  return takeTurns(context, harness, {
    ...turns,
    measure: async (name) => {
      const contestant = `${kind}/${name}` as ContestantId;
      return toValues(await harness.run({ contestant, task, ...(warmUp === undefined ? {} : { warmUp }) }), per);
    },
  });
}

export function toValues({ cpuSeconds, wallSeconds, peakBytes }: Sample, per: number): Values {
  return { cpu: cpuSeconds / per, wall: wallSeconds / per, memory: peakBytes };
}
