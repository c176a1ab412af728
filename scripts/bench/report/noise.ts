import { relativeSpread } from '../statistics/summary.js';
import type { Section } from './report.js';

/** Above this spread of its CPU time, the speed of the machine changed, and small differences between ratios mean nothing. */
const quietSpread = 0.05;
/** Above this ratio of its wall-clock time to its CPU time, the loop had to wait for a processor. */
const quietWaiting = 1.1;

export interface Noise {
  /** The distance between the quartiles of the CPU time, and between its extremes, as shares of the median. */
  readonly spread: number;
  readonly range: number;
  /** Wall-clock time divided by CPU time. */
  readonly waiting: number;
  readonly quiet: boolean;
}

/** How much the calibration loop varied within a section, and whether it waited. `undefined` if it did not run. */
export function noiseOf({ calibration, loaded }: Pick<Section, 'calibration' | 'loaded'>): Noise | undefined {
  if (calibration === undefined) return undefined;
  const { cpu, waiting } = calibration;
  const spread = relativeSpread(cpu);
  const range = (cpu.max - cpu.min) / cpu.median;
  return { spread, range, waiting: waiting.median, quiet: spread <= quietSpread && (loaded || waiting.median <= quietWaiting) };
}

/** The sentence for the report. */
export function describeNoise(section: Section): string | undefined {
  const noise = noiseOf(section);
  if (noise === undefined) return undefined;
  const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
  const cpu = `CPU time with quartiles ${percent(noise.spread)} apart and all values within ${percent(noise.range)}`;
  const facts = `calibration loop: ${cpu}; time ${noise.waiting.toFixed(2)} x its CPU time`;
  return noise.quiet ? facts : `${facts}. NOT IDLE: prefer calibrated ratios`;
}
