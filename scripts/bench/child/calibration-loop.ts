import { createHash } from 'node:crypto';
import { pageText } from '../server/canned-responses.js';

/** The cost of a fixed amount of work. On an idle machine, both times are nearly the same. */
export interface Calibration {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
}

// A process that does the same work for each message and reports its times. A change of these times is a change of the machine: other load,
// the clock rate, or the time that a hypervisor gives to other guests. The work is of the kinds that clients do: parsing JSON, hashing, and
// writing to new memory.
const text = pageText(0);
const bytes = Buffer.alloc(1024 * 1024, 'calibration');
// After three passes, the code is compiled.
for (let pass = 0; pass < 3; pass++) loop();

process.on('message', () => {
  const started = performance.now();
  const before = process.cpuUsage();
  loop();
  const { user, system } = process.cpuUsage(before);
  const wallSeconds = (performance.now() - started) / 1000;
  process.send?.({ cpuSeconds: (user + system) / 1e6, wallSeconds } satisfies Calibration);
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

function loop(): void {
  for (let pass = 0; pass < 25; pass++) {
    JSON.parse(text);
    createHash('sha1').update(bytes).digest();
    Buffer.allocUnsafeSlow(1024 * 1024).fill(1);
  }
}
