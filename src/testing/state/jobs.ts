import { notFound } from '../http/errors.js';
import type { Ids } from './ids.js';
import type { UserRecord } from './records.js';

/** What the service does by and by. */
export interface JobRecord {
  readonly kind: string;
  readonly id: string;
  readonly owner: UserRecord;
  /** What the API shows of it, apart from its state. */
  readonly view: Readonly<Record<string, unknown>>;
  /** The state that it is in, and those that are to come. */
  steps: readonly string[];
}

/** No time passes for jobs: each goes one step on whenever its state is asked for. */
export function createJobs(ids: Ids) {
  const jobs = new Map<string, JobRecord>();

  return {
    begin(kind: string, owner: UserRecord, view: JobRecord['view'], steps: readonly string[]): JobRecord {
      const job = { kind, id: ids.next(), owner, view, steps };
      jobs.set(job.id, job);
      return job;
    },
    find(kind: string, id: string, user: UserRecord): JobRecord {
      const job = jobs.get(id);
      if (job?.kind !== kind || job.owner !== user) throw notFound();
      return job;
    },
    /** The state as it is now. The next time it is the one that follows. */
    step(job: JobRecord): string {
      const [state = '', ...coming] = job.steps;
      if (coming.length > 0) job.steps = coming;
      return state;
    },
    end: (job: JobRecord): void => void jobs.delete(job.id),
  };
}

export type Jobs = ReturnType<typeof createJobs>;
