import { BoxConfigError, BoxDecodeError } from '../core/errors/box-errors.js';
import type { DocGenJob } from '../core/schema.js';
import type { JobKind, JobStates } from './job-options.js';

/** Sends one request of a wait, by operation ID. */
export type JobRequest = (operationId: string, ...args: unknown[]) => Promise<object>;

/** Evaluation of a state. */
export interface JobDecision {
  /** State, as the service names it. */
  state: string;
  /** Undefined while the job continues. */
  outcome?: 'expected' | 'unexpected';
  /** Reason, for error messages. */
  detail?: string | undefined;
}

/** Responses are not validated. */
type Loose<State> = State extends unknown[] ? State : Partial<State>;

interface JobKindHandler<State> {
  readonly readState: (request: JobRequest, id: string) => Promise<Loose<State>>;
  /** `until` are the states that the caller waits for. */
  readonly evaluate: (state: Loose<State>, until: readonly string[] | undefined) => JobDecision;
  /** A 404 after the object was seen is the expected outcome. */
  readonly endsWhenGone?: true;
}

const unknownState = 'unknown';
const signEndStates = new Set(['signed', 'cancelled', 'declined', 'expired']);
const docgenEndStates = new Set(['completed', 'completed_with_error', 'failed']);

export const jobKinds: { readonly [Kind in JobKind]: JobKindHandler<JobStates[Kind]> } = {
  signRequest: {
    readState: (request, id) => request('signRequests.get', id),
    evaluate({ status: state = unknownState, sign_files: files, error_code: code }, until = ['signed']) {
      const detail = code ?? undefined;
      if (until.includes(state))
        return state === 'signed' && files?.is_ready_for_download === false ? { state } : { state, outcome: 'expected' };
      return signEndStates.has(state) || state.startsWith('error') ? { state, outcome: 'unexpected', detail } : { state };
    },
  },
  zipDownload: {
    readState: (request, id) => request('zipDownloads.getStatus', id),
    evaluate: ({ state = 'in_progress' }) =>
      state === 'in_progress' ? { state } : { state, outcome: state === 'succeeded' ? 'expected' : 'unexpected' },
  },
  docgenBatch: {
    async readState(request, id) {
      const jobs: DocGenJob[] = [];
      const markers = new Set<unknown>();
      let marker: string | null | undefined;
      do {
        if (markers.has(marker))
          throw new BoxDecodeError('docgenBatches.jobs.list: the service returned the same marker twice', {
            operationId: 'docgenBatches.jobs.list',
          });
        markers.add(marker);
        const params = { limit: 1000, ...(marker === undefined ? {} : { marker }) };
        const page = (await request('docgenBatches.jobs.list', id, params)) as { entries?: DocGenJob[]; next_marker?: string | null };
        jobs.push(...(page.entries ?? []));
        marker = page.next_marker;
      } while (typeof marker === 'string' && marker !== '');
      return jobs;
    },
    evaluate(jobs) {
      const failed = jobs.filter(({ status }) => status === 'failed').length;
      // A batch that has just started lists none.
      if (jobs.length === 0 || !jobs.every(({ status }) => docgenEndStates.has(status))) return { state: 'pending' };
      if (failed === 0) return { state: 'completed', outcome: 'expected' };
      return { state: 'failed', outcome: 'unexpected', detail: `${String(failed)} of ${String(jobs.length)} documents` };
    },
  },
  legalHoldRelease: {
    readState: (request, id) => request('legalHoldPolicies.get', id),
    evaluate: ({ status: state = unknownState }) => ({ state, ...(state === 'released' ? { outcome: 'expected' } : {}) }),
    endsWhenGone: true,
  },
  legalHoldAssignmentRelease: {
    readState: (request, id) => request('legalHoldPolicyAssignments.get', id),
    evaluate: ({ deleted_at: deletedAt }) => ({ state: typeof deletedAt === 'string' ? 'releasing' : 'active' }),
    endsWhenGone: true,
  },
};

/** The ID of a ZIP download, from its ID or the response of `zipDownloads.create`. */
export function zipDownloadId(zip: string | { status_url: string }): string {
  if (typeof zip === 'string') return zip;
  try {
    const id = /\/zip_downloads\/([^/?#]+)\/status$/.exec(String((zip as Partial<typeof zip> | null | undefined)?.status_url))?.[1];
    if (id !== undefined) return decodeURIComponent(id);
  } catch {
    // Reported below.
  }
  throw new BoxConfigError('zip: must be an ID or the response of zipDownloads.create.');
}
