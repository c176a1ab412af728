import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { createBoxClient, memoryTokenStore, type BoxHooks } from 'box-openapi-sdk';
import { createMockBox } from 'box-openapi-sdk/testing';
import { afterAll, describe, expect, it } from 'vitest';
import type { FetchLike } from '../../../src/core/options/settings.js';
import { fakeClock } from '../../support/clocks/fake-clock.js';
import { secretBook } from '../../support/secrets.js';
import { appKeys, calls, grants, stores, type Stage } from './actors.js';
import { foreignErrors } from './foreign-errors.js';
import { leakyService, treatments, type Treatment } from './service.js';
import { listen, shown } from './visible-output.js';

const isSoak = process.env['SOAK'] === '1';
const folder = await mkdtemp(join(tmpdir(), 'box-secrets-'));
const clock = fakeClock();
const lasting = secretBook();
const keys = appKeys(lasting);
const app = { clientId: 'app-1', clientSecret: lasting.make('client secret') };
const mock = await createMockBox({
  now: () => clock.now(),
  seed: { clients: [{ ...app, enterpriseId: '900', publicKeys: { k1: keys.publicKey } }], tree: { 'a.txt': 'text' } },
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true, force: true });
});

/** One run: who calls what, over which service. */
interface Run {
  readonly grant: string;
  readonly store: string;
  readonly call: string;
  readonly foreign: string;
  readonly plan: readonly Treatment[];
}

/** Everything that a run shows: errors, what hooks and logger get, the console, and the objects that it works with. */
async function carryOut(run: Run): Promise<{ seen: string; failed: boolean; found: string[] }> {
  const book = secretBook();
  const fetch = leakyService(mock, book, [...run.plan]) as FetchLike;
  const stage: Stage = { mock, book, fetch, app, keys, folder, foreign: run.foreign };
  const seen: unknown[] = [];
  const noted = (...args: readonly unknown[]) => void seen.push(shown(args));
  const hooks: BoxHooks = {
    // Headers that the caller has set are the caller's.
    onRequest: ({ url, attempt }, call) => {
      noted(url, attempt, call);
    },
    onResponse: ({ url, status, durationMs }, call) => {
      noted(url, status, durationMs, call);
    },
    onRetry: noted,
    onError: noted,
    onEnd: noted,
  };
  const ear = listen();
  let failed = false;
  try {
    const store = (await stores[run.store]?.(stage)) ?? memoryTokenStore();
    const auth = await grants[run.grant]?.(stage, store);
    if (auth === undefined) throw new Error(`There is no grant ${run.grant}.`);
    const box = createBoxClient({
      ...{ auth, fetch: fetch, clock, hooks, logger: { debug: noted } },
      ...{ retry: { attempts: 2, baseMs: 0 }, timeouts: { totalMs: 60, firstByteMs: 20, idleMs: 20 } },
    });
    seen.push(shown([auth, store, box.files, box.raw, box.asUser('1').users]));
    const promise = calls[run.call]?.(box, stage);
    seen.push(shown(promise));
    const result = await promise;
    seen.push(shown([promise, result]));
  } catch (error) {
    failed = true;
    seen.push(shown(error), shown(Promise.reject(error as Error).catch(() => undefined)));
  } finally {
    // Rejections that nobody handles are told of between two tasks.
    await new Promise((resolve) => setImmediate(resolve));
    ear.end();
  }
  const text = [...seen, ...ear.lines].join('\n');
  return { seen: text, failed, found: [...lasting.foundIn(text), ...book.foundIn(text)] };
}

const kinds = Object.keys(foreignErrors);
const runs = fc.record({
  grant: fc.constantFrom(...Object.keys(grants)),
  store: fc.constantFrom(...Object.keys(stores)),
  call: fc.constantFrom(...Object.keys(calls)),
  foreign: fc.constantFrom(...kinds),
  plan: fc.array(
    fc.oneof({ arbitrary: fc.constantFrom(...treatments), weight: 3 }, { arbitrary: fc.constant<Treatment>('well'), weight: 2 }),
    {
      minLength: 0,
      maxLength: 6,
    },
  ),
});

describe('no secret is shown', () => {
  it('whatever grant, store, call and service meet', { timeout: isSoak ? 3_600_000 : 120_000 }, async () => {
    let failures = 0;
    let count = 0;
    await fc.assert(
      fc.asyncProperty(runs, async (run) => {
        const { failed, found, seen } = await carryOut(run);
        count += 1;
        if (failed) failures += 1;
        if (found.length > 0 && process.env['SHOW'] === '1') console.log(seen);
        expect(found).toEqual([]);
      }),
      isSoak ? { numRuns: Number(process.env['RUNS'] ?? 20_000) } : { numRuns: 300, seed: 7 },
    );
    // A run in which all goes well proves little.
    expect(failures).toBeGreaterThan(count / 3);
  });

  const steady = [
    ['a developer token', 'in memory', 'a call'],
    ['client credentials', 'in memory', 'a call'],
    ['client credentials, shared', 'that cannot be read', 'a call'],
    ['a refresh token', 'with tokens that ran out', 'a call'],
    ['a signer that fails', 'in memory', 'a call'],
    ['a grant of one’s own that fails', 'in memory', 'a call'],
    ['a developer token', 'in memory', 'a password in a body'],
    ['a developer token', 'in memory', 'a call by a shared link'],
  ] as const;

  it.each(treatments)('when it goes on like this: %s', async (treatment) => {
    const plan = Array.from({ length: 9 }, () => treatment);
    const foreign = kinds.find((kind) => treatment === `throws an error ${kind}`) ?? 'that quotes the request';
    for (const [grant, store, call] of steady) {
      expect([grant, call, (await carryOut({ grant, store, call, foreign, plan })).found]).toEqual([grant, call, []]);
    }
  });
});
