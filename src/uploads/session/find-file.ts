import type { ApiClient } from '../../core/client/api-client.js';
import { operationNamed } from '../../core/schema.js';
import type { File } from '../../core/schema.js';
import type { CallOptions } from '../../core/types/types.js';
import type { UploadPlace } from '../options/checkpoint.js';
import { hasCode } from './retry-while.js';

/** What stands at a place now, if it has this size and is no version of before: perhaps what an upload has put there. */
export async function fileAt(
  api: ApiClient,
  { parentId, fileId, name, versionId }: UploadPlace,
  size: number,
  call: CallOptions,
): Promise<File | undefined> {
  const id = fileId ?? (await holderOf(api, { name, parent: { id: parentId } }, call));
  if (id === undefined) return undefined;
  const file = await getFile(api, id, call);
  return file.size === size && (versionId === undefined || file.file_version.id !== versionId) ? file : undefined;
}

/** Id of the version that a file has now. */
export async function currentVersion(api: ApiClient, fileId: string, call: CallOptions): Promise<string | undefined> {
  return (await getFile(api, fileId, call, { fields: ['file_version'] })).file_version.id;
}

async function getFile(api: ApiClient, id: string, call: CallOptions, params?: object): Promise<File> {
  return (await api.send(operationNamed('files.get'), [id, params, call])).data as File;
}

/** The file that has a name in a folder. Asking whether the name is free is one call, however many items there are. */
async function holderOf(api: ApiClient, wanted: object, call: CallOptions): Promise<string | undefined> {
  try {
    await api.send(operationNamed('files.content.preflight'), [wanted, call]);
    return undefined;
  } catch (error) {
    if (!hasCode(error, 'item_name_in_use')) throw error;
    const [holder] = error.conflicts;
    return holder?.type === 'file' ? holder.id : undefined;
  }
}
