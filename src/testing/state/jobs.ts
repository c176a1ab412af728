import { notFound } from '../http/errors.js';
import type { Ids } from './ids.js';
import type { UserRecord } from './records.js';

/** Asynchronous work of the service. */
export interface JobRecord {
  readonly kind: string;
  readonly id: string;
  readonly owner: UserRecord;
  /** The API representation, without the state. */
  readonly view: Readonly<Record<string, unknown>>;
  /** The current state, followed by the coming ones. */
  states: readonly string[];
  /** Whether the work has begun. */
  isRunning?: boolean;
  /** What the finished work has produced. */
  result?: Readonly<Record<string, unknown>>;
}

export const newJobData = () => ({ jobs: new Map<string, JobRecord>() });

/** Jobs are independent of time: each read of a job's state advances it by one state. */
export function createJobs({ jobs }: ReturnType<typeof newJobData>, ids: Ids) {
  return {
    start(kind: string, owner: UserRecord, view: JobRecord['view'], states: readonly string[]): JobRecord {
      const job = { kind, id: ids.forRecord(), owner, view, states };
      jobs.set(job.id, job);
      return job;
    },
    /** Throws 404 for an unknown ID and for the job of another user. */
    get(kind: string, id: string, user: UserRecord): JobRecord {
      const job = jobs.get(id);
      if (job?.kind !== kind || job.owner !== user) throw notFound();
      return job;
    },
    /** For URLs that contain their own permission. */
    find(kind: string, id: string): JobRecord | undefined {
      const job = jobs.get(id);
      return job?.kind === kind ? job : undefined;
    },
    all: (kind: string, owner: UserRecord): JobRecord[] => [...jobs.values()].filter((job) => job.kind === kind && job.owner === owner),
    /** Returns the current state and advances to the next one, if any. */
    advance(job: JobRecord): string {
      const [state = '', ...coming] = job.states;
      if (coming.length > 0) job.states = coming;
      return state;
    },
  };
}

export type Jobs = ReturnType<typeof createJobs>;
