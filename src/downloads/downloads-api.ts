import type { ApiClient } from '../core/client/api-client.js';
import { ignoreStreamErrors } from '../core/util/ignore.js';
import type { DownloadOptions, DownloadResult, DownloadTarget } from './options/download-options.js';
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
export function downloadsApi(api: ApiClient): DownloadsApi {
  const downloads = {
    download: async (fileId: string, options?: DownloadOptions) => {
      ignoreStreamErrors(() => options?.to);
      return (await import('./download-file.js')).downloadFile(api, fileId, options);
    },
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
