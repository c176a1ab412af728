import type { Check, TokenStoreCase, TokenStoreFixture } from './case.js';
import { leaseChecks } from './lease-cases.js';
import { textChecks } from './text-cases.js';

export type { TokenStoreCase, TokenStoreFixture } from './case.js';

/**
 * The contract of a token store, as checks for any test runner. `open` resolves with a new, empty store for each check.
 *
 *     for (const { name, run } of tokenStoreContract(open)) test(name, run);
 *
 * Some checks wait for a lease of 300 ms to expire, and one makes 200 changes: raise the runner's time limit for a slow store.
 */
export function tokenStoreContract(open: () => Promise<TokenStoreFixture>): readonly TokenStoreCase[] {
  if (typeof (open as unknown) !== 'function') throw new Error('tokenStoreContract: open must be a function that opens a store.');
  return [...textChecks, ...leaseChecks].map(([name, check]) => ({ name, run: () => runCheck(open, check) }));
}

async function runCheck(open: () => Promise<TokenStoreFixture>, check: Check[1]): Promise<void> {
  const fixture = await open();
  try {
    await check(fixture);
  } catch (error) {
    // The error of the check takes precedence over one of `close`.
    await fixture.close?.().catch(() => undefined);
    throw error;
  }
  await fixture.close?.();
}
