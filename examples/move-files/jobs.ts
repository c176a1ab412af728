import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { UploadCheckpoint } from 'box-openapi-sdk';
import type { JobsOptions, Queue } from 'bullmq';

/** One file to move. Contains everything that a worker on any machine needs. */
export interface MoveJob {
  /** On a disk that all workers share. */
  path: string;
  /** ID of the target folder in Box. */
  parentId: string;
  /** Path below `parentId`, separated by slashes. */
  folder: string;
  /** Progress of the upload, from which another worker can resume. */
  checkpoint?: UploadCheckpoint;
}

export const queueName = 'move-files';

/** Adds a job for each file below a folder, unless it already has one, completed or not. Returns the number of files. */
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
