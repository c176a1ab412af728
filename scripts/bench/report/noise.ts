import { relativeSpread } from '../statistics/summary.js';
import type { Section } from './report.js';

/** Above this spread of the calibration loop, the machine was not idle, and small differences between ratios mean nothing. */
const quietSpread = 0.05;

export interface Noise {
  readonly spread: number;
  readonly range: number;
  readonly quiet: boolean;
}

/** How much the calibration loop varied within a section. `undefined` if it did not run. */
export function noiseOf({ calibration }: Section): Noise | undefined {
  if (calibration === undefined) return undefined;
  const spread = relativeSpread(calibration);
  return { spread, range: (calibration.max - calibration.min) / calibration.median, quiet: spread <= quietSpread };
}

/** The sentence for the report. */
export function describeNoise(section: Section): string | undefined {
  const noise = noiseOf(section);
  if (noise === undefined) return undefined;
  const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
  const varied = `calibration: quartiles ${percent(noise.spread)} apart, all values within ${percent(noise.range)}`;
  return noise.quiet ? varied : `${varied}. THE MACHINE WAS NOT IDLE: prefer the calibrated ratios, and repeat the run`;
}
