import { describe, expect, it } from 'vitest';
import { tokenStoreContract, type TokenStoreFixture } from '../../../../src/testing/token-store/token-store-contract.js';
import { brokenLeases } from '../../../support/broken-token-stores/broken-leases.js';
import { brokenTexts } from '../../../support/broken-token-stores/broken-texts.js';
import { placeWith, type Breakage } from '../../../support/broken-token-stores/sound-store.js';
import { rejection } from '../../../support/rejection.js';

const broken = [...brokenTexts, ...brokenLeases];

const caseNamed = (name: string, open: () => Promise<TokenStoreFixture>) => {
  const found = tokenStoreContract(open).filter((one) => one.name.includes(name));
  if (found[0] === undefined || found.length > 1) throw new Error(`${String(found.length)} checks are named "${name}".`);
  return found[0];
};

describe('the contract', () => {
  it('finds nothing wrong with a store that is not broken', async () => {
    await Promise.all(tokenStoreContract(placeWith(() => ({}))).map(({ run }) => run()));
  });

  it.concurrent.each(broken)('sees it when %s (%s)', { timeout: 20_000 }, async (_, check, message, breakage) => {
    const error = await rejection(caseNamed(check, placeWith(breakage)).run(), Error);
    expect(error.message).toMatch(message);
  });

  it('has no check that no broken store fails', () => {
    const names = tokenStoreContract(placeWith(() => ({}))).map(({ name }) => name);
    expect(names.filter((name) => !broken.some(([, check]) => name.includes(check)))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('does not quote what a place that is in use holds', async () => {
    const open = async () => {
      const place = await placeWith(() => ({}))();
      await place.store.compareAndSet(undefined, 'secret-token');
      return place;
    };
    for (const { run } of tokenStoreContract(open)) {
      const message = await run().then(() => '', String);
      expect(message).not.toContain('secret');
    }
  }, 10_000);
});

describe('the place', () => {
  const opened = (breakage: Breakage, close: () => Promise<void>) => async () => ({ ...(await placeWith(breakage)()), close });

  it('is opened for each check, and closed after it, failed or not', async () => {
    for (const breakage of [() => ({}), () => ({ get: () => Promise.reject(new Error('down')) })] satisfies Breakage[]) {
      let [opens, closes] = [0, 0];
      const open = () => {
        opens += 1;
        return opened(breakage, () => Promise.resolve(void (closes += 1)))();
      };
      const checks = tokenStoreContract(open);
      expect(opens).toBe(0);
      await Promise.allSettled(checks.map(({ run }) => run()));
      expect([opens, closes]).toEqual([checks.length, checks.length]);
    }
  });

  it('that cannot be closed fails the check, after what the check itself found', async () => {
    const close = () => Promise.reject(new Error('not closed'));
    await expect(
      caseNamed(
        'holds nothing',
        opened(() => ({}), close),
      ).run(),
    ).rejects.toThrow('not closed');
    const failing = opened(() => ({ get: () => Promise.reject(new Error('down')) }), close);
    await expect(caseNamed('holds nothing', failing).run()).rejects.toThrow('down');
  });
});
