import { describe, expect, it } from 'vitest';
import { selectRows } from '../../../../scripts/bench/benchmarks/select-rows.js';
import { noiseOf } from '../../../../scripts/bench/report/noise.js';
import { toSection } from '../../../../scripts/bench/report/section.js';
import { summarize } from '../../../../scripts/bench/statistics/summary.js';
import { compared, limited, samples } from './sections.js';

describe('a section of the benchmark report', () => {
  it('divides by the reference within each round', () => {
    expect(compared.rows[1]?.comparisons[0]?.ratio).toMatchObject({ median: 1.2, min: 1.2, max: 1.2, count: 3 });
    expect(compared.rows[2]?.comparisons[0]?.ratio.median).toBe(2);
  });

  it('also compares the times relative to the calibration around each run', () => {
    // Per calibration, fetch took 1, 1 and 1 ms; the other client 2, 1.5 and 3 ms.
    expect(compared.rows[2]?.comparisons[0]?.calibrated).toBeCloseTo(2);
    const throttled = { ...samples, vendor: [{ cpu: 200e-6, calibration: { cpu: 0.2, wall: 0.2 } }] };
    const section = toSection(
      {
        ...compared,
        rows: [
          { name: 'fetch', label: 'fetch' },
          { name: 'vendor', label: 'vendor', compare: [{ to: 'fetch', quantity: 'cpu' }] },
        ],
      },
      { fetch: [{ cpu: 100e-6, calibration: { cpu: 0.1, wall: 0.1 } }], vendor: throttled.vendor },
    );
    expect(section.rows[1]?.comparisons[0]).toMatchObject({ ratio: { median: 2 }, calibrated: 1 });
  });

  it('has no calibrated ratio of memory', () => {
    const rows = [{ name: 'a' as const, label: 'a', compare: [{ to: 'a' as const, quantity: 'memory' as const }] }];
    const section = toSection({ ...limited, rows }, { a: [{ memory: 1, calibration: { cpu: 1, wall: 1 } }] });
    expect(section.rows[0]?.comparisons[0]).not.toHaveProperty('calibrated');
  });

  it('compares wall-clock times with the wall-clock time of the calibration', () => {
    const rows = [
      { name: 'a' as const, label: 'a' },
      { name: 'b' as const, label: 'b', compare: [{ to: 'a' as const, quantity: 'wall' as const }] },
    ];
    const waited = { a: [{ wall: 1, calibration: { cpu: 1, wall: 1 } }], b: [{ wall: 4, calibration: { cpu: 1, wall: 2 } }] };
    expect(toSection({ ...compared, rows }, waited).rows[1]?.comparisons[0]).toMatchObject({ ratio: { median: 4 }, calibrated: 2 });
  });

  it('reports that the machine was not idle if the CPU time of the calibration loop varied', () => {
    expect(noiseOf(compared)).toMatchObject({ quiet: false, range: 1 });
    expect(noiseOf(limited)).toBeUndefined();
  });

  it('reports that the machine was not idle if the calibration loop waited for a processor', () => {
    const cpu = summarize([97, 98, 100, 102, 104]);
    const noise = (waiting: number, loaded = false) => noiseOf({ calibration: { cpu, waiting: summarize([waiting]) }, loaded });
    expect(noise(1.05)).toEqual({ spread: 0.04, range: 0.07, waiting: 1.05, quiet: true });
    expect(noise(1.2)).toMatchObject({ waiting: 1.2, quiet: false });
    expect(noise(3, true)).toMatchObject({ waiting: 3, quiet: true });
  });
});

describe('the choice of contestants', () => {
  const rows = [
    { name: 'fetch', label: 'fetch' },
    { name: 'undici', label: 'undici' },
    { name: 'sdk', label: 'sdk', compare: [{ to: 'fetch', quantity: 'cpu' as const }] },
  ] as const;

  it('keeps the contestants that the chosen ones are compared with', () => {
    expect(selectRows({ contestants: ['sdk'] }, rows).map(({ name }) => name)).toEqual(['fetch', 'sdk']);
    expect(selectRows({ contestants: undefined }, rows)).toHaveLength(3);
  });

  it('rejects names that a line does not have, and lists those that it has', () => {
    expect(() => selectRows({ contestants: ['sdx'] }, rows)).toThrow(
      '--contestants sdx: a chosen line has none of these. Its contestants are fetch, undici, sdk.',
    );
  });
});
