import type { ApiClient } from '../core/client/api-client.js';
import { ignoreStreamErrors } from '../core/util/ignore.js';
import type { DownloadOptions, DownloadResult, DownloadTarget } from './options/download-options.js';
import type { WalkTree } from './many/walk-tree.js';
import type { DownloadManyOptions, DownloadManySummary } from './options/download-many-options.js';
import type { RepresentationOptions, RepresentationResult } from './options/representation-options.js';
import type { ZipOptions, ZipResult } from './options/zip-options.js';

export interface DownloadsApi {
  /**
   * Downloads a file to a path, a stream or into memory. Resumes broken connections and verifies the SHA-1. Resolves with the file and,
   * without a target, its bytes. Rejects with BoxConfigError (invalid argument, or the target is not writable), BoxDownloadError (the bytes
   * do not match the file, the connection keeps failing, or the target failed), BoxApiError, or the signal's reason. A failed download
   * leaves an existing file at the path unchanged.
   */
  download(
    fileId: string,
    options?: DownloadOptions & { to?: undefined },
  ): Promise<DownloadResult & Required<Pick<DownloadResult, 'bytes'>>>;
  download(fileId: string, options: DownloadOptions & { to: DownloadTarget }): Promise<DownloadResult>;
  download(fileId: string, options?: DownloadOptions): Promise<DownloadResult>;
  /**
   * Downloads a folder with everything in it, or a list of items, to a local folder or an object that receives the files, several at a time.
   * Verifies each SHA-1. Resolves with the numbers of downloaded and skipped files, and the failed ones. `onResult` receives the result of
   * each file; a file that fails does not stop the others. Rejects if no file can succeed: with BoxConfigError (invalid argument, or the
   * folder cannot be written), BoxAuthError, BoxApiError (401, or `folderId` does not exist), BoxDownloadError (`target`: the disk is full,
   * or the journal cannot be written), or the signal's reason.
   */
  downloadMany(options: DownloadManyOptions): Promise<DownloadManySummary>;
  /**
   * Downloads files and folders as one ZIP file, which the service creates on the fly. Resolves with the numbers of included and skipped
   * items, and the renamed ones. Cannot be resumed. Rejects as `download` does.
   */
  zip(options: ZipOptions): Promise<ZipResult>;
  /**
   * Downloads another form of a file, such as a PDF, text or picture. Waits while the service generates it on first request. Rejects as
   * `download` does, with BoxDownloadError if it cannot be generated, and with BoxTimeoutError if that takes too long.
   */
  representation(fileId: string, options: RepresentationOptions): Promise<RepresentationResult>;
}

/**
 * Loads the implementation on first use, so that it costs nothing without downloads.
 *
 * @internal so that the public declarations need no platform types
 */
export function downloadsApi(api: ApiClient, walkTree: WalkTree): DownloadsApi {
  const downloads = {
    download: async (fileId: string, options?: DownloadOptions) => {
      ignoreStreamErrors(() => options?.to);
      return (await import('./download-file.js')).downloadFile(api, fileId, options);
    },
    downloadMany: async (options: DownloadManyOptions) => (await import('./many/download-many.js')).downloadMany(api, walkTree, options),
    zip: async (options: ZipOptions) => {
      ignoreStreamErrors(() => options.to);
      return (await import('./zip.js')).downloadZip(api, options);
    },
    representation: async (fileId: string, options: RepresentationOptions) => {
      ignoreStreamErrors(() => options.to);
      return (await import('./representation.js')).downloadRepresentation(api, fileId, options);
    },
  };
  // Whether the result has bytes depends on the target. Only the overloads express that.
  return downloads as DownloadsApi;
}
