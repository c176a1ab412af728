import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { Fault, FaultResponse } from 'box-openapi-sdk/testing';
import { seededBytes } from '../support/bytes.js';
import { isSoak } from '../support/soak.js';
import { mapStore, openTrials, partBytes } from './trials.js';

const trials = await openTrials();
const { mock } = trials;
afterAll(() => trials.close());

const fromParts = 2 * partBytes;
const sizes = fc.oneof(
  fc.constantFrom(0, 1, fromParts - 1, fromParts, fromParts + 1, 3 * partBytes - 1, 3 * partBytes, 3 * partBytes + 1),
  fc.integer({ min: 0, max: 40 * partBytes }),
);

const calls = ['files.content.upload', 'create', 'parts.upload', 'parts.list', 'commit', 'abort', 'get'];
const operationIds = fc.constantFrom(...calls.map((name) => (name.includes('.content.') ? name : `uploadSessions.${name}`)));

/** Transient faults that retries can recover from at any step. */
const transient: FaultResponse[] = [
  { status: 429, code: 'rate_limit_exceeded', retryAfter: 0 },
  { status: 503, code: 'unavailable', retryAfter: 0 },
];
/** Faults that may end an upload. */
const severe: FaultResponse[] = [
  { status: 500, code: 'internal_server_error' },
  { status: 502, body: '<html>Bad Gateway</html>' },
  { status: 403, code: 'storage_limit_exceeded' },
  { status: 409, code: 'item_name_in_use' },
  { status: 409, code: 'parts_mismatch' },
  { status: 409, code: 'range_overlaps_existing_part' },
  { status: 412, code: 'bad_digest' },
  { status: 404, code: 'not_found' },
  { status: 410, code: 'session_expired' },
];
const position = (of: 'request' | 'response', max: number) => fc.record({ of: fc.constant(of), at: fc.nat(max) });
const effects: fc.Arbitrary<Partial<Fault>> = fc.oneof(
  fc.constantFrom(...transient, ...severe).map((respond) => ({ respond })),
  fc.constant({ networkError: true as const }),
  fc.constant({ networkError: true as const, after: true as const }),
  fc.constant({ expireSession: true as const }),
  fc.oneof(position('request', 2000), position('response', 600)).map((cut) => ({ cut })),
  position('response', 600).map((cut) => ({ drip: { of: cut.of, bytes: 1 + cut.at, everyMs: 1 } })),
  fc.nat(3).map((delayMs) => ({ delayMs })),
);
/** Corrupted bytes only in bodies covered by a digest, because corruption is undetectable in others. */
const corruption = fc
  .tuple(fc.constantFrom('files.content.upload', 'uploadSessions.parts.upload'), fc.integer({ min: 700, max: 1023 }))
  .map(([operationId, at]) => ({ operationId, corrupt: { of: 'request' as const, at } }));

const numRuns = isSoak ? 3000 : 80;
const timeout = isSoak ? 3_600_000 : 180_000;
const common = { concurrency: fc.integer({ min: 1, max: 7 }), seed: fc.integer({ min: 1, max: 255 }), size: sizes };

it('every upload with a few transient faults ends with the right file', { timeout }, async () => {
  const transientEffects = fc.oneof(
    fc.constantFrom(...transient).map((respond) => ({ respond })),
    fc.nat(3).map((delayMs) => ({ delayMs })),
  );
  // Fewer faults than the attempts of a call, even if all of them hit the same call.
  const schedule = fc.array(
    fc.tuple(operationIds, transientEffects, fc.nat(5)).map(([operationId, effect, skip]) => ({ operationId, skip, ...effect })),
    { maxLength: 4 },
  );
  const property = fc.asyncProperty(fc.record({ ...common, faults: schedule }), async ({ size, seed, concurrency, faults }) => {
    await mock.reset();
    const { ended, error, problems } = await trials.run({ bytes: seededBytes(size, seed), faults, options: { concurrency } });
    expect({ ended, error, problems }).toEqual({ ended: 'file', error: undefined, problems: [] });
  });
  await fc.assert(property, { numRuns });
});

it('every upload with random faults ends with the right file or an error and can be resumed', { timeout }, async () => {
  const times = fc.constantFrom(1, 2, 3, Infinity);
  const fault = fc.oneof(
    fc.tuple(operationIds, effects).map(([operationId, effect]) => ({ operationId, ...effect })),
    corruption,
  );
  const schedule = fc.array(
    fc.tuple(fault, times, fc.nat(5)).map(([one, count, skip]) => ({ ...one, times: count, skip }) as Fault),
    { maxLength: 5 },
  );
  // The part at which an earlier run is cut off, so that the faults hit a resumed upload.
  const interruptedAt = fc.option(fc.nat(5), { nil: undefined });
  const mismatches = fc.record({ ...common, faults: schedule, checkpoints: fc.boolean(), interruptedAt });
  let resumes = 0;
  const property = fc.asyncProperty(mismatches, async ({ size, seed, concurrency, faults, checkpoints, interruptedAt: skip }) => {
    await mock.reset();
    const bytes = seededBytes(size, seed);
    const store = checkpoints ? mapStore() : undefined;
    // Retried until the timeout.
    const isEndless = faults.some(({ respond, times }) => respond?.code === 'parts_mismatch' && times === Infinity);
    const trial = { bytes, options: { concurrency, timeoutMs: isEndless ? 500 : 20_000 }, ...(store === undefined ? {} : { store }) };
    if (store !== undefined && skip !== undefined) {
      const cut = { operationId: 'uploadSessions.parts.upload', skip, times: Infinity, networkError: true as const };
      const { ended, problems } = await trials.run({ ...trial, faults: [cut] });
      expect(problems).toEqual([]);
      if (ended === 'file') return;
      resumes += 1;
    }
    const isStuck = (operationId: string): boolean => faults.some((one) => one.operationId === operationId);
    // A session cannot be aborted if its ID was lost or the abort itself fails.
    const allowOrphans = isStuck('uploadSessions.create') || isStuck('uploadSessions.abort');
    const { ended, problems } = await trials.run({ ...trial, faults, allowOrphans });
    expect(problems).toEqual([]);
    if (ended === 'file' || mock.state.items().length > 0) return;
    const resumed = await trials.run({ ...trial, faults: [], allowOrphans });
    expect(resumed).toEqual({ ended: 'file', error: undefined, problems: [] });
  });
  await fc.assert(property, { numRuns });
  expect(resumes).toBeGreaterThan(numRuns / 20);
});
