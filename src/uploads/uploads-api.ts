import type { ApiClient } from '../core/api-client.js';
import { awaitErrors } from '../core/await-errors.js';
import type { UploadOptions, UploadResult } from './upload-options.js';

export interface UploadsApi {
  /**
   * Uploads a path, File, Blob, bytes or stream: in one call below 50 MB, above in parts that go in parallel, each with its digest.
   * Resolves with the file. Rejects with BoxConfigError (an argument is wrong), BoxUploadError (the source is not what it said),
   * BoxApiError (409 when the name is taken), or the signal's reason. A session that was begun is aborted then.
   */
  upload(options: UploadOptions): Promise<UploadResult>;
}

/** Loaded on first use: whoever uploads nothing loads none of it. */
export function uploadsApi(api: ApiClient): UploadsApi {
  return {
    upload: async (options) => {
      awaitErrors((options as UploadOptions | undefined)?.source);
      return (await import('./upload-file.js')).uploadFile(api, options);
    },
  };
}
