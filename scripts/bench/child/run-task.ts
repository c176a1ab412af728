import { loadContestant, type ContestantId } from '../contestants/index.js';
import type { Task } from '../contestants/work.js';
import { measure } from './measure.js';

/** The work of one fresh process. */
export interface Job {
  readonly contestant: ContestantId;
  readonly url: string;
  /** Runs before the measurement. */
  readonly warmUp?: Task;
  readonly task: Task;
}

// A fresh process: creates the client, does the work once, reports and exits.
const { contestant, url, warmUp, task } = JSON.parse(process.argv[2] ?? '') as Job;
const work = await (await loadContestant(contestant))(url);
if (warmUp !== undefined) await work(warmUp);
const sample = await measure(work, task);
process.send?.(sample, () => process.exit());
