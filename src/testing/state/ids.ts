/**
 * One counter for all ids, so that an id is never that of two kinds of objects, and two runs of a test see the same ids.
 * Tokens carry the epoch: one from before a reset must not open anything after it.
 */
export function createIds(epoch: number) {
  let last = 100_000;
  const next = (): string => String(++last);
  return { next, secret: (kind: string): string => `mock-${kind}-${String(epoch)}-${next()}` };
}

export type Ids = ReturnType<typeof createIds>;
