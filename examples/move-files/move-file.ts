import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { BoxConfigError, BoxConflictError, type BoxClient, type UploadOptions } from 'box-openapi-sdk';
import type { Job } from 'bullmq';
import type { MoveJob } from './jobs.js';

/**
 * Uploads the file of a job and returns its ID. Continues the work of a killed worker: parts that Box has are not resent, and an existing file
 * with the same content counts as the result.
 */
export async function moveFile(box: BoxClient, job: Job<MoveJob>, options: Pick<UploadOptions, 'partsFromBytes'> = {}): Promise<string> {
  const { path, parentId, folder, checkpoint } = job.data;
  const into = folder === '' ? parentId : (await box.folders.ensurePath(folder, { from: parentId })).id;
  try {
    const { file } = await box.uploads.upload({
      ...options,
      source: path,
      parentId: into,
      checkpoint,
      onCheckpoint: (next) => job.updateData({ ...job.data, checkpoint: next }),
    });
    return file.id;
  } catch (error) {
    // The checkpoint does not match, because the file has changed since: the next attempt restarts.
    if (error instanceof BoxConfigError && checkpoint !== undefined) await job.updateData({ path, parentId, folder });
    const [holder] = error instanceof BoxConflictError ? error.conflicts : [];
    if (holder?.type === 'file' && holder.sha1 === (await sha1Of(path))) return holder.id;
    throw error;
  }
}

async function sha1Of(path: string): Promise<string> {
  const hash = createHash('sha1');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
