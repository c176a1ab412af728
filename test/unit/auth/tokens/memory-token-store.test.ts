import { inspect } from 'node:util';
import { describe, expect, it, test } from 'vitest';
import { memoryTokenStore } from '../../../../src/auth/tokens/memory-token-store.js';
import { tokenStoreContract } from '../../../../src/testing/token-store/token-store-contract.js';

describe('memoryTokenStore', () => {
  const open = () => {
    const store = memoryTokenStore();
    return Promise.resolve({ store, another: store });
  };
  for (const { name, run } of tokenStoreContract(open)) test(name, run);

  it('shares no text or lease with another memory store', async () => {
    const [one, other] = [memoryTokenStore(), memoryTokenStore()];
    await one.compareAndSet(undefined, 'secret');
    expect([await other.get(), await other.compareAndSet(undefined, 'x')]).toEqual([undefined, true]);
    expect([await one.acquireLease(1000), await other.acquireLease(1000)].every((id) => id !== undefined)).toBe(true);
  });

  it('does not expose its text through JSON or inspect', async () => {
    const store = memoryTokenStore();
    await store.compareAndSet(undefined, 'secret-token');
    expect(JSON.stringify(store) + inspect(store, { showHidden: true, depth: 10 })).not.toContain('secret-token');
  });
});
