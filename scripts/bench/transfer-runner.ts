import { transfers, type TransferName, type TransferTask } from './transfer-contestants.js';
import { peakMemory } from './peak-memory.js';

export interface MeasuredTransfer {
  /** On the clock. */
  seconds: number;
  /** Of the whole process. */
  cpuSeconds: number;
  /** The most memory that the process had, above what it had before, in bytes. */
  peakBytes: number;
}

// A process for each transfer, since its peak of memory belongs to the process. `warmUp` loads the code and connects.
const [, , name, url] = process.argv as [string, string, TransferName, string];
const transfer = await transfers[name](url);

process.on('message', (tasks: { warmUp?: TransferTask; task: TransferTask }) => {
  void measure(tasks).then((measured) => process.send?.(measured));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

async function measure({ warmUp, task }: { warmUp?: TransferTask; task: TransferTask }): Promise<MeasuredTransfer> {
  if (warmUp !== undefined) await transfer(warmUp);
  const memory = process.memoryUsage.rss();
  const cpu = process.cpuUsage();
  const begun = performance.now();
  await transfer(task);
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { seconds, cpuSeconds: (user + system) / 1e6, peakBytes: peakMemory() - memory };
}
