import type { Check, TokenStoreCase, TokenStoreFixture } from './case.js';
import { leaseChecks } from './lease-cases.js';
import { textChecks } from './text-cases.js';

export type { TokenStoreCase, TokenStoreFixture } from './case.js';

/**
 * What every token store has to do, as checks for any test runner. `open` gives each of them a fresh, empty place.
 *
 *     for (const { name, run } of tokenStoreContract(open)) test(name, run);
 *
 * Some wait for a lease of 300 ms to run out, and one makes 200 changes: give a slow store more time than a runner gives by itself.
 */
export function tokenStoreContract(open: () => Promise<TokenStoreFixture>): readonly TokenStoreCase[] {
  return [...textChecks, ...leaseChecks].map(([name, check]) => ({ name, run: () => runCheck(open, check) }));
}

async function runCheck(open: () => Promise<TokenStoreFixture>, check: Check[1]): Promise<void> {
  const place = await open();
  try {
    await check(place);
  } catch (failed) {
    // What the check found says more than a close that fails after it.
    await place.close?.().catch(() => undefined);
    throw failed;
  }
  await place.close?.();
}
