import { describe, expect, it } from 'vitest';
import { takeTurns } from '../../../../scripts/bench/benchmarks/take-turns.js';

describe('the order of the measurements', () => {
  it('measures each contestant once in a round, every second round in reverse', async () => {
    const order: string[] = [];
    await takeTurns(
      { progress: () => undefined },
      { calibrate: () => Promise.resolve({ cpuSeconds: 1, wallSeconds: 2 }) },
      {
        step: 'calls',
        names: ['a', 'b', 'c'],
        rounds: 3,
        measure: (name) => {
          order.push(name);
          return Promise.resolve({});
        },
      },
    );
    expect(order.join('')).toBe('abccbaabc');
  });

  it('gives each value the mean of the calibrations before and after it', async () => {
    let calibrations = 0;
    const samples = await takeTurns(
      { progress: () => undefined },
      { calibrate: () => Promise.resolve({ cpuSeconds: ++calibrations, wallSeconds: 2 * calibrations }) },
      { step: 'calls', names: ['a', 'b'], rounds: 1, measure: () => Promise.resolve({ cpu: 1 }) },
    );
    expect(samples).toEqual({ a: [{ cpu: 1, calibration: { cpu: 1.5, wall: 3 } }], b: [{ cpu: 1, calibration: { cpu: 2.5, wall: 5 } }] });
  });

  it('names the round and the contestant in the progress', async () => {
    const steps: string[] = [];
    await takeTurns(
      { progress: (step) => steps.push(step) },
      { calibrate: () => Promise.resolve({ cpuSeconds: 1, wallSeconds: 2 }) },
      { step: 'calls', names: ['a', 'b'], rounds: 1, measure: () => Promise.resolve({}) },
    );
    expect(steps).toEqual(['calls: round 1 of 1, a', 'calls: round 1 of 1, b']);
  });
});
