import type { ApiClient } from '../core/client/api-client.js';
import { ignoreStreamErrors } from '../core/util/ignore.js';
import type { EnsureFolder } from './many/folder-cache.js';
import type { UploadManyFile, UploadManyOptions, UploadManySummary } from './options/upload-many-options.js';
import type { UploadOptions, UploadResult } from './options/upload-options.js';

export interface UploadsApi {
  /**
   * Uploads a path, File, Blob, bytes or stream: in one call below 50 MB, otherwise in parallel parts, each with its digest. Resolves with
   * the file. Rejects with BoxConfigError (invalid argument), BoxUploadError (the source was read before, has changed or has another size than
   * declared, or a checkpoint could not be saved), BoxApiError (409 if the name is in use), BoxNetworkError, BoxTimeoutError, or the signal's reason.
   * Its session is then aborted, unless a checkpoint refers to it and resuming could succeed.
   */
  upload(options: UploadOptions): Promise<UploadResult>;
  /**
   * Uploads many files, or a whole directory with its folders, several at a time. Resolves with the numbers of uploaded and skipped files,
   * and the failed ones. `onResult` receives the result of each file; a file that fails does not stop the others. Rejects if no file can
   * succeed: with BoxConfigError (invalid argument), BoxAuthError, BoxApiError (401, or `parentId` does not exist), BoxUploadError (the
   * journal cannot be written), or the signal's reason.
   */
  uploadMany(options: UploadManyOptions): Promise<UploadManySummary>;
}

/**
 * Loads the implementation on first use, so that it costs nothing without uploads.
 *
 * @internal so that the public declarations need no platform types
 */
export function uploadsApi(api: ApiClient, folders: { ensurePath: EnsureFolder }): UploadsApi {
  return {
    upload: async (options) => {
      ignoreStreamErrors(() => options.source);
      return (await import('./file/upload-file.js')).uploadFile(api, options);
    },
    uploadMany: async (options) => {
      ignoreFileErrors(options);
      return (await import('./many/upload-many.js')).uploadMany(api, folders.ensurePath, options);
    },
  };
}

function ignoreFileErrors(options: UploadManyOptions): void {
  try {
    const { files } = options;
    if (Array.isArray(files)) for (const file of files as UploadManyFile[]) ignoreStreamErrors(() => file.source);
  } catch {
    // Invalid options, which are rejected later.
  }
}
