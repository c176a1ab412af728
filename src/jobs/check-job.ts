import type { ApiClient } from '../core/client/api-client.js';
import type { PollStep } from '../core/client/poll.js';
import { BoxConfigError, BoxJobError, BoxNotFoundError, BoxTimeoutError } from '../core/errors/box-errors.js';
import { readError, requireObject } from '../core/options/check-names.js';
import { operationNamed } from '../core/schema.js';
import type { CallOptions } from '../core/types/call-options.js';
import { retryAfterSeconds } from '../core/util/backoff.js';
import { jobKinds, type JobDecision, type JobRequest } from './job-kinds.js';
import type { Job, JobKind, JobStates } from './job-options.js';

/** A state of a job with its evaluation, or `gone`: the object no longer exists, which is the expected end. */
export type CheckedJob<Kind extends JobKind> = { readonly state: JobStates[Kind]; readonly decision: JobDecision } | 'gone';

/** Copies the job. Throws BoxConfigError that names what is invalid. `owner` begins the message. */
export function readJob<Kind extends JobKind>(owner: string, job: Job<Kind>): Job<Kind> {
  let copy: Job<Kind>;
  try {
    requireObject(owner, 'job', job);
    copy = { ...job };
  } catch (error) {
    throw readError(owner, 'job', error);
  }
  const { kind, id, knownToExist = false } = copy;
  if (typeof (kind as unknown) !== 'string' || !Object.hasOwn(jobKinds, kind))
    throw new BoxConfigError(`kind: must be one of ${Object.keys(jobKinds).join(', ')}.`);
  if (typeof id !== 'string' || id === '') throw new BoxConfigError('id: must be a non-empty string.');
  if (typeof knownToExist !== 'boolean') throw new BoxConfigError('knownToExist: must be a boolean.');
  return copy;
}

/**
 * Creates a function that requests the state of a job once. It rejects with BoxTimeoutError if no time is left, and with BoxNotFoundError if
 * the object is missing and was never seen.
 */
export function jobChecker<Kind extends JobKind>(
  api: ApiClient,
  { kind, id, knownToExist = false }: Job<Kind>,
  { until, ...call }: Pick<CallOptions, 'signal' | 'asUser'> & { readonly until?: readonly string[] | undefined },
): (step: PollStep) => Promise<CheckedJob<Kind>> {
  const { clock, timeouts } = api.settings;
  const { readState, evaluate, endsWhenGone } = jobKinds[kind];
  let wasSeen = knownToExist;
  return async ({ remainingMs, postpone }) => {
    const end = clock.monotonic() + remainingMs;
    const send: JobRequest = async (operationId, ...args) => {
      const left = Math.min(end - clock.monotonic(), timeouts.totalMs);
      // `poll` turns this into the timeout of the wait.
      if (left < 1) throw new BoxTimeoutError(`${operationId}: no time is left for this request`);
      const options: CallOptions = { ...call, timeoutMs: left };
      const operation = operationNamed(operationId);
      const { data, response } = await api.send(operation, args.length === 1 ? [...args, undefined, options] : [...args, options]);
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
  };
}

/** Throws BoxJobError if the job ended in an unexpected state. */
export function requireExpected(kind: JobKind, { outcome, state, detail }: JobDecision): void {
  if (outcome !== 'unexpected') return;
  throw new BoxJobError(kind, state, `${kind}: the job ended as ${state}${detail === undefined ? '' : ` (${detail})`}`);
}

/** Throws BoxConfigError unless `until` is a list of states. */
export function checkUntil(until: unknown): void {
  if (until !== undefined && !(Array.isArray(until) && until.length > 0))
    throw new BoxConfigError('until: must be a non-empty list of states.');
}
