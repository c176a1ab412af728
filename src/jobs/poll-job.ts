import type { ApiClient } from '../core/client/api-client.js';
import { checkOptions, type OptionTypes } from '../core/options/check-options.js';
import { readSignal } from '../core/options/read-signal.js';
import { requireNumber } from '../core/options/settings.js';
import { checkUntil, jobChecker, readJob, requireExpected } from './check-job.js';
import type { Job, JobKind, JobResults, JobStatus, PollOptions } from './job-options.js';

const optionNames: OptionTypes<PollOptions> = { until: 1, signal: 1, timeoutMs: 1, asUser: 'string' };

/** Requests the state of a job once, immediately. See docs/guides/jobs.md. */
export async function pollJob<Kind extends JobKind>(api: ApiClient, job: Job<Kind>, options: PollOptions = {}): Promise<JobStatus<Kind>> {
  const known = readJob('jobs.poll', job);
  checkOptions('', options, optionNames);
  const { until, asUser } = options;
  checkUntil(until);
  const remainingMs = requireNumber('timeoutMs', options.timeoutMs ?? api.settings.timeouts.totalMs, 1);
  const check = jobChecker(api, known, { until, asUser, signal: readSignal('', options.signal) });
  const checked = await check({ remainingMs, postpone: () => undefined });
  // Only kinds whose result may be undefined end this way.
  if (checked === 'gone') return { done: true, result: undefined as JobResults[Kind] };
  const { state, decision } = checked;
  requireExpected(known.kind, decision);
  return decision.outcome === undefined ? { done: false, state } : { done: true, result: state as unknown as JobResults[Kind] };
}
