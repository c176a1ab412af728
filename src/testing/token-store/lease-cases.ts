import type { TokenStore } from '../../core/types/ports/token-store.js';
import { callBoth, check, wait, type Check } from './case.js';

/** Longer than any check takes. */
const longMs = 60_000;
/** Short enough to wait for its expiry. */
const shortMs = 300;
/** The store may use a coarse clock, or another one. */
const toleranceMs = 20;
const maxWaitMs = 3000;

const exclusive =
  'A lease must have one holder across all processes: acquireLease resolves with undefined until the lease is released or expires.';
const atomic = 'Checking and taking the lease must be one step within the store itself.';
const expires = 'A lease must expire by itself after its duration. Otherwise no process could continue after its holder was killed.';
const byId = 'Every lease must have a unique ID, and releaseLease must release only the lease with that ID.';
const released = 'A released lease must be available immediately.';

export const leaseChecks: readonly Check[] = [
  [
    'grants the lease to one holder only',
    async ({ store, another }) => {
      await mustTake(store, longMs, 'acquireLease must resolve with an ID while the lease is free.');
      await mustBeTaken(another, exclusive);
      await mustBeTaken(store, `${exclusive} This includes other callers of the same adapter.`);
    },
  ],
  [
    'grants a free lease to exactly one of 20 concurrent callers',
    async (fixture) => {
      const ids = await callBoth(fixture, 20, (adapter) => adapter.acquireLease(longMs));
      mustBeOne(ids);
    },
  ],
  [
    'frees a released lease',
    async ({ store, another }) => {
      const id = await mustTake(store, longMs, exclusive);
      await store.releaseLease(id);
      const next = await mustTake(another, longMs, released);
      check(next !== id, 'the next lease has the same ID as the previous one', byId);
      await mustBeTaken(store, exclusive);
      await another.releaseLease(next);
      await mustTake(another, longMs, released);
    },
  ],
  [
    'expires a lease by itself, but not early',
    async ({ store, another }) => {
      const startedAt = performance.now();
      await mustTake(store, shortMs, exclusive);
      await mustRunOut(startedAt, () => another.acquireLease(longMs));
      await mustBeTaken(store, exclusive);
    },
  ],
  [
    'grants an expired lease to exactly one of 20 concurrent callers',
    async (fixture) => {
      const startedAt = performance.now();
      await mustTake(fixture.store, shortMs, exclusive);
      await mustRunOut(startedAt, async () => {
        const ids = await callBoth(fixture, 20, (adapter) => adapter.acquireLease(longMs));
        if (ids.some((id) => id !== undefined)) mustBeOne(ids);
        return ids.find((id) => id !== undefined);
      });
      await mustBeTaken(fixture.another, exclusive);
    },
  ],
  [
    'keeps the next lease when an expired one is released',
    async ({ store, another }) => {
      const startedAt = performance.now();
      const expired = await mustTake(store, shortMs, exclusive);
      const next = await mustRunOut(startedAt, () => another.acquireLease(longMs));
      await store.releaseLease(expired);
      await mustBeTaken(store, `${byId} Releasing an expired lease must not release that of the next holder.`);
      await another.releaseLease(next);
      await mustTake(store, longMs, 'The holder must still be able to release its lease.');
    },
  ],
  [
    'ignores the second release of a lease',
    async ({ store, another }) => {
      const id = await mustTake(store, longMs, exclusive);
      await store.releaseLease(id);
      await store.releaseLease(id);
      await mustTake(another, longMs, released);
      await store.releaseLease(id);
      await mustBeTaken(store, `${byId} A second release must not release that of the next holder.`);
    },
  ],
  [
    'keeps text and lease independent',
    async ({ store, another }) => {
      const id = await mustTake(store, longMs, exclusive);
      const written = await another.compareAndSet(undefined, 'text');
      check(
        written,
        'compareAndSet failed while another adapter held the lease',
        'The lease must not block writes: a caller with new tokens may store them without it.',
      );
      await store.releaseLease(id);
      check(
        (await store.get()) === 'text',
        'the text was gone after the lease was released',
        'Releasing the lease must not change the text.',
      );
      await mustTake(store, longMs, released);
      await store.compareAndSet('text', undefined);
      await mustBeTaken(another, 'Clearing the text must not release the lease.');
    },
  ],
];

async function mustTake(adapter: TokenStore, ms: number, requirement: string): Promise<string> {
  const id: unknown = await adapter.acquireLease(ms);
  if (typeof id === 'string' && id !== '') return id;
  throw new Error(
    `Token store contract: acquireLease resolved with ${String(id)} instead of an ID while the lease was free. ${requirement}`,
  );
}

async function mustBeTaken(adapter: TokenStore, requirement: string): Promise<void> {
  const id = await adapter.acquireLease(longMs);
  check(id === undefined, `acquireLease resolved with ${String(id)} while another caller held the lease`, requirement);
}

/** Polls until the lease acquired at `startedAt` expires. Resolves with the ID of the next lease. */
async function mustRunOut(startedAt: number, acquire: () => Promise<string | undefined>): Promise<string> {
  for (;;) {
    const id = await acquire();
    const elapsed = performance.now() - startedAt;
    if (id !== undefined) {
      check(
        elapsed >= shortMs - toleranceMs,
        `a lease of ${String(shortMs)} ms expired after ${String(Math.round(elapsed))} ms`,
        exclusive,
      );
      return id;
    }
    check(elapsed < maxWaitMs, `a lease of ${String(shortMs)} ms was still held after ${String(Math.round(elapsed))} ms`, expires);
    await wait(20);
  }
}

function mustBeOne(ids: readonly (string | undefined)[]): void {
  const holders = ids.filter((id) => id !== undefined).length;
  check(
    holders === 1,
    `${String(holders)} of ${String(ids.length)} concurrent callers got the lease`,
    `Exactly one must get it. ${exclusive} ${atomic}`,
  );
}
