import type { Task, Work } from '../contestants/work.js';
import { peakMemory, resetPeakMemory } from './peak-memory.js';

/** The cost of one run. */
export interface Sample {
  readonly wallSeconds: number;
  /** CPU time of the whole process, user and system, garbage collection and helper threads included. */
  readonly cpuSeconds: number;
  /** Peak memory of the process above its memory at the start of the run. */
  readonly peakBytes: number;
}

export async function measure(work: Work, task: Task): Promise<Sample> {
  resetPeakMemory();
  const memory = process.memoryUsage.rss();
  const cpu = process.cpuUsage();
  const started = performance.now();
  await work(task);
  const wallSeconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { wallSeconds, cpuSeconds: (user + system) / 1e6, peakBytes: peakMemory() - memory };
}
