/** Whole percent, rounded down, so that 100 means all. An empty whole is complete. Undefined if the whole is unknown. */
export function percentOf(part: number, whole: number): number;
export function percentOf(part: number, whole: number | undefined): number | undefined;
export function percentOf(part: number, whole: number | undefined): number | undefined {
  return whole === undefined ? undefined : whole === 0 ? 100 : Math.min(100, Math.floor((100 * part) / whole));
}
