import type { ApiClient } from '../core/client/api-client.js';
import { ignoreStreamErrors } from '../core/util/ignore.js';
import type { EnsureFolder } from './many/folder-cache.js';
import type { UploadManyFile, UploadManyOptions, UploadManySummary } from './options/upload-many-options.js';
import type { UploadOptions, UploadResult } from './options/upload-options.js';

export interface UploadsApi {
  /**
   * Uploads a path, File, Blob, bytes or stream: in one call below 50 MB, above in parts that go in parallel, each with its digest.
   * Resolves with the file. Rejects with BoxConfigError (an argument is wrong), BoxUploadError (the source is not what it said, a checkpoint
   * could not be kept), BoxApiError (409 when the name is taken), BoxNetworkError, BoxTimeoutError, or the signal's reason. A session that was
   * begun is aborted then, unless a checkpoint holds it and going on could help.
   */
  upload(options: UploadOptions): Promise<UploadResult>;
  /**
   * Uploads many files, or a whole directory with its folders, a few at a time. Resolves with how many went which way; what becomes of a file
   * is told to `onResult`, and a file that fails does not stop the others. Rejects when no file can succeed: with BoxConfigError (an argument is
   * wrong), BoxAuthError, BoxApiError (401, or `parentId` is not there), BoxUploadError (the journal cannot be written), or the signal's reason.
   */
  uploadMany(options: UploadManyOptions): Promise<UploadManySummary>;
}

/**
 * Loaded on first use: whoever uploads nothing loads none of it.
 *
 * @internal so that the declarations of the package need no type of the platform's
 */
export function uploadsApi(api: ApiClient, folders: { ensurePath: EnsureFolder }): UploadsApi {
  return {
    upload: async (options) => {
      ignoreStreamErrors((options as UploadOptions | undefined)?.source);
      return (await import('./file/upload-file.js')).uploadFile(api, options);
    },
    uploadMany: async (options) => {
      const files = (options as UploadManyOptions | undefined)?.files;
      if (Array.isArray(files)) for (const file of files as (UploadManyFile | undefined)[]) ignoreStreamErrors(file?.source);
      return (await import('./many/upload-many.js')).uploadMany(api, folders.ensurePath, options);
    },
  };
}
