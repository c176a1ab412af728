import { documentedLimits, type RateLimits } from '../access/rate-limits.js';
import type { LatencyRange } from '../faults/latency.js';
import { checkNames } from './check-names.js';
import type { MockBoxOptions } from './types.js';

/** How the mock treats requests, apart from its state. */
export interface TrafficSettings {
  readonly latency: LatencyRange;
  /** Undefined: no limits. */
  readonly rateLimits: RateLimits | undefined;
  readonly strict: boolean;
}

/** Timers take no longer delays. */
const maxMs = 2 ** 31 - 1;

/** Throws an error that names an invalid option. */
export function trafficSettingsFrom({ latencyMs = 0, rateLimits = false, strict = false }: MockBoxOptions): TrafficSettings {
  if (typeof strict !== 'boolean') throw new Error('strict: must be true or false.');
  return { latency: latencyFrom(latencyMs), rateLimits: rateLimitsFrom(rateLimits), strict };
}

function latencyFrom(latencyMs: NonNullable<MockBoxOptions['latencyMs']>): LatencyRange {
  if (typeof latencyMs === 'number') return { min: readMs('latencyMs', latencyMs), max: readMs('latencyMs', latencyMs) };
  checkNames('createMockBox: latencyMs', latencyMs, { min: 1, max: 1 });
  const min = readMs('latencyMs.min', latencyMs.min);
  const max = readMs('latencyMs.max', latencyMs.max);
  if (max < min) throw new Error('latencyMs.max: must be at least latencyMs.min.');
  return { min, max };
}

function readMs(name: string, value: unknown): number {
  if (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= maxMs) return value as number;
  throw new Error(`${name}: must be an integer >= 0, in milliseconds.`);
}

function rateLimitsFrom(rateLimits: NonNullable<MockBoxOptions['rateLimits']>): RateLimits | undefined {
  if (typeof rateLimits === 'boolean') return rateLimits ? documentedLimits : undefined;
  const names = Object.fromEntries(Object.keys(documentedLimits).map((name) => [name, 1])) as Record<keyof RateLimits, 1>;
  checkNames('createMockBox: rateLimits', rateLimits, names);
  for (const [name, value] of Object.entries(rateLimits) as [string, unknown][])
    if (value !== undefined && !(Number.isSafeInteger(value) && (value as number) >= 1))
      throw new Error(`rateLimits.${name}: must be an integer >= 1.`);
  return { ...documentedLimits, ...rateLimits };
}
