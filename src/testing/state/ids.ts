/**
 * One counter for all IDs: IDs are unique across object types, and two runs of a test get the same IDs.
 * Secrets contain the epoch, so that a token from before a reset is invalid after it.
 */
export function createIds(epoch: number) {
  let last = 100_000;
  const next = (): string => String(++last);
  /** In the form of a UUID of version 8 (RFC 9562, section 5.8), for resources whose IDs are UUIDs. */
  const uuid = (): string => `00000000-0000-8000-8000-${(++last).toString(16).padStart(12, '0')}`;
  return { next, uuid, secret: (kind: string): string => `mock-${kind}-${String(epoch)}-${next()}`, last: (): number => last };
}

export type Ids = ReturnType<typeof createIds>;
