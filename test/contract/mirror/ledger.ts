import { seededBytes, sha1Hex } from '../support/bytes.js';

/** What users have created, and what they themselves have overwritten or deleted. */
export interface Ledger {
  /** New content, different from all others. */
  create(): Uint8Array<ArrayBuffer>;
  /** A user overwrites or deletes a file with this SHA-1. */
  end(sha1: string | undefined): void;
  /** SHA-1 of the contents of which no user has overwritten or deleted a copy. */
  live(): ReadonlySet<string>;
}

export function createLedger(): Ledger {
  const created = new Set<string>();
  const ended = new Set<string>();
  return {
    create() {
      const bytes = seededBytes(20 + ((created.size * 37) % 400), created.size + 1);
      created.add(sha1Hex(bytes));
      return bytes;
    },
    end(sha1) {
      if (sha1 !== undefined) ended.add(sha1);
    },
    live: () => new Set([...created].filter((one) => !ended.has(one))),
  };
}
