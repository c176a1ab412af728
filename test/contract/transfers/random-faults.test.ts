import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { Fault, FaultResponse } from 'box-openapi-sdk/testing';
import { someBytes } from '../support/bytes.js';
import { isSoak, mapStore, openTrials, partBytes } from './trials.js';

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

/** Harm that waiting and sending again can undo, wherever it strikes. */
const passing: FaultResponse[] = [
  { status: 429, code: 'rate_limit_exceeded', retryAfter: 0 },
  { status: 503, code: 'unavailable', retryAfter: 0 },
];
/** And harm that may be the end of an upload. */
const worse: FaultResponse[] = [
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
const place = (of: 'request' | 'response', most: number) => fc.record({ of: fc.constant(of), at: fc.nat(most) });
const harms: fc.Arbitrary<Partial<Fault>> = fc.oneof(
  fc.constantFrom(...passing, ...worse).map((respond) => ({ respond })),
  fc.constant({ networkError: true as const }),
  fc.constant({ networkError: true as const, after: true as const }),
  fc.constant({ expireSession: true as const }),
  fc.oneof(place('request', 2000), place('response', 600)).map((cut) => ({ cut })),
  place('response', 600).map((cut) => ({ drip: { of: cut.of, bytes: 1 + cut.at, everyMs: 1 } })),
  fc.nat(3).map((delayMs) => ({ delayMs })),
);
/** Of bodies that a digest covers: nothing else tells of a damaged byte. */
const damage = fc
  .tuple(fc.constantFrom('files.content.upload', 'uploadSessions.parts.upload'), fc.integer({ min: 700, max: 1023 }))
  .map(([operationId, at]) => ({ operationId, corrupt: { of: 'request' as const, at } }));

const numRuns = isSoak ? 3000 : 80;
const timeout = isSoak ? 3_600_000 : 60_000;
const common = { concurrency: fc.integer({ min: 1, max: 7 }), seed: fc.integer({ min: 1, max: 255 }), size: sizes };

it('any upload under a few faults that pass ends in the file', { timeout }, async () => {
  const harmless = fc.oneof(
    fc.constantFrom(...passing).map((respond) => ({ respond })),
    fc.nat(3).map((delayMs) => ({ delayMs })),
  );
  // Fewer than the attempts of a call, even when all of them strike the same.
  const schedule = fc.array(
    fc.tuple(operationIds, harmless, fc.nat(5)).map(([operationId, harm, skip]) => ({ operationId, skip, ...harm })),
    { maxLength: 4 },
  );
  const property = fc.asyncProperty(fc.record({ ...common, faults: schedule }), async ({ size, seed, concurrency, faults }) => {
    await mock.reset();
    const { ended, error, problems } = await trials.run({ bytes: someBytes(size, seed), faults, options: { concurrency } });
    expect({ ended, error, problems }).toEqual({ ended: 'file', error: undefined, problems: [] });
  });
  await fc.assert(property, { numRuns });
});

it('any upload under any faults ends in the file or in an error, never in another file, and can be gone on with', { timeout }, async () => {
  const times = fc.constantFrom(1, 2, 3, Infinity);
  const fault = fc.oneof(
    fc.tuple(operationIds, harms).map(([operationId, harm]) => ({ operationId, ...harm })),
    damage,
  );
  const schedule = fc.array(
    fc.tuple(fault, times, fc.nat(5)).map(([one, count, skip]) => ({ ...one, times: count, skip }) as Fault),
    { maxLength: 5 },
  );
  // From which part on the connection is gone in a run before, so that the faults meet an upload that is gone on with.
  const interruptedAt = fc.option(fc.nat(5), { nil: undefined });
  const all = fc.record({ ...common, faults: schedule, checkpoints: fc.boolean(), interruptedAt });
  let resumes = 0;
  const property = fc.asyncProperty(all, async ({ size, seed, concurrency, faults, checkpoints, interruptedAt: skip }) => {
    await mock.reset();
    const bytes = someBytes(size, seed);
    const store = checkpoints ? mapStore() : undefined;
    // Asked again until the time is over.
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
    // Nobody can throw away a session whose id was lost, or which nobody lets go.
    const mayOrphan = isStuck('uploadSessions.create') || isStuck('uploadSessions.abort');
    const { ended, problems } = await trials.run({ ...trial, faults, mayOrphan });
    expect(problems).toEqual([]);
    if (ended === 'file' || mock.state.items().length > 0) return;
    const again = await trials.run({ ...trial, faults: [], mayOrphan });
    expect(again).toEqual({ ended: 'file', error: undefined, problems: [] });
  });
  await fc.assert(property, { numRuns });
  expect(resumes).toBeGreaterThan(numRuns / 20);
});
