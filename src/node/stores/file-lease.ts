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
  let observed: { text: string; since: number } | undefined;

  /** True also after `ms` on this process's monotonic clock: the system clock may have been set back. */
  function isExpired(lease: Lease, text: string): boolean {
    const now = performance.now();
    if (observed?.text !== text) observed = { text, since: now };
    return Date.now() >= lease.until || now - observed.since >= lease.ms;
  }

  return {
    async acquireLease(ms) {
      for (;;) {
        const text = await file.get();
        const lease = readLease(text);
        if (text !== undefined && lease !== undefined && !isExpired(lease, text)) return undefined;
        const next: Lease = { id: randomUUID(), ms, until: Date.now() + ms };
        if (await file.compareAndSet(text, JSON.stringify(next))) return next.id;
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
