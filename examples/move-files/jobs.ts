import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { UploadCheckpoint } from 'box-openapi-sdk';
import type { JobsOptions, Queue } from 'bullmq';

/** One file to move. It says all that a worker needs to know, on whatever machine it runs. */
export interface MoveJob {
  /** On a disk that all workers see. */
  path: string;
  /** Id of the folder in Box that everything goes into. */
  parentId: string;
  /** Folders below it, with slashes between them. */
  folder: string;
  /** How far the upload has come: another worker goes on from there. */
  checkpoint?: UploadCheckpoint;
}

export const queueName = 'move-files';

/** Adds a job for each file below a folder. A file that has a job, be it done or not, gets no other. Gives how many files there are. */
export async function addFiles(queue: Queue<MoveJob>, folder: string, parentId: string, options: JobsOptions = {}): Promise<number> {
  const root = resolve(folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const jobs = entries
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const data: MoveJob = { path, parentId, folder: relative(root, entry.parentPath).split(sep).join('/') };
      const jobId = createHash('sha1').update(`${parentId}/${path}`).digest('hex');
      return { name: 'move', data, opts: { jobId, attempts: 5, backoff: { type: 'exponential', delay: 1000 }, ...options } };
    });
  for (let start = 0; start < jobs.length; start += 1000) await queue.addBulk(jobs.slice(start, start + 1000));
  return jobs.length;
}
