import { afterAll, describe, expect, it } from 'vitest';
import type { Fault, FaultResponse } from 'box-openapi-sdk/testing';
import { someBytes } from '../support/bytes.js';
import { isSoak, mapStore, openTrials, type Trial } from './trials.js';

const fewParts = someBytes(4500);

interface Step {
  readonly step: string;
  readonly operationId: string;
  readonly options?: Trial['options'];
  /** Of a new version of a file. */
  readonly version?: true;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** Faults that make the upload come to this step. */
  readonly before?: readonly Fault[];
  /** Comes by an upload that goes on from a checkpoint. */
  readonly resumed?: true;
  /** Whether what came to it may be sent again without harm. */
  readonly safe: boolean;
  /** The last byte of a body that a digest covers. */
  readonly digested?: true;
}

const storageFull = { status: 403, code: 'storage_limit_exceeded' };
const direct = { partsFromBytes: 2_000_000 };
const steps: Step[] = [
  { step: 'the check before', operationId: 'files.content.preflight', options: direct, bytes: someBytes(1_000_001), safe: true },
  { step: 'the direct upload', operationId: 'files.content.upload', options: direct, safe: false, digested: true },
  {
    step: 'the direct upload of a version',
    operationId: 'files.content.uploadVersion',
    options: direct,
    version: true,
    safe: false,
    digested: true,
  },
  { step: 'the opening of a session', operationId: 'uploadSessions.create', safe: false },
  { step: 'the opening of a session for a version', operationId: 'uploadSessions.createForFile', version: true, safe: false },
  { step: 'a part', operationId: 'uploadSessions.parts.upload', safe: true, digested: true },
  {
    step: 'the list of parts',
    operationId: 'uploadSessions.parts.list',
    before: [{ operationId: 'uploadSessions.parts.upload', networkError: true, after: true }],
    safe: true,
  },
  { step: 'the commit', operationId: 'uploadSessions.commit', safe: true },
  { step: 'the commit of a version', operationId: 'uploadSessions.commit', version: true, safe: true },
  {
    step: 'the abort',
    operationId: 'uploadSessions.abort',
    before: [{ operationId: 'uploadSessions.commit', respond: storageFull }],
    safe: true,
  },
  { step: 'the look at a session to go on with', operationId: 'uploadSessions.get', resumed: true, safe: true },
  { step: 'the list of what had arrived', operationId: 'uploadSessions.parts.list', resumed: true, safe: true },
];

/** What becomes of the upload: `file` and `error` where only one will do. */
type Ending = 'file' | 'error' | 'either';
interface Failure {
  readonly failure: string;
  readonly fault: (step: Step) => Partial<Fault>;
  readonly once?: (step: Step) => Ending;
  readonly always?: Ending;
  /** The client cannot know of a session: the answer that named it was lost, or says that it is gone. */
  readonly loses?: true;
  readonly damages?: true;
  /** Looks another way over HTTP. */
  readonly onTheWire?: true;
}

const respond = (response: FaultResponse) => () => ({ respond: response });
const file = (): Ending => 'file';
const ifSafe = ({ safe }: Step): Ending => (safe ? 'file' : 'either');
const failures: Failure[] = [
  { failure: '429', fault: respond({ status: 429, code: 'rate_limit_exceeded', retryAfter: 0 }), once: file, always: 'error' },
  { failure: '503 with Retry-After', fault: respond({ status: 503, code: 'unavailable', retryAfter: 0 }), once: file, always: 'error' },
  { failure: '500', fault: respond({ status: 500, code: 'internal_server_error' }), once: ifSafe, always: 'error' },
  { failure: '502 from a gateway', fault: respond({ status: 502, body: '<html>Bad Gateway</html>' }), once: ifSafe, always: 'error' },
  { failure: '401', fault: respond({ status: 401, code: 'unauthorized' }), once: file, always: 'error' },
  { failure: '403', fault: respond({ status: 403, code: 'access_denied_insufficient_permissions' }), always: 'error' },
  { failure: '404', fault: respond({ status: 404, code: 'not_found' }), loses: true },
  { failure: '410', fault: respond({ status: 410, code: 'session_expired' }), loses: true },
  { failure: 'a session that is gone', fault: () => ({ expireSession: true }), once: file },
  { failure: 'parts_mismatch', fault: respond({ status: 409, code: 'parts_mismatch' }), always: 'error' },
  { failure: 'range_overlaps_existing_part', fault: respond({ status: 409, code: 'range_overlaps_existing_part' }), always: 'error' },
  { failure: 'item_name_in_use', fault: respond({ status: 409, code: 'item_name_in_use' }), always: 'error' },
  { failure: 'storage_limit_exceeded', fault: respond(storageFull), always: 'error' },
  { failure: 'bad_digest', fault: respond({ status: 412, code: 'bad_digest' }), always: 'error' },
  { failure: '202', fault: respond({ status: 202, retryAfter: 0, unchecked: true }), loses: true },
  { failure: 'an answer that is no JSON', fault: respond({ status: 200, body: 'OK', unchecked: true }), loses: true },
  { failure: 'an answer that is empty', fault: respond({ status: 200, unchecked: true }), loses: true },
  { failure: 'a connection cut before the request', fault: () => ({ networkError: true }), once: ifSafe, always: 'error', onTheWire: true },
  {
    failure: 'a connection cut within the request',
    fault: () => ({ cut: { of: 'request', at: 300 } }),
    once: ifSafe,
    always: 'error',
    onTheWire: true,
  },
  { failure: 'a lost answer', fault: () => ({ networkError: true, after: true }), once: ifSafe, loses: true, onTheWire: true },
  { failure: 'half an answer', fault: () => ({ cut: { of: 'response', at: 20 } }), once: ifSafe, loses: true, onTheWire: true },
  {
    failure: 'an answer without its end',
    fault: () => ({ cut: { of: 'response', at: 1_000_000 } }),
    once: ifSafe,
    loses: true,
    onTheWire: true,
  },
  {
    failure: 'a damaged request',
    fault: ({ digested }) => ({ corrupt: { of: 'request', at: digested === true ? 900 : 0 } }),
    once: ({ digested }) => (digested === true ? 'file' : 'either'),
  },
  { failure: 'a damaged answer', fault: () => ({ corrupt: { of: 'response', at: 0 } }), loses: true, damages: true },
  { failure: 'another damaged answer', fault: () => ({ corrupt: { of: 'response', at: 27 } }), loses: true, damages: true },
  {
    failure: 'a slow answer',
    fault: () => ({ drip: { of: 'response', bytes: 40, everyMs: 1 } }),
    once: file,
    always: 'file',
    onTheWire: true,
  },
];

describe.each([
  { way: 'through mock.fetch', http: false },
  { way: 'over HTTP', http: true },
])('every failure $way', async ({ http }) => {
  const trials = await openTrials({ http });
  const { mock } = trials;
  afterAll(() => trials.close());
  const met = failures.filter(({ onTheWire }) => !http || onTheWire === true);

  it.each(steps)('of $step ends the upload in the file or in an error', { timeout: 60_000 }, async (step) => {
    const { operationId, before = [], resumed, options, version, bytes = fewParts } = step;
    const all: string[] = [];
    for (const { failure, fault, once, always, loses, damages } of met)
      for (const times of isSoak ? [1, 2, 3, Infinity] : [1, Infinity]) {
        await mock.reset();
        const store = mapStore();
        if (resumed === true) {
          const stuck: Fault = { operationId: 'uploadSessions.parts.upload', skip: 2, times: Infinity, networkError: true };
          expect((await trials.run({ bytes, faults: [stuck], store })).ended).toBe('error');
        }
        const target = { operationId, times, ...fault(step) } as Fault;
        const isOpening = operationId.startsWith('uploadSessions.create');
        const isEnd = operationId === 'uploadSessions.abort';
        const { ended, error, problems } = await trials.run({
          bytes,
          faults: [...before, target],
          ...(resumed === true ? { store } : {}),
          ...(version === true ? { old: someBytes(100) } : {}),
          // For ever: nothing but the clock ends them.
          options: { ...options, timeoutMs: failure === '202' || failure === 'parts_mismatch' ? 250 : 20_000 },
          mayOrphan:
            (loses === true && (isOpening || failure === '404' || failure === '410')) || (isEnd && (times > 1 || once?.(step) !== 'file')),
          mayViolate: damages === true,
        });
        const what = `${failure}, ${times === Infinity ? 'always' : `${String(times)} times`}`;
        const struck = mock.faults.log.some((strike) => strike.fault === target);
        // A failure that is there when the session is thrown away is what led there.
        const wanted = isEnd ? 'error' : times === 1 ? once?.(step) : times === Infinity && struck ? always : undefined;
        if (wanted !== undefined && wanted !== 'either' && wanted !== ended) all.push(`${what}: ended with ${ended}: ${String(error)}`);
        all.push(...problems.map((problem) => `${what}: ${problem}`));
        if (!struck && failure !== 'a session that is gone') all.push(`${what}: never struck`);
      }
    expect(all).toEqual([]);
  });
});
