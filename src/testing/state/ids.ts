export const newIdData = () => ({
  /** The latest number. */
  last: 100_000,
  /** IDs that a seed has chosen, which are never generated. */
  reserved: new Set<string>(),
});

/**
 * One counter for all IDs: IDs are unique across object types, and two runs of a test get the same IDs.
 * Secrets contain the epoch, so that a token from before a reset is invalid after it.
 */
export function createIds(data: ReturnType<typeof newIdData>, epoch: number) {
  let chosen: string | undefined;

  function unreserved(format: (number: number) => string): string {
    const id = format(++data.last);
    return data.reserved.has(id) ? unreserved(format) : id;
  }

  const next = (): string => unreserved(String);

  function takeChosen(): string | undefined {
    const id = chosen;
    chosen = undefined;
    return id;
  }

  return {
    next,
    /** The number of the latest ID. */
    last: (): number => data.last,
    /** In the form of a UUID of version 8 (RFC 9562, section 5.8), for resources whose IDs are UUIDs. */
    uuid: (): string => unreserved((number) => `00000000-0000-8000-8000-${number.toString(16).padStart(12, '0')}`),
    secret: (kind: string): string => `mock-${kind}-${String(epoch)}-${next()}`,
    /** The ID of a new record: the chosen one, else `generated` or the next number. */
    forRecord: (generated?: string): string => takeChosen() ?? generated ?? next(),
    reserve(ids: ReadonlySet<string>): void {
      for (const id of ids) data.reserved.add(id);
    },
    /** Chooses the ID of the first record that `run` adds. */
    async withNextRecord<T>(id: string | undefined, run: () => T | Promise<T>): Promise<T> {
      chosen = id;
      try {
        return await run();
      } finally {
        chosen = undefined;
      }
    },
  };
}

export type Ids = ReturnType<typeof createIds>;
