import type { ApiClient } from '../../core/client/api-client.js';
import { findNameHolder } from '../../core/client/name-holder.js';
import { operationNamed } from '../../core/schema.js';
import type { File } from '../../core/schema.js';
import type { CallOptions } from '../../core/types/call-options.js';
import type { UploadDestination } from '../options/checkpoint.js';

/**
 * The file at a destination, if it has this size and is not the version from before the upload. It may come from an upload whose response
 * was lost.
 */
export async function fileAtDestination(
  api: ApiClient,
  { parentId, fileId, name, versionId }: UploadDestination,
  size: number,
  call: CallOptions,
): Promise<File | undefined> {
  const id = fileId ?? (await fileIdByName(api, parentId ?? '', name ?? '', call));
  if (id === undefined) return undefined;
  const file = await getFile(api, id, call);
  // The service returns a file in the trash by its ID.
  if (file.item_status === 'trashed') return undefined;
  return file.size === size && (versionId === undefined || file.file_version.id !== versionId) ? file : undefined;
}

/** ID of a file's current version. */
export async function currentVersion(api: ApiClient, fileId: string, call: CallOptions): Promise<string | undefined> {
  return (await getFile(api, fileId, call, { fields: ['file_version'] })).file_version.id;
}

async function getFile(api: ApiClient, id: string, call: CallOptions, params?: object): Promise<File> {
  return (await api.send(operationNamed('files.get'), [id, params, call])).data as File;
}

async function fileIdByName(api: ApiClient, folderId: string, name: string, call: CallOptions): Promise<string | undefined> {
  const holder = await findNameHolder(api, folderId, name, call);
  return holder?.type === 'file' ? holder.id : undefined;
}
