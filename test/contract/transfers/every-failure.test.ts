import { afterAll, describe, expect, it } from 'vitest';
import type { Fault, FaultResponse } from 'box-openapi-sdk/testing';
import { seededBytes } from '../support/bytes.js';
import { isSoak } from '../support/soak.js';
import { mapStore, openTrials, type Trial } from './trials.js';

const fewParts = seededBytes(4500);

interface Step {
  readonly step: string;
  readonly operationId: string;
  readonly options?: Trial['options'];
  /** Uploads a new version of a file. */
  readonly version?: true;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** Faults that lead the upload to this step. */
  readonly before?: readonly Fault[];
  /** The step occurs only in an upload that resumes from a checkpoint. */
  readonly resumed?: true;
  /** Whether the request is safe to retry. */
  readonly safe: boolean;
  /** Whether a digest covers the request body. */
  readonly digested?: true;
}

const storageFull = { status: 403, code: 'storage_limit_exceeded' };
const direct = { partsFromBytes: 2_000_000 };
const steps: Step[] = [
  { step: 'the preflight check', operationId: 'files.content.preflight', options: direct, bytes: seededBytes(1_000_001), safe: true },
  { step: 'the direct upload', operationId: 'files.content.upload', options: direct, safe: false, digested: true },
  {
    step: 'the direct upload of a new version',
    operationId: 'files.content.uploadVersion',
    options: direct,
    version: true,
    safe: false,
    digested: true,
  },
  { step: 'the creation of a session', operationId: 'uploadSessions.create', safe: false },
  { step: 'the creation of a session for a version', operationId: 'uploadSessions.createForFile', version: true, safe: false },
  { step: 'the upload of a part', operationId: 'uploadSessions.parts.upload', safe: true, digested: true },
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
  { step: 'the lookup of a session to resume', operationId: 'uploadSessions.get', resumed: true, safe: true },
  { step: 'the list of parts to resume', operationId: 'uploadSessions.parts.list', resumed: true, safe: true },
];

/** The expected outcome. `either` accepts both. */
type Outcome = 'file' | 'error' | 'either';
interface Failure {
  readonly failure: string;
  readonly fault: (step: Step) => Partial<Fault>;
  readonly once?: (step: Step) => Outcome;
  readonly always?: Outcome;
  /** The client cannot know the session: the response with its ID was lost, or reports that it is gone. */
  readonly losesSession?: true;
  readonly corruptsResponse?: true;
  /** Behaves differently over HTTP, so it is also tested there. */
  readonly differsOverHttp?: true;
}

const respond = (response: FaultResponse) => () => ({ respond: response });
const file = (): Outcome => 'file';
const fileIfSafe = ({ safe }: Step): Outcome => (safe ? 'file' : 'either');
const failures: Failure[] = [
  { failure: '429', fault: respond({ status: 429, code: 'rate_limit_exceeded', retryAfter: 0 }), once: file, always: 'error' },
  { failure: '503 with Retry-After', fault: respond({ status: 503, code: 'unavailable', retryAfter: 0 }), once: file, always: 'error' },
  { failure: '500', fault: respond({ status: 500, code: 'internal_server_error' }), once: fileIfSafe, always: 'error' },
  { failure: '502 from a gateway', fault: respond({ status: 502, body: '<html>Bad Gateway</html>' }), once: fileIfSafe, always: 'error' },
  { failure: '401', fault: respond({ status: 401, code: 'unauthorized' }), once: file, always: 'error' },
  { failure: '403', fault: respond({ status: 403, code: 'access_denied_insufficient_permissions' }), always: 'error' },
  { failure: '404', fault: respond({ status: 404, code: 'not_found' }), losesSession: true },
  { failure: '410', fault: respond({ status: 410, code: 'session_expired' }), losesSession: true },
  { failure: 'an expired session', fault: () => ({ expireSession: true }), once: file },
  { failure: 'parts_mismatch', fault: respond({ status: 409, code: 'parts_mismatch' }), always: 'error' },
  { failure: 'range_overlaps_existing_part', fault: respond({ status: 409, code: 'range_overlaps_existing_part' }), always: 'error' },
  { failure: 'item_name_in_use', fault: respond({ status: 409, code: 'item_name_in_use' }), always: 'error' },
  { failure: 'storage_limit_exceeded', fault: respond(storageFull), always: 'error' },
  { failure: 'bad_digest', fault: respond({ status: 412, code: 'bad_digest' }), always: 'error' },
  { failure: '202', fault: respond({ status: 202, retryAfter: 0, unchecked: true }), losesSession: true },
  { failure: 'a response that is not JSON', fault: respond({ status: 200, body: 'OK', unchecked: true }), losesSession: true },
  { failure: 'an empty response', fault: respond({ status: 200, unchecked: true }), losesSession: true },
  {
    failure: 'a connection closed before the request',
    fault: () => ({ networkError: true }),
    once: fileIfSafe,
    always: 'error',
    differsOverHttp: true,
  },
  {
    failure: 'a connection closed during the request',
    fault: () => ({ cut: { of: 'request', at: 300 } }),
    once: fileIfSafe,
    always: 'error',
    differsOverHttp: true,
  },
  {
    failure: 'a lost response',
    fault: () => ({ networkError: true, after: true }),
    once: fileIfSafe,
    losesSession: true,
    differsOverHttp: true,
  },
  {
    failure: 'a truncated response',
    fault: () => ({ cut: { of: 'response', at: 20 } }),
    once: fileIfSafe,
    losesSession: true,
    differsOverHttp: true,
  },
  {
    failure: 'a response without its end',
    fault: () => ({ cut: { of: 'response', at: 1_000_000 } }),
    once: fileIfSafe,
    losesSession: true,
    differsOverHttp: true,
  },
  {
    failure: 'a corrupted request',
    fault: ({ digested }) => ({ corrupt: { of: 'request', at: digested === true ? 900 : 0 } }),
    once: ({ digested }) => (digested === true ? 'file' : 'either'),
  },
  {
    failure: 'a corrupted first byte of a response',
    fault: () => ({ corrupt: { of: 'response', at: 0 } }),
    losesSession: true,
    corruptsResponse: true,
  },
  {
    failure: 'a corrupted byte inside a response',
    fault: () => ({ corrupt: { of: 'response', at: 27 } }),
    losesSession: true,
    corruptsResponse: true,
  },
  {
    failure: 'a slow response',
    fault: () => ({ drip: { of: 'response', bytes: 40, everyMs: 1 } }),
    once: file,
    always: 'file',
    differsOverHttp: true,
  },
];

describe.each([
  { way: 'through mock.fetch', http: false },
  { way: 'over HTTP', http: true },
])('upload failures $way', async ({ http }) => {
  const trials = await openTrials({ http });
  const { mock } = trials;
  afterAll(() => trials.close());
  const applicable = failures.filter(({ differsOverHttp }) => !http || differsOverHttp === true);

  it.each(steps)('an upload ends with the right file or an error for every failure of $step', async (step) => {
    const { operationId, before = [], resumed, options, version, bytes = fewParts } = step;
    const mismatches: string[] = [];
    for (const { failure, fault, once, always, losesSession, corruptsResponse } of applicable)
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
          ...(version === true ? { old: seededBytes(100) } : {}),
          // The client retries these until its timeout.
          options: { ...options, timeoutMs: failure === '202' || failure === 'parts_mismatch' ? 250 : 20_000 },
          allowOrphans:
            (losesSession === true && (isOpening || failure === '404' || failure === '410')) ||
            (isEnd && (times > 1 || once?.(step) !== 'file')),
          allowViolations: corruptsResponse === true,
        });
        const what = `${failure}, ${times === Infinity ? 'always' : `${String(times)} times`}`;
        const wasApplied = mock.faults.log.some((applied) => applied.fault === target);
        // The abort step is reached only because the upload already failed.
        const expected = isEnd ? 'error' : times === 1 ? once?.(step) : times === Infinity && wasApplied ? always : undefined;
        if (expected !== undefined && expected !== 'either' && expected !== ended)
          mismatches.push(`${what}: ended with ${ended}: ${String(error)}`);
        mismatches.push(...problems.map((problem) => `${what}: ${problem}`));
        if (!wasApplied && failure !== 'an expired session') mismatches.push(`${what}: never applied`);
      }
    expect(mismatches).toEqual([]);
  });
});
