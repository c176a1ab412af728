import { createApiClient, type ApiClient } from '../core/client/api-client.js';
import { BoxConfigError, BoxDecodeError, BoxDownloadError } from '../core/errors/box-errors.js';
import { trustedUrl } from '../core/encoding/trusted-url.js';
import { poll } from '../core/client/poll.js';
import { operationNamed, type ZipDownload, type ZipDownloadStatus } from '../core/schema.js';
import type { CallOptions } from '../core/types/call-options.js';
import { withTarget } from './target/with-target.js';
import { downloadMeter, type DownloadMeter } from './range/download-progress.js';
import { requireId, downloadStream } from './range/download-stream.js';
import type { Target } from './target/target.js';
import type { ZipOptions, ZipResult } from './options/zip-options.js';

type Call = CallOptions & { signal: AbortSignal };

/** Downloads files and folders as one ZIP file. See docs/guides/downloads.md. */
export async function downloadZip(api: ApiClient, options: ZipOptions): Promise<ZipResult> {
  const items = (options as Partial<ZipOptions> | undefined)?.items;
  if (!Array.isArray(items) || items.length === 0) throw new BoxConfigError('items: give at least one file or folder, as { type, id }.');
  const progress = downloadMeter(api.settings.clock, options.onProgress);
  const result = await withTarget(options, async (target, signal) => {
    const call = { signal, asUser: options.asUser, timeoutMs: options.timeoutMs };
    const zip = await prepare(api, options, call);
    target.begin(undefined);
    const size = await fetchZip(api, zip, target, progress, call);
    const status = await ended(api, zip, call);
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

async function prepare(api: ApiClient, { items, name }: ZipOptions, call: Call): Promise<ZipDownload> {
  const operation = operationNamed('zipDownloads.create');
  const { data } = await api.send(operation, [{ items, download_file_name: name }, call]);
  // Answers are not validated, and this one decides where a token goes.
  const zip = (data ?? {}) as Partial<ZipDownload>;
  if (typeof zip.download_url !== 'string' || typeof zip.status_url !== 'string') {
    throw new BoxDecodeError(`${operation.id}: the answer names no download_url and status_url`);
  }
  return zip as ZipDownload;
}

/** Fetches the bytes, for which the address is enough: neither a token nor the user goes there. */
function fetchZip(api: ApiClient, zip: ZipDownload, target: Target, progress: DownloadMeter, { signal, timeoutMs }: Call): Promise<number> {
  const url = trustedUrl('zipDownloads.create', zip.download_url, api.settings);
  const forNobody = createApiClient({ ...api.settings, asUser: undefined }, api.shared);
  return downloadStream(forNobody, operationNamed('zipDownloads.download'), url, target, progress, { signal, timeoutMs });
}

/** Asks how it went until that is known: the service may count for a while after the last byte. */
function ended(api: ApiClient, zip: ZipDownload, call: Call): Promise<ZipDownloadStatus> {
  const operation = operationNamed('zipDownloads.getStatus');
  const url = trustedUrl('zipDownloads.create', zip.status_url, api.settings);
  return poll(api, call, `${operation.id}: all bytes have come, but the state`, async () => {
    const { data } = await api.send(operation, [requireId, undefined, call], url);
    const status = (data ?? {}) as Partial<ZipDownloadStatus>;
    const { state = 'in_progress' } = status;
    if (state === 'in_progress') return undefined;
    if (state !== 'succeeded') throw new BoxDownloadError('zip', `${operation.id}: the service could not make the ZIP file (${state})`);
    return { ...status, state };
  });
}
