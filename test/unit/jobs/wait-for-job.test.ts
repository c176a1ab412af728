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
import { empty, json, networkFailure, respondingFetch, scriptedFetch, type FakeReply } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';
import { clientWith, testClient } from '../../support/test-client.js';

const id = '3f1c2a54';
const signResponse = (status: string, more: object = {}) =>
  json({ type: 'sign-request', id, status, sign_files: { is_ready_for_download: true }, ...more });
const repeated = (step: () => Response): FakeReply[] => Array.from({ length: 200 }, () => step);
const singleAttempt = { retry: { attempts: 1 } } as const;

describe('signRequest job', () => {
  it('is polled until it is signed and reports each response', async () => {
    const { box, requests, clock } = testClient(
      ...['converting', 'sent', 'viewed', 'finalizing', 'signed'].map((status) => signResponse(status)),
    );
    const seen: unknown[] = [];
    const result = await box.jobs.signRequest(id, { onProgress: ({ status }) => void seen.push(status) });
    expect(result).toMatchObject({ id, status: 'signed' });
    expect(seen).toEqual(['converting', 'sent', 'viewed', 'finalizing', 'signed']);
    expect(requests.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual(Array(5).fill(`GET /2.0/sign_requests/${id}`));
    expect(clock.sleeps).toEqual([1000, 2000, 4000, 8000]);
  });

  it('is not complete before the signed files can be downloaded', async () => {
    const early = signResponse('signed', { sign_files: { is_ready_for_download: false } });
    const { box, requests } = testClient(early, signResponse('signed'));
    expect((await box.jobs.signRequest(id)).sign_files.is_ready_for_download).toBe(true);
    expect(requests.length).toBe(2);
  });

  it('resolves in the states that until lists', async () => {
    const { box } = testClient(signResponse('sent'), signResponse('declined'));
    expect((await box.jobs.signRequest(id, { until: ['signed', 'declined'] })).status).toBe('declined');
    const early = testClient(signResponse('created'), signResponse('sent'));
    expect((await early.box.jobs.signRequest(id, { until: ['sent', 'viewed'] })).status).toBe('sent');
  });

  it.each(['cancelled', 'declined', 'expired', 'error', 'error_converting', 'error_sending', 'error_finalizing', 'error_of_tomorrow'])(
    'rejects with BoxJobError when it ends as %s',
    async (status) => {
      const { box, requests } = testClient(
        signResponse('sent'),
        signResponse(status, { error_code: 'some_code', sender_email: 'ada@example.com' }),
      );
      const error = await rejection(box.jobs.signRequest(id), BoxJobError);
      expect(error).toMatchObject({ name: 'BoxJobError', kind: 'job', job: 'signRequest', state: status });
      expect(error.message).toBe(`signRequest: the job ended as ${status} (some_code)`);
      // Other response data, such as signing URLs, must not reach logs.
      expect(JSON.stringify(error)).not.toContain('ada@example.com');
      expect(requests.length).toBe(2);
    },
  );

  it('rejects when it is signed while another final state is awaited', async () => {
    const { box } = testClient(signResponse('signed'));
    expect(await rejection(box.jobs.signRequest(id, { until: ['declined'] }), BoxJobError)).toMatchObject({ state: 'signed' });
  });
});

describe('zipDownload job', () => {
  const zip = (state: string) => json({ state, total_file_count: 3, downloaded_file_count: 3 });

  it.each(['abc%2Fd', 'abc/d'])('is polled by its ID or by the status_url of its creation, with the ID %s', async (zipId) => {
    const { box, requests } = testClient(zip('in_progress'), zip('succeeded'));
    const given = zipId.includes('%') ? { status_url: `https://api.box.com/2.0/zip_downloads/${zipId}/status` } : zipId;
    expect(await box.jobs.zipDownload(given)).toMatchObject({ state: 'succeeded' });
    expect(requests.map(({ url }) => url.pathname)).toEqual(Array(2).fill('/2.0/zip_downloads/abc%2Fd/status'));
  });

  it('never sends the token to the host in status_url', async () => {
    const { box, requests } = testClient(zip('succeeded'));
    await box.jobs.zipDownload({ status_url: 'https://evil.example/2.0/zip_downloads/abc/status' });
    expect(requests[0]?.url.host).toBe('api.box.com');
    const urls = ['https://api.box.com/2.0/abc', 'https://api.box.com/2.0/zip_downloads/50%/status'];
    for (const wrong of [...urls.map((status_url) => ({ status_url })), {}, undefined, null] as never[]) {
      expect((await rejection(box.jobs.zipDownload(wrong), BoxConfigError)).message).toMatch(/^zip: /);
    }
  });

  it.each(['failed', 'expired'])('rejects with BoxJobError when it ends as %s', async (state) => {
    const { box } = testClient(zip(state));
    expect(await rejection(box.jobs.zipDownload('abc'), BoxJobError)).toMatchObject({ job: 'zipDownload', state });
  });
});

describe('docgenBatch job', () => {
  const page = (statuses: string[], marker: string | null = null) =>
    json({ entries: statuses.map((status, index) => ({ type: 'docgen_job', id: String(index), status })), next_marker: marker });

  it('resolves with all documents once every document on every page is finished', async () => {
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

  it('rejects for a failed document once all other documents are finished', async () => {
    const { box, requests } = testClient(page(['failed', 'pending', 'completed']), page(['failed', 'completed', 'completed']));
    const error = await rejection(box.jobs.docgenBatch('67000'), BoxJobError);
    expect(error).toMatchObject({ state: 'failed', message: 'docgenBatch: the job ended as failed (1 of 3 documents)' });
    expect(requests.length).toBe(2);
  });

  it('applies timeoutMs to the requests for all pages together', async () => {
    let pages = 0;
    const { box, clock } = clientWith(
      respondingFetch(() => {
        clock.advance(400);
        pages += 1;
        return page(['completed'], `m/${String(pages)}`);
      }),
      singleAttempt,
    );
    await rejection(box.jobs.docgenBatch('67000', { timeoutMs: 2000 }), BoxTimeoutError);
    expect(pages).toBeLessThanOrEqual(6);
  });

  it('rejects when the page markers form a cycle', async () => {
    const { box, requests } = testClient(page(['completed'], 'a'), page(['completed'], 'b'), page(['completed'], 'a'));
    expect((await rejection(box.jobs.docgenBatch('67000'), BoxDecodeError)).message).toContain('marker');
    expect(requests.length).toBe(3);
  });

  it('keeps waiting while a document is in an unknown state', async () => {
    const { box } = testClient(page(['queued']), page(['completed']));
    expect(await box.jobs.docgenBatch('67000')).toHaveLength(1);
  });
});

describe('legal hold jobs', () => {
  const policy = (status: string) => json({ type: 'legal_hold_policy', id: '1', status });
  const assignment = (deletedAt: string | null) => json({ type: 'legal_hold_policy_assignment', id: '1', deleted_at: deletedAt });
  const gone = () => json({ type: 'error', status: 404, code: 'not_found' }, 404);

  it('legalHoldRelease resolves when the status is released', async () => {
    const { box, requests } = testClient(policy('active'), policy('releasing'), policy('released'));
    expect(await box.jobs.legalHoldRelease('1')).toMatchObject({ status: 'released' });
    expect(requests[0]?.url.pathname).toBe('/2.0/legal_hold_policies/1');
  });

  it('legalHoldRelease resolves when the policy no longer exists', async () => {
    const { box } = testClient(policy('releasing'), gone());
    expect(await box.jobs.legalHoldRelease('1')).toBeUndefined();
  });

  it('legalHoldAssignmentRelease resolves when the assignment no longer exists', async () => {
    const { box, requests } = testClient(assignment(null), assignment('2025-01-01T00:00:00Z'), gone());
    const seen: unknown[] = [];
    await expect(
      box.jobs.legalHoldAssignmentRelease('1', { onProgress: ({ deleted_at }) => void seen.push(deleted_at) }),
    ).resolves.toBeUndefined();
    expect(seen).toEqual([null, '2025-01-01T00:00:00Z']);
    expect(requests[0]?.url.pathname).toBe('/2.0/legal_hold_policy_assignments/1');
  });

  it.each(['legalHoldRelease', 'legalHoldAssignmentRelease'] as const)(
    '%s rejects with the 404 when the object never existed',
    async (kind) => {
      const { box, requests } = testClient(gone(), policy('releasing'));
      await rejection(box.jobs[kind]('a typing error'), BoxNotFoundError);
      expect(requests.length).toBe(1);
      for (const wrong of ['yes', null] as never[]) {
        expect((await rejection(box.jobs.wait({ kind, id: '1', knownToExist: wrong }), BoxConfigError)).message).toMatch(/^knownToExist: /);
      }
    },
  );

  it('legalHoldRelease resolves for a missing policy that another process has seen', async () => {
    const { box } = testClient(gone());
    const serialized = JSON.stringify({ kind: 'legalHoldRelease', id: '1', knownToExist: true } satisfies Job);
    expect(await box.jobs.wait(JSON.parse(serialized) as Job<'legalHoldRelease'>)).toBeUndefined();
  });

  it('legalHoldRelease rejects with a 403 response', async () => {
    const { box } = testClient(json({ code: 'forbidden' }, 403));
    expect(await rejection(box.jobs.legalHoldRelease('1'), BoxApiError)).toMatchObject({ status: 403 });
  });
});

describe('waiting for a job', () => {
  it('polls at exponential intervals up to maxIntervalMs, with jitter', async () => {
    const times = async (random: () => number, more: object) => {
      const { box, clock } = clientWith(scriptedFetch(...Array.from({ length: 5 }, () => signResponse('sent')), signResponse('signed')), {
        random,
      });
      await box.jobs.signRequest(id, more);
      return clock.sleeps;
    };
    expect(await times(() => 1, { intervalMs: 5000, maxIntervalMs: 12_000 })).toEqual([5000, 10_000, 12_000, 12_000, 12_000]);
    expect(await times(() => 0, { intervalMs: 5000, maxIntervalMs: 12_000 })).toEqual([2500, 5000, 6000, 6000, 6000]);
  });

  it('honors Retry-After in success and error responses', async () => {
    const later = (status: string, seconds: string) => json({ status, sign_files: {} }, 200, { 'retry-after': seconds });
    const rateLimited = () => json({ code: 'rate_limit_exceeded' }, 429, { 'retry-after': '90' });
    const fetch = scriptedFetch(later('sent', '40'), rateLimited, later('sent', '0'), signResponse('signed'));
    const { box, clock } = clientWith(fetch, { ...singleAttempt, limiter: false });
    await box.jobs.signRequest(id);
    expect(clock.sleeps).toEqual([40_000, 90_000, 4000]);
  });

  it.each([
    ['a broken connection', () => Promise.reject(networkFailure('ECONNRESET'))],
    ['a 502 from a gateway', () => new Response('<html>', { status: 502 })],
    ['a 503 response', () => empty(503)],
    ['a 429 response', () => json({ code: 'rate_limit_exceeded' }, 429)],
  ])('continues after %s', async (_, step) => {
    const { box, requests } = clientWith(scriptedFetch(signResponse('sent'), step, step, signResponse('signed')), {
      ...singleAttempt,
      limiter: false,
    });
    expect(await box.jobs.signRequest(id)).toMatchObject({ status: 'signed' });
    expect(requests.length).toBe(4);
  });

  it.each([400, 403, 404])('rejects with the status %d without a retry', async (status) => {
    const { box, requests } = testClient(json({ code: 'x' }, status), signResponse('signed'));
    expect(await rejection(box.jobs.signRequest(id), BoxApiError)).toMatchObject({ status });
    expect(requests.length).toBe(1);
  });

  it('rejects with BoxTimeoutError after a last poll at the deadline', async () => {
    const { box, clock } = testClient(...repeated(() => signResponse('sent')));
    const error = await rejection(box.jobs.signRequest(id, { timeoutMs: 20_000 }), BoxTimeoutError);
    expect(error.message).toBe('signRequest: the job (sent) is still not ready');
    expect(clock.sleeps).toEqual([1000, 2000, 4000, 8000, 4000]);
  });

  it.each([
    ['a short timeout', { timeoutMs: 1000 }, [500, 250]],
    ['long intervals', { timeoutMs: 60_000, intervalMs: 60_000, maxIntervalMs: 60_000 }, [30_000, 15_000]],
  ])('polls more than once with %s', async (_, options, sleeps) => {
    const { box, clock } = clientWith(
      respondingFetch(() => signResponse('sent')),
      { random: () => 0 },
    );
    await rejection(box.jobs.signRequest(id, options), BoxTimeoutError);
    expect(clock.sleeps).toEqual(sleeps);
  });

  it('uses the call timeout as its default timeout', async () => {
    const { box, clock } = clientWith(
      respondingFetch(() => signResponse('sent')),
      { timeouts: { totalMs: 50_000 } },
    );
    await rejection(box.jobs.signRequest(id), BoxTimeoutError);
    expect(clock.sleeps.reduce((sum, ms) => sum + ms, 0)).toBe(49_000);
  });

  it('rejects at once when Retry-After exceeds the remaining time', async () => {
    const fetch = scriptedFetch(json({ status: 'sent', sign_files: {} }, 200, { 'retry-after': '60' }));
    const { box, clock } = clientWith(fetch);
    const error = await rejection(box.jobs.signRequest(id, { timeoutMs: 30_000 }), BoxTimeoutError);
    expect(error.message).toContain('The service requests a delay of 60 s');
    expect(clock.sleeps).toEqual([]);
  });

  it('sets the last transient error as the cause of the timeout', async () => {
    const { box } = clientWith(
      respondingFetch(() => Promise.reject(networkFailure('ECONNREFUSED'))),
      singleAttempt,
    );
    const error = await rejection(box.jobs.signRequest(id, { timeoutMs: 5000 }), BoxTimeoutError);
    expect(error.message).toBe('signRequest: the job is still not ready');
    expect(error.cause).toBeInstanceOf(BoxNetworkError);
  });

  it('rejects with the abort reason of the signal', async () => {
    const clock = stoppedClock();
    const { box } = clientWith(
      respondingFetch(() => signResponse('sent')),
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

  it.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('own');
      },
    ],
    ['rejects', () => Promise.reject(new BoxNetworkError('of another call'))],
    ['stays pending', () => new Promise<void>(() => undefined)],
  ])('ignores an onProgress that %s, as transfers do', async (_, onProgress) => {
    const { box, requests } = testClient(signResponse('sent'), signResponse('signed'));
    expect(await box.jobs.signRequest(id, { onProgress: onProgress })).toMatchObject({ status: 'signed' });
    expect(requests.length).toBe(2);
  });

  it('sends the As-User header', async () => {
    const { box, requests } = testClient(signResponse('signed'));
    await box.jobs.signRequest(id, { asUser: '33002' });
    expect(requests[0]?.headers.get('as-user')).toBe('33002');
  });

  it('accepts a job that was serialized as JSON', async () => {
    const first = clientWith(respondingFetch(() => signResponse('sent')));
    const job: Job = { kind: 'signRequest', id };
    await rejection(first.box.jobs.wait(job, { timeoutMs: 3000 }), BoxTimeoutError);
    const { box } = testClient(signResponse('signed'));
    expect(await box.jobs.wait(JSON.parse(JSON.stringify(job)) as Job<'signRequest'>)).toMatchObject({ status: 'signed' });
  });
});

describe('job arguments', () => {
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
  ])('are rejected by name without a request: %s', async (name, job, options) => {
    const { box, requests } = testClient();
    const error = await rejection(box.jobs.wait({ kind: 'signRequest', id, ...job } as Job<'signRequest'>, options), BoxConfigError);
    expect(error.message).toMatch(new RegExp(`^${name}: `));
    expect(requests).toEqual([]);
  });
});
