/**
 * One counter for all IDs: IDs are unique across object types, and two runs of a test get the same IDs.
 * Secrets contain the epoch, so that a token from before a reset is invalid after it.
 */
export function createIds(epoch: number) {
  let last = 100_000;
  const next = (): string => String(++last);
  return { next, secret: (kind: string): string => `mock-${kind}-${String(epoch)}-${next()}` };
}

export type Ids = ReturnType<typeof createIds>;
