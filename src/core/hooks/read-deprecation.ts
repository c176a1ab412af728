import type { Deprecation } from '../options/hooks.js';

/**
 * Reads the headers `Deprecation` (RFC 9745: `@` and the seconds since 1970; a date or `true` in its drafts) and `Sunset` (RFC 8594: an HTTP
 * date). Undefined without them.
 */
export function readDeprecation(headers: { get(name: string): string | null }): Deprecation | undefined {
  const deprecation = headers.get('deprecation');
  const sunset = headers.get('sunset');
  if (deprecation === null && sunset === null) return undefined;
  const seconds = /^@(-?\d{1,13})/.exec(deprecation ?? '')?.[1];
  return { since: dateOf(seconds === undefined ? deprecation : Number(seconds) * 1000), sunset: dateOf(sunset) };
}

function dateOf(value: string | number | null): Date | undefined {
  const date = new Date(value ?? NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
