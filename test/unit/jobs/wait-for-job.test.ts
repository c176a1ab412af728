import { describe, expect, it } from 'vitest';
import {
  BoxApiError,
  BoxConfigError,
  BoxDecodeError,
  BoxJobError,
  BoxNetworkError,
  BoxNotFoundError,
  BoxTimeoutError,
} from '../../../src/core/errors/box-errors.js';
import type { Job } from '../../../src/jobs/job-options.js';
import { stoppedClock } from '../../support/clocks/fake-clock.js';
import { empty, json, networkFailure, respondingFetch, scriptedFetch, type Step } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';
import { clientOver, testClient } from '../../support/test-client.js';

const id = '3f1c2a54';
const sign = (status: string, more: object = {}) =>
  json({ type: 'sign-request', id, status, sign_files: { is_ready_for_download: true }, ...more });
const forEver = (step: () => Response): Step[] => Array.from({ length: 200 }, () => step);
const one = { retry: { attempts: 1 } } as const;

describe('a sign request', () => {
  it('is asked for until it is signed, and each answer is told', async () => {
    const { box, requests, clock } = testClient(...['converting', 'sent', 'viewed', 'finalizing', 'signed'].map((status) => sign(status)));
    const seen: unknown[] = [];
    const result = await box.jobs.signRequest(id, { onProgress: ({ status }) => void seen.push(status) });
    expect(result).toMatchObject({ id, status: 'signed' });
    expect(seen).toEqual(['converting', 'sent', 'viewed', 'finalizing', 'signed']);
    expect(requests.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual(Array(5).fill(`GET /2.0/sign_requests/${id}`));
    expect(clock.sleeps).toEqual([1000, 2000, 4000, 8000]);
  });

  it('is not signed before its copies can be downloaded', async () => {
    const early = sign('signed', { sign_files: { is_ready_for_download: false } });
    const { box, requests } = testClient(early, sign('signed'));
    expect((await box.jobs.signRequest(id)).sign_files.is_ready_for_download).toBe(true);
    expect(requests.length).toBe(2);
  });

  it('may be waited for in other states', async () => {
    const { box } = testClient(sign('sent'), sign('declined'));
    expect((await box.jobs.signRequest(id, { until: ['signed', 'declined'] })).status).toBe('declined');
    const early = testClient(sign('created'), sign('sent'));
    expect((await early.box.jobs.signRequest(id, { until: ['sent', 'viewed'] })).status).toBe('sent');
  });

  it.each(['cancelled', 'declined', 'expired', 'error', 'error_converting', 'error_sending', 'error_finalizing', 'error_of_tomorrow'])(
    'that ends as %s rejects',
    async (status) => {
      const { box, requests } = testClient(sign('sent'), sign(status, { error_code: 'some_code', sender_email: 'ada@example.com' }));
      const error = await rejection(box.jobs.signRequest(id), BoxJobError);
      expect(error).toMatchObject({ name: 'BoxJobError', kind: 'job', job: 'signRequest', state: status });
      expect(error.message).toBe(`signRequest: the job ended as ${status} (some_code)`);
      // What else the answer says, such as addresses to sign at, is not for logs.
      expect(JSON.stringify(error)).not.toContain('ada@example.com');
      expect(requests.length).toBe(2);
    },
  );

  it('that is signed while another state is waited for rejects, since that will not come any more', async () => {
    const { box } = testClient(sign('signed'));
    expect(await rejection(box.jobs.signRequest(id, { until: ['declined'] }), BoxJobError)).toMatchObject({ state: 'signed' });
  });
});

describe('a ZIP download', () => {
  const zip = (state: string) => json({ state, total_file_count: 3, downloaded_file_count: 3 });

  it.each(['abc%2Fd', 'abc/d'])('is asked for by what was answered when it was prepared, with the id %s', async (zipId) => {
    const { box, requests } = testClient(zip('in_progress'), zip('succeeded'));
    const given = zipId.includes('%') ? { status_url: `https://api.box.com/2.0/zip_downloads/${zipId}/status` } : zipId;
    expect(await box.jobs.zipDownload(given)).toMatchObject({ state: 'succeeded' });
    expect(requests.map(({ url }) => url.pathname)).toEqual(Array(2).fill('/2.0/zip_downloads/abc%2Fd/status'));
  });

  it('never sends the token where an answer says', async () => {
    const { box, requests } = testClient(zip('succeeded'));
    await box.jobs.zipDownload({ status_url: 'https://evil.example/2.0/zip_downloads/abc/status' });
    expect(requests[0]?.url.host).toBe('api.box.com');
    const urls = ['https://api.box.com/2.0/abc', 'https://api.box.com/2.0/zip_downloads/50%/status'];
    for (const wrong of [...urls.map((status_url) => ({ status_url })), {}, undefined, null] as never[]) {
      expect((await rejection(box.jobs.zipDownload(wrong), BoxConfigError)).message).toMatch(/^zip: /);
    }
  });

  it.each(['failed', 'expired'])('that ends as %s rejects', async (state) => {
    const { box } = testClient(zip(state));
    expect(await rejection(box.jobs.zipDownload('abc'), BoxJobError)).toMatchObject({ job: 'zipDownload', state });
  });
});

describe('a Doc Gen batch', () => {
  const page = (statuses: string[], marker: string | null = null) =>
    json({ entries: statuses.map((status, index) => ({ type: 'docgen_job', id: String(index), status })), next_marker: marker });

  it('is over when every document of every page is, and gives them all', async () => {
    const { box, requests } = testClient(
      ...[page([]), page(['completed', 'pending']), page(['completed', 'completed'], 'm/1'), page(['submitted'])],
      ...[page(['completed', 'completed'], 'm/1'), page(['completed_with_error'], '')],
    );
    const jobs = await box.jobs.docgenBatch('67000');
    expect(jobs.map(({ status }) => status)).toEqual(['completed', 'completed', 'completed_with_error']);
    expect(requests.map(({ url }) => url.pathname + url.search)).toEqual([
      ...Array<string>(3).fill('/2.0/docgen_batch_jobs/67000?limit=1000'),
      '/2.0/docgen_batch_jobs/67000?limit=1000&marker=m%2F1',
      ...['/2.0/docgen_batch_jobs/67000?limit=1000', '/2.0/docgen_batch_jobs/67000?limit=1000&marker=m%2F1'],
    ]);
  });

  it('rejects when a document failed, once the others are over', async () => {
    const { box, requests } = testClient(page(['failed', 'pending', 'completed']), page(['failed', 'completed', 'completed']));
    const error = await rejection(box.jobs.docgenBatch('67000'), BoxJobError);
    expect(error).toMatchObject({ state: 'failed', message: 'docgenBatch: the job ended as failed (1 of 3 documents)' });
    expect(requests.length).toBe(2);
  });

  it('has no more time for all its pages than for the wait', async () => {
    let pages = 0;
    const { box, clock } = clientOver(
      respondingFetch(() => {
        clock.advance(400);
        pages += 1;
        return page(['completed'], `m/${String(pages)}`);
      }),
      one,
    );
    await rejection(box.jobs.docgenBatch('67000', { timeoutMs: 2000 }), BoxTimeoutError);
    expect(pages).toBeLessThanOrEqual(6);
  });

  it('rejects when its pages lead round in a circle', async () => {
    const { box, requests } = testClient(page(['completed'], 'a'), page(['completed'], 'b'), page(['completed'], 'a'));
    expect((await rejection(box.jobs.docgenBatch('67000'), BoxDecodeError)).message).toContain('marker');
    expect(requests.length).toBe(3);
  });

  it('waits on when a document is in a state of tomorrow', async () => {
    const { box } = testClient(page(['queued']), page(['completed']));
    expect(await box.jobs.docgenBatch('67000')).toHaveLength(1);
  });
});

describe('a legal hold', () => {
  const policy = (status: string) => json({ type: 'legal_hold_policy', id: '1', status });
  const assignment = (deletedAt: string | null) => json({ type: 'legal_hold_policy_assignment', id: '1', deleted_at: deletedAt });
  const gone = () => json({ type: 'error', status: 404, code: 'not_found' }, 404);

  it('is released when it says so', async () => {
    const { box, requests } = testClient(policy('active'), policy('releasing'), policy('released'));
    expect(await box.jobs.legalHoldRelease('1')).toMatchObject({ status: 'released' });
    expect(requests[0]?.url.pathname).toBe('/2.0/legal_hold_policies/1');
  });

  it('is released when it is gone', async () => {
    const { box } = testClient(policy('releasing'), gone());
    expect(await box.jobs.legalHoldRelease('1')).toBeUndefined();
  });

  it('lets go of an assignment when that is gone', async () => {
    const { box, requests } = testClient(assignment(null), assignment('2025-01-01T00:00:00Z'), gone());
    const seen: unknown[] = [];
    await expect(
      box.jobs.legalHoldAssignmentRelease('1', { onProgress: (one) => void seen.push(one.deleted_at) }),
    ).resolves.toBeUndefined();
    expect(seen).toEqual([null, '2025-01-01T00:00:00Z']);
    expect(requests[0]?.url.pathname).toBe('/2.0/legal_hold_policy_assignments/1');
  });

  it.each(['legalHoldRelease', 'legalHoldAssignmentRelease'] as const)('has to have been there: %s', async (kind) => {
    const { box, requests } = testClient(gone(), policy('releasing'));
    await rejection(box.jobs[kind]('a typing error'), BoxNotFoundError);
    expect(requests.length).toBe(1);
    for (const wrong of ['yes', null] as never[]) {
      expect((await rejection(box.jobs.wait({ kind, id: '1', seen: wrong }), BoxConfigError)).message).toMatch(/^seen: /);
    }
  });

  it('may have been there in another process', async () => {
    const { box } = testClient(gone());
    const kept = JSON.stringify({ kind: 'legalHoldRelease', id: '1', seen: true } satisfies Job);
    expect(await box.jobs.wait(JSON.parse(kept) as Job<'legalHoldRelease'>)).toBeUndefined();
  });

  it('may not be seen by everybody', async () => {
    const { box } = testClient(json({ code: 'forbidden' }, 403));
    expect(await rejection(box.jobs.legalHoldRelease('1'), BoxApiError)).toMatchObject({ status: 403 });
  });
});

describe('whatever is waited for', () => {
  it('is asked for ever more seldom, up to a bound, and less by chance', async () => {
    const times = async (random: () => number, more: object) => {
      const { box, clock } = clientOver(scriptedFetch(...Array.from({ length: 5 }, () => sign('sent')), sign('signed')), { random });
      await box.jobs.signRequest(id, more);
      return clock.sleeps;
    };
    expect(await times(() => 1, { intervalMs: 5000, maxIntervalMs: 12_000 })).toEqual([5000, 10_000, 12_000, 12_000, 12_000]);
    expect(await times(() => 0, { intervalMs: 5000, maxIntervalMs: 12_000 })).toEqual([2500, 5000, 6000, 6000, 6000]);
  });

  it('comes no sooner than the service asks, in an answer or in a refusal', async () => {
    const later = (status: string, seconds: string) => json({ status, sign_files: {} }, 200, { 'retry-after': seconds });
    const refused = () => json({ code: 'rate_limit_exceeded' }, 429, { 'retry-after': '90' });
    const fetch = scriptedFetch(later('sent', '40'), refused, later('sent', '0'), sign('signed'));
    const { box, clock } = clientOver(fetch, { ...one, limiter: false });
    await box.jobs.signRequest(id);
    expect(clock.sleeps).toEqual([40_000, 90_000, 4000]);
  });

  it.each([
    ['a connection that breaks', () => Promise.reject(networkFailure('ECONNRESET'))],
    ['a gateway', () => new Response('<html>', { status: 502 })],
    ['a service that is overloaded', () => empty(503)],
    ['too many calls', () => json({ code: 'rate_limit_exceeded' }, 429)],
  ])('lives through %s', async (_, step) => {
    const { box, requests } = clientOver(scriptedFetch(sign('sent'), step, step, sign('signed')), {
      ...one,
      limiter: false,
    });
    expect(await box.jobs.signRequest(id)).toMatchObject({ status: 'signed' });
    expect(requests.length).toBe(4);
  });

  it.each([400, 403, 404])('does not live through %d', async (status) => {
    const { box, requests } = testClient(json({ code: 'x' }, status), sign('signed'));
    expect(await rejection(box.jobs.signRequest(id), BoxApiError)).toMatchObject({ status });
    expect(requests.length).toBe(1);
  });

  it('is given up when its time is over, after a last question', async () => {
    const { box, clock } = testClient(...forEver(() => sign('sent')));
    const error = await rejection(box.jobs.signRequest(id, { timeoutMs: 20_000 }), BoxTimeoutError);
    expect(error.message).toBe('signRequest: the job (sent) is still not ready');
    expect(clock.sleeps).toEqual([1000, 2000, 4000, 8000, 4000]);
  });

  it.each([
    ['little time', { timeoutMs: 1000 }, [500, 250]],
    ['long intervals', { timeoutMs: 60_000, intervalMs: 60_000, maxIntervalMs: 60_000 }, [30_000, 15_000]],
  ])('is asked for more than once when there is %s', async (_, options, sleeps) => {
    const { box, clock } = clientOver(
      respondingFetch(() => sign('sent')),
      { random: () => 0 },
    );
    await rejection(box.jobs.signRequest(id, options), BoxTimeoutError);
    expect(clock.sleeps).toEqual(sleeps);
  });

  it('has as much time as a call by default', async () => {
    const { box, clock } = clientOver(
      respondingFetch(() => sign('sent')),
      { timeouts: { totalMs: 50_000 } },
    );
    await rejection(box.jobs.signRequest(id), BoxTimeoutError);
    expect(clock.sleeps.reduce((sum, ms) => sum + ms, 0)).toBe(49_000);
  });

  it('is given up at once when the service asks to wait for longer than there is time', async () => {
    const fetch = scriptedFetch(json({ status: 'sent', sign_files: {} }, 200, { 'retry-after': '60' }));
    const { box, clock } = clientOver(fetch);
    const error = await rejection(box.jobs.signRequest(id, { timeoutMs: 30_000 }), BoxTimeoutError);
    expect(error.message).toContain('the service asks to wait for 60 s');
    expect(clock.sleeps).toEqual([]);
  });

  it('tells, when its time is over, what stood in the way', async () => {
    const { box } = clientOver(
      respondingFetch(() => Promise.reject(networkFailure('ECONNREFUSED'))),
      one,
    );
    const error = await rejection(box.jobs.signRequest(id, { timeoutMs: 5000 }), BoxTimeoutError);
    expect(error.message).toBe('signRequest: the job is still not ready');
    expect(error.cause).toBeInstanceOf(BoxNetworkError);
  });

  it('ends with the signal', async () => {
    const clock = stoppedClock();
    const { box } = clientOver(
      respondingFetch(() => sign('sent')),
      { clock },
    );
    const controller = new AbortController();
    const waiting = box.jobs.signRequest(id, { signal: controller.signal });
    await clock.whenAsleep;
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await expect(box.jobs.signRequest(id, { signal: controller.signal })).rejects.toBe(reason);
  });

  it('ends with what onProgress throws', async () => {
    const { box, requests } = testClient(sign('sent'), sign('signed'));
    const own = new Error('own');
    const onProgress = () => {
      throw own;
    };
    await expect(box.jobs.signRequest(id, { onProgress })).rejects.toBe(own);
    expect(requests.length).toBe(1);
  });

  it('waits for onProgress, and ends with what it rejects with, also when that would pass by', async () => {
    const { box, requests } = testClient(sign('sent'), sign('signed'));
    const own = new BoxNetworkError('of another call');
    await expect(box.jobs.signRequest(id, { onProgress: () => Promise.reject(own) })).rejects.toBe(own);
    expect(requests.length).toBe(1);
    let isDone = false;
    const onProgress = async () => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      isDone = true;
    };
    await box.jobs.signRequest(id, { onProgress });
    expect(isDone).toBe(true);
  });

  it('ends with the signal while onProgress goes on', async () => {
    const { box } = testClient(sign('sent'));
    const controller = new AbortController();
    const reason = new Error('enough');
    const onProgress = () => {
      setTimeout(() => {
        controller.abort(reason);
      }, 5);
      return new Promise<void>(() => undefined);
    };
    await expect(box.jobs.signRequest(id, { onProgress, signal: controller.signal })).rejects.toBe(reason);
  });

  it('is asked for as another user when told so', async () => {
    const { box, requests } = testClient(sign('signed'));
    await box.jobs.signRequest(id, { asUser: '33002' });
    expect(requests[0]?.headers.get('as-user')).toBe('33002');
  });

  it('can be kept as JSON and waited for elsewhere', async () => {
    const first = clientOver(respondingFetch(() => sign('sent')));
    const job: Job = { kind: 'signRequest', id };
    await rejection(first.box.jobs.wait(job, { timeoutMs: 3000 }), BoxTimeoutError);
    const { box } = testClient(sign('signed'));
    expect(await box.jobs.wait(JSON.parse(JSON.stringify(job)) as Job<'signRequest'>)).toMatchObject({ status: 'signed' });
  });
});

describe('arguments', () => {
  it.each([
    ['id', { id: '' }, {}],
    ['id', { id: 5 as never }, {}],
    ['kind', { kind: 'upload' }, {}],
    ['kind', { kind: 'toString' }, {}],
    ['timeoutMs', {}, { timeoutMs: 0 }],
    ['timeoutMs', {}, { timeoutMs: NaN }],
    ['intervalMs', {}, { intervalMs: 0 }],
    ['maxIntervalMs', {}, { maxIntervalMs: Infinity }],
    ['until', {}, { until: [] }],
    ['until', {}, { until: 'signed' as never }],
  ])('that are wrong are named, and nothing is sent: %s', async (name, job, options) => {
    const { box, requests } = testClient();
    const error = await rejection(box.jobs.wait({ kind: 'signRequest', id, ...job } as Job<'signRequest'>, options), BoxConfigError);
    expect(error.message).toMatch(new RegExp(`^${name}: `));
    expect(requests).toEqual([]);
  });
});
