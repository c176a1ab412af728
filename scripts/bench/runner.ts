import { contestants, type ContestantName } from './contestants.js';
import { peakMemory } from './peak-memory.js';

/** A number of calls, and how many of them run at once. */
export interface Task {
  calls: number;
  concurrency: number;
}

export interface Measured {
  /** CPU time of the whole process per call, in microseconds. */
  cpu: number;
  /** Peak memory of the process in bytes. */
  peakBytes: number;
}

// Each contestant has a separate process, so that the compiled code and garbage of other contestants do not affect it.
const [, , name, url] = process.argv as [string, string, ContestantName, string];
const { call, expected } = await contestants[name](url);

process.on('message', ({ calls, concurrency }: Task) => {
  void measure(calls, concurrency).then((measured) => process.send?.(measured));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

async function measure(calls: number, concurrency: number): Promise<Measured> {
  let remaining = calls;
  const before = process.cpuUsage();
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (remaining-- > 0) {
        const result = await call();
        if (result !== expected) throw new Error(`${name}: expected ${String(expected)}, got ${String(result)}`);
      }
    }),
  );
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / calls, peakBytes: peakMemory() };
}
