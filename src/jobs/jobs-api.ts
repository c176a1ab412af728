import type { ApiClient } from '../core/client/api-client.js';
import type { DocGenJob, LegalHoldPolicy, LegalHoldPolicyAssignment, SignRequest, ZipDownload, ZipDownloadStatus } from '../core/schema.js';
import type { Job, JobKind, JobOptions, JobResults, JobStates, SignRequestOptions } from './job-options.js';

/**
 * Waits for what the service does by and by. A wait asks again and again, ever more seldom, and lives through failures that pass. All reject
 * with BoxJobError (it came to another end), BoxTimeoutError (it takes too long), BoxApiError (it is not there, or not for this user to see),
 * BoxConfigError (an argument is wrong), or the signal's reason.
 */
export interface JobsHelpers {
  /** Waits until a sign request is signed, or in another state. Resolves with it. */
  signRequest(signRequestId: string, options?: SignRequestOptions): Promise<SignRequest>;
  /** Waits until a ZIP file, given as its id or as what `zipDownloads.create` answered, has been downloaded. Resolves with what is in it. */
  zipDownload(zip: string | Pick<ZipDownload, 'status_url'>, options?: JobOptions<ZipDownloadStatus>): Promise<ZipDownloadStatus>;
  /** Waits until all documents of a Doc Gen batch are made. Resolves with its jobs. Rejects with BoxJobError when one has failed. */
  docgenBatch(batchId: string, options?: JobOptions<DocGenJob[]>): Promise<DocGenJob[]>;
  /**
   * Waits until a legal hold policy is released, for which `legalHoldPolicies.delete` asks. Resolves with it, or undefined when it is gone.
   * Rejects with BoxNotFoundError when it is gone at first: see `seen` of `wait`.
   */
  legalHoldRelease(policyId: string, options?: JobOptions<LegalHoldPolicy>): Promise<LegalHoldPolicy | undefined>;
  /** Waits until an assignment of a legal hold policy is gone, for which `legalHoldPolicyAssignments.delete` asks. Has to see it first, too. */
  legalHoldAssignmentRelease(assignmentId: string, options?: JobOptions<LegalHoldPolicyAssignment>): Promise<undefined>;
  /** Waits for any of these: `{ kind: 'signRequest', id }`, which can be kept as JSON and waited for by another process. */
  wait(job: Job<'signRequest'>, options?: SignRequestOptions): Promise<SignRequest>;
  wait<Kind extends JobKind>(job: Job<Kind>, options?: JobOptions<JobStates[Kind]>): Promise<JobResults[Kind]>;
}

/**
 * Loaded on first use.
 *
 * @internal so that the declarations of the package need no type of the platform's
 */
export function jobsApi(api: ApiClient): JobsHelpers {
  const wait = async <Kind extends JobKind>(job: Job<Kind>, options?: JobOptions<JobStates[Kind]>): Promise<JobResults[Kind]> =>
    (await import('./wait-for-job.js')).waitForJob(api, job, options);
  return {
    wait,
    signRequest: (id, options) => wait({ kind: 'signRequest', id }, options),
    zipDownload: async (zip, options) => wait({ kind: 'zipDownload', id: (await import('./job-kinds.js')).zipDownloadId(zip) }, options),
    docgenBatch: (id, options) => wait({ kind: 'docgenBatch', id }, options),
    legalHoldRelease: (id, options) => wait({ kind: 'legalHoldRelease', id }, options),
    legalHoldAssignmentRelease: (id, options) => wait({ kind: 'legalHoldAssignmentRelease', id }, options),
  };
}
