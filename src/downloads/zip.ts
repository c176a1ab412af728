import { createApiClient, type ApiClient } from '../core/client/api-client.js';
import { BoxConfigError, BoxDecodeError, BoxDownloadError } from '../core/errors/box-errors.js';
import { trustedUrl } from '../core/encoding/trusted-url.js';
import { poll } from '../core/client/poll.js';
import { operationNamed, type ZipDownload, type ZipDownloadStatus } from '../core/schema.js';
import type { CallOptions } from '../core/types/call-options.js';
import { withTarget } from './target/with-target.js';
import { downloadMeter, type DownloadMeter } from './range/download-progress.js';
import { placeholderId, downloadStream } from './range/download-stream.js';
import type { Target } from './target/target.js';
import type { ZipOptions, ZipResult } from './options/zip-options.js';
import { sharedLinkHeaders } from '../core/options/shared-link.js';
import { checkOptions, type OptionTypes } from '../core/options/check-options.js';

type Call = CallOptions & { signal: AbortSignal };

const optionNames: OptionTypes<ZipOptions> = {
  to: 1,
  onProgress: 'function',
  signal: 1,
  asUser: 'string',
  timeoutMs: 'number',
  sharedLink: 1,
  items: 1,
  name: 'string',
};

/** Downloads files and folders as one ZIP file. See docs/guides/downloads.md. */
export async function downloadZip(api: ApiClient, options: ZipOptions): Promise<ZipResult> {
  checkOptions('downloads.zip', options, optionNames);
  const { items } = options;
  if (!Array.isArray(items) || items.length === 0)
    throw new BoxConfigError('items: must contain at least one file or folder, as { type, id }.');
  const headers = sharedLinkHeaders('downloads.zip', options.sharedLink);
  const progress = downloadMeter(api.settings.clock, options.onProgress);
  const result = await withTarget(options, async (target, signal) => {
    const call = { signal, asUser: options.asUser, timeoutMs: options.timeoutMs, headers };
    const zip = await createZip(api, options, call);
    target.begin(undefined);
    const size = await fetchZip(api, zip, target, progress, call);
    const status = await waitForStatus(api, zip, call);
    return {
      ...target.outcome,
      size,
      totalFiles: status.total_file_count,
      downloadedFiles: status.downloaded_file_count,
      skippedFiles: status.skipped_file_count ?? 0,
      skippedFolders: status.skipped_folder_count ?? 0,
      nameConflicts: zip.name_conflicts ?? [],
    };
  });
  progress.end();
  return result;
}

async function createZip(api: ApiClient, { items, name }: ZipOptions, call: Call): Promise<ZipDownload> {
  const operation = operationNamed('zipDownloads.create');
  const { data } = await api.send(operation, [{ items, download_file_name: name }, call]);
  // Responses are not validated, and this one determines where a token is sent.
  const zip = (data ?? {}) as Partial<ZipDownload>;
  if (typeof zip.download_url !== 'string' || typeof zip.status_url !== 'string') {
    throw new BoxDecodeError(`${operation.id}: the response has no download_url and status_url`, { operationId: operation.id });
  }
  return zip as ZipDownload;
}

/** Downloads the bytes. The URL is sufficient: it gets neither a token nor the acting user. */
function fetchZip(api: ApiClient, zip: ZipDownload, target: Target, progress: DownloadMeter, { signal, timeoutMs }: Call): Promise<number> {
  const url = trustedUrl('zipDownloads.create', zip.download_url, api.settings);
  const anonymousApi = createApiClient({ ...api.settings, asUser: undefined }, api.shared);
  return downloadStream(anonymousApi, operationNamed('zipDownloads.download'), url, target, progress, { signal, timeoutMs });
}

/** Polls the status until it is final: the service may count for a while after the last byte. */
function waitForStatus(api: ApiClient, zip: ZipDownload, call: Call): Promise<ZipDownloadStatus> {
  const operation = operationNamed('zipDownloads.getStatus');
  const url = trustedUrl('zipDownloads.create', zip.status_url, api.settings);
  return poll(api, call, `${operation.id}: all bytes are downloaded, but the status`, async () => {
    const { data } = await api.send(operation, [placeholderId, undefined, call], url);
    const status = (data ?? {}) as Partial<ZipDownloadStatus>;
    const { state = 'in_progress' } = status;
    if (state === 'in_progress') return undefined;
    if (state !== 'succeeded') throw new BoxDownloadError('zip', `${operation.id}: the service could not create the ZIP file (${state})`);
    return { ...status, state };
  });
}
