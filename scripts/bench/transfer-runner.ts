import { transfers, type TransferName, type TransferTask } from './transfer-contestants.js';
import { peakMemory } from './peak-memory.js';

export interface MeasuredTransfer {
  /** Wall-clock time. */
  seconds: number;
  /** CPU time of the whole process. */
  cpuSeconds: number;
  /** Peak memory of the process above its memory before the transfer, in bytes. */
  peakBytes: number;
}

// Each transfer has a separate process, because peak memory is that of a process. `warmUp` loads the code and connects.
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
  const started = performance.now();
  await transfer(task);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { seconds, cpuSeconds: (user + system) / 1e6, peakBytes: peakMemory() - memory };
}
