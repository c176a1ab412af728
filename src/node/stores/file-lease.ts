import { randomUUID } from 'node:crypto';
import { withoutBom } from '../../core/util/parse-json.js';
import type { TokenStore } from '../../core/types/ports/token-store.js';
import type { AtomicFile } from './atomic-file.js';

interface Lease {
  readonly id: string;
  readonly ms: number;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** A lease for the processes that share the file. */
export function fileLease(file: AtomicFile): Pick<TokenStore, 'acquireLease' | 'releaseLease'> {
  /** The lease seen last: since when, and how long from then. Measured by a monotonic clock, because the system clock may be set meanwhile. */
  let observed: { text: string; since: number; ms: number } | undefined;

  function isExpired(lease: Lease, text: string): boolean {
    const now = performance.now();
    if (observed?.text !== text) observed = { text, since: now, ms: Math.min(lease.ms, lease.until - Date.now()) };
    return now - observed.since >= observed.ms;
  }

  return {
    async acquireLease(ms) {
      for (;;) {
        const text = await file.get();
        const lease = readLease(text);
        if (text !== undefined && lease !== undefined && !isExpired(lease, text)) return undefined;
        const since = performance.now();
        const next: Lease = { id: randomUUID(), ms, until: Date.now() + ms };
        const nextText = JSON.stringify(next);
        if (!(await file.compareAndSet(text, nextText))) continue;
        observed = { text: nextText, since, ms };
        return next.id;
      }
    },
    async releaseLease(id) {
      const text = await file.get();
      // A lease that another process acquires in between has another text, so it stays.
      if (readLease(text)?.id === id) await file.compareAndSet(text, undefined);
    },
  };
}

function readLease(text: string | undefined): Lease | undefined {
  try {
    const { id, ms, until } = JSON.parse(withoutBom(text ?? '{}')) as Partial<Record<string, unknown>>;
    return typeof id === 'string' && typeof ms === 'number' && typeof until === 'number' ? { id, ms, until } : undefined;
  } catch {
    return undefined;
  }
}
