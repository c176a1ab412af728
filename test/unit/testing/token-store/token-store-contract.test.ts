import { describe, expect, it } from 'vitest';
import { tokenStoreContract, type TokenStoreFixture } from '../../../../src/testing/token-store/token-store-contract.js';
import { brokenLeases } from '../../../support/broken-token-stores/broken-leases.js';
import { brokenTexts } from '../../../support/broken-token-stores/broken-texts.js';
import { storeWithDefect, type StoreDefect } from '../../../support/broken-token-stores/correct-store.js';
import { rejection } from '../../../support/rejection.js';

const broken = [...brokenTexts, ...brokenLeases];

const caseNamed = (name: string, open: () => Promise<TokenStoreFixture>) => {
  const found = tokenStoreContract(open).filter((one) => one.name.includes(name));
  if (found[0] === undefined || found.length > 1) throw new Error(`${String(found.length)} checks are named "${name}".`);
  return found[0];
};

describe('token store contract', () => {
  it('passes for a correct store', async () => {
    await Promise.all(tokenStoreContract(storeWithDefect(() => ({}))).map(({ run }) => run()));
  });

  it.concurrent.each(broken)('fails when %s (%s)', async (_, check, message, breakage) => {
    const error = await rejection(caseNamed(check, storeWithDefect(breakage)).run(), Error);
    expect(error.message).toMatch(message);
  });

  it('has a broken store for every check', () => {
    const names = tokenStoreContract(storeWithDefect(() => ({}))).map(({ name }) => name);
    expect(names.filter((name) => !broken.some(([, check]) => name.includes(check)))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('does not quote the tokens of a location that is already in use', async () => {
    const open = async () => {
      const place = await storeWithDefect(() => ({}))();
      await place.store.compareAndSet(undefined, 'secret-token');
      return place;
    };
    for (const { run } of tokenStoreContract(open)) {
      const message = await run().then(() => '', String);
      expect(message).not.toContain('secret');
    }
  });
});

describe('token store fixture', () => {
  const opened = (breakage: StoreDefect, close: () => Promise<void>) => async () => ({ ...(await storeWithDefect(breakage)()), close });

  it('is opened for each check and closed after it, whether or not the check fails', async () => {
    for (const breakage of [() => ({}), () => ({ get: () => Promise.reject(new Error('down')) })] satisfies StoreDefect[]) {
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

  it('fails the check when close rejects, unless the check itself failed', async () => {
    const close = () => Promise.reject(new Error('not closed'));
    await expect(
      caseNamed(
        'is empty at first',
        opened(() => ({}), close),
      ).run(),
    ).rejects.toThrow('not closed');
    const failing = opened(() => ({ get: () => Promise.reject(new Error('down')) }), close);
    await expect(caseNamed('is empty at first', failing).run()).rejects.toThrow('down');
  });
});
