import type { ApiClient } from '../../core/client/api-client.js';
import { BoxDecodeError } from '../../core/errors/box-errors.js';
import { operationNamed } from '../../core/schema.js';
import type { CallOptions } from '../../core/types/call-options.js';
import type { DownloadedFile } from '../options/download-options.js';

/**
 * Fetches the expected size and SHA-1 of a file, and its version. Every range request names the version, so that versions are never mixed.
 */
export async function fetchFileMetadata(
  api: ApiClient,
  fileId: string,
  version: string | undefined,
  call: CallOptions,
): Promise<DownloadedFile> {
  const fields = ['name', 'size', 'sha1'];
  const operation = operationNamed(version === undefined ? 'files.get' : 'files.versions.get');
  const { data } =
    version === undefined
      ? await api.send(operation, [fileId, { fields: [...fields, 'file_version'] }, call])
      : await api.send(operation, [fileId, version, { fields }, call]);
  // Responses are not validated, and the bytes are verified against this one.
  const { name, size, sha1, file_version } = (data ?? {}) as Record<string, unknown>;
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) {
    throw new BoxDecodeError(`${operation.id}: the response has no valid file size`, { operationId: operation.id });
  }
  const current = (file_version as { id?: unknown } | null | undefined)?.id;
  return {
    id: fileId,
    name: typeof name === 'string' ? name : '',
    size,
    sha1: typeof sha1 === 'string' ? sha1.toLowerCase() : undefined,
    versionId: version ?? (typeof current === 'string' ? current : undefined),
  };
}
