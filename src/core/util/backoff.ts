/** Delays between attempts. */
export interface BackoffOptions {
  /** Maximum delay in milliseconds before the first retry; doubles with each attempt. Default for retries: 1000. */
  baseMs: number;
  /** Upper limit of a delay in milliseconds. Default for retries: 60,000. */
  maxMs: number;
}

/**
 * Full jitter: a random delay between 0 and the exponential bound, so that many clients do not retry at the same moment. In milliseconds.
 * `attempt` is the number of the failed attempt, from 1; `random` is in [0, 1).
 */
export function backoffMs(attempt: number, { baseMs, maxMs }: BackoffOptions, random: number): number {
  return random * Math.min(maxMs, baseMs * 2 ** Math.min(attempt - 1, 30));
}

/** Parses a Retry-After header, a number or a date (RFC 9110, section 10.2.3), into seconds; undefined if missing or invalid. */
export function retryAfterSeconds(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const value = header.trim();
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value);
  // A date starts with a weekday. Date.parse would accept a signed number as a year.
  const date = /^[A-Za-z]/.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}
