import { receiveRest } from '../../downloads/download-file.js';
import { keptBytes } from '../../downloads/many/kept-bytes.js';
import { requireContent } from '../../downloads/many/listed-item.js';
import { sumMeter } from '../../downloads/range/download-progress.js';
import { fileTarget } from '../../downloads/target/file-target.js';
import { withOpenedTarget } from '../../downloads/target/with-target.js';
import { rethrowAsTargetFailure } from '../../downloads/target/target.js';
import { sendOne } from '../../uploads/many/send-one.js';
import { toDateTime } from '../../uploads/many/tasks.js';
import type { SliceableSource } from '../../uploads/source/upload-source.js';
import { namesOf, type LocalNode } from '../model/local-node.js';
import type { MirrorItem } from '../model/mirror-item.js';
import { keyOf } from '../model/remote-item.js';
import { readRemoteItem } from '../scan/remote-scan.js';
import { Deferred, localFolderOf, remoteFolderOf, type ApplyJob } from './apply-job.js';
import { attachNew } from './local-actions.js';

/** The stamp of a file that may have changed since its content was known. The next run compares its content. */
const unknownStamp = '';

/** Uploads a file: as a new one, or as a new version of the one that the run has seen. */
export async function uploadItem(job: ApplyJob, item: MirrorItem, onBytes: (bytes: number) => void): Promise<void> {
  const { local, remote, name } = item;
  if (local === undefined) return;
  const { folder, remote: tree, state } = job;
  const names = namesOf(local);
  if (!(await isUnchanged(job, local, names))) throw new Deferred(`${names.join('/')} has changed.`);
  const source = await folder.openFile(names);
  try {
    const parentId = remote?.parentId ?? remoteFolderOf(item);
    const { size, modifiedMs, inode, stamp } = local.status;
    const file = { source: readOnce(source), name, size, contentModifiedAt: toDateTime(modifiedMs) };
    const target = remote === undefined ? { parentId, name } : { fileId: remote.id, ifMatch: remote.etag, name: undefined };
    const key = JSON.stringify([inode, size, stamp, target, job.api.settings.asUser]);
    const send = sendOne({ ...job, options: {} }, file, onBytes, (checkpoint) => state.saveUpload(key, checkpoint));
    const { file: uploaded, sha1 } = await send({ ...target, checkpoint: state.uploads.get(key) });
    await state.saveUpload(key, undefined);
    item.remote = readRemoteItem('files.content.upload', uploaded, parentId);
    tree.items.set(keyOf(item.remote), item.remote);
    local.sha1 = sha1;
    if (!(await isUnchanged(job, local, names))) local.status = { ...local.status, stamp: unknownStamp };
  } finally {
    source.close?.();
  }
}

/** The bytes of an opened file. The last read fails if the file has changed since it was opened. */
function readOnce(source: Awaited<ReturnType<ApplyJob['folder']['openFile']>>): SliceableSource {
  return {
    size: source.size,
    async slice(start, end) {
      const bytes = await source.read(start, end);
      if (end >= source.size) await source.check?.();
      return bytes;
    },
  };
}

async function isUnchanged({ folder }: ApplyJob, { status }: LocalNode, names: readonly string[]): Promise<boolean> {
  const now = await folder.status(names);
  return now?.inode === status.inode && now.stamp === status.stamp && now.size === status.size;
}

/** Downloads a file. An existing one that the run has seen goes to the folder for replaced files. */
export async function downloadItem(job: ApplyJob, item: MirrorItem, onBytes: (bytes: number) => void): Promise<void> {
  const { remote, local } = item;
  const { api, folder, signal } = job;
  if (remote === undefined) return;
  const { id, versionId, modifiedMs } = remote;
  const { size, sha1 } = requireContent(remote);
  const names = [...namesOf(localFolderOf(item)), item.diskName];
  const path = [folder.path, ...names].join('/');
  const retired = local && { expected: local.status, into: await job.backup(), as: job.backupNames(names) };
  await withOpenedTarget(
    signal,
    async () => {
      const staged = await folder.stageFile(keptBytes({ id, size, sha1 }, job.isJournaled)).catch(rethrowAsTargetFailure);
      const moveIntoPlace = async () => {
        const isMoved = await staged.moveTo(names, { replace: false, modifiedMs, retired });
        if (!isMoved) throw new Deferred(`${names.join('/')} has changed.`);
      };
      return { ...fileTarget(path, { ...staged, moveIntoPlace }), keptBytes: staged.keptBytes };
    },
    (target, transferSignal) => {
      const file = { id, name: remote.name, size, sha1, versionId };
      return receiveRest({ api, file, target, offset: 0, meter: sumMeter(onBytes), call: { signal: transferSignal } });
    },
  );
  const node = await attachNew(job, item, names);
  const isSeen = node.status.size === size && node.status.modifiedMs === modifiedMs;
  if (!isSeen) node.status = { ...node.status, stamp: unknownStamp };
  node.sha1 = sha1;
  item.local = node;
}
