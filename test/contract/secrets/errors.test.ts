import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { createBoxClient, memoryTokenStore, type BoxHooks } from 'box-openapi-sdk';
import { createMockBox } from 'box-openapi-sdk/testing';
import { afterAll, describe, expect, it } from 'vitest';
import type { FetchLike } from '../../../src/core/options/settings.js';
import { fakeClock } from '../../support/clocks/fake-clock.js';
import { secretRegistry } from '../../support/secret-registry.js';
import { appKeys, calls, grants, stores, type RunContext } from './secret-cases.js';
import { thirdPartyErrors } from './third-party-errors.js';
import { leakyService, behaviors, type Behavior } from './leaky-service.js';
import { captureOutput, visibleText } from './visible-output.js';
import { isSoak } from '../support/soak.js';

const folder = await mkdtemp(join(tmpdir(), 'box-secrets-'));
const clock = fakeClock();
const sharedSecrets = secretRegistry();
const keys = appKeys(sharedSecrets);
const app = { clientId: 'app-1', clientSecret: sharedSecrets.generate('client secret') };
const mock = await createMockBox({
  acceptVariants: false,
  now: () => clock.now(),
  seed: { clients: [{ ...app, enterpriseId: '900', publicKeys: { k1: keys.publicKey } }], tree: { 'a.txt': 'text' } },
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true, force: true });
});

/** One run: a grant, a store, a call, and the behavior of the service. */
interface Run {
  readonly grant: string;
  readonly store: string;
  readonly call: string;
  readonly thirdParty: string;
  readonly plan: readonly Behavior[];
}

/** Everything that a run makes visible: errors, hook and logger arguments, console output, and its objects. */
async function runScenario(run: Run): Promise<{ seen: string; failed: boolean; found: string[] }> {
  const registry = secretRegistry();
  const fetch = leakyService(mock, registry, [...run.plan]) as FetchLike;
  const context: RunContext = { mock, registry, fetch, app, keys, folder, thirdParty: run.thirdParty };
  const seen: unknown[] = [];
  const record = (...args: readonly unknown[]) => void seen.push(visibleText(args));
  const hooks: BoxHooks = {
    // Request headers belong to the caller, so they are not checked.
    onRequest: ({ url, attempt }, call) => {
      record(url, attempt, call);
    },
    onResponse: ({ url, status, durationMs }, call) => {
      record(url, status, durationMs, call);
    },
    onRetry: record,
    onError: record,
    onEnd: record,
  };
  const output = captureOutput();
  let failed = false;
  try {
    const store = (await stores[run.store]?.(context)) ?? memoryTokenStore();
    const auth = await grants[run.grant]?.(context, store);
    if (auth === undefined) throw new Error(`Unknown grant: ${run.grant}.`);
    const box = createBoxClient({
      ...{ auth, fetch: fetch, clock, hooks, logger: { debug: record } },
      ...{ retry: { attempts: 2, baseMs: 0 }, timeouts: { totalMs: 60, firstByteMs: 20, idleMs: 20 } },
    });
    seen.push(visibleText([auth, store, box.files, box.raw, box.asUser('1').users]));
    const promise = calls[run.call]?.(box, context);
    seen.push(visibleText(promise));
    const result = await promise;
    seen.push(visibleText([promise, result]));
  } catch (error) {
    failed = true;
    seen.push(visibleText(error), visibleText(Promise.reject(error as Error).catch(() => undefined)));
  } finally {
    // Unhandled rejections are reported between two tasks.
    await new Promise((resolve) => setImmediate(resolve));
    output.end();
  }
  const text = [...seen, ...output.lines].join('\n');
  return { seen: text, failed, found: [...sharedSecrets.secretsIn(text), ...registry.secretsIn(text)] };
}

const errorKinds = Object.keys(thirdPartyErrors);
const runs = fc.record({
  grant: fc.constantFrom(...Object.keys(grants)),
  store: fc.constantFrom(...Object.keys(stores)),
  call: fc.constantFrom(...Object.keys(calls)),
  thirdParty: fc.constantFrom(...errorKinds),
  plan: fc.array(
    fc.oneof({ arbitrary: fc.constantFrom(...behaviors), weight: 3 }, { arbitrary: fc.constant<Behavior>('succeeds'), weight: 2 }),
    {
      minLength: 0,
      maxLength: 6,
    },
  ),
});

describe('secrets in visible output', () => {
  it('no combination of grant, store, call and service behavior exposes a secret', { timeout: isSoak ? 3_600_000 : 600_000 }, async () => {
    let failures = 0;
    let count = 0;
    await fc.assert(
      fc.asyncProperty(runs, async (run) => {
        const { failed, found, seen } = await runScenario(run);
        count += 1;
        if (failed) failures += 1;
        if (found.length > 0 && process.env['SHOW'] === '1') console.log(seen);
        expect(found).toEqual([]);
      }),
      isSoak ? { numRuns: Number(process.env['RUNS'] ?? 20_000) } : { numRuns: 300, seed: 7 },
    );
    // A run without failures proves little.
    expect(failures).toBeGreaterThan(count / 3);
  });

  const fixedRuns = [
    ['a developer token', 'a memory store', 'a call'],
    ['client credentials', 'a memory store', 'a call'],
    ['client credentials with a store', 'a store that cannot be read', 'a call'],
    ['a refresh token', 'a store with expired tokens', 'a call'],
    ['a signer that fails', 'a memory store', 'a call'],
    ['a custom grant that fails', 'a memory store', 'a call'],
    ['a developer token', 'a memory store', 'a password in a body'],
    ['a developer token', 'a memory store', 'a call with a shared link'],
  ] as const;

  it.each(behaviors)('no secret is exposed when the service behavior is: %s', async (behavior) => {
    const plan = Array.from({ length: 9 }, () => behavior);
    const thirdParty = errorKinds.find((kind) => behavior === `throws ${kind}`) ?? 'an error that quotes the request';
    for (const [grant, store, call] of fixedRuns) {
      expect([grant, call, (await runScenario({ grant, store, call, thirdParty, plan })).found]).toEqual([grant, call, []]);
    }
  });
});
