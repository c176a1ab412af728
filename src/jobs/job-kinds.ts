import { BoxConfigError, BoxDecodeError } from '../core/errors/box-errors.js';
import type { DocGenJob } from '../core/schema.js';
import type { JobKind, JobStates } from './job-options.js';

/** Makes a call of the wait, by operationId. */
export type FetchState = (operationId: string, ...args: unknown[]) => Promise<object>;

/** What a state means. */
export interface JobDecision {
  /** In the service's words. */
  state: string;
  /** Left out while it goes on. */
  end?: 'wanted' | 'other';
  /** How it came, for people. */
  detail?: string | undefined;
}

/** Answers are not validated. */
type Loose<State> = State extends unknown[] ? State : Partial<State>;

interface KindOfJob<State> {
  readonly ask: (ask: FetchState, id: string) => Promise<Loose<State>>;
  /** `until` are the states that the caller waits for. */
  readonly judge: (state: Loose<State>, until: readonly string[] | undefined) => JobDecision;
  /** That it is not there any more, when it was, is the end that was wanted. */
  readonly vanishes?: true;
}

const unknown = 'unknown';
const ends = new Set(['signed', 'cancelled', 'declined', 'expired']);
const ended = new Set(['completed', 'completed_with_error', 'failed']);

export const jobKinds: { readonly [Kind in JobKind]: KindOfJob<JobStates[Kind]> } = {
  signRequest: {
    ask: (ask, id) => ask('signRequests.get', id),
    judge({ status: state = unknown, sign_files: files, error_code: code }, until = ['signed']) {
      const detail = code ?? undefined;
      if (until.includes(state)) return state === 'signed' && files?.is_ready_for_download === false ? { state } : { state, end: 'wanted' };
      return ends.has(state) || state.startsWith('error') ? { state, end: 'other', detail } : { state };
    },
  },
  zipDownload: {
    ask: (ask, id) => ask('zipDownloads.getStatus', id),
    judge: ({ state = 'in_progress' }) =>
      state === 'in_progress' ? { state } : { state, end: state === 'succeeded' ? 'wanted' : 'other' },
  },
  docgenBatch: {
    async ask(ask, id) {
      const jobs: DocGenJob[] = [];
      const markers = new Set<unknown>();
      let marker: string | null | undefined;
      do {
        if (markers.has(marker)) throw new BoxDecodeError('docgenBatches.jobs.list: the same marker came twice');
        markers.add(marker);
        const params = { limit: 1000, ...(marker === undefined ? {} : { marker }) };
        const page = (await ask('docgenBatches.jobs.list', id, params)) as { entries?: DocGenJob[]; next_marker?: string | null };
        jobs.push(...(page.entries ?? []));
        marker = page.next_marker;
      } while (typeof marker === 'string' && marker !== '');
      return jobs;
    },
    judge(jobs) {
      const failed = jobs.filter(({ status }) => status === 'failed').length;
      // A batch that has just begun lists none.
      if (jobs.length === 0 || !jobs.every(({ status }) => ended.has(status))) return { state: 'pending' };
      if (failed === 0) return { state: 'completed', end: 'wanted' };
      return { state: 'failed', end: 'other', detail: `${String(failed)} of ${String(jobs.length)} documents` };
    },
  },
  legalHoldRelease: {
    ask: (ask, id) => ask('legalHoldPolicies.get', id),
    judge: ({ status: state = unknown }) => ({ state, ...(state === 'released' ? { end: 'wanted' } : {}) }),
    vanishes: true,
  },
  legalHoldAssignmentRelease: {
    ask: (ask, id) => ask('legalHoldPolicyAssignments.get', id),
    judge: ({ deleted_at: askedAt }) => ({ state: typeof askedAt === 'string' ? 'releasing' : 'active' }),
    vanishes: true,
  },
};

/** The id of a ZIP download, from its id or from what the service answered when it was prepared. */
export function zipDownloadId(zip: string | { status_url: string }): string {
  if (typeof zip === 'string') return zip;
  const id = /\/zip_downloads\/([^/?#]+)\/status$/.exec(String((zip as Partial<typeof zip> | undefined)?.status_url))?.[1];
  try {
    if (id !== undefined) return decodeURIComponent(id);
  } catch {
    // Said below.
  }
  throw new BoxConfigError('zip: neither an id nor an answer of zipDownloads.create.');
}
