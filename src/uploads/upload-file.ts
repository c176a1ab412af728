import platform from '#platform';
import type { ApiClient } from '../core/api-client.js';
import { BoxConfigError } from '../core/errors.js';
import { atLeast } from '../core/settings.js';
import { openSource } from './byte-source.js';
import { uploadDirect } from './upload-direct.js';
import type { UploadJob } from './upload-job.js';
import type { UploadOptions, UploadResult, UploadTarget } from './upload-options.js';
import { uploadInParts } from './upload-session.js';

/** Uploads a source, in one call or in parts according to its size. See docs/uploads.md. */
export async function uploadFile(api: ApiClient, options: UploadOptions): Promise<UploadResult> {
  const concurrency = atLeast('concurrency', options.concurrency ?? 4, 1);
  const partsFrom = atLeast('partsFromBytes', options.partsFromBytes ?? 50_000_000, 1);
  const target = readTarget(options);
  options.signal?.throwIfAborted();
  const source = await openSource(options.source, options.size, platform);
  try {
    // A new version keeps the file's name unless another is asked for.
    const name = options.name ?? (target.fileId === undefined ? source.name : undefined);
    if (target.fileId === undefined && (name === undefined || name === '')) {
      throw new BoxConfigError('name: missing. Only a path and a File bring a name of their own.');
    }
    const job: UploadJob = {
      api,
      source,
      target,
      name,
      contentCreatedAt: options.contentCreatedAt,
      contentModifiedAt: options.contentModifiedAt,
      concurrency,
      call: { signal: options.signal, asUser: options.asUser, timeoutMs: options.timeoutMs },
      report: (progress) => {
        try {
          options.onProgress?.(progress);
        } catch {
          // A display that fails must not cost an upload.
        }
      },
    };
    return source.size < partsFrom ? await uploadDirect(job, platform) : await uploadInParts(job, platform);
  } finally {
    source.close?.();
  }
}

function readTarget(options: UploadOptions): UploadTarget {
  if ((options.parentId === undefined) === (options.fileId === undefined)) {
    throw new BoxConfigError('parentId: give either parentId (a new file in that folder) or fileId (a new version of that file).');
  }
  if (options.fileId !== undefined) return { fileId: options.fileId, ifMatch: options.ifMatch };
  return { parentId: options.parentId };
}
