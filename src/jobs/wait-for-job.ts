import type { ApiClient } from '../core/client/api-client.js';
import { retryAfterSeconds } from '../core/util/backoff.js';
import { BoxConfigError, BoxJobError, BoxNotFoundError, BoxTimeoutError } from '../core/errors/box-errors.js';
import { ignoreErrors } from '../core/util/ignore.js';
import { poll, type PollStep } from '../core/client/poll.js';
import { operationNamed } from '../core/schema.js';
import { requireNumber } from '../core/options/settings.js';
import type { CallOptions } from '../core/types/call-options.js';
import { jobKinds, type JobRequest, type JobDecision } from './job-kinds.js';
import type { Job, JobKind, JobOptions, JobResults, JobStates, SignRequestOptions } from './job-options.js';
import { readSignal } from '../core/options/read-signal.js';
import { readError, requireObject } from '../core/options/check-names.js';
import { checkOptions, type OptionTypes } from '../core/options/check-options.js';

/** A state of the job with its evaluation. */
interface FetchedJob<Kind extends JobKind> {
  state: JobStates[Kind];
  decision: JobDecision;
}

/** Polls a job until it ends. See docs/guides/jobs.md. */
export async function waitForJob<Kind extends JobKind>(
  api: ApiClient,
  job: Job<Kind>,
  options: JobOptions<JobStates[Kind]> = {},
): Promise<JobResults[Kind]> {
  const { settings } = api;
  const { clock, timeouts } = settings;
  const { kind, id, knownToExist = false } = readJob(job);
  const { timeoutMs, until, pace } = readOptions(options, timeouts.totalMs);
  if (typeof (kind as unknown) !== 'string' || !Object.hasOwn(jobKinds, kind))
    throw new BoxConfigError(`kind: must be one of ${Object.keys(jobKinds).join(', ')}.`);
  if (typeof id !== 'string' || id === '') throw new BoxConfigError('id: must be a non-empty string.');
  if (typeof knownToExist !== 'boolean') throw new BoxConfigError('knownToExist: must be a boolean.');
  const { readState, evaluate, endsWhenGone } = jobKinds[kind];
  const { asUser, onProgress } = options;
  const signal = readSignal('', options.signal);
  let last: string | undefined;
  let wasSeen = knownToExist;

  async function fetchJob({ remainingMs, postpone }: PollStep): Promise<FetchedJob<Kind> | 'gone'> {
    const end = clock.monotonic() + remainingMs;
    const send: JobRequest = async (operationId, ...args) => {
      const left = Math.min(end - clock.monotonic(), timeouts.totalMs);
      // `poll` turns this into the timeout of the wait.
      if (left < 1) throw new BoxTimeoutError(`${operationId}: no time is left for this request`);
      const call: CallOptions = { signal, asUser, timeoutMs: left };
      const operation = operationNamed(operationId);
      const { data, response } = await api.send(operation, args.length === 1 ? [...args, undefined, call] : [...args, call]);
      postpone((retryAfterSeconds(response.headers.get('retry-after'), clock.now()) ?? 0) * 1000);
      return data ?? {};
    };
    try {
      const state = await readState(send, id);
      wasSeen = true;
      // Properties may be missing, which the caller's types do not show.
      return { state: state as JobStates[Kind], decision: evaluate(state, until) };
    } catch (error) {
      if (endsWhenGone === true && wasSeen && error instanceof BoxNotFoundError) return 'gone';
      throw error;
    }
  }

  const what = () => `${kind}: the job${last === undefined ? '' : ` (${last})`}`;
  const result = await poll(
    api,
    { signal, timeoutMs },
    what,
    async (step): Promise<{ state: unknown } | undefined> => {
      const fetched = await fetchJob(step);
      if (fetched === 'gone') return { state: undefined };
      const { state, decision } = fetched;
      last = decision.state;
      void ignoreErrors(() => onProgress?.(state));
      if (decision.outcome === 'unexpected') {
        const detail = decision.detail === undefined ? '' : ` (${decision.detail})`;
        throw new BoxJobError(kind, decision.state, `${kind}: the job ended as ${decision.state}${detail}`);
      }
      return decision.outcome === undefined ? undefined : { state };
    },
    pace,
  );
  return result.state as JobResults[Kind];
}

/** Copies the job. Throws BoxConfigError unless it is an object. */
function readJob<Kind extends JobKind>(job: Job<Kind>): Job<Kind> {
  try {
    requireObject('jobs.wait', 'job', job);
    return { ...job };
  } catch (error) {
    throw readError('jobs.wait', 'job', error);
  }
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
  if (until !== undefined && !(Array.isArray(until) && until.length > 0))
    throw new BoxConfigError('until: must be a non-empty list of states.');
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
