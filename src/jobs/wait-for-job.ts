import type { ApiClient } from '../core/client/api-client.js';
import { ignoreErrors } from '../core/util/ignore-errors.js';
import { poll } from '../core/client/poll.js';
import { requireNumber } from '../core/options/settings.js';
import { checkUntil, jobChecker, readJob, requireExpected } from './check-job.js';
import type { Job, JobKind, JobOptions, JobResults, JobStates, SignRequestOptions } from './job-options.js';
import { readSignal } from '../core/options/read-signal.js';
import { checkOptions, type OptionTypes } from '../core/options/check-options.js';

/** Polls a job until it ends. See docs/guides/jobs.md. */
export async function waitForJob<Kind extends JobKind>(
  api: ApiClient,
  job: Job<Kind>,
  options: JobOptions<JobStates[Kind]> = {},
): Promise<JobResults[Kind]> {
  const known = readJob('jobs.wait', job);
  const { kind } = known;
  const { timeoutMs, until, pace } = readOptions(options, api.settings.timeouts.totalMs);
  const { asUser, onProgress } = options;
  const signal = readSignal('', options.signal);
  const check = jobChecker(api, known, { until, asUser, signal });
  let last: string | undefined;

  const what = () => `${kind}: the job${last === undefined ? '' : ` (${last})`}`;
  const result = await poll(
    api,
    { signal, timeoutMs },
    what,
    async (step): Promise<{ state: unknown } | undefined> => {
      const checked = await check(step);
      if (checked === 'gone') return { state: undefined };
      const { state, decision } = checked;
      last = decision.state;
      void ignoreErrors(() => onProgress?.(state));
      requireExpected(kind, decision);
      return decision.outcome === undefined ? undefined : { state };
    },
    pace,
  );
  return result.state as JobResults[Kind];
}

const optionNames: OptionTypes<SignRequestOptions> = {
  until: 1,
  onProgress: 'function',
  signal: 1,
  timeoutMs: 1,
  intervalMs: 1,
  maxIntervalMs: 1,
  asUser: 'string',
};

/** Throws BoxConfigError with the option's name. */
function readOptions(options: JobOptions<never> & Pick<SignRequestOptions, 'until'>, totalMs: number) {
  checkOptions('', options, optionNames);
  const { timeoutMs = totalMs, intervalMs = 1000, maxIntervalMs = 30_000, until } = options;
  checkUntil(until);
  return {
    until,
    timeoutMs: requireNumber('timeoutMs', timeoutMs, 1),
    pace: {
      baseMs: requireNumber('intervalMs', intervalMs, 1),
      maxMs: requireNumber('maxIntervalMs', maxIntervalMs, 1),
      retriesTransientErrors: true as const,
    },
  };
}
