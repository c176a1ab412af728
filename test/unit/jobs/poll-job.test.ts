import { describe, expect, it } from 'vitest';
import { BoxConfigError, BoxJobError, BoxNetworkError, BoxNotFoundError } from '../../../src/core/errors/box-errors.js';
import { empty, json, networkFailure, scriptedFetch } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';
import { clientWith, testClient } from '../../support/test-client.js';

const job = { kind: 'signRequest', id: '7' } as const;
const signed = { status: 'signed', sign_files: { is_ready_for_download: true } };

describe('box.jobs.poll', () => {
  it('requests the state once, without a wait', async () => {
    const { box, requests, clock } = testClient(json({ status: 'sent' }), json(signed));
    expect(await box.jobs.poll(job)).toEqual({ done: false, state: { status: 'sent' } });
    expect(await box.jobs.poll(job)).toEqual({ done: true, result: signed });
    expect([requests.length, clock.sleeps]).toEqual([2, []]);
  });

  it('counts the states of until as results', async () => {
    const { box } = testClient(json({ status: 'declined' }), json({ status: 'declined' }));
    expect(await box.jobs.poll(job, { until: ['signed', 'declined'] })).toMatchObject({ done: true });
    const error = await rejection(box.jobs.poll(job), BoxJobError);
    expect([error.job, error.state]).toEqual(['signRequest', 'declined']);
  });

  it('counts a missing legal hold as released only if it is known to have existed', async () => {
    const { box } = testClient(empty(404), empty(404));
    const hold = { kind: 'legalHoldRelease', id: '7' } as const;
    await rejection(box.jobs.poll(hold), BoxNotFoundError);
    expect(await box.jobs.poll({ ...hold, knownToExist: true })).toEqual({ done: true, result: undefined });
  });

  it('rejects with a transient failure instead of repeating the check', async () => {
    const { box, requests } = clientWith(scriptedFetch(networkFailure('ECONNRESET')), { retry: { attempts: 1 } });
    await rejection(box.jobs.poll(job), BoxNetworkError);
    expect(requests).toHaveLength(1);
  });

  it.each([
    [{ kind: 'x', id: '7' }, undefined, 'kind: must be one of'],
    [{ kind: 'signRequest', id: '' }, undefined, 'id: must be a non-empty string.'],
    [null, undefined, 'jobs.poll: job must be an object.'],
    [job, { until: [] }, 'until: must be a non-empty list of states.'],
    [job, { intervalMs: 5 }, 'intervalMs is not an option.'],
    [job, { timeoutMs: 0 }, 'timeoutMs: must be a number >= 1.'],
    [job, { signal: {} }, 'signal: must be an AbortSignal.'],
  ])('rejects invalid arguments by name: %j %j', async (invalid, options, message) => {
    const { box, requests } = testClient();
    const error = await rejection(box.jobs.poll(invalid as never, options as never), BoxConfigError);
    expect(error.message).toContain(message);
    expect(requests).toEqual([]);
  });
});
