/** A clock that can be advanced. */
export interface MockClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Advances the clock, which then continues to run. */
  advanceTo(at: number): void;
  advanceBy(ms: number): void;
  /** The sum of all advances, in ms. */
  advancedMs(): number;
  /** Undoes all advances. */
  reset(): void;
}

export function createClock(base: () => number): MockClock {
  let offset = 0;
  return {
    now: () => base() + offset,
    advanceTo(at) {
      offset = Math.max(offset, at - base());
    },
    advanceBy(ms) {
      offset += ms;
    },
    advancedMs: () => offset,
    reset() {
      offset = 0;
    },
  };
}

export interface Duration {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
}

const unitMs: Readonly<Record<keyof Duration, number>> = { days: 86_400_000, hours: 3_600_000, minutes: 60_000, seconds: 1000 };

/** Converts a duration to milliseconds. Throws an Error that names an invalid unit or value. */
export function durationMs(duration: Duration): number {
  if (typeof duration !== 'object' || (duration as unknown) === null || Array.isArray(duration))
    throw new Error('advance: must be an object such as { days: 30 }.');
  return entriesOf(duration).reduce((sum, [unit, value]) => {
    const ms = Object.hasOwn(unitMs, unit) ? unitMs[unit as keyof Duration] : undefined;
    if (ms === undefined) throw new Error(`advance: "${unit}" is not a unit. Use ${Object.keys(unitMs).join(', ')}.`);
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) throw new Error(`advance: ${unit} must be a number >= 0.`);
    return sum + value * ms;
  }, 0);
}

function entriesOf(duration: Duration): [string, unknown][] {
  try {
    return Object.entries(duration);
  } catch {
    // A getter or a proxy has thrown.
    throw new Error('advance: the duration must be readable.');
  }
}
