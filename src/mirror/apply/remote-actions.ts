import { hasCode } from '../../core/errors/has-code.js';
import { operationNamed } from '../../core/schema.js';
import { asideName } from '../model/aside-name.js';
import type { MirrorItem } from '../model/mirror-item.js';
import { keyOf, type RemoteItem } from '../model/remote-item.js';
import { readRemoteItem, remoteFields } from '../scan/remote-scan.js';
import { Deferred, remoteFolderOf, type ApplyJob } from './apply-job.js';

/** Creates a folder in Box (POST /folders). */
export async function createRemoteFolder(job: ApplyJob, item: MirrorItem): Promise<void> {
  const { api, signal, remote } = job;
  const parentId = remoteFolderOf(item);
  await makeRoom(job, parentId, item.name, undefined);
  const { name } = item;
  const { data } = await api.send(operationNamed('folders.create'), [{ name, parent: { id: parentId }, fields: remoteFields }, { signal }]);
  item.remote = readRemoteItem('folders.create', data, parentId);
  remote.items.set(keyOf(item.remote), item.remote);
}

/** Moves or renames a file or folder in Box, unless it has changed (PUT /files/{file_id}, PUT /folders/{folder_id}). */
export async function moveRemote(job: ApplyJob, item: MirrorItem): Promise<void> {
  const { remote } = item;
  if (remote === undefined) return;
  const parentId = remoteFolderOf(item);
  await makeRoom(job, parentId, item.name, keyOf(remote));
  item.remote = await update(job, remote, parentId, item.name);
}

/** Moves the item that has a name in Box aside, if the run moves or deletes it later. */
async function makeRoom(job: ApplyJob, folderId: string, name: string, mover: string | undefined): Promise<void> {
  const holder = job.holderOf(folderId, name);
  if (holder === undefined || holder === mover) return;
  const item = job.leaving.remote.get(holder);
  if (item?.remote === undefined) throw new Deferred(`${name} is in use in Box.`);
  item.remote = await update(job, item.remote, folderId, asideName(holder));
}

async function update({ api, signal, remote }: ApplyJob, item: RemoteItem, parentId: string, name: string): Promise<RemoteItem> {
  const operation = operationNamed(item.type === 'file' ? 'files.update' : 'folders.update');
  const params = { name, parent: { id: parentId }, ifMatch: item.etag, fields: remoteFields };
  const { data } = await api.send(operation, [item.id, params, { signal }]);
  const moved = { ...readRemoteItem(operation.id, data, parentId), hasHidden: item.hasHidden };
  remote.items.set(keyOf(item), moved);
  return moved;
}

/** Moves a file or an empty folder to the trash, unless it has changed (DELETE /files/{file_id}, DELETE /folders/{folder_id}). */
export async function deleteRemote({ api, signal, remote: tree }: ApplyJob, { remote }: MirrorItem): Promise<void> {
  if (remote === undefined) return;
  const operation = operationNamed(remote.type === 'file' ? 'files.delete' : 'folders.delete');
  try {
    await api.send(operation, [remote.id, { ifMatch: remote.etag }, { signal }]);
  } catch (error) {
    if (hasCode(error, 'folder_not_empty')) throw new Deferred(`${remote.name} is not empty in Box.`, { cause: error });
    // Not found: the next run sees whether somebody else has deleted it.
    throw error;
  }
  tree.items.delete(keyOf(remote));
}
