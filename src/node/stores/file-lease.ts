import { randomUUID } from 'node:crypto';
import type { TokenStore } from '../../core/types/ports/token-store.js';
import type { AtomicFile } from './atomic-file.js';

interface Lease {
  readonly id: string;
  readonly ms: number;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** A lease for the processes that see the same cell. */
export function fileLease(cell: AtomicFile): Pick<TokenStore, 'acquireLease' | 'releaseLease'> {
  let watched: { text: string; since: number } | undefined;

  /** Also when it has been there for its time by our own count: the time of day may have been set back. */
  function hasRunOut(lease: Lease, text: string): boolean {
    const now = performance.now();
    if (watched?.text !== text) watched = { text, since: now };
    return Date.now() >= lease.until || now - watched.since >= lease.ms;
  }

  return {
    async acquireLease(ms) {
      for (;;) {
        const text = await cell.get();
        const lease = readLease(text);
        if (text !== undefined && lease !== undefined && !hasRunOut(lease, text)) return undefined;
        const next: Lease = { id: randomUUID(), ms, until: Date.now() + ms };
        if (await cell.compareAndSet(text, JSON.stringify(next))) return next.id;
      }
    },
    async releaseLease(id) {
      const text = await cell.get();
      // Another's lease, when it is taken in between, is another text.
      if (readLease(text)?.id === id) await cell.compareAndSet(text, undefined);
    },
  };
}

function readLease(text: string | undefined): Lease | undefined {
  try {
    const { id, ms, until } = JSON.parse(text ?? '{}') as Partial<Record<string, unknown>>;
    return typeof id === 'string' && typeof ms === 'number' && typeof until === 'number' ? { id, ms, until } : undefined;
  } catch {
    return undefined;
  }
}
