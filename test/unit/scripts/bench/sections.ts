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
  loaded: false,
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
    setup: [],
    loaded: false,
    rows: [
      { name: 'small', label: 'fastTransport()', ours: true, limit: { quantity: 'memory', value: 50e6 } },
      { name: 'large', label: 'uploads.upload', ours: true, limit: { quantity: 'memory', value: 75e6 } },
    ],
  },
  { small: [{ memory: 49e6 }], large: [{ memory: 112e6 }] },
);

/** A section whose rows have different references. */
export const mixed = toSection(
  {
    line: 'upload',
    mode: 'fresh',
    title: 'uploads',
    timeUnit: 's',
    columns: ['cpu', 'wall'],
    setup: [],
    loaded: false,
    rows: [
      { name: 'vendor', label: 'another client' },
      { name: 'loop', label: 'hand-written', compare: [{ to: 'vendor', quantity: 'wall' }] },
      {
        name: 'sdk',
        label: 'uploads.upload',
        ours: true,
        compare: [
          { to: 'vendor', quantity: 'wall', target: 0.5 },
          { to: 'loop', quantity: 'cpu', target: 1.1 },
        ],
      },
    ],
  },
  { vendor: [{ cpu: 2, wall: 4 }], loop: [{ cpu: 1, wall: 1 }], sdk: [{ cpu: 1.5, wall: 2 }] },
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
