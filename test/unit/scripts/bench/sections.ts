import type { Report } from '../../../../scripts/bench/report/report.js';
import { toSection, type SectionPlan, type Values } from '../../../../scripts/bench/report/section.js';

type Name = 'fetch' | 'sdk' | 'vendor';

const plan: SectionPlan<Name> = {
  line: 'call',
  mode: 'fresh',
  title: 'one call',
  timeUnit: 'µs',
  columns: ['cpu', 'wall'],
  setup: ['contestant on processor 0'],
  rows: [
    { name: 'fetch', label: 'fetch + JSON.parse' },
    { name: 'sdk', label: 'box.files.get', ours: true, compare: [{ to: 'fetch', quantity: 'cpu', target: 1.1 }] },
    { name: 'vendor', label: 'another <client>', compare: [{ to: 'fetch', quantity: 'cpu' }] },
  ],
};

const run = (cpu: number, calibration = 0.1): Values => ({ cpu, wall: 2 * cpu, calibration: { cpu: calibration, wall: calibration } });

/** The second round took twice as long on a machine that was half as fast. */
export const samples = {
  fetch: [run(100e-6), run(200e-6, 0.2), run(100e-6)],
  sdk: [run(120e-6), run(240e-6, 0.2), run(120e-6)],
  vendor: [run(200e-6), run(300e-6, 0.2), run(300e-6)],
};

export const compared = toSection(plan, samples);

/** A section without comparisons: one row with a limit that is met, one with a limit that is missed. */
export const limited = toSection(
  {
    line: 'upload',
    mode: 'fresh',
    title: 'peak memory',
    timeUnit: 's',
    columns: ['memory'],
    rows: [
      { name: 'small', label: 'fastTransport()', ours: true, limit: { quantity: 'memory', value: 50e6 } },
      { name: 'large', label: 'uploads.upload', ours: true, limit: { quantity: 'memory', value: 75e6 } },
    ],
  },
  { small: [{ memory: 49e6 }], large: [{ memory: 112e6 }] },
);

export const report: Report = {
  environment: {
    date: '2026-01-02',
    node: 'v20.0.0',
    cpu: 'Processor',
    cores: 2,
    load: [0.5, 1.25],
    packages: { undici: '7.0.0' },
    rounds: 3,
  },
  sections: [compared, limited],
};
