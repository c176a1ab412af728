import { isSameContent } from '../../core/util/same-content.js';
import { asideName } from '../model/aside-name.js';
import { attach, childNamed, detach, namesOf, type LocalNode } from '../model/local-node.js';
import type { MirrorItem } from '../model/mirror-item.js';
import { Deferred, localFolderOf, type ApplyJob } from './apply-job.js';

/** Creates a folder on disk. */
export async function createLocalFolder(job: ApplyJob, item: MirrorItem): Promise<void> {
  const { folder } = job;
  const parent = localFolderOf(item);
  await makeRoom(job, parent, item.diskName, undefined);
  const names = [...namesOf(parent), item.diskName];
  await folder.createFolder(names);
  item.local = await attachNew(job, item, names);
}

/** Adds a created file or folder to the tree. */
export async function attachNew({ folder }: ApplyJob, item: MirrorItem, names: readonly string[]): Promise<LocalNode> {
  const status = await folder.status(names);
  if (status?.kind !== item.type) throw new Deferred(`${names.join('/')} was replaced by something else.`);
  const node: LocalNode = { kind: item.type, parent: undefined, name: '', status, sha1: undefined, children: new Map(), hidden: [] };
  attach(node, localFolderOf(item), item.diskName, folder.diskNames);
  return node;
}

/** Moves or renames a file or folder on disk. */
export async function moveLocal(job: ApplyJob, item: MirrorItem): Promise<void> {
  const { local } = item;
  if (local === undefined) return;
  const parent = localFolderOf(item);
  await makeRoom(job, parent, item.diskName, local);
  await moveNode(job, local, parent, item.diskName);
}

/** Moves the item that has a name on disk aside, if the run moves or deletes it later. */
async function makeRoom(job: ApplyJob, parent: LocalNode, name: string, mover: LocalNode | undefined): Promise<void> {
  const holder = childNamed(parent, name, job.folder.diskNames);
  if (holder === undefined || holder === mover) return;
  const key = job.leaving.local.has(holder) ? job.keys.get(holder) : undefined;
  if (key === undefined) throw new Deferred(`${[...namesOf(parent), name].join('/')} is in use.`);
  await moveNode(job, holder, parent, asideName(key));
}

async function moveNode({ folder }: ApplyJob, node: LocalNode, parent: LocalNode, name: string): Promise<void> {
  const from = namesOf(node);
  const to = [...namesOf(parent), name];
  const before = await folder.status(from);
  if (before?.inode !== node.status.inode || before.kind !== node.kind) throw new Deferred(`${from.join('/')} has changed.`);
  if (!(await folder.moveItem(from, to))) throw new Deferred(`${to.join('/')} is in use.`);
  detach(node, folder.diskNames);
  attach(node, parent, name, folder.diskNames);
  const after = await folder.status(to);
  if (after !== undefined && isSameContent(after, node.status)) node.status = after;
}

/** Moves a file to the folder for deleted files. */
export async function deleteLocalFile(job: ApplyJob, item: MirrorItem): Promise<void> {
  const { local } = item;
  if (local === undefined) return;
  const { folder } = job;
  const names = namesOf(local);
  const isMoved = await folder.retireFile(names, { expected: local.status, into: await job.backup(), as: job.backupNames(names) });
  if (!isMoved && (await folder.status(names)) !== undefined) throw new Deferred(`${names.join('/')} has changed.`);
  detach(local, folder.diskNames);
}

/** Deletes an empty folder on disk. */
export async function deleteLocalFolder({ folder }: ApplyJob, { local }: MirrorItem): Promise<void> {
  if (local === undefined) return;
  const names = namesOf(local);
  const isDeleted = await folder.removeFolder(names).catch((error: unknown) => {
    if ((error as { code?: unknown }).code === 'ENOENT') return true;
    throw error;
  });
  if (!isDeleted) throw new Deferred(`${names.join('/')} is not empty.`);
  detach(local, folder.diskNames);
}
