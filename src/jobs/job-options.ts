import type { DocGenJob, LegalHoldPolicy, LegalHoldPolicyAssignment, SignRequest, ZipDownloadStatus } from '../core/schema.js';
import type { WebAbortSignal } from '../core/types/web.js';

/** What is asked again and again, by kind of job. */
export interface JobStates {
  signRequest: SignRequest;
  zipDownload: ZipDownloadStatus;
  docgenBatch: DocGenJob[];
  legalHoldRelease: LegalHoldPolicy;
  legalHoldAssignmentRelease: LegalHoldPolicyAssignment;
}

/** What comes of it: the last state, or undefined where the thing is gone in the end. */
export interface JobResults extends Pick<JobStates, 'signRequest' | 'zipDownload' | 'docgenBatch'> {
  legalHoldRelease: LegalHoldPolicy | undefined;
  legalHoldAssignmentRelease: undefined;
}

export type JobKind = keyof JobStates;

/** What is needed to wait for it, in another process too: plain JSON. */
export interface Job<Kind extends JobKind = JobKind> {
  readonly kind: Kind;
  readonly id: string;
  /**
   * Of what is gone in the end: it was there, as another process has seen, or the call that asked for its release. Otherwise the wait has to
   * see it first, and rejects with BoxNotFoundError when it is not there, so that a wrong id is not taken for a release.
   */
  readonly seen?: boolean | undefined;
}

export interface JobOptions<State> {
  /** Called with what the service answered, each time that it was asked, and waited for. What it throws or rejects with ends the wait. */
  onProgress?: ((state: State) => void | Promise<void>) | undefined;
  /** Ends the wait, which rejects with its reason. The job goes on. */
  signal?: WebAbortSignal | undefined;
  /** Milliseconds to wait at most; by default what a call may take, `timeouts.totalMs`. */
  timeoutMs?: number | undefined;
  /** Milliseconds before it is asked for a second time, 1,000 by default. Each wait is twice the one before, and by chance up to half shorter. */
  intervalMs?: number | undefined;
  /** Milliseconds that such a wait never exceeds, 30,000 by default. */
  maxIntervalMs?: number | undefined;
  /** Id of the user to act for, sent as `As-User`. */
  asUser?: string | undefined;
}

export interface SignRequestOptions extends JobOptions<SignRequest> {
  /**
   * The states to wait for, `['signed']` by default. A state that comes and goes between two questions is not seen: name those after it, too.
   * `signed` counts once the signed copies can be downloaded.
   */
  until?: readonly NonNullable<SignRequest['status']>[] | undefined;
}
