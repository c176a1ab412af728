import type { ContestantId } from '../contestants/index.js';
import type { Task } from '../contestants/work.js';
import type { Harness, WarmProcess } from '../processes/harness.js';
import type { Values } from '../report/section.js';
import type { BenchmarkContext } from './context.js';
import { toValues } from './fresh.js';
import { takeTurns } from './take-turns.js';

/**
 * V8 flags that reduce the effect of garbage collection on a comparison of calls. V8 collects a small heap each time it grows. It also reduces
 * the memory of idle processes, after which it collects even more often. Which process this affects is partly chance: two megabytes of other
 * loaded code are enough for plain `fetch` to take a third longer for a list. Therefore, all processes start with an old space as large as
 * that of a program with its own data, and V8 does not reduce memory while they are idle.
 */
const stableHeapFlags: readonly string[] = ['--initial-old-space-size=1024', '--no-memory-reducer'];

/** The number of processes for each contestant. The performance of a process partly depends on chance at its start. */
const processesPerContestant = 3;

export interface WarmPlan<Kind extends string, Name extends string> {
  readonly step: string;
  readonly kind: Kind;
  readonly names: readonly Name[];
  readonly rounds: number;
  readonly task: Task;
  /** The number of tasks before the measurement, during which code is compiled. */
  readonly warmUp: number;
  /** Divides the times, for a cost per call. */
  readonly per?: number;
}

/** Measures each contestant in processes that have done the same work before. */
export async function measureWarm<Kind extends string, Name extends string>(
  context: BenchmarkContext,
  harness: Harness,
  { step, kind, names, rounds, task, warmUp, per = 1 }: WarmPlan<Kind, Name>,
): Promise<Record<Name, Values[]>> {
  const samples = Object.fromEntries(names.map((name) => [name, [] as Values[]])) as Record<Name, Values[]>;
  const processes = Math.min(processesPerContestant, rounds);
  for (let number = 1; number <= processes; number++) {
    const opened = new Map<Name, WarmProcess>();
    const label = `${step}, process ${String(number)} of ${String(processes)}`;
    try {
      for (const name of names) {
        const warm = await harness.openWarm(`${kind}/${name}` as ContestantId, stableHeapFlags);
        opened.set(name, warm);
        for (let count = 1; count <= warmUp; count++) {
          context.progress(`${label}: warm-up of ${name}, ${String(count)} of ${String(warmUp)}`);
          await warm.run(task);
        }
      }
      const measured = await takeTurns(context, harness, {
        step: label,
        names,
        rounds: Math.ceil(rounds / processes),
        measure: async (name) => toValues(await warmProcess(opened, name).run(task), per),
      });
      for (const name of names) samples[name].push(...measured[name]);
    } finally {
      for (const warm of opened.values()) warm.close();
    }
  }
  return samples;
}

function warmProcess<Name>(opened: ReadonlyMap<Name, WarmProcess>, name: Name): WarmProcess {
  const warm = opened.get(name);
  if (warm === undefined) throw new Error(`There is no process of ${String(name)}.`);
  return warm;
}
