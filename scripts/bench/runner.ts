import { contestants, type ContestantName } from './contestants.js';
import { peakMemory } from './peak-memory.js';

/** What a runner is asked for: so many calls, so many of them at once. */
export interface Task {
  calls: number;
  concurrency: number;
}

export interface Measured {
  /** CPU time of the whole process in microseconds, for one call. */
  cpu: number;
  /** The most memory that the process ever had, in bytes. */
  peakBytes: number;
}

// A process for one contestant: nothing that another one has compiled, or left to the garbage collector, counts against it.
const [, , name, url] = process.argv as [string, string, ContestantName, string];
const { call, expected } = await contestants[name](url);

process.on('message', ({ calls, concurrency }: Task) => {
  void measure(calls, concurrency).then((measured) => process.send?.(measured));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

async function measure(calls: number, concurrency: number): Promise<Measured> {
  let left = calls;
  const before = process.cpuUsage();
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (left-- > 0) {
        const got = await call();
        if (got !== expected) throw new Error(`${name}: ${String(got)} came instead of ${String(expected)}`);
      }
    }),
  );
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / calls, peakBytes: peakMemory() };
}
