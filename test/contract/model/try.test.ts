import fc from 'fast-check';
import { it } from 'vitest';
import { runSteps, weights } from './run-steps.js';
import { openService } from './service.js';
import { stepsOf } from './step.js';
it('try', { timeout: 600_000 }, async () => {
  const service = await openService();
  const n = Number(process.env['N'] ?? 60);
  let t = Date.now();
  let k = 0;
  const counts = new Map();
  const limit = Number(process.env['LIMIT'] ?? 40_000);
  try {
    await fc.assert(
      fc.asyncProperty(stepsOf(weights, n), async (s) => {
        k += 1;
        await runSteps(service, s, counts);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 20), seed: Number(process.env['SEED'] ?? 1), interruptAfterTimeLimit: limit },
    );
  } catch (e) {
    console.log(
      String((e as Error).stack).slice(0, 7000),
      '\nCAUSE',
      String(((e as Error).cause as Error)?.message).slice(0, 6000),
      String((((e as Error).cause as Error)?.cause as Error)?.stack).slice(0, 1500),
    );
  }
  console.log('runs', k, 'ms', Date.now() - t, JSON.stringify([...counts]));
});
