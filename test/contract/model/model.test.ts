import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { isSoak } from '../support/soak.js';
import { openService } from './service.js';
import { runSteps, weights, type Counts } from './run-steps.js';
import { stepsOf } from './step.js';

const service = await openService();
afterAll(() => service.mock.close());

const [numRuns, steps] = isSoak ? [10, 2000] : [6, 60];

it(
  'random operations of several users have the outcome that a simple model predicts',
  { timeout: isSoak ? 3_600_000 : 180_000 },
  async () => {
    const counts: Counts = new Map();
    const property = fc.asyncProperty(stepsOf(weights, steps), (all) => runSteps(service, all, counts));
    await fc.assert(property, { numRuns, ...(process.env['MODEL_SEED'] === undefined ? {} : { seed: Number(process.env['MODEL_SEED']) }) });
    expect(counts.size).toBeGreaterThan(20);
  },
);
