import type { ApiClient } from '../core/client/api-client.js';
import { ignoreStreamErrors } from '../core/util/ignore.js';
import type { DownloadOptions, DownloadResult, DownloadTarget } from './options/download-options.js';
import type { RepresentationOptions, RepresentationResult } from './options/representation-options.js';
import type { ZipOptions, ZipResult } from './options/zip-options.js';

export interface DownloadsApi {
  /**
   * Downloads a file to a path, a stream or into memory, going on where a connection breaks off, and holds it against its SHA-1.
   * Resolves with the file and, when no target is given, its bytes. Rejects with BoxConfigError (an argument is wrong, the target cannot be
   * written to), BoxDownloadError (the bytes are not those of the file, the connection kept breaking, the target failed), BoxApiError, or
   * the signal's reason. What stood at the path before is untouched then.
   */
  download(
    fileId: string,
    options?: DownloadOptions & { to?: undefined },
  ): Promise<DownloadResult & Required<Pick<DownloadResult, 'bytes'>>>;
  download(fileId: string, options: DownloadOptions & { to: DownloadTarget }): Promise<DownloadResult>;
  download(fileId: string, options?: DownloadOptions): Promise<DownloadResult>;
  /**
   * Downloads files and folders as one ZIP file, which the service makes on the way. Resolves with what was left out of it and what got
   * another name. It cannot be resumed. Rejects as `download` does.
   */
  zip(options: ZipOptions): Promise<ZipResult>;
  /**
   * Downloads another form of a file, a PDF, text or picture, which the service makes when it is first asked for; that is waited for.
   * Rejects as `download` does, with BoxDownloadError when it cannot be made, and with BoxTimeoutError when it takes too long.
   */
  representation(fileId: string, options: RepresentationOptions): Promise<RepresentationResult>;
}

/**
 * Loaded on first use: whoever downloads nothing loads none of it.
 *
 * @internal so that the declarations of the package need no type of the platform's
 */
export function downloadsApi(api: ApiClient): DownloadsApi {
  const own = {
    download: async (fileId: string, options?: DownloadOptions) => {
      ignoreStreamErrors(options?.to);
      return (await import('./download-file.js')).downloadFile(api, fileId, options);
    },
    zip: async (options: ZipOptions) => {
      ignoreStreamErrors((options as ZipOptions | undefined)?.to);
      return (await import('./zip.js')).downloadZip(api, options);
    },
    representation: async (fileId: string, options: RepresentationOptions) => {
      ignoreStreamErrors((options as RepresentationOptions | undefined)?.to);
      return (await import('./representation.js')).downloadRepresentation(api, fileId, options);
    },
  };
  // Whether bytes come back depends on the target, which only the overloads say.
  return own as DownloadsApi;
}
