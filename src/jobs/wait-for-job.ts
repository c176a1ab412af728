import { abortable } from '../core/util/abortable.js';
import type { ApiClient } from '../core/client/api-client.js';
import { retryAfterSeconds } from '../core/util/backoff.js';
import { BoxConfigError, BoxJobError, BoxNotFoundError, BoxTimeoutError } from '../core/errors/box-errors.js';
import { poll, type PollStep } from '../core/client/poll.js';
import { operationNamed } from '../core/schema.js';
import { requireNumber } from '../core/options/settings.js';
import type { CallOptions } from '../core/types/call-options.js';
import { jobKinds, type FetchState, type JobDecision } from './job-kinds.js';
import type { Job, JobKind, JobOptions, JobResults, JobStates, SignRequestOptions } from './job-options.js';

/** What the service said of a job. */
interface Told<Kind extends JobKind> {
  state: JobStates[Kind];
  verdict: JobDecision;
}

/** Asks for a job until it has come to its end. See docs/guides/jobs.md. */
export async function waitForJob<Kind extends JobKind>(
  api: ApiClient,
  { kind, id, seen = false }: Job<Kind>,
  options: JobOptions<JobStates[Kind]> = {},
): Promise<JobResults[Kind]> {
  const { settings } = api;
  const { clock, timeouts } = settings;
  const { timeoutMs, until, pace } = readOptions(options, timeouts.totalMs);
  if (!Object.hasOwn(jobKinds, kind)) throw new BoxConfigError(`kind: none of ${Object.keys(jobKinds).join(', ')}.`);
  if (typeof id !== 'string' || id === '') throw new BoxConfigError('id: empty or no text.');
  if (typeof seen !== 'boolean') throw new BoxConfigError('seen: neither true nor false.');
  const { ask, judge, vanishes } = jobKinds[kind];
  const { signal, asUser, onProgress } = options;
  let last: string | undefined;
  let wasSeen = seen;

  async function question({ leftMs, postpone }: PollStep): Promise<Told<Kind> | 'gone'> {
    const end = clock.now() + leftMs;
    const send: FetchState = async (operationId, ...args) => {
      const left = Math.min(end - clock.now(), timeouts.totalMs);
      // Which poll turns into the timeout of the wait.
      if (left < 1) throw new BoxTimeoutError(`${operationId}: no time is left for it`);
      const call: CallOptions = { signal, asUser, timeoutMs: left };
      const operation = operationNamed(operationId);
      const { data, response } = await api.send(operation, args.length === 1 ? [...args, undefined, call] : [...args, call]);
      postpone((retryAfterSeconds(response.headers.get('retry-after'), clock.now()) ?? 0) * 1000);
      return data ?? {};
    };
    try {
      const state = await ask(send, id);
      wasSeen = true;
      // What it may lack is no concern of the caller's types.
      return { state: state as JobStates[Kind], verdict: judge(state, until) };
    } catch (error) {
      if (vanishes === true && wasSeen && error instanceof BoxNotFoundError) return 'gone';
      throw error;
    }
  }

  const what = () => `${kind}: the job${last === undefined ? '' : ` (${last})`}`;
  const result = await poll(
    api,
    { signal, timeoutMs },
    what,
    async (turn): Promise<{ state: unknown } | { failure: unknown } | undefined> => {
      const answer = await question(turn);
      if (answer === 'gone') return { state: undefined };
      const { state, verdict } = answer;
      last = verdict.state;
      try {
        await abortable(Promise.resolve(onProgress?.(state)), signal);
      } catch (failure) {
        // Thrown here it could be taken for a failure that passes by.
        return { failure };
      }
      if (verdict.end === 'other') {
        const detail = verdict.detail === undefined ? '' : ` (${verdict.detail})`;
        throw new BoxJobError(kind, verdict.state, `${kind}: the job ended as ${verdict.state}${detail}`);
      }
      return verdict.end === undefined ? undefined : { state };
    },
    pace,
  );
  if ('failure' in result) throw result.failure;
  return result.state as JobResults[Kind];
}

/** Throws BoxConfigError with the option's name. */
function readOptions(options: JobOptions<never> & Pick<SignRequestOptions, 'until'>, totalMs: number) {
  const { timeoutMs = totalMs, intervalMs = 1000, maxIntervalMs = 30_000, until } = options;
  if (until !== undefined && !(Array.isArray(until) && until.length > 0)) throw new BoxConfigError('until: no list of states.');
  return {
    until,
    timeoutMs: requireNumber('timeoutMs', timeoutMs, 1),
    pace: {
      baseMs: requireNumber('intervalMs', intervalMs, 1),
      maxMs: requireNumber('maxIntervalMs', maxIntervalMs, 1),
      patient: true as const,
    },
  };
}
