/** How long to wait before the next attempt. */
export interface BackoffOptions {
  /** Milliseconds of the first wait at most; doubles with each attempt. */
  baseMs: number;
  /** Milliseconds that a wait never exceeds. */
  maxMs: number;
}

/**
 * Full jitter: anything between nothing and the exponential bound, so that many clients do not come back together.
 * `attempt` is the one that failed, counted from 1; `random` is in [0, 1).
 */
export function backoffMs(attempt: number, { baseMs, maxMs }: BackoffOptions, random: number): number {
  return random * Math.min(maxMs, baseMs * 2 ** Math.min(attempt - 1, 30));
}

/** Seconds that a Retry-After header asks for, as a number or as a date (RFC 9110, section 10.2.3); undefined when it says nothing readable. */
export function retryAfterSeconds(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const value = header.trim();
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value);
  // A date names its weekday and month; the parser would take a signed number for a year.
  const date = /^[A-Za-z]/.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}
