import type { TokenStore } from '../../core/types/ports/token-store.js';
import { fromBoth, must, wait, type Check } from './case.js';

/** No lease of this length runs out during a check. */
const longMs = 60_000;
/** A lease that is waited for. */
const shortMs = 300;
/** A place may keep time in coarse steps, and by another clock. */
const toleranceMs = 20;
const patienceMs = 3000;

const exclusive = 'A lease has one holder in all processes: acquireLease resolves with undefined until it is given back or has run out.';
const atomic = 'Whether it is free and taking it are one step of the place itself.';
const runsOut = 'A lease runs out by itself after its milliseconds, or nobody could go on after its holder was killed.';
const ownOnly = 'Every lease has an id of its own, and releaseLease gives back the lease of that id only.';

export const leaseChecks: readonly Check[] = [
  [
    'gives the lease to one only',
    async ({ store, another }) => {
      await mustTake(store, longMs, 'acquireLease gives an id when nobody has the lease.');
      await mustBeTaken(another, exclusive);
      await mustBeTaken(store, `${exclusive} Other callers of the same adapter are somebody else too.`);
    },
  ],
  [
    'lets one of 20 win that take the lease at once',
    async (place) => {
      const ids = await fromBoth(place, 20, (adapter) => adapter.acquireLease(longMs));
      mustBeOne(ids);
    },
  ],
  [
    'frees a lease that is given back',
    async ({ store, another }) => {
      const id = await mustTake(store, longMs, exclusive);
      await store.releaseLease(id);
      const next = await mustTake(another, longMs, 'A lease that was given back can be taken at once.');
      must(next !== id, 'the next lease has the same id as the one before', ownOnly);
      await mustBeTaken(store, exclusive);
      await another.releaseLease(next);
      await mustTake(another, longMs, 'A lease that was given back can be taken at once.');
    },
  ],
  [
    'lets a lease run out by itself, and not before',
    async ({ store, another }) => {
      const begun = performance.now();
      await mustTake(store, shortMs, exclusive);
      await mustRunOut(begun, () => another.acquireLease(longMs));
      await mustBeTaken(store, exclusive);
    },
  ],
  [
    'lets one of 20 win that find a lease run out at once',
    async (place) => {
      const begun = performance.now();
      await mustTake(place.store, shortMs, exclusive);
      await mustRunOut(begun, async () => {
        const ids = await fromBoth(place, 20, (adapter) => adapter.acquireLease(longMs));
        if (ids.some((id) => id !== undefined)) mustBeOne(ids);
        return ids.find((id) => id !== undefined);
      });
      await mustBeTaken(place.another, exclusive);
    },
  ],
  [
    'leaves the lease of the next holder when one that ran out is given back',
    async ({ store, another }) => {
      const begun = performance.now();
      const late = await mustTake(store, shortMs, exclusive);
      const next = await mustRunOut(begun, () => another.acquireLease(longMs));
      await store.releaseLease(late);
      await mustBeTaken(store, `${ownOnly} One that ran out must not free the one of the next holder.`);
      await another.releaseLease(next);
      await mustTake(store, longMs, 'The holder can still give its own lease back.');
    },
  ],
  [
    'does nothing when a lease is given back twice',
    async ({ store, another }) => {
      const id = await mustTake(store, longMs, exclusive);
      await store.releaseLease(id);
      await store.releaseLease(id);
      await mustTake(another, longMs, 'A lease that was given back can be taken at once.');
      await store.releaseLease(id);
      await mustBeTaken(store, `${ownOnly} Giving it back again must not free the one of the next holder.`);
    },
  ],
  [
    'keeps text and lease apart',
    async ({ store, another }) => {
      const id = await mustTake(store, longMs, exclusive);
      const set = await another.compareAndSet(undefined, 'text');
      must(
        set,
        'compareAndSet failed while another adapter held the lease',
        'The lease guards nothing by itself: whoever has new tokens may keep them.',
      );
      await store.releaseLease(id);
      must((await store.get()) === 'text', 'the text was gone after the lease was given back', 'The lease does not touch the text.');
      await mustTake(store, longMs, 'A lease that was given back can be taken at once.');
      await store.compareAndSet('text', undefined);
      await mustBeTaken(another, 'Clearing the text does not free the lease.');
    },
  ],
];

async function mustTake(adapter: TokenStore, ms: number, demand: string): Promise<string> {
  const id: unknown = await adapter.acquireLease(ms);
  if (typeof id === 'string' && id !== '') return id;
  throw new Error(`Token store contract: acquireLease resolved with ${String(id)} instead of an id while the lease was free. ${demand}`);
}

async function mustBeTaken(adapter: TokenStore, demand: string): Promise<void> {
  const id = await adapter.acquireLease(longMs);
  must(id === undefined, `acquireLease resolved with ${String(id)} while another had the lease`, demand);
}

/** Asks until the lease that was asked for at `begun` has run out, and gives the id of the next. */
async function mustRunOut(begun: number, ask: () => Promise<string | undefined>): Promise<string> {
  for (;;) {
    const id = await ask();
    const passed = performance.now() - begun;
    if (id !== undefined) {
      must(passed >= shortMs - toleranceMs, `a lease of ${String(shortMs)} ms ended after ${String(Math.round(passed))} ms`, exclusive);
      return id;
    }
    must(passed < patienceMs, `a lease of ${String(shortMs)} ms was still taken after ${String(Math.round(passed))} ms`, runsOut);
    await wait(20);
  }
}

function mustBeOne(ids: readonly (string | undefined)[]): void {
  const holders = ids.filter((id) => id !== undefined).length;
  must(
    holders === 1,
    `${String(holders)} of ${String(ids.length)} that asked at once got the lease`,
    `Exactly one may. ${exclusive} ${atomic}`,
  );
}
