import type { ApiClient } from '../core/client/api-client.js';
import type { DocGenJob, LegalHoldPolicy, LegalHoldPolicyAssignment, SignRequest, ZipDownload, ZipDownloadStatus } from '../core/schema.js';
import type { Job, JobKind, JobOptions, JobResults, JobStates, JobStatus, PollOptions, SignRequestOptions } from './job-options.js';

/**
 * Waits for asynchronous work of the service. A wait polls with growing intervals and survives transient failures. All reject with
 * BoxJobError (finished in an unexpected state), BoxTimeoutError (takes too long), BoxApiError (missing, or not visible to this user),
 * BoxConfigError (invalid argument), or the signal's reason.
 */
export interface JobsHelpers {
  /** Waits until a sign request is signed, or in another state. Resolves with it. */
  signRequest(signRequestId: string, options?: SignRequestOptions): Promise<SignRequest>;
  /** Waits until a ZIP file, identified by its ID or the response of `zipDownloads.create`, is downloaded. Resolves with its status. */
  zipDownload(zip: string | Pick<ZipDownload, 'status_url'>, options?: JobOptions<ZipDownloadStatus>): Promise<ZipDownloadStatus>;
  /** Waits until all documents of a Doc Gen batch are generated. Resolves with its jobs. Rejects with BoxJobError if one has failed. */
  docgenBatch(batchId: string, options?: JobOptions<DocGenJob[]>): Promise<DocGenJob[]>;
  /**
   * Waits until a legal hold policy is released, after `legalHoldPolicies.delete`. Resolves with it, or undefined if it no longer exists.
   * Rejects with BoxNotFoundError if it is missing at first: see `knownToExist` of `wait`.
   */
  legalHoldRelease(policyId: string, options?: JobOptions<LegalHoldPolicy>): Promise<LegalHoldPolicy | undefined>;
  /** Waits until an assignment of a legal hold policy is deleted, after `legalHoldPolicyAssignments.delete`. Must see it first, too. */
  legalHoldAssignmentRelease(assignmentId: string, options?: JobOptions<LegalHoldPolicyAssignment>): Promise<undefined>;
  /** Waits for any of these: `{ kind: 'signRequest', id }`, which can be stored as JSON and used by another process. */
  wait(job: Job<'signRequest'>, options?: SignRequestOptions): Promise<SignRequest>;
  wait<Kind extends JobKind>(job: Job<Kind>, options?: JobOptions<JobStates[Kind]>): Promise<JobResults[Kind]>;
  /**
   * Requests the state of a job once, without waiting. Resolves with the state while the job continues, and then with its result. Rejects like
   * `wait`. A missing legal hold is a result only with `knownToExist`.
   */
  poll<Kind extends JobKind>(job: Job<Kind>, options?: PollOptions): Promise<JobStatus<Kind>>;
}

/**
 * Loads the implementation on first use.
 *
 * @internal so that the public declarations need no platform types
 */
export function jobsApi(api: ApiClient): JobsHelpers {
  const wait = async <Kind extends JobKind>(job: Job<Kind>, options?: JobOptions<JobStates[Kind]>): Promise<JobResults[Kind]> =>
    (await import('./wait-for-job.js')).waitForJob(api, job, options);
  return {
    wait,
    poll: async (job, options) => (await import('./poll-job.js')).pollJob(api, job, options),
    signRequest: (id, options) => wait({ kind: 'signRequest', id }, options),
    zipDownload: async (zip, options) => wait({ kind: 'zipDownload', id: (await import('./job-kinds.js')).zipDownloadId(zip) }, options),
    docgenBatch: (id, options) => wait({ kind: 'docgenBatch', id }, options),
    legalHoldRelease: (id, options) => wait({ kind: 'legalHoldRelease', id }, options),
    legalHoldAssignmentRelease: (id, options) => wait({ kind: 'legalHoldAssignmentRelease', id }, options),
  };
}
