import type { DocGenJob, LegalHoldPolicy, LegalHoldPolicyAssignment, SignRequest, ZipDownloadStatus } from '../core/schema.js';
import type { WebAbortSignal } from '../core/types/web.js';

/** State that is polled, by kind of job. */
export interface JobStates {
  signRequest: SignRequest;
  zipDownload: ZipDownloadStatus;
  docgenBatch: DocGenJob[];
  legalHoldRelease: LegalHoldPolicy;
  legalHoldAssignmentRelease: LegalHoldPolicyAssignment;
}

/** Result, by kind of job: the last state, or undefined if the object no longer exists. */
export interface JobResults extends Pick<JobStates, 'signRequest' | 'zipDownload' | 'docgenBatch'> {
  legalHoldRelease: LegalHoldPolicy | undefined;
  legalHoldAssignmentRelease: undefined;
}

/** The state of a job at one moment. */
export type JobStatus<Kind extends JobKind = JobKind> =
  { readonly done: false; readonly state: JobStates[Kind] } | { readonly done: true; readonly result: JobResults[Kind] };

export type JobKind = keyof JobStates;

/** Identifies a job to wait for, also in another process. Plain JSON. */
export interface Job<Kind extends JobKind = JobKind> {
  readonly kind: Kind;
  readonly id: string;
  /**
   * For jobs that end with a deletion: whether the object is known to exist, from another process or the call that requested its release.
   * Otherwise the wait must see it first. It rejects with BoxNotFoundError if it is missing, so that a wrong ID does not count as a
   * release.
   */
  readonly knownToExist?: boolean | undefined;
}

export interface JobOptions<State> {
  /** Called with each state that the service returns. Its errors are ignored. */
  onProgress?: ((state: State) => void) | undefined;
  /** Ends the wait, which rejects with its reason. The job continues. */
  signal?: WebAbortSignal | undefined;
  /** Longest wait in milliseconds (default `timeouts.totalMs`). */
  timeoutMs?: number | undefined;
  /** Milliseconds before the second request (default 1,000). Doubles for each further one. Jitter shortens it by up to half. */
  intervalMs?: number | undefined;
  /** Upper limit of this interval in milliseconds (default 30,000). */
  maxIntervalMs?: number | undefined;
  /** ID of the user to act for, sent as `As-User`. */
  asUser?: string | undefined;
}

/** Options of `jobs.poll`. */
export type PollOptions = Pick<SignRequestOptions, 'until' | 'signal' | 'timeoutMs' | 'asUser'>;

export interface SignRequestOptions extends JobOptions<SignRequest> {
  /**
   * States to wait for (default `['signed']`). A state that passes between two requests is not seen, so add the states after it. `signed`
   * counts once the signed copies can be downloaded.
   */
  until?: readonly NonNullable<SignRequest['status']>[] | undefined;
}
